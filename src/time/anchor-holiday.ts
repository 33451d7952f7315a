/** Anchors feasts: the last before publication, or the next where the words look ahead. */
import { calendarDay, type Day, dayOf } from '../calendar/index.js';
import { counted, pad, publishedName, shiftedYear, unsettled } from './anchored.js';
import type { Context } from './context.js';
import { feastOf, fixedFeast } from './holidays.js';
import type { HolidayMeaning } from './meaning.js';
import { dayName, NO_YEAR } from './notes.js';
import { type Anchored, approximate, dayValue, type Value } from './value.js';

/** `Christmas night` → the last before publication; unsettled where publication leaves the year open. */
export function anchorHoliday(meaning: HolidayMeaning, context: Context): Anchored {
  const { key, shift = 0, yearShift } = meaning;
  const year = meaning.year ?? shiftedYear(yearShift, context);
  const feast = fixedFeast(key);
  if (year !== null && year !== undefined)
    return onFeast(feastValue(key, shift, year), meaning.year === undefined, context);
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
    return {
      edtf: `${calendarDay(feast.first).iso}~/${calendarDay(feast.last).iso}~`,
      precision: 'interval',
      first: feast.first,
      last: feast.last,
    };
  }
  const value = dayValue(feast.first + shift);
  return feast.approximate ? approximate(value) : value;
}

function chooseFeast({ key, shift = 0, choice }: HolidayMeaning, today: Day, context: Context): Value | null {
  const year = context.publication.year ?? 0;
  const values = [year + 1, year, year - 1].map((candidate) => feastValue(key, shift, candidate));
  const isComing = context.tense() === null && values.some((value) => isSoon(value, today));
  const ahead = choice === 'next' || (choice === undefined && (isComing || context.tense() === 'future'));
  if (choice === 'this') return values[1] ?? null;
  const ordered = ahead ? [...values].reverse() : values;
  return ordered.find((value) => value?.first != null && (ahead ? value.first >= today : value.first <= today)) ?? null;
}

/** Where no tense shows, a feast of the coming weeks is meant rather than one most of a year ago: `Christmas sales`. */
const isSoon = (value: Value | null, today: Day): boolean =>
  value?.first != null && value.first > today && value.first - today <= SOON_DAYS;

const SOON_DAYS = 75;
