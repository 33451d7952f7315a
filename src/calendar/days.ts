/**
 * Days as whole numbers, so that a day before or a week later is plain addition. The arithmetic of months, years and
 * leap days is that of JavaScript's own dates in UTC, as Temporal's takes far longer.
 */
import { remember } from './remember.js';

/** Days since 1 January 1970, Gregorian; negative before. */
export type Day = number;

export interface CalendarDay {
  readonly day: Day;
  /** ISO 8601: `2023-12-26`. */
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

const DAY_MS = 86_400_000;

/** The day of a date, which a month too many or a day too few make one of the next year or the last month. */
const countDays = (year: number, month: number, date: number): Day =>
  new Date(0).setUTCFullYear(year, month - 1, date) / DAY_MS;

/** The calendar ends where EDTF's years of four figures do: with the years 1 and 9999. */
const isYear = (year: number): boolean => year >= 1 && year <= 9999;
export const FIRST_DAY: Day = countDays(1, 1, 1);
export const LAST_DAY: Day = countDays(9999, 12, 31);

/** Whether a day lies in the years 1 to 9999; what was counted on beyond them is no day of the calendar. */
export const isCalendarDay = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;

function isDay(year: number, month: number, date: number): boolean {
  if (!isYear(year) || month < 1 || month > 12 || date < 1) return false;
  return date <= 28 || date <= daysInMonth(year, month);
}

const daysInMonth = (year: number, month: number): number => countDays(year, month + 1, 1) - countDays(year, month, 1);

/** `2023-12-26` → its day; null where there is no such day (`2023-02-30`). */
export const dayOfIso = remember((iso: string): Day | null => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
});

/** `2023, 12, 26` → its day; null where there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(date);
  return isWhole && isDay(year, month, date) ? countDays(year, month, date) : null;
}

/** `2023, 12, 6` → `2023-12-06`; without day or month, `2023-12` or `2023`. */
export function isoOf(year: number, month?: number, date?: number): string {
  const ofYear = String(year).padStart(4, '0');
  if (month === undefined) return ofYear;
  const ofMonth = `${ofYear}-${String(month).padStart(2, '0')}`;
  return date === undefined ? ofMonth : `${ofMonth}-${String(date).padStart(2, '0')}`;
}

/** The last weekday of an ISO 8601 week. */
export const SUNDAY = 7;

/** The calendar's view of a day: its year, month, date and weekday. */
export const calendarDay = remember((day: Day): CalendarDay => {
  const there = new Date(day * DAY_MS);
  if (!Number.isInteger(day) || Number.isNaN(there.getTime())) throw new RangeError(`no such day: ${day}`);
  const [year, month, date] = [there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate()];
  return { day, iso: isoOf(year, month, date), year, month, date, weekday: there.getUTCDay() || 7 };
});

/**
 * The day a number of months before or after; the 31st becomes the last day of a shorter month. Beyond the calendar's end
 * it is infinite.
 */
export function addMonths(day: Day, months: number): Day {
  const from = calendarDay(day);
  const { year, month } = shiftMonth(from.year, from.month, months);
  if (!isYear(year)) return months < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return countDays(year, month, Math.min(from.date, daysInMonth(year, month)));
}

/** The Monday on or before a day: ISO 8601 weeks begin on Monday. */
export function mondayOf(day: Day): Day {
  return day - ((((day + EPOCH_WEEKDAY - 1) % 7) + 7) % 7);
}

/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** First and last day of a month; null where the calendar has no such month. */
export function daysOfMonth(year: number, month: number): readonly [Day, Day] | null {
  const first = dayOf(year, month, 1);
  return first === null ? null : [first, first + daysInMonth(year, month) - 1];
}

/** A month some months before or after: `2024-01` and -2 → 2023, 11. */
export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const counted = year * 12 + month - 1 + months;
  const shifted = Math.floor(counted / 12);
  return { year: shifted, month: counted - shifted * 12 + 1 };
}
