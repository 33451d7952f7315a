/** Compares the hours that sources of one line give in much the same words: "at 8:10 a.m. on Monday", "at 9:45 a.m. on Monday". */
import { formatEdtf } from '../calendar/index.js';
import type { Disagreement, Edtf, Entry, Statement } from '../model.js';
import { areAlike, wordsOf } from './same-words.js';
import type { VoiceOf } from './voices.js';

/** Statements of a line that are held against each other. */
const MOST_COMPARED = 12;
/** Minutes by which sources that round their hours differ. */
const ROOM = 29;

interface Clock {
  readonly edtf: Edtf;
  readonly day: string;
  readonly minutes: number;
  readonly zone: string;
  readonly at: number;
  readonly voice: string;
  readonly words: ReadonlySet<string>;
}

/** The entry with the hours on which its sources differ. */
export function noteClocks(entry: Entry, voiceOf: VoiceOf): Entry {
  if (entry.statements.length < 2 || entry.precision !== 'minute') return entry;
  const clocks = entry.statements.slice(0, MOST_COMPARED).flatMap((statement, at) => {
    const clock = readClock(statement, at, voiceOf(statement.article));
    return clock ? [clock] : [];
  });
  const [first, ...others] = clocks;
  if (!first || entry.status === 'disputed') return entry;
  const differing = others.filter((other) => differ(first, other));
  if (differing.length === 0) return entry;
  const sides = [first, ...others];
  const values = [...new Set(sides.map(({ edtf }) => edtf))].map((value) => ({
    value,
    statements: sides.filter(({ edtf }) => edtf === value).map(({ at }) => at),
  }));
  const note = `The sources differ: ${values.map(({ value }) => formatEdtf(value)).join('; ')}.`;
  const disagreement: Disagreement = { about: 'date', values, note };
  return { ...entry, disagreements: [...entry.disagreements, disagreement] };
}

/** The hour that a statement's own words give; null where they give none. */
function readClock({ time, start, end, exact }: Statement, at: number, voice: string): Clock | null {
  const [, day, hour, minute, zone = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(.*)$/.exec(time?.edtf ?? '') ?? [];
  if (!time || day === undefined || time.start < start || time.end > end || !/\d/.test(time.literal)) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return { edtf: time.edtf as Edtf, day, minutes, zone, at, voice, words: wordsOf(exact) };
}

const differ = (a: Clock, b: Clock): boolean =>
  a.voice !== b.voice &&
  a.day === b.day &&
  a.zone === b.zone &&
  Math.abs(a.minutes - b.minutes) > ROOM &&
  areAlike(a.words, b.words);
