/** Compares the hours that sources of one line give in much the same words: "at 8:10 a.m. on Monday", "at 9:45 a.m. on Monday". */
import { formatEdtf } from '../calendar/index.js';
import type { Disagreement, Edtf, Entry, Reading, Statement } from '../model.js';
import { listCompared } from './compared-statements.js';
import { areAlike, wordsOf } from './same-words.js';

/** Minutes by which sources that round their hours differ. */
const ROOM = 29;

interface Clock {
  readonly edtf: Edtf;
  readonly day: Edtf;
  readonly minutes: number;
  readonly zone: string;
  readonly at: number;
  readonly source: string | undefined;
  readonly words: ReadonlySet<string>;
}

/** The entry with the hours on which its sources differ. */
export function noteClocks(entry: Entry, readingById: ReadonlyMap<string, Reading>): Entry {
  if (entry.statements.length < 2 || entry.precision !== 'minute' || entry.status === 'disputed') return entry;
  const clocks = listCompared(entry).flatMap(({ statement, at }) => {
    const clock = readClock(statement, at, readingById.get(statement.article)?.article.source);
    return clock ? [clock] : [];
  });
  const first = clocks.find((clock, at) => clocks.slice(at + 1).some((other) => differ(clock, other)));
  if (!first) return entry;
  const sides = clocks.filter((other) => other === first || isOfSame(first, other));
  const values = [...new Set(sides.map(({ edtf }) => edtf))].map((value) => ({
    value,
    statements: sides.filter(({ edtf }) => edtf === value).map(({ at }) => at),
  }));
  const nameOf = (at: number) => readingById.get(entry.statements[at]?.article ?? '')?.article.sourceName ?? '';
  const told = values.map(({ value, statements }) => {
    const hour = formatEdtf(value).slice(formatEdtf(first.day).length).replace(/^, /, '');
    return `${hour} (${[...new Set(statements.map(nameOf))].join(', ')})`;
  });
  const note = `The sources differ on the hour of ${formatEdtf(first.day)}: ${told.join('; ')}.`;
  const disagreement: Disagreement = { about: 'date', values, note };
  return { ...entry, disagreements: [...entry.disagreements, disagreement] };
}

/** The hour that a statement's own words give; null where they give none. */
function readClock({ time, start, end, exact }: Statement, at: number, source: string | undefined): Clock | null {
  const [, day, hour, minute, zone = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(.*)$/.exec(time?.edtf ?? '') ?? [];
  if (!time || day === undefined || time.start < start || time.end > end || !/\d/.test(time.literal)) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return { edtf: time.edtf as Edtf, day: day as Edtf, minutes, zone, at, source, words: wordsOf(exact) };
}

/** Whether two hours are told of one thing: of one day, in one zone, in much the same words. */
const isOfSame = (a: Clock, b: Clock): boolean => a.day === b.day && a.zone === b.zone && areAlike(a.words, b.words);

const differ = (a: Clock, b: Clock): boolean =>
  a.source !== b.source && Math.abs(a.minutes - b.minutes) > ROOM && isOfSame(a, b);
