/** Anchors any meaning: sends each kind to the file that counts it out. */
import { anchorCalendar } from './anchor-calendar.js';
import { anchorClock } from './anchor-clock.js';
import { anchorAmbiguous } from './anchor-day-of-month.js';
import { anchorHoliday } from './anchor-holiday.js';
import { anchorOffset } from './anchor-offset.js';
import { anchorElsewhere, anchorPart, named } from './anchor-part.js';
import { anchorDecade, anchorSeason } from './anchor-season.js';
import { anchorSpan } from './anchor-span.js';
import { anchorUnit } from './anchor-unit.js';
import { anchorWeekday } from './anchor-weekday.js';
import { anchorWindow, anchorWithin } from './anchor-window.js';
import { anchorNthWeekday, anchorSlice, anchorWeekOf } from './anchor-within.js';
import { unsettled } from './anchored.js';
import type { Context } from './context.js';
import type { CalendarMeaning, HolidayMeaning, Meaning, OffsetMeaning, Unit } from './meaning.js';
import { besideNote, VAGUE } from './notes.js';
import type { Anchored } from './value.js';

/** Units in which what happened soon before or after is told. */
const SOON = new Set<Unit>(['day', 'week', 'weekend']);

/** The value of a meaning where it stands, with its anchor, status and reason. */
export function anchorMeaning(meaning: Meaning, context: Context): Anchored {
  switch (meaning.kind) {
    case 'date':
      return anchorCalendar(meaning, context);
    case 'season':
      return anchorSeason(meaning, context);
    case 'decade':
      return anchorDecade(meaning);
    case 'holiday':
      return anchorHoliday(meaning, context);
    case 'ambiguous':
      return anchorAmbiguous(meaning, context);
    case 'weekday':
      return anchorWeekday(meaning, context);
    case 'unit':
      return anchorUnit(meaning, context);
    case 'offset':
      return anchorOffset(meaning, context, anchorOrigin(meaning, context));
    case 'window':
      return anchorWindow(meaning, context);
    case 'within':
      return anchorWithin(meaning, context);
    case 'weekOf':
      return anchorWeekOf(meaning, anchorMeaning(meaning.of, context));
    case 'slice':
      return anchorSlice(meaning, anchorMeaning(meaning.of, context));
    case 'nthWeekday':
      return anchorNthWeekday(meaning, anchorMeaning(meaning.of, context));
    case 'part':
      return anchorPart(meaning, anchorMeaning(meaning.of, context), context);
    case 'elsewhere':
      return anchorElsewhere(anchorMeaning(meaning.here, context), anchorMeaning(meaning.there, context));
    case 'dayPart':
      return named(anchorDayOfPart(meaning.of, context), meaning.name);
    case 'clock': {
      const day = meaning.day ?? meaning.other?.day;
      return anchorClock(meaning, context, day ? anchorMeaning(day, context) : null);
    }
    case 'span':
      return anchorSpan(meaning, context, (end) => anchorMeaning(end, context));
    case 'besideEvent':
      return {
        ...unsettled(null, SOON.has(meaning.unit) ? 'day' : 'vague', besideNote(meaning.thing)),
        anchor: { kind: 'event', ref: meaning.thing },
      };
    case 'vague':
    case 'nothing':
      return unsettled(null, 'vague', VAGUE);
  }
}

/** What is counted from; `died two weeks before Christmas`, told in the week of Christmas, is of the coming one. */
function anchorOrigin(meaning: OffsetMeaning, context: Context): Anchored | null {
  const { origin, amount } = meaning;
  if (typeof origin === 'string') return null;
  const from = anchorMeaning(origin, context);
  const { latest } = context.publication;
  if (amount >= 0 || latest === null || !isOfAnyYear(origin)) return from;
  const coming = anchorMeaning({ ...origin, choice: 'next' }, context);
  const { last } = anchorOffset(meaning, context, coming);
  return last !== null && last <= latest ? coming : from;
}

const isOfAnyYear = (meaning: Meaning): meaning is CalendarMeaning | HolidayMeaning =>
  (meaning.kind === 'holiday' ||
    (meaning.kind === 'date' && meaning.day !== undefined && meaning.month !== undefined)) &&
  meaning.year === undefined &&
  meaning.yearShift === undefined &&
  meaning.choice === undefined;

/** The day of a part of a day; where the words tell none, `by midnight`, it is inferred, as that of a clock time is. */
function anchorDayOfPart(day: Meaning, context: Context): Anchored {
  const anchored = anchorMeaning(day, context);
  const isPointing = day.kind === 'unit' && day.origin === 'force' && anchored.status === 'stated';
  return isPointing ? { ...anchored, status: 'inferred' } : anchored;
}
