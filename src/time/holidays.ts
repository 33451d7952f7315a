/** The days of feasts, by rule: fixed dates, the nth weekday of a month, Easter, and other calendars by Temporal. */
import { Temporal } from 'temporal-polyfill/full';
import { calendarDay, type Day, dayOf, dayOfIso } from '../calendar/index.js';
import { FEASTS, type FeastRule } from './feast-rules.js';

export interface Feast {
  readonly first: Day;
  readonly last: Day;
  /** The day may differ by place, as the crescent is seen. */
  readonly approximate: boolean;
}

/** Gregorian year of each calendar's year 0, about; and its years in a Gregorian one. */
const ERAS = {
  hebrew: { offset: -3761, ratio: 1 },
  'islamic-umalqura': { offset: 622, ratio: 1.030684 },
  chinese: { offset: 0, ratio: 1 },
  persian: { offset: 621, ratio: 1 },
} as const;
/** Years in which the calendars are reliable. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const known = new Map<string, Feast | null>();

/** `thanksgiving, 2023` → 23 November; null for a feast or year that the table does not reach. */
export function feastOf(key: string, year: number): Feast | null {
  const name = `${key} ${year}`;
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const rule = FEASTS[key];
  const feast = rule && year >= FIRST_YEAR && year <= LAST_YEAR ? findFeast(rule, year) : null;
  known.set(name, feast);
  return feast;
}

/** The month and day of a feast that has the same ones every year. */
export function fixedFeast(key: string): { readonly month: number; readonly day: number } | null {
  const rule = FEASTS[key];
  return rule?.kind === 'fixed' ? rule : null;
}

function findFeast(rule: FeastRule, year: number): Feast | null {
  if (rule.kind === 'calendar') return otherCalendar(rule, year);
  const day =
    rule.kind === 'fixed'
      ? dayOf(year, rule.month, rule.day)
      : rule.kind === 'nth'
        ? nthWeekday(rule, year)
        : easter(rule.church, year);
  return day === null ? null : { first: day, last: day, approximate: false };
}

function nthWeekday(
  { month, weekday, nth: which }: { month: number; weekday: number; nth: number },
  year: number,
): Day | null {
  const first = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  if (first === null || next === null) return null;
  if (which > 0) return first + ((weekday - calendarDay(first).weekday + 7) % 7) + 7 * (which - 1);
  return next - 1 - ((calendarDay(next - 1).weekday - weekday + 7) % 7);
}

/** Easter Sunday: the Gregorian rule of Meeus, Jones and Butcher; the Julian one of Meeus, moved to Gregorian days. */
function easter(church: 'western' | 'orthodox', year: number): Day | null {
  const a = year % 19;
  if (church === 'orthodox') {
    const d = (19 * a + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const julian = dayOf(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1);
    return julian === null ? null : julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
  }
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

function otherCalendar(rule: Extract<FeastRule, { kind: 'calendar' }>, year: number): Feast | null {
  const { offset, ratio } = ERAS[rule.calendar];
  const about = Math.floor((year - offset) * ratio);
  for (const theirYear of [about - 1, about, about + 1]) {
    const date = Temporal.PlainDate.from({
      calendar: rule.calendar,
      year: theirYear,
      monthCode: rule.month,
      day: rule.day,
    });
    const first = dayOfIso(date.withCalendar('iso8601').toString());
    if (first !== null && calendarDay(first).year === year) {
      return { first, last: first + (rule.days ?? 1) - 1, approximate: rule.approximate ?? false };
    }
  }
  return null;
}
