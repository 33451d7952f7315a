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

/** The calendar ends where EDTF's years of four figures do: with the years 1 and 9999. */
const isYear = (year: number): boolean => year >= 1 && year <= 9999;
export const FIRST_DAY: Day = EPOCH.until('0001-01-01').days;
export const LAST_DAY: Day = EPOCH.until('9999-12-31').days;

/** Whether a day lies in the years 1 to 9999; what was counted on beyond them is no day of the calendar. */
export const isCalendarDay = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;

function isDay(year: number, month: number, date: number): boolean {
  if (!isYear(year) || month < 1 || month > 12 || date < 1) return false;
  return date <= 28 || date <= daysInMonth(year, month);
}

const daysInMonth = (year: number, month: number): number => Temporal.PlainYearMonth.from({ year, month }).daysInMonth;

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

/**
 * The day a number of months before or after; the 31st becomes the last day of a shorter month. Beyond the calendar's end
 * it is infinite.
 */
export function addMonths(day: Day, months: number): Day {
  return monthsFrom(months)(day);
}

const monthsFrom = remember((months: number) =>
  remember((day: Day): Day => {
    const { year, month } = calendarDay(day);
    const isThere = isYear(shiftMonth(year, month, months).year);
    if (!isThere) return months < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return EPOCH.until(EPOCH.add({ days: day }).add({ months })).days;
  }),
);

/** The Monday on or before a day: ISO 8601 weeks begin on Monday. */
export function mondayOf(day: Day): Day {
  return day - ((((day + EPOCH_WEEKDAY - 1) % 7) + 7) % 7);
}

const EPOCH_WEEKDAY = EPOCH.dayOfWeek;

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
