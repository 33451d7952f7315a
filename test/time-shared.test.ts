import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, boundsOf } from '../src/calendar/index.js';
import type { Time } from '../src/model.js';
import { readSentence } from './read-sentence.js';
import { EXCLUSIONS, type GoldValue, type Row, wantedValue, wholeOf } from './recognizers-set.js';

/** Public sets of others, kept outside the project: without them these tests skip. */
const DATA = new URL('../../shared/data/', import.meta.url);
const isThere = existsSync(new URL('dates-recognizers.jsonl', DATA));
const title = isThere
  ? 'public sets of date expressions'
  : 'public sets of date expressions (skipped: ../shared/data is missing)';

function readRows<Kind>(name: string): Kind[] {
  const lines = readFileSync(new URL(name, DATA), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Kind);
}

/**
 * An own value against the wanted one:
 * - a day must be that day; `two months ago` is told in months, and the month must hold the day;
 * - a unit may equal what the set's timex names (`2018-W22`), and a part of a unit must lie in that unit;
 * - `before May` and `after May` are read as May, where the set moves to the open side of it;
 * - a stretch must begin on its first day and end on its last, which the set may count out (`to September` ends for it
 *   with the first of September, or the day after the last); an end that it leaves open is not asked for.
 */
function isSame({ edtf, literal }: Time, gold: GoldValue): boolean {
  const bounds = boundsOf(edtf ?? '');
  if (!bounds) return false;
  const { first, last } = bounds;
  const [start, end] = [dayOf(gold.start), dayOf(gold.end)];
  const mod = gold.Mod ?? gold.mod ?? '';
  const whole = wholeOf(gold);
  if (gold.value) {
    const day = gold.value.slice(0, 10);
    if (/week|month|year|fortnight|quarter|decade/.test(literal)) return (first ?? '') <= day && day <= (last ?? '');
    return first === day && last === day;
  }
  if (whole && /start|mid|end/.test(mod)) return whole[0] <= (first ?? '') && (last === null || last <= whole[1]);
  if (whole && first === whole[0] && last === whole[1]) return true;
  if (mod === 'before') return first === end;
  if (mod === 'after') return last === start || addDays(last ?? '9998-01-01', 1) === start;
  if (start === null ? first !== null : first !== start) return false;
  return end === null || last === end || addDays(last ?? '9998-01-01', 1) === end || holdsEnd(edtf ?? '', end);
}

const dayOf = (moment: string | undefined): string | null =>
  moment === undefined || moment === 'undefined' ? null : moment.slice(0, 10);

function holdsEnd(edtf: string, gold: string): boolean {
  const end = boundsOf(edtf.split('/')[1] ?? '');
  return end !== null && (end.first ?? '9999') <= gold && gold <= addDays(end.last ?? gold, 1);
}

describe.skipIf(!isThere)(title, () => {
  it('reads 87 of 100 expressions that news could hold, in the tense of their sentences', () => {
    const misses: string[] = [];
    const excluded = new Map<string, number>();
    let asked = 0;
    for (const row of readRows<Row>('dates-recognizers.jsonl')) {
      const { times } = readSentence(row.input, { published: row.reference.slice(0, 10) });
      for (const gold of row.gold) {
        const why = EXCLUSIONS.find(({ applies }) => applies(gold, row))?.why;
        if (why !== undefined) {
          excluded.set(why, (excluded.get(why) ?? 0) + 1);
          continue;
        }
        asked++;
        const wanted = wantedValue(gold, row);
        const start = gold.start ?? row.input.toLowerCase().indexOf(gold.text);
        const own = times.filter((time) => time.start < start + gold.text.length && time.end > start);
        if (wanted && own.some((time) => isSame(time, wanted))) continue;
        misses.push(
          `${row.reference.slice(0, 10)} ${gold.text} ${JSON.stringify(wanted)}: ${own.map(({ edtf }) => edtf)} :: ${row.input.slice(0, 90)}`,
        );
      }
    }
    console.info(`recognizers: ${asked - misses.length} of ${asked} read`);
    expect(Object.fromEntries(excluded)).toEqual(Object.fromEntries(EXCLUSIONS.map(({ why, count }) => [why, count])));
    expect((asked - misses.length) / asked, misses.join('\n')).toBeGreaterThanOrEqual(0.87);
  }, 60_000);

  it('takes at most 3 of 100 negatives for a date', () => {
    const rows = readRows<{ text: string; reference: string | null }>('dates-chrono-negative.jsonl');
    const taken = rows.filter(({ text, reference }) => {
      const { times } = readSentence(text, { published: (reference ?? '2016-11-07').slice(0, 10) });
      return times.some(({ edtf }) => edtf !== null && !edtf.includes('X'));
    });
    expect(taken.length / rows.length, taken.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.03);
  });
});
