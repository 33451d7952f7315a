/** Anchors what is counted within a month or year: its nth week or weekday, its first or last units. */
import { addMonths, calendarDay, type Day, mondayOf } from '../calendar/index.js';
import { unsettled } from './anchored.js';
import type { NthWeekdayMeaning, SliceMeaning, WeekOfMeaning } from './meaning.js';
import { NO_FORCE } from './notes.js';
import { DAYS, MONTHS, weekendValue } from './unit-value.js';
import { type Anchored, dayValue, intervalOfDays, seasonValue, type Value, weekValue } from './value.js';

/** The nth ISO week of a month or year, or the last; 0 is the week that holds a day. */
export function anchorWeekOf({ nth, unit }: WeekOfMeaning, of: Anchored): Anchored {
  if (of.first === null || of.last === null) return unsettled(null, 'week', NO_FORCE);
  // ISO 8601: a week belongs to the month or year that holds its Thursday.
  const early = unit === 'weekend' && calendarDay(of.first).weekday <= 2 ? 7 : 0;
  const monday =
    nth === 0 ? mondayOf(of.first) - early : nth > 0 ? mondayOf(of.first + 3) + 7 * (nth - 1) : mondayOf(of.last - 3);
  const value = unit === 'week' ? weekValue(monday) : withFeast(weekendValue(monday, 0), of);
  return { ...of, ...value, note: `the ${unit} by ISO 8601, Monday to Sunday; ${of.note}` };
}

/** A feast belongs to its weekend: Labor Day weekend ends with a Monday, Thanksgiving's begins on a Thursday. */
function withFeast(weekend: Value, { anchor, first, last }: Anchored): Value {
  if (anchor.kind !== 'holiday' || weekend.first === null || weekend.last === null) return weekend;
  return intervalOfDays(Math.min(weekend.first, first ?? weekend.first), Math.max(weekend.last, last ?? weekend.last));
}

/** The first or last units of a month or year, as days; weeks are whole ones, as in `anchorWeekOf`. */
export function anchorSlice({ amount, unit, skip }: SliceMeaning, of: Anchored): Anchored {
  if (of.first === null || of.last === null) return unsettled(null, 'interval', NO_FORCE);
  const move = (day: Day): Day =>
    MONTHS[unit] === undefined ? day + amount * (DAYS[unit] ?? 1) : addMonths(day, amount * MONTHS[unit]);
  if (skip !== undefined)
    return of.first + skip > of.last ? unsettled(null, 'day', 'no such day') : { ...of, ...dayValue(of.first + skip) };
  if (unit === 'week') return { ...of, ...weeksOf(of.first, of.last, amount) };
  const quarter = unit === 'month' && Math.abs(amount) === 3 && of.precision === 'year' ? (amount > 0 ? 33 : 36) : null;
  if (quarter !== null) return { ...of, ...seasonValue(quarter, calendarDay(of.first).year) };
  const [first, last] = amount > 0 ? [of.first, move(of.first) - 1] : [move(of.last + 1), of.last];
  return { ...of, ...(first === last ? dayValue(first) : intervalOfDays(first, last)) };
}

/** The first weeks that belong to a stretch of days, or its last ones. */
function weeksOf(first: Day, last: Day, amount: number): Value {
  const monday = amount > 0 ? mondayOf(first + 3) : mondayOf(last - 3) + 7 * (amount + 1);
  return intervalOfDays(monday, monday + 7 * Math.abs(amount) - 1);
}

/** `the first Monday in October`, `the last Friday of May`. */
export function anchorNthWeekday({ nth, weekday }: NthWeekdayMeaning, of: Anchored): Anchored {
  if (of.first === null || of.last === null) return unsettled(null, 'day', NO_FORCE);
  const first = of.first + ((weekday - calendarDay(of.first).weekday + 7) % 7);
  const last = of.last - ((calendarDay(of.last).weekday - weekday + 7) % 7);
  return { ...of, ...dayValue(nth > 0 ? first + 7 * (nth - 1) : last) };
}
