/**
 * Days as whole numbers, so that a day before or a week later is plain addition. The arithmetic of months, years and
 * leap days is Temporal's; its answers are kept, because one article asks for the same few days again and again.
 */
import { Temporal } from 'temporal-polyfill';
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

const EPOCH = Temporal.PlainDate.from('1970-01-01');
function isDay(year: number, month: number, date: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1) return false;
  return date <= 28 || date <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** `2023-12-26` → its day; null where there is no such day (`2023-02-30`). */
export const dayOfIso = remember((iso: string): Day | null => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
});

/** `2023, 12, 26` → its day; null where there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const figures = (year * 100 + month) * 100 + date;
  return Number.isInteger(figures) && month <= 12 && date <= 31 && month >= 1 && date >= 1
    ? dayOfFigures(figures)
    : null;
}

/** `20231226` → its day: a key that takes no making. */
const dayOfFigures = remember((figures: number): Day | null => {
  const [year, month, date] = [Math.floor(figures / 10_000), Math.floor(figures / 100) % 100, figures % 100];
  return isDay(year, month, date) ? EPOCH.until(Temporal.PlainDate.from({ year, month, day: date })).days : null;
});

/** `2023, 12, 6` → `2023-12-06`; without day or month, `2023-12` or `2023`. */
export function isoOf(year: number, month?: number, date?: number): string {
  const ofYear = String(year).padStart(4, '0');
  if (month === undefined) return ofYear;
  const ofMonth = `${ofYear}-${String(month).padStart(2, '0')}`;
  return date === undefined ? ofMonth : `${ofMonth}-${String(date).padStart(2, '0')}`;
}

/** The calendar's view of a day: its year, month, date and weekday. */
export const calendarDay = remember((day: Day): CalendarDay => {
  const { year, month, day: date, dayOfWeek } = EPOCH.add({ days: day });
  return { day, iso: isoOf(year, month, date), year, month, date, weekday: dayOfWeek };
});

/** The day a number of months before or after; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  return monthsFrom(months)(day);
}

const monthsFrom = remember((months: number) =>
  remember((day: Day): Day => EPOCH.until(EPOCH.add({ days: day }).add({ months })).days),
);

/** The Monday on or before a day: ISO 8601 weeks begin on Monday. */
export function mondayOf(day: Day): Day {
  return day - (calendarDay(day).weekday - 1);
}

/** First and last day of a month. */
export function daysOfMonth(year: number, month: number): readonly [Day, Day] {
  const first = dayOf(year, month, 1);
  if (first === null) throw new RangeError(`no month ${year}-${month}`);
  return [first, addMonths(first, 1) - 1];
}

/** A month some months before or after: `2024-01` and -2 → 2023, 11. */
export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const first = dayOf(year, month, 1);
  if (first === null) throw new RangeError(`no month ${year}-${month}`);
  const shifted = calendarDay(addMonths(first, months));
  return { year: shifted.year, month: shifted.month };
}
