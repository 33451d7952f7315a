/** Anchors calendar dates, seasons, decades and feasts: what year is meant where the words do not say. */
import { boundsOf, calendarDay, type Day, dayOf, dayOfIso, formatEdtf, isoOf } from '../calendar/index.js';
import type { AmbiguousMeaning, CalendarMeaning, Choice, DecadeMeaning, HolidayMeaning, SeasonMeaning } from './meaning.js';
import { type Context, todayOf } from './context.js';
import { feastOf, fixedFeast } from './holidays.js';
import { AS_WRITTEN, dayName, NO_DAY, NO_YEAR, todayName } from './notes.js';
import { type Anchored, approximate, dayValue, monthValue, openValue, type Value, yearValue } from './value.js';

const pad = (number: number | undefined): string => (number === undefined ? 'XX' : String(number).padStart(2, '0'));

const written = (value: Value, note = AS_WRITTEN): Anchored => ({
  ...value,
  anchor: { kind: 'absolute', ref: null },
  status: 'stated',
  note,
});

export const unsettled = (edtf: string | null, precision: Value['precision'], note: string): Anchored => ({
  ...openValue(edtf, precision),
  anchor: { kind: 'none', ref: null },
  status: 'unsettled',
  note,
});

/** The value with the year that publication settles for it. */
function counted(value: Value, context: Context, note: string): Anchored {
  const { publication } = context;
  const ref = publication.day === null ? String(publication.year) : calendarDay(publication.day).iso;
  return { ...value, anchor: { kind: 'published', ref }, status: publication.inferred ? 'inferred' : 'stated', note };
}

/** `26 December 2023` as written; `26 December` the last before publication, or the next where the words look ahead. */
export function anchorCalendar(meaning: CalendarMeaning, context: Context): Anchored {
  if (meaning.month === undefined && meaning.day !== undefined) return anchorDayOfMonth(meaning, context);
  const year = meaning.year ?? shiftedYear(meaning.yearShift, context);
  if (year !== null && year !== undefined) {
    const value = calendarValue(year, meaning);
    if (!value) return unsettled(null, 'day', 'no such day');
    return meaning.year === undefined ? counted(value, context, yearNote(year, context)) : written(value, weekdayNote(meaning, value));
  }
  return yearFromContext(meaning, context);
}

function calendarValue(year: number, { month, day }: CalendarMeaning): Value | null {
  if (month === undefined) return yearValue(year);
  if (day === undefined) return monthValue(year, month);
  const found = dayOf(year, month, day);
  return found === null ? null : dayValue(found);
}

const weekdayNote = ({ weekday }: CalendarMeaning, { first }: Value): string =>
  weekday !== undefined && first !== null && calendarDay(first).weekday !== weekday
    ? `${AS_WRITTEN}, though that day was ${dayName(first)}`
    : AS_WRITTEN;

function shiftedYear(shift: number | undefined, { publication }: Context): number | null {
  return shift === undefined || publication.year === null ? null : publication.year + shift;
}

const yearNote = (year: number, context: Context): string => `${year}, counted from ${publishedName(context)}`;

function publishedName(context: Context): string {
  const { publication } = context;
  return publication.day === null ? publication.name : `${dayName(publication.day)}, ${publication.name}`;
}

function yearFromContext(meaning: CalendarMeaning, context: Context): Anchored {
  const { month, day } = meaning;
  const precision = day === undefined ? 'month' : 'day';
  const open = `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  const { publication } = context;
  const near = meaning.choice === undefined ? yearOfSentence(meaning, context) : null;
  if (near !== null) {
    const value = calendarValue(near, meaning);
    if (value) return beside(value, context, `in ${near}, the year of “${context.sameSentence?.literal}” beside it`);
  }
  if (publication.year === null || publication.open) return unsettled(open, precision, NO_YEAR);
  const choice = meaning.choice ?? (context.tense === 'future' || isComing(meaning, context) ? 'next' : undefined);
  const year = chooseYear(meaning, choice, context);
  const value = calendarValue(year, meaning);
  if (!value) return unsettled(open, precision, NO_YEAR);
  const name = formatEdtf(open).split(',')[0];
  const note = weekdayNote(meaning, value);
  const reason = choice === 'next' ? `the next ${name} after` : choice === 'this' ? `${name} of the year of` : `the last ${name} before`;
  return counted(value, context, note === AS_WRITTEN ? `${reason} ${publishedName(context)}` : note);
}

/** A month beside a date of another year (`arrested in May 2011 and freed in June`) is of that year. */
function yearOfSentence({ month = 1, day }: CalendarMeaning, { sameSentence, publication }: Context): number | null {
  if (!sameSentence || sameSentence.value.anchor.kind !== 'absolute' || sameSentence.value.first === null) return null;
  const beside = calendarDay(sameSentence.value.first);
  if (beside.year === publication.year || sameSentence.value.precision === 'interval') return null;
  if (sameSentence.value.precision === 'decade') return null;
  const later = day === undefined || sameSentence.value.precision !== 'day' ? month >= beside.month : true;
  return sameSentence.value.precision === 'year' || later ? beside.year : beside.year + 1;
}

const beside = (value: Value, { sameSentence }: Context, note: string): Anchored => ({
  ...value,
  anchor: { kind: 'sentence', ref: sameSentence?.literal ?? null },
  status: 'inferred',
  note,
});

/** The year that puts a month, or a day of one, on the wanted side of publication. */
function chooseYear(meaning: CalendarMeaning, choice: Choice | undefined, { publication }: Context): number {
  const { month = 1, day } = meaning;
  const year = publication.year ?? 0;
  const today = publication.day === null ? (publication.month ?? 12) * 31 : calendarOrder(publication.day);
  const there = month * 31 + (day ?? 0);
  const same = day === undefined ? month === (publication.month ?? 13) : there === today;
  if (choice === 'this') return year;
  if (choice === 'last') return there >= (day === undefined ? (publication.month ?? 13) * 31 : today) ? year - 1 : year;
  if (choice === 'next') return same || there > today ? year : year + 1;
  return there > today ? year - 1 : weekdayYear(meaning, year);
}

/** Where no tense shows, a day soon to come is meant rather than one most of a year ago. */
function isComing({ month = 1, day = 15 }: CalendarMeaning, { tense, publication }: Context): boolean {
  if (tense !== null || publication.day === null || publication.year === null) return false;
  const days = [publication.year, publication.year + 1].map((year) => (dayOf(year, month, day) ?? 0) - (publication.day ?? 0));
  const ahead = days.find((distance) => distance > 0) ?? SOON_DAYS;
  return ahead < SOON_DAYS;
}

/** A date is soon to come within so many days. */
const SOON_DAYS = 120;

const calendarOrder = (day: Day): number => calendarDay(day).month * 31 + calendarDay(day).date;

/** `Tuesday, 26 December` is of the last year in which that day was a Tuesday, if this year's was not. */
function weekdayYear({ month = 1, day, weekday }: CalendarMeaning, year: number): number {
  if (weekday === undefined || day === undefined) return year;
  const found = [year, year - 1].find((candidate) => {
    const there = dayOf(candidate, month, day);
    return there !== null && calendarDay(there).weekday === weekday;
  });
  return found ?? year;
}

/** A day of the month without its month is at most so far away. */
const REACH_DAYS = 62;

/** `Monday the 18th`: of the month of publication, or the one before; after, where the words look ahead. */
function anchorDayOfMonth({ day = 1, weekday }: CalendarMeaning, context: Context): Anchored {
  const today = todayOf(context);
  if (!today) return unsettled(null, 'day', NO_DAY);
  const steps = context.tense === 'future' ? [1] : context.tense === 'past' || weekday === undefined ? [-1] : [-1, 1];
  for (let distance = 0; distance < REACH_DAYS * steps.length; distance++) {
    const step = steps[Math.floor(distance / REACH_DAYS)] ?? 1;
    const candidate = today.day + step * (distance % REACH_DAYS);
    const { date, weekday: there } = calendarDay(candidate);
    if (date === day && (weekday === undefined || there === weekday)) {
      return counted(dayValue(candidate), context, `the ${step > 0 ? 'next' : 'last'} such day ${step > 0 ? 'after' : 'before'} ${todayName(today)}`);
    }
  }
  return unsettled(null, 'day', 'the weekday and the date do not meet near the day of publication');
}

/** `summer 2021`; `the third quarter`: the last that had begun by publication. */
export function anchorSeason({ code, year, yearShift, choice }: SeasonMeaning, context: Context): Anchored {
  if (year !== undefined) return written(seasonValue(code, year));
  const shifted = shiftedYear(yearShift, context);
  if (shifted !== null) return counted(seasonValue(code, shifted), context, yearNote(shifted, context));
  const { publication } = context;
  const today = publication.day ?? null;
  if (today === null || publication.year === null) return unsettled(`XXXX-${code}`, 'season', NO_YEAR);
  const ahead = choice === 'next' || (choice === undefined && context.tense === 'future');
  const years = [publication.year + 1, publication.year, publication.year - 1];
  const values = years.map((candidate) => seasonValue(code, candidate));
  const fits = ({ first, last }: Value): boolean => {
    if (first === null || last === null) return false;
    if (choice === 'last') return last < today;
    return ahead ? choice === undefined ? last >= today : first > today : first <= today;
  };
  const found = (ahead ? [...values].reverse() : values).find(fits) ?? seasonValue(code, publication.year);
  const chosen = choice === 'this' ? seasonValue(code, publication.year) : found;
  return counted(chosen, context, `${ahead ? 'the next after' : 'the last before'} ${publishedName(context)}`);
}

export function seasonValue(code: number, year: number): Value {
  const edtf = isoOf(year, code);
  const bounds = boundsOf(edtf);
  const first = bounds?.first ? dayOfIso(bounds.first) : null;
  return { edtf, precision: 'season', first, last: bounds?.last ? dayOfIso(bounds.last) : null };
}

/** `the 1990s` → `199X`, `the 19th century` → `18XX`. */
export function anchorDecade({ digits }: DecadeMeaning): Anchored {
  const century = digits < 100;
  const width = century ? 100 : 10;
  const first = dayOf(Math.max(1, digits * width), 1, 1);
  const last = dayOf(digits * width + width - 1, 12, 31);
  const edtf = century ? `${pad(digits)}XX` : `${String(digits).padStart(3, '0')}X`;
  return written({ edtf, precision: 'decade', first, last });
}

/** `Christmas night` → the last before publication; unsettled where publication leaves the year open. */
export function anchorHoliday(meaning: HolidayMeaning, context: Context): Anchored {
  const { key, shift = 0, yearShift } = meaning;
  const year = meaning.year ?? shiftedYear(yearShift, context);
  const feast = fixedFeast(key);
  if (year !== null && year !== undefined) return onFeast(feastValue(key, shift, year), meaning.year === undefined, context);
  const { publication } = context;
  if (publication.day === null || publication.year === null || publication.open) {
    const inLeapYear = feast && dayOf(2001, feast.month, feast.day);
    const day = inLeapYear ? calendarDay(inLeapYear + shift) : null;
    return unsettled(day ? `XXXX-${pad(day.month)}-${pad(day.date)}` : null, 'day', NO_YEAR);
  }
  return onFeast(chooseFeast(meaning, publication.day, context), true, context);
}

function onFeast(value: Value | null, isCounted: boolean, context: Context): Anchored {
  if (!value) return unsettled(null, 'day', 'the day of this feast is not known for that year');
  const said = value.first === null ? '' : `${dayName(value.first)}, by the calendar of feasts`;
  const anchored = counted(value, context, isCounted ? `${said}, counted from ${publishedName(context)}` : said);
  return { ...anchored, anchor: { ...anchored.anchor, kind: 'holiday' } };
}

function feastValue(key: string, shift: number, year: number): Value | null {
  const feast = feastOf(key, year);
  if (!feast) return null;
  if (feast.last !== feast.first && shift === 0) {
    return { edtf: `${calendarDay(feast.first).iso}~/${calendarDay(feast.last).iso}~`, precision: 'interval', first: feast.first, last: feast.last };
  }
  const value = dayValue(feast.first + shift);
  return feast.approximate ? approximate(value) : value;
}

function chooseFeast({ key, shift = 0, choice }: HolidayMeaning, today: Day, context: Context): Value | null {
  const year = context.publication.year ?? 0;
  const values = [year + 1, year, year - 1].map((candidate) => feastValue(key, shift, candidate));
  const ahead = choice === 'next' || (choice === undefined && context.tense === 'future');
  if (choice === 'this') return values[1] ?? null;
  const ordered = ahead ? [...values].reverse() : values;
  return ordered.find((value) => value?.first != null && (ahead ? value.first >= today : value.first <= today)) ?? null;
}

/** `05/04/2023`: by the order that the article itself uses, else open, with both readings beside it. */
export function anchorAmbiguous({ first, second, year }: AmbiguousMeaning, context: Context): Anchored {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === null || monthFirst === null) return unsettled(null, 'day', 'no such day');
  const published = context.publication.day;
  if (published === dayFirst || published === monthFirst) {
    return written(dayValue(published), 'the order of day and month that gives the day of publication');
  }
  if (context.dayFirst === null) {
    const readings = [calendarDay(dayFirst).iso, calendarDay(monthFirst).iso];
    return { ...unsettled(null, 'day', 'day and month can stand in either order'), readings };
  }
  const order = context.dayFirst ? 'day before month' : 'month before day';
  return { ...written(dayValue(context.dayFirst ? dayFirst : monthFirst), `${order}, as elsewhere in this article`), status: 'inferred' };
}
