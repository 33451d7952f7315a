/** EDTF (ISO 8601-2) values: what newsfold accepts, and what stands in one. */
import type { Precision } from '../model.js';
import { dayOfIso } from './days.js';
import { remember } from './remember.js';
import { SEASON_MONTHS } from './seasons.js';

/** One date of a value. Unknown digits stay X in the strings; a part that is not given is null. */
export interface EdtfDate {
  /** `2023`, `198X`, `XXXX`. */
  readonly year: string;
  /** `12`, `XX`, or a season, quarter or half (`21` to `41`). */
  readonly month: string | null;
  readonly day: string | null;
  /** `21:15`, with seconds where given. */
  readonly time: string | null;
  /** `Z`, `+03:00`; null where the time is local to an unnamed place. */
  readonly zone: string | null;
  /** `?` inferred, `~` approximate, `%` both. */
  readonly qualifier: '' | '?' | '~' | '%';
}

/** A value: one date, or an interval whose open ends (`..`) and unknown ends (nothing) are null. */
export type EdtfValue =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly from: EdtfDate | null; readonly to: EdtfDate | null };

const DATE =
  /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX|\dX))?)?(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?([?~%])?$/;
const ZONE = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** Whether the text is an EDTF value that newsfold understands: a date, a moment, or an interval of them. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

/** Reads a value; null where it is none, or names a day that does not exist (`2023-02-30`). */
export const parseEdtf = remember((text: string): EdtfValue | null => {
  const [first = '', second, more] = text.split('/');
  if (more !== undefined) return null;
  if (second === undefined) {
    const date = parseDate(first);
    return date && { kind: 'date', date };
  }
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (from === undefined || to === undefined || (!from && !to)) return null;
  return { kind: 'interval', from, to };
});

function parseEnd(text: string): EdtfDate | null | undefined {
  return text === '' || text === '..' ? null : (parseDate(text) ?? undefined);
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = '', month = null, day = null, time = null, zone = null, qualifier = ''] = match;
  if (year === NO_YEAR) return null;
  if (month !== null && !isMonth(month, day)) return null;
  if (day !== null && !isDate(year, month, day)) return null;
  if (time !== null && (day === null || !TIME.test(time))) return null;
  if (zone !== null && !ZONE.test(zone)) return null;
  return { year, month, day, time, zone, qualifier: qualifier as EdtfDate['qualifier'] };
}

/** The year before the year 1 (ISO 8601-1): newsfold's days begin after it. */
const NO_YEAR = '0000';

function isMonth(month: string, day: string | null): boolean {
  if (month === 'XX') return true;
  const number = Number(month);
  return (number >= 1 && number <= 12) || (day === null && month in SEASON_MONTHS);
}

function isDate(year: string, month: string | null, day: string): boolean {
  if (day.includes('X')) return true;
  if (month === null || month === 'XX') return Number(day) >= 1 && Number(day) <= 31;
  // A leap year stands in for an unknown one, so that 29 February stays possible.
  return dayOfIso(`${year.includes('X') ? '2000' : year}-${month}-${day}`) !== null;
}

const WITHIN_A_DAY: ReadonlySet<Precision> = new Set(['minute', 'hour', 'day']);

/** Whether a precision tells one day, or less of it. */
export const isWithinADay = (precision: Precision): boolean => WITHIN_A_DAY.has(precision);

/** How finely a value tells its time: `2023-12` → month, `2023-12-25/2023-12-26` → interval. */
export function precisionOf(value: EdtfValue): Precision {
  if (value.kind === 'interval') return 'interval';
  const { year, month, day, time } = value.date;
  if (time) return 'minute';
  if (day && day !== 'XX') return 'day';
  if (month && month !== 'XX') return Number(month) > 12 ? 'season' : 'month';
  return year.endsWith('X') && year !== 'XXXX' ? 'decade' : 'year';
}
