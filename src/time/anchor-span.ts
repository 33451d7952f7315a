/** Anchors spans of time by their ends. */
import { calendarDay, type Day } from '../calendar/index.js';
import { unsettled } from './anchored.js';
import type { Context } from './context.js';
import type { CalendarMeaning, Meaning, SpanMeaning } from './meaning.js';
import { BACKWARDS } from './notes.js';
import type { Publication } from './publication.js';
import { type Anchored, intervalOfDays } from './value.js';

/** `between May and July`, `since 2009` (open), `since October 17` (to the day of publication), `until Friday`. */
export function anchorSpan({ from, to }: SpanMeaning, context: Context, anchor: Anchor): Anchored {
  const { publication } = context;
  if (from && to) return anchorBetween(...orderedEnds(from, to, anchor, publication));
  if (from) return anchorSince(anchor(from), publication);
  if (to) return anchorUntil(endAfterTold(to, context, anchor));
  throw new Error('a span without ends');
}

/** Anchors an end of the span where the span stands. */
type Anchor = (meaning: Meaning) => Anchored;

/** `bailed on 2 March until 30 March`: not a year before it began. */
function endAfterTold(to: Meaning, { sameSentence, isEarlier, publication }: Context, anchor: Anchor): Anchored {
  const told = anchor(to);
  const end = isLongOver(told, publication) && !isEarlier() ? (comingEnd(to, publication, anchor) ?? told) : told;
  const begun =
    sameSentence?.role === 'event' && sameSentence.value.precision === 'day' ? sameSentence.value.first : null;
  if (to.kind !== 'date' || !takesYearOfEnd(to) || begun === null || end.first === null) return end;
  return end.first < begun && !isEarlier() ? (laterEnd(to, begun, anchor) ?? end) : end;
}

/** Days after which the end of a period is rather of next year: `declared mourning through Jan. 4`, told on 30 December. */
const HALF_A_YEAR = 182;

const isLongOver = ({ first }: Anchored, { day }: Publication): boolean =>
  first !== null && day !== null && day - first > HALF_A_YEAR;

/** The next day of its name, if it is near; null where the words tell the year. */
function comingEnd(to: Meaning, { day }: Publication, anchor: Anchor): Anchored | null {
  if (to.kind !== 'date' || !takesYearOfEnd(to) || to.day === undefined || day === null) return null;
  const next = anchor({ ...to, choice: 'next' });
  return next.first !== null && next.first - day <= HALF_A_YEAR ? next : null;
}

function anchorUntil(end: Anchored): Anchored {
  if (end.edtf === null) return end;
  return { ...end, edtf: `../${endOf(end.edtf)}`, precision: 'interval', first: null, note: `up to then; ${end.note}` };
}

const startOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const endOf = (edtf: string): string => edtf.split('/')[1] ?? edtf;

function anchorSince(start: Anchored, { day, open, end: latest }: Publication): Anchored {
  if (start.edtf === null) return start;
  const closes =
    start.precision === 'day' && day !== null && !open && latest === null && start.first !== null && start.first <= day;
  const end = closes ? calendarDay(day).iso : '..';
  const note = closes ? `from ${start.note}, up to the day of publication` : `from then on; ${start.note}`;
  return { ...start, edtf: `${startOf(start.edtf)}/${end}`, precision: 'interval', last: closes ? day : null, note };
}

/** `May to July 2022`: the year at the end is that of the beginning, too, or the one after it. */
function orderedEnds(from: Meaning, to: Meaning, anchor: Anchor, { day }: Publication): [Anchored, Anchored] {
  const end = anchor(to);
  if (from.kind === 'date' && to.kind === 'date' && to.year !== undefined && takesYearOfEnd(from)) {
    const isSameYear = (from.month ?? 1) <= (to.month ?? 12);
    return [anchor({ ...from, year: isSameYear ? to.year : to.year - 1 }), end];
  }
  if (from.kind === 'date' && to.kind === 'date' && to.yearShift !== undefined && takesYearOfEnd(from)) {
    const isSameYear = (from.month ?? 1) <= (to.month ?? 12);
    return [anchor({ ...from, yearShift: to.yearShift - (isSameYear ? 0 : 1) }), end];
  }
  const start = anchor(from);
  if (isPastMidnight(to, start, end)) return [start, dayAfter(end)];
  const isBackwards = start.first !== null && end.first !== null && end.first < start.first;
  if (!isBackwards) return [start, end];
  const isRunning = day !== null && (end.last ?? end.first) >= day;
  if (isRunning && from.kind === 'date' && takesYearOfEnd(from)) return [earlierStart(from, end.first, anchor), end];
  return [start, laterEnd(to, start.first, anchor) ?? end];
}

/** `from 11 p.m. to 5 a.m.`: the end, told without a day, is of the day after. */
function isPastMidnight(to: Meaning, start: Anchored, end: Anchored): boolean {
  const isClock = to.kind === 'clock' && !to.day;
  return isClock && start.first === end.first && (end.edtf ?? '') < (start.edtf ?? '');
}

function dayAfter(clock: Anchored): Anchored {
  if (clock.first === null || clock.edtf === null) return clock;
  const next = clock.first + 1;
  return { ...clock, edtf: clock.edtf.replace(/^[^T]+/, calendarDay(next).iso), first: next, last: next };
}

/** `will run from May to March`, told in September: it began in the May before that March. */
function earlierStart(from: CalendarMeaning, end: Day, anchor: Anchor): Anchored {
  const { year } = calendarDay(end);
  const start = anchor({ ...from, year });
  return start.first !== null && start.first > end ? anchor({ ...from, year: year - 1 }) : start;
}

const takesYearOfEnd = ({ year, yearShift, choice, month }: CalendarMeaning): boolean =>
  year === undefined && yearShift === undefined && choice === undefined && month !== undefined;

/** An end that fell before its beginning is of the week or year after. */
function laterEnd(to: Meaning, start: Day, anchor: Anchor): Anchored | null {
  if (to.kind === 'date' && to.year === undefined && to.month !== undefined) {
    const { year, month } = calendarDay(start);
    return anchor({ ...to, year: to.month >= month ? year : year + 1 });
  }
  const end = anchor(to);
  if (to.kind !== 'weekday' || end.first === null) return null;
  const moved = end.first + 7;
  return { ...end, edtf: calendarDay(moved).iso, first: moved, last: moved };
}

function anchorBetween(start: Anchored, end: Anchored): Anchored {
  if (start.edtf === null || end.edtf === null) return start.edtf === null ? start : end;
  if (start.first !== null && end.last !== null && end.last < start.first)
    return unsettled(null, 'interval', BACKWARDS);
  const days = start.precision === 'day' && end.precision === 'day' && start.first !== null && end.last !== null;
  const value = days && start.first <= end.last ? intervalOfDays(start.first, end.last) : null;
  const note = start.note === end.note ? start.note : `from ${start.note} to ${end.note}`;
  const status = start.status === 'stated' ? end.status : start.status;
  const edtf = `${startOf(start.edtf)}/${endOf(end.edtf)}`;
  return { ...start, edtf, precision: 'interval', last: end.last, ...value, status, note };
}
