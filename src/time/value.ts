/** What an expression comes to: an EDTF value with the days it covers, where it comes from, and how sure it is. */
import {
  boundsOf,
  calendarDay,
  type Day,
  dayOfIso,
  daysOfMonth,
  isCalendarDay,
  isoOf,
  mondayOf,
} from '../calendar/index.js';
import type { Precision, Time } from '../model.js';

/**
 * A value without its reasons. `first` and `last` are the days covered; null where unknown or open. What lies out of the
 * calendar, 3,000 years before or 8,000 years after now, EDTF has no four figures for: it is left open.
 */
export interface Value {
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly first: Day | null;
  readonly last: Day | null;
}

export interface Anchored extends Value {
  readonly anchor: Time['anchor'];
  readonly status: Time['status'];
  readonly note: string;
  readonly readings?: readonly string[];
  /** The bounds of the part that the words tell of, in EDTF. */
  readonly part?: string;
}

export function dayValue(day: Day): Value {
  if (!isCalendarDay(day)) return openValue(null, 'day');
  return { edtf: calendarDay(day).iso, precision: 'day', first: day, last: day };
}

/** The ISO week that holds a day, Monday to Sunday. */
export function weekValue(day: Day): Value {
  const monday = mondayOf(day);
  return { ...intervalOfDays(monday, monday + 6), precision: 'week' };
}

export function intervalOfDays(first: Day, last: Day, about: { first?: boolean; last?: boolean } = {}): Value {
  if (!isCalendarDay(first) || !isCalendarDay(last)) return openValue(null, 'interval');
  const edtf = `${calendarDay(first).iso}${about.first ? '~' : ''}/${calendarDay(last).iso}${about.last ? '~' : ''}`;
  return { edtf, precision: 'interval', first, last };
}

export function monthValue(year: number, month: number): Value {
  const days = daysOfMonth(year, month);
  if (!days) return openValue(null, 'month');
  const [first, last] = days;
  return { edtf: isoOf(year, month), precision: 'month', first, last };
}

export function yearValue(year: number): Value {
  const [first, last] = [daysOfMonth(year, 1)?.[0], daysOfMonth(year, 12)?.[1]];
  return first === undefined || last === undefined
    ? openValue(null, 'year')
    : { edtf: isoOf(year), precision: 'year', first, last };
}

/** A season, quarter or half by its EDTF code. */
export function seasonValue(code: number, year: number): Value {
  const edtf = isoOf(year, code);
  const bounds = boundsOf(edtf);
  if (!bounds) return openValue(null, 'season');
  const first = bounds.first ? dayOfIso(bounds.first) : null;
  return { edtf, precision: 'season', first, last: bounds.last ? dayOfIso(bounds.last) : null };
}

/** A value that the words leave open, with unknown digits (`XXXX-02`) or without any. */
export function openValue(edtf: string | null, precision: Precision): Value {
  return { edtf, precision, first: null, last: null };
}

/** `2023-07` → `2023-07~`; intervals are left as they are. */
export function approximate(value: Value): Value {
  return value.edtf === null || value.edtf.includes('/') ? value : { ...value, edtf: `${value.edtf}~` };
}
