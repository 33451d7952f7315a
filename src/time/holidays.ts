/** The days of feasts, by rule: fixed dates, the nth weekday of a month, Easter, and other calendars by Temporal. */
import { Temporal } from 'temporal-polyfill/full';
import { type Day, calendarDay, dayOf, dayOfIso } from '../calendar/index.js';

export interface Feast {
  readonly first: Day;
  readonly last: Day;
  /** The day may differ by place, as the crescent is seen. */
  readonly approximate: boolean;
}

type FeastRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month; -1 is the last. */
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'easter'; readonly church: 'western' | 'orthodox' }
  | {
      readonly kind: 'calendar';
      readonly calendar: 'hebrew' | 'islamic-umalqura' | 'chinese' | 'persian';
      readonly month: string;
      readonly day: number;
      readonly days?: number;
      readonly approximate?: boolean;
    };

const fixed = (month: number, day: number): FeastRule => ({ kind: 'fixed', month, day });
const nth = (month: number, weekday: number, which: number): FeastRule => ({ kind: 'nth', month, weekday, nth: which });
const hebrew = (month: string, day: number): FeastRule => ({ kind: 'calendar', calendar: 'hebrew', month, day });
const islamic = (month: string, day: number, days = 1): FeastRule => ({
  kind: 'calendar',
  calendar: 'islamic-umalqura',
  month,
  day,
  days,
  approximate: true,
});

const FEASTS: Readonly<Record<string, FeastRule>> = {
  'new-year': fixed(1, 1),
  epiphany: fixed(1, 6),
  'orthodox-christmas': fixed(1, 7),
  valentine: fixed(2, 14),
  'womens-day': fixed(3, 8),
  patrick: fixed(3, 17),
  'april-fools': fixed(4, 1),
  'earth-day': fixed(4, 22),
  anzac: fixed(4, 25),
  'may-day': fixed(5, 1),
  juneteenth: fixed(6, 19),
  'july-fourth': fixed(7, 4),
  bastille: fixed(7, 14),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'guy-fawkes': fixed(11, 5),
  veterans: fixed(11, 11),
  christmas: fixed(12, 25),
  mlk: nth(1, 1, 3),
  presidents: nth(2, 1, 3),
  memorial: nth(5, 1, -1),
  labor: nth(9, 1, 1),
  columbus: nth(10, 1, 2),
  thanksgiving: nth(11, 4, 4),
  easter: { kind: 'easter', church: 'western' },
  'orthodox-easter': { kind: 'easter', church: 'orthodox' },
  passover: hebrew('M07', 15),
  'rosh-hashanah': hebrew('M01', 1),
  'yom-kippur': hebrew('M01', 10),
  hanukkah: hebrew('M03', 25),
  purim: hebrew('M06', 14),
  ramadan: islamic('M09', 1, 29),
  'eid-al-fitr': islamic('M10', 1),
  'eid-al-adha': islamic('M12', 10),
  ashura: islamic('M01', 10),
  'lunar-new-year': { kind: 'calendar', calendar: 'chinese', month: 'M01', day: 1 },
  nowruz: { kind: 'calendar', calendar: 'persian', month: 'M01', day: 1 },
};

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
