/** The days an EDTF (ISO 8601-2) value covers, and how two values stand to each other. */
import type { Edtf } from '../model.js';
import {
  calendarDay,
  type Day,
  dayOfIso,
  daysOfMonth,
  FIRST_DAY,
  isCalendarDay,
  LAST_DAY,
  shiftMonth,
} from './days.js';
import { type EdtfDate, parseEdtf } from './edtf.js';
import { remember } from './remember.js';
import { SEASON_MONTHS } from './seasons.js';

/** First and last day (ISO 8601, inclusive); null is open or unknown. Days are those of the value's own offset. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** `2023-12` → 1 to 31 December 2023; `2009/..` → from 1 January 2009, open; `XXXX-02` → null: no year, no days. */
export const boundsOf = remember((edtf: Edtf): DayBounds | null => {
  const value = parseEdtf(edtf);
  if (!value) return null;
  if (value.kind === 'date') return boundsOfDate(value.date);
  const first = value.from && (boundsOfDate(value.from)?.first ?? null);
  const last = value.to && (boundsOfDate(value.to)?.last ?? null);
  return first === null && last === null ? null : { first, last };
});

function boundsOfDate({ year, month, day }: EdtfDate): DayBounds | null {
  if (year === 'XXXX') return null;
  if (year.includes('X') || month === null || month === 'XX') {
    // The first decade and century begin with the year 1.
    const earliest = year.replaceAll('X', '0').replace('0000', '0001');
    return { first: `${earliest}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` };
  }
  if (day !== null && !day.includes('X')) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  const [firstMonth, months] = SEASON_MONTHS[month] ?? [Number(month), 1];
  const end = shiftMonth(Number(year), firstMonth, months - 1);
  const first = daysOfMonth(Number(year), firstMonth)?.[0] ?? FIRST_DAY;
  // A winter passes into the next year, which the calendar's last one has not.
  return { first: isoDay(first), last: isoDay(daysOfMonth(end.year, end.month)?.[1] ?? LAST_DAY) };
}

const isoDay = (day: Day): string => calendarDay(day).iso;

function dayNumber(iso: string): Day {
  const day = dayOfIso(iso);
  if (day === null) throw new RangeError(`no such day: ${iso}`);
  return day;
}

/** Whether two spans of days share a day. */
export function boundsOverlap(a: DayBounds, b: DayBounds): boolean {
  return (
    (a.first === null || b.last === null || a.first <= b.last) &&
    (b.first === null || a.last === null || b.first <= a.last)
  );
}

/** Whole days from one ISO day to a later one; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO day a number of days after (or before, negative) another; at the calendar's ends, its first or last day. */
export function addDays(day: string, days: number): string {
  return isoDay(Math.min(LAST_DAY, Math.max(FIRST_DAY, dayNumber(day) + days)));
}

/** Characters of the shortest value that tells a minute and its zone: `2024-02-23T01:23Z`. */
const ZONED_LENGTH = 17;
const MINUTES = { day: 1440, hour: 60 } as const;

/** Whether two values are one minute, told by the clocks of two zones: `2024-02-22T20:23-05:00` and `2024-02-23T01:23Z`. */
export function isOneInstant(a: Edtf, b: Edtf): boolean {
  if (a.length < ZONED_LENGTH || b.length < ZONED_LENGTH) return false;
  const instant = instantOf(a);
  return instant !== null && instant === instantOf(b);
}

const instantOf = remember((edtf: Edtf): number | null => {
  const [, iso = '', hour, minute, sign = '+', zoneHour = 0, zoneMinute = 0] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(edtf) ?? [];
  const day = dayOfIso(iso);
  if (day === null) return null;
  const offset = Number(zoneHour) * MINUTES.hour + Number(zoneMinute);
  return day * MINUTES.day + Number(hour) * MINUTES.hour + Number(minute) - (sign === '-' ? -offset : offset);
});

/** Whether two values can mean one date, unknown digits (`X`) matching any: `XXXX-12-25` and `2023-12-25T21:15Z`. */
export function edtfCompatible(a: Edtf, b: Edtf): boolean {
  const boundsA = boundsOf(a);
  const boundsB = boundsOf(b);
  if (boundsA && boundsB) return boundsOverlap(boundsA, boundsB) || isOneInstant(a, b);
  if (a.includes('/') || b.includes('/')) return false;
  const bareA = a.replace(/T.*$|[?~%]/g, '');
  const bareB = b.replace(/T.*$|[?~%]/g, '');
  for (let at = 0; at < Math.min(bareA.length, bareB.length); at++) {
    if (bareA[at] !== bareB[at] && bareA[at] !== 'X' && bareB[at] !== 'X') return false;
  }
  return true;
}

/**
 * Order of values on a timeline, for `Array.sort`: by first day, an open beginning first; then by instant where both
 * have one; then the wider before the narrower. Values without days (`XXXX-02`) come last, in order of their text.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const boundsA = boundsOf(a);
  const boundsB = boundsOf(b);
  if (!boundsA || !boundsB) return boundsA ? -1 : boundsB ? 1 : compareText(a, b);
  return (
    compareText(boundsA.first ?? '', boundsB.first ?? '') ||
    compareText(clockOf(a), clockOf(b)) ||
    compareText(boundsB.last ?? '~', boundsA.last ?? '~') ||
    compareText(a, b)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const clockOf = (edtf: Edtf): string => /T([\d:]+)/.exec(edtf)?.[1] ?? '';

/** The value moved by whole days; only values to the day or finer move, and none out of the calendar: others are null. */
export function shiftEdtf(edtf: Edtf, days: number): Edtf | null {
  const value = parseEdtf(edtf);
  if (!value) return null;
  const dates = value.kind === 'date' ? [value.date] : [value.from, value.to].filter((date) => date !== null);
  if (dates.some(({ year, month, day }) => `${year}${month}${day}`.includes('X') || !day)) return null;
  const isOut = dates.some(({ year, month, day }) => !isCalendarDay(dayNumber(`${year}-${month}-${day}`) + days));
  if (isOut) return null;
  return edtf.replace(/\d{4}-\d\d-\d\d/g, (day) => addDays(day, days));
}
