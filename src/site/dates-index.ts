import { rangeOf } from './date-range.js';
import type { EditionIndex } from './edition-index.js';
import type { EventSummary } from './event-summary.js';
import { groupBy } from './group-by.js';
import { newestOf } from './site-index.js';

/** A date that an event's timeline speaks of, and its first line on that date. */
export interface DatedLine {
  readonly event: EventSummary;
  readonly edtf: string;
  readonly entry: string;
  readonly title: string;
  readonly lang: string | null;
  readonly speaker: string | null;
}

/** Everything by period: `2023-12`, `2009` where no month is known, `undated`. */
export interface DatesIndex {
  /** Events by the period in which they were last told, newest first. */
  readonly told: ReadonlyMap<string, readonly string[]>;
  /** What the timelines say of each period, in order of date. */
  readonly lines: ReadonlyMap<string, readonly DatedLine[]>;
  /** All periods that have a page, in order. */
  readonly periods: readonly string[];
}

export const UNDATED = 'undated';

export function indexDates(index: EditionIndex): DatesIndex {
  const told = groupBy(index.latest, (id) => toldIn(index.events.get(id), index));
  const lines = groupBy([...index.events.values()].flatMap(datedLines), ({ edtf }) => periodOf(edtf));
  for (const group of lines.values())
    group.sort((a, b) => compareText(bare(a.edtf), bare(b.edtf)) || compareText(a.event.id, b.event.id));
  return { told, lines, periods: [...new Set([...told.keys(), ...lines.keys()])].sort() };
}

/** The period in which the newest article came out or, where none is dated, that in which the span begins. */
function toldIn(event: EventSummary | undefined, index: EditionIndex): string {
  if (!event) return UNDATED;
  const newest = newestOf(event.articles, index)?.published ?? event.span;
  return newest !== null && rangeOf(newest) ? periodOf(newest) : UNDATED;
}

function datedLines(event: EventSummary): DatedLine[] {
  return event.days.map((day) => ({ event, ...day }));
}

/** `2023-12-26` is filed under `2023-12`, `2009/..` under `2009`, `../2023-12-25` under `2023-12`. */
export function periodOf(edtf: string): string {
  const [first = '', last = ''] = edtf.split('/');
  const start = bare(first === '' || first === '..' ? last : first);
  const [year = '', month = ''] = start.split('-');
  if (/^\d{4}$/.test(year)) return /^(?:0[1-9]|1[0-2])$/.test(month) ? `${year}-${month}` : year;
  return new Date(rangeOf(start)?.from ?? 0).toISOString().slice(0, 4);
}

/** A date without its doubt: `2023-12~` → `2023-12`. */
const bare = (edtf: string): string => edtf.replace(/[?~%]/g, '');
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
