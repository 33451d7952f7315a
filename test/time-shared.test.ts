import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, boundsOf } from '../src/calendar/index.js';
import type { Time } from '../src/model.js';
import { readSentence } from './read-sentence.js';

/** Public sets of others, kept outside the project: without them these tests skip. */
const DATA = new URL('../../shared/data/', import.meta.url);
const isThere = existsSync(new URL('dates-recognizers.jsonl', DATA));
const title = isThere
  ? 'public sets of date expressions'
  : 'public sets of date expressions (skipped: ../shared/data is missing)';

interface Gold {
  readonly text: string;
  readonly type: string | null;
  readonly start?: number;
  readonly values?: readonly {
    readonly timex?: string;
    readonly value?: string;
    readonly start?: string;
    readonly end?: string;
  }[];
}
interface Row {
  readonly input: string;
  readonly reference: string;
  readonly gold: readonly Gold[];
}

function readRows<Kind>(name: string): Kind[] {
  const lines = readFileSync(new URL(name, DATA), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Kind);
}

/**
 * What the set of a calendar assistant holds and news does not, or newsfold does not value: the first column says why,
 * the others match the words or the gold value.
 */
const NOT_NEWS: readonly { readonly why: string; readonly words?: RegExp; readonly value?: RegExp }[] = [
  { why: 'durations, frequencies and clock times without a day are no dates', value: /^T|^\(T/ },
  { why: 'now is no date', value: /PRESENT_REF/ },
  { why: 'the set itself gives no value', value: /^(?:FY|SY)|^$/ },
  { why: 'business days', value: /BD\)|WD/ },
  { why: 'from one hour to another: news tells when something began', value: /^\(.*T\d/ },
  { why: 'counted in hours or minutes from the moment of speaking', words: /\b(?:hours?|minutes?|min|secs?|\d+h)\b/ },
  {
    why: 'figures for a day without its year: forms and chats',
    words: /(?<![/.\d-])\d{1,2}[/.-]\d{1,2}(?![/.:]?\d|-\d{4})/,
  },
  {
    why: 'two figures for a year, or month and year in figures',
    words: /\d\/\d\d$|^\d\d-\d{4}$|\b(?:of|first) \d\d$|^\d{4}-\d$/,
  },
  {
    why: 'run together or crossed with signs',
    words: /[a-z]{3}\d|\d[a-z]{3,}|[a-z]\/\d|\d\/[a-z]|@|^\d{8}$|[<>=]|[a-z]-\d|^\d{4} \d/,
  },
  { why: 'abbreviations of chats', words: /\b(?:otd|tmrw|tonite|w\/c|ooo|cy|sy|eo[dyw])\b|^\w{3,4} \d+th$|^\d+ ?s$/ },
  { why: 'week numbers', words: /\bweek \d/ },
  {
    why: 'years or clocks spelled out',
    words: /thousand|hundred|nineteen (?:eighty|ninety|seventy)|fifteenth nine|eighteenth nine/,
  },
  { why: 'a unit alone tells nothing', words: /^(?:the )?(?:year|month|week|weekend|day|fortnight)$/ },
  { why: 'a stretch from a day on, as bookings tell it', words: /^(?:for )?\w+ (?:days?|weeks?),? (?:starting|from) / },
  { why: 'figures whose order only the rest of an article can tell', words: /^from \d+[/-]\d+[/-]\d{4}/ },
  { why: 'cut from file names and addresses', words: /^\d{4}-\d\d-\d\d$/ },
];
const DATES = new Set(['date', 'daterange', 'datetime', 'datetimerange']);

function reasonToLeaveOut({ text, type, values }: Gold): string | null {
  const timex = values?.[0]?.timex;
  if (!type || !DATES.has(type.split('.')[1] ?? '') || timex === undefined) return 'not a date';
  if (JSON.stringify(values).includes('not resolved')) return 'the set itself gives no value';
  return NOT_NEWS.find(({ words, value }) => words?.test(text) || value?.test(timex))?.why ?? null;
}

/** An own value against one of the gold's, past or future as its sentence asks: the same day, or the same first and last. */
function isSame(time: Time, gold: NonNullable<Gold['values']>[number]): boolean {
  const bounds = boundsOf(time.edtf ?? '');
  if (!bounds) return false;
  const first = (gold.start ?? gold.value)?.slice(0, 10);
  const last = (gold.end ?? gold.value)?.slice(0, 10);
  // `two months ago` is told to the month: its value is right if it holds the gold's day.
  if (gold.value && /week|month|year|fortnight/.test(time.literal)) return holds(bounds, gold.value.slice(0, 10));
  if (gold.value) return bounds.first === first;
  if (gold.timex && time.edtf?.replace(/[?~]/g, '') === gold.timex) return true;
  if (/\b(?:earlier|later|early|mid|late|end|beginning|start|middle)\b/.test(time.literal))
    return overlaps(bounds, first, last);
  return near(bounds.first, first) && (near(bounds.last, last) || holdsEnd(time.edtf ?? '', last));
}

type Bounds = NonNullable<ReturnType<typeof boundsOf>>;
const holds = ({ first, last }: Bounds, day: string): boolean => (first ?? '') <= day && day <= (last ?? '9999');
const overlaps = (bounds: Bounds, first = '', last = '9999'): boolean =>
  (bounds.first ?? '') <= last && first <= (bounds.last ?? '9999');

/** The set's ends are exclusive, and its windows begin a day after the day they are counted from. */
function near(own: string | null, gold: string | undefined): boolean {
  if (own === null || gold === undefined || gold === 'undefined') return true;
  return [-1, 0, 1].some((days) => addDays(own, days) === gold);
}

/** `from May to September`: the set ends with the first day of September, newsfold with its last. */
function holdsEnd(edtf: string, gold: string | undefined): boolean {
  const end = boundsOf(edtf.split('/')[1] ?? '');
  return end !== null && gold !== undefined && (end.first ?? '') <= gold && gold <= addDays(end.last ?? gold, 1);
}

describe.skipIf(!isThere)(title, () => {
  it('reads 85 of 100 expressions that news could hold', () => {
    const misses: string[] = [];
    let asked = 0;
    for (const { input, reference, gold } of readRows<Row>('dates-recognizers.jsonl')) {
      const { times } = readSentence(input, { published: reference.slice(0, 10) });
      for (const expression of gold.filter((candidate) => reasonToLeaveOut(candidate) === null)) {
        asked++;
        const start = expression.start ?? input.toLowerCase().indexOf(expression.text);
        const own = times.filter((time) => time.start < start + expression.text.length && time.end > start);
        const isRead = own.some((time) => expression.values?.some((value) => isSame(time, value)));
        if (!isRead)
          misses.push(
            `${reference.slice(0, 10)} ${expression.text} ${JSON.stringify(expression.values?.[0])}: ${own.map(({ edtf }) => edtf)} :: ${input.slice(0, 90)}`,
          );
      }
    }
    console.info(`recognizers: ${asked - misses.length} of ${asked} read`);
    expect((asked - misses.length) / asked, misses.join('\n')).toBeGreaterThanOrEqual(0.85);
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
