import type { Entry, Statement, Time } from '../model.js';
import { dateWords } from './date-words.js';
import { groupBy } from './group-by.js';
import type { SiteIndex } from './site-index.js';
import { articleOf } from './site-index.js';
import type { Strings } from './strings/index.js';

interface Context {
  readonly index: SiteIndex;
  readonly t: Strings;
}

/** How one source's date was read. */
export interface DateReading {
  readonly sourceName: string;
  readonly literal: string;
  readonly value: string;
  readonly anchor: string | null;
  readonly rule: string;
  readonly reason: string;
  readonly also: readonly string[];
}

/** How a line was dated: its note, unless a reading or a disagreement says the same, and the readings. */
export function viewReasons(
  { statements, note, status, disagreements }: Entry,
  context: Context,
): { readonly readings: readonly DateReading[]; readonly note: string | null } {
  const readings = viewReadings(statements, context);
  const isSaid =
    disagreements.some((one) => one.note === note) ||
    readings.some(({ reason, rule }) => note?.endsWith(reason) || (status === 'stated' && rule === 'event'));
  return { readings, note: isSaid ? null : note };
}

/** Each date expression behind a line once, with the sources that use it; of several reasons in one, the plainest. */
function viewReadings(statements: readonly Statement[], { index, t }: Context): DateReading[] {
  const timed = statements.flatMap(({ time, article }) => (time ? { time, article } : []));
  if (timed.length < 2)
    return timed.map(({ time, article }) => ({
      sourceName: articleOf(index, article).sourceName,
      ...viewReading(time, t),
    }));
  const times = groupBy(timed, ({ time: { literal, edtf }, article }) => `${article}\n${literal}\n${edtf}`);
  const dated = [...times.values()].map((same) => {
    const [{ time, article }] = [...same].sort((a, b) => a.time.note.length - b.time.note.length) as [
      (typeof same)[number],
    ];
    return { time, name: articleOf(index, article).sourceName };
  });
  const groups = groupBy(dated, ({ time: { literal, edtf, note } }) => `${literal}\n${edtf}\n${note}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? { sourceName: t.list([...new Set([first, ...others].map(({ name }) => name))]), ...viewReading(first.time, t) }
      : [],
  );
}

/** One date expression as it was read: words, value, anchor, rule and reason; a date of another telling has no words. */
export function viewReading(time: Time, t: Strings) {
  const { literal, edtf, anchor, rule, note, readings = [] } = time;
  const others = readings.filter((reading) => reading !== edtf);
  return {
    literal,
    value: valueWords(time, t),
    anchor: anchor.ref === null || anchor.kind === 'event' ? null : dateWords(anchor.ref, t.dates),
    rule,
    reason: note,
    also: others.map((reading) => dateWords(reading, t.dates)),
  };
}

/** What a date expression was read as, in words. */
export function valueWords({ literal, edtf, part }: Time, t: Strings): string {
  const value = dateWords(part ?? edtf, t.dates);
  return isGreenwich(literal, edtf) ? t.dates.alsoNamed(value, 'GMT') : value;
}

/** Whether a source says GMT for what is shown as UTC. */
const isGreenwich = (literal: string, edtf: string | null): boolean =>
  edtf?.endsWith('Z') === true && /\bGMT\b/.test(literal);
