/** Anchors any meaning: counts it out from what is known where it stands. */
import { calendarDay, type Day } from '../calendar/index.js';
import { anchorCalendar } from './anchor-calendar.js';
import { anchorClock } from './anchor-clock.js';
import { anchorAmbiguous } from './anchor-day-of-month.js';
import { anchorHoliday } from './anchor-holiday.js';
import { anchorOffset } from './anchor-offset.js';
import { anchorDecade, anchorSeason } from './anchor-season.js';
import { anchorUnit } from './anchor-unit.js';
import { anchorWeekday } from './anchor-weekday.js';
import { anchorWindow, anchorWithin } from './anchor-window.js';
import { unsettled } from './anchored.js';
import { anchorNthWeekday, anchorSlice, anchorWeekOf } from './anchor-within.js';
import type { Context } from './context.js';
import type { ElsewhereMeaning, Meaning, PartMeaning, SpanMeaning } from './meaning.js';
import { VAGUE } from './notes.js';
import { type Anchored, intervalOfDays, monthValue, openValue } from './value.js';

export function anchorMeaning(meaning: Meaning, context: Context): Anchored {
  switch (meaning.kind) {
    case 'date':
      return anchorCalendar(meaning, context);
    case 'season':
      return anchorSeason(meaning, context);
    case 'decade':
      return anchorDecade(meaning);
    case 'holiday':
      return anchorHoliday(meaning, context);
    case 'ambiguous':
      return anchorAmbiguous(meaning, context);
    case 'weekday':
      return anchorWeekday(meaning, context);
    case 'unit':
      return anchorUnit(meaning, context);
    case 'offset':
      return anchorOffset(
        meaning,
        context,
        typeof meaning.origin === 'string' ? null : anchorMeaning(meaning.origin, context),
      );
    case 'window':
      return anchorWindow(meaning, context);
    case 'within':
      return anchorWithin(meaning, context);
    case 'weekOf':
      return anchorWeekOf(meaning, anchorMeaning(meaning.of, context));
    case 'slice':
      return anchorSlice(meaning, anchorMeaning(meaning.of, context));
    case 'nthWeekday':
      return anchorNthWeekday(meaning, anchorMeaning(meaning.of, context));
    case 'part':
      return anchorPart(meaning, context);
    case 'elsewhere':
      return anchorElsewhere(meaning, context);
    case 'dayPart':
      return named(anchorMeaning(meaning.of, context), meaning.name);
    case 'clock': {
      const day = meaning.day ?? meaning.other?.day;
      return anchorClock(meaning, context, day ? anchorMeaning(day, context) : null);
    }
    case 'span':
      return anchorSpan(meaning, context);
    case 'vague':
    case 'nothing':
      return unsettled(null, 'vague', VAGUE);
  }
}

/** Both days stand as readings; the value is the day named first. */
function anchorElsewhere({ here, there }: ElsewhereMeaning, context: Context): Anchored {
  const first = anchorMeaning(here, context);
  const other = anchorMeaning(there, context);
  const isNextDoor = first.first !== null && other.first !== null && Math.abs(first.first - other.first) === 1;
  if (first.edtf === null || other.edtf === null || !isNextDoor) return first;
  return { ...first, note: `${first.note}; elsewhere it was ${other.edtf}`, readings: [first.edtf, other.edtf] };
}

const named = (anchored: Anchored, name: string): Anchored => ({ ...anchored, note: `${anchored.note} (${name})` });

/** Months of a year that early, mid and late stand for: first month and last. */
const MONTHS_OF_PART = { early: [1, 3], mid: [5, 8], late: [10, 12] } as const;

/**
 * `late 2023` → `2023-10~/2023-12`. Parts of a month, week or decade, and of a year told by its distance (`early next
 * year`), are told too loosely for bounds: they stay the whole, with the part in the note.
 */
function anchorPart({ part, of }: PartMeaning, context: Context): Anchored {
  const whole = anchorMeaning(of, context);
  if (whole.first === null || whole.edtf === null) return named(whole, part);
  const { year } = calendarDay(whole.first);
  if (whole.precision === 'year' && whole.anchor.kind === 'absolute')
    return named({ ...whole, ...partOfYear(part, year) }, part);
  return named(whole, part);
}

function partOfYear(part: PartMeaning['part'], year: number) {
  const [from, to] = MONTHS_OF_PART[part].map((month) => monthValue(year, month));
  return {
    ...openValue(between(from?.edtf ?? '', to?.edtf ?? '', part), 'interval'),
    first: from?.first ?? null,
    last: to?.last ?? null,
  };
}

/** The bound inside the whole is approximate, the whole's own is not. */
function between(from: string, to: string, part: PartMeaning['part']): string {
  return `${from}${part === 'early' ? '' : '~'}/${to}${part === 'late' ? '' : '~'}`;
}

/** `between May and July`, `since 2009` (open), `since October 17` (to the day of publication), `until Friday`. */
function anchorSpan({ from, to }: SpanMeaning, context: Context): Anchored {
  if (from && !to) return anchorSince(anchorMeaning(from, context), context);
  if (to && !from) {
    const end = anchorMeaning(to, context);
    return end.edtf === null
      ? end
      : { ...end, edtf: `../${endOf(end.edtf)}`, precision: 'interval', first: null, note: `up to then; ${end.note}` };
  }
  if (!from || !to) throw new Error('a span without ends');
  return anchorBetween(...orderedEnds(from, to, context));
}

const startOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const endOf = (edtf: string): string => edtf.split('/')[1] ?? edtf;

function anchorSince(start: Anchored, { publication }: Context): Anchored {
  if (start.edtf === null) return start;
  const day = publication.day;
  const closes =
    start.precision === 'day' && day !== null && !publication.open && start.first !== null && start.first <= day;
  const end = closes ? calendarDay(day).iso : '..';
  const note = closes ? `from ${start.note}, up to the day of publication` : `from then on; ${start.note}`;
  return { ...start, edtf: `${startOf(start.edtf)}/${end}`, precision: 'interval', last: closes ? day : null, note };
}

/** `May to July 2022`: the year at the end is that of the beginning, too, or the one after it. */
function orderedEnds(from: Meaning, to: Meaning, context: Context): [Anchored, Anchored] {
  const end = anchorMeaning(to, context);
  if (
    from.kind === 'date' &&
    to.kind === 'date' &&
    to.year !== undefined &&
    from.year === undefined &&
    from.choice === undefined &&
    from.month !== undefined
  ) {
    const sameYear = from.month <= (to.month ?? 12);
    return [anchorMeaning({ ...from, year: sameYear ? to.year : to.year - 1 }, context), end];
  }
  const start = anchorMeaning(from, context);
  if (start.first !== null && end.first !== null && end.first < start.first)
    return [start, laterEnd(to, start.first, context) ?? end];
  return [start, end];
}

/** An end that fell before its beginning is of the week or year after. */
function laterEnd(to: Meaning, start: Day, context: Context): Anchored | null {
  if (to.kind === 'date' && to.year === undefined && to.month !== undefined) {
    const { year, month } = calendarDay(start);
    return anchorMeaning({ ...to, year: to.month >= month ? year : year + 1 }, context);
  }
  const end = anchorMeaning(to, context);
  if (to.kind !== 'weekday' || end.first === null) return null;
  const moved = end.first + 7;
  return { ...end, edtf: calendarDay(moved).iso, first: moved, last: moved };
}

function anchorBetween(start: Anchored, end: Anchored): Anchored {
  if (start.edtf === null || end.edtf === null) return start.edtf === null ? start : end;
  const days = start.precision === 'day' && end.precision === 'day' && start.first !== null && end.last !== null;
  const value = days && start.first <= end.last ? intervalOfDays(start.first, end.last) : null;
  const note = start.note === end.note ? start.note : `from ${start.note} to ${end.note}`;
  const status = start.status === 'stated' ? end.status : start.status;
  const edtf = `${startOf(start.edtf)}/${endOf(end.edtf)}`;
  return { ...start, edtf, precision: 'interval', last: end.last, ...value, status, note };
}
