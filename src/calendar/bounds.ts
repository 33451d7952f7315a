/** The days an EDTF (ISO 8601-2) value covers, and how two values stand to each other. */
import { Temporal } from 'temporal-polyfill';
import type { Edtf } from '../model.js';

/** First and last day (ISO 8601, inclusive); null is open or unknown. Days are those of the value's own offset. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** Months of an EDTF season, quarter or half by its code (ISO 8601-2, 4.8): first month and number of months. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3],
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3],
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  37: [1, 4], 38: [5, 4], 39: [9, 4],
  40: [1, 6], 41: [7, 6],
};

const VALUE = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T.*)?$/;

/** `2023-12` → 1 to 31 December 2023; `2009/..` → from 1 January 2009, open; `XXXX-02` → null: no year, no days. */
export function boundsOf(edtf: Edtf): DayBounds | null {
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/');
  if (to === undefined) return boundsOfDate(from);
  const first = boundsOfDate(from)?.first ?? null;
  const last = boundsOfDate(to)?.last ?? null;
  return first === null && last === null ? null : { first, last };
}

function boundsOfDate(value: string): DayBounds | null {
  const match = VALUE.exec(value);
  if (!match) return null;
  const [, year = '', month = 'XX', day = 'XX'] = match;
  if (year.includes('X')) return { first: `${year.replaceAll('X', '0')}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` };
  if (month === 'XX') return { first: `${year}-01-01`, last: `${year}-12-31` };
  const season = SEASON_MONTHS[month];
  if (season) return monthsFrom(Number(year), season[0], season[1]);
  if (day === 'XX') return monthsFrom(Number(year), Number(month), 1);
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

function monthsFrom(year: number, month: number, months: number): DayBounds | null {
  if (month < 1 || month > 12) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return { first: first.toString(), last: first.add({ months }).subtract({ days: 1 }).toString() };
}

/** Whether two spans of days share a day. */
export function boundsOverlap(a: DayBounds, b: DayBounds): boolean {
  return (a.first === null || b.last === null || a.first <= b.last) && (b.first === null || a.last === null || b.first <= a.last);
}

/** Whole days from one ISO day to a later one; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** The ISO day a number of days after (or before, negative) another. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whether two values can mean one date, unknown digits (`X`) matching any: `XXXX-12-25` and `2023-12-25T21:15Z`. */
export function edtfCompatible(a: Edtf, b: Edtf): boolean {
  const boundsA = boundsOf(a);
  const boundsB = boundsOf(b);
  if (boundsA && boundsB) return boundsOverlap(boundsA, boundsB);
  if (a.includes('/') || b.includes('/')) return false;
  const bareA = a.replace(/T.*$|[?~%]/g, '');
  const bareB = b.replace(/T.*$|[?~%]/g, '');
  for (let at = 0; at < Math.min(bareA.length, bareB.length); at++) {
    if (bareA[at] !== bareB[at] && bareA[at] !== 'X' && bareB[at] !== 'X') return false;
  }
  return true;
}
