/** Units of time as values: the week that holds a day, the quarter before it, and how they are measured. */
import { calendarDay, type Day, dayOf, isCalendarDay, isoOf, mondayOf, shiftMonth } from '../calendar/index.js';
import type { Unit } from './meaning.js';
import {
  dayValue,
  intervalOfDays,
  monthValue,
  openValue,
  seasonValue,
  type Value,
  weekValue,
  yearValue,
} from './value.js';

/** Units that are whole months, and units that are whole days. */
export const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
export const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7 };

/** `1 week`, `3 weeks`, `2 centuries`. */
export function countUnits(count: number, unit: Unit): string {
  if (count === 1) return `1 ${unit}`;
  return `${count} ${unit === 'century' ? 'centuries' : `${unit}s`}`;
}

/** The unit some units before or after the one that holds a day. */
export function unitValue(day: Day, unit: Unit, shift: number): Value {
  if (!isCalendarDay(day)) return openValue(null, 'vague');
  const { year, month } = calendarDay(day);
  if (unit === 'day' || unit === 'hour' || unit === 'minute') return dayValue(day + (unit === 'day' ? shift : 0));
  if (unit === 'week') return weekValue(day + 7 * shift);
  if (unit === 'weekend') return weekendValue(day, shift);
  if (unit === 'year') return yearValue(year + shift);
  const there = shiftMonth(year, month, shift * (MONTHS[unit] ?? 1));
  if (unit === 'month') return monthValue(there.year, there.month);
  if (unit === 'quarter') return seasonValue(33 + Math.floor((there.month - 1) / 3), there.year);
  if (dayOf(there.year, 1, 1) === null) return openValue(null, 'decade');
  const figures = isoOf(there.year);
  return openValue(unit === 'decade' ? `${figures.slice(0, 3)}X` : `${figures.slice(0, 2)}XX`, 'decade');
}

/** Saturday and Sunday; `last weekend` on a Sunday is the one a week before. */
export function weekendValue(day: Day, shift: number): Value {
  const saturday = mondayOf(day) + 5 + 7 * shift;
  return intervalOfDays(saturday, saturday + 1);
}

/** A day can be counted from a day only, a week from a day or week, and so on. */
export function isFineEnough({ first, last }: Value, unit: Unit): boolean {
  if (first === null || last === null) return false;
  const days = last - first + 1;
  const widest = {
    minute: 1,
    hour: 1,
    day: 1,
    week: 7,
    weekend: 7,
    month: 31,
    quarter: 92,
    year: 366,
    decade: 3660,
    century: 36600,
  };
  return days <= widest[unit];
}
