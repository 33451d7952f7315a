/** Anchors dates whose figures leave a part open: a day without its month, day and month in either order. */
import { calendarDay, dayOf } from '../calendar/index.js';
import { counted, fromForce, unsettled, written } from './anchored.js';
import { type Context, todayOf } from './context.js';
import type { AmbiguousMeaning, CalendarMeaning } from './meaning.js';
import { NO_DAY, todayName } from './notes.js';
import { type Anchored, dayValue } from './value.js';

/** A day of the month without its month is at most so far away; a weekday that it must fall on can take it further. */
const REACH_DAYS = 62;
const WEEKDAY_REACH_DAYS = 250;

/** `Monday the 18th`: the last such day, or the next where the words look ahead; the nearest where no tense shows. */
export function anchorDayOfMonth({ day = 1, weekday }: CalendarMeaning, context: Context): Anchored {
  const inMonth = weekday === undefined ? (dayBeside(day, context) ?? dayOfHistory(day, context)) : null;
  if (inMonth) return inMonth;
  const today = todayOf(context);
  if (!today) return unsettled(null, 'day', NO_DAY);
  const steps =
    context.tense() === 'future' ? [1] : context.tense() === 'past' || weekday === undefined ? [-1] : [-1, 1];
  const reach = weekday === undefined ? REACH_DAYS : WEEKDAY_REACH_DAYS;
  for (let tried = 0; tried < reach * steps.length; tried++) {
    const step = steps[tried % steps.length] ?? 1;
    const candidate = today.day + step * Math.floor(tried / steps.length);
    const { date, weekday: there } = calendarDay(candidate);
    if (date === day && (weekday === undefined || there === weekday)) {
      return counted(
        dayValue(candidate),
        context,
        `the ${step > 0 ? 'next' : 'last'} such day ${step > 0 ? 'after' : 'before'} ${todayName(today)}`,
      );
    }
  }
  return unsettled(null, 'day', 'the weekday and the date do not meet near the day of publication');
}

/** `shut on 1 January and searched on the 12th`: the next such day. */
function dayBeside(day: number, { sameSentence, isBack }: Context): Anchored | null {
  const from = sameSentence?.value.first ?? null;
  if (!sameSentence || from === null || from !== sameSentence.value.last || isBack()) return null;
  for (let there = from + 1; there <= from + REACH_DAYS; there++)
    if (calendarDay(there).date === day)
      return fromForce(dayValue(there), sameSentence, `the next such day after “${sameSentence.literal}”`);
  return null;
}

/** `on the 20th`, in a history that has reached July 1915. */
function dayOfHistory(day: number, { history }: Context): Anchored | null {
  if (!history || history.value.first === null || history.value.precision === 'year') return null;
  const { year, month } = calendarDay(history.value.first);
  const found = dayOf(year, month, day);
  return found === null ? null : fromForce(dayValue(found), history, `in the month of “${history.literal}”`);
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
  const { latest } = context.publication;
  const gone = [dayFirst, monthFirst].filter((day) => latest !== null && day <= latest);
  if (gone.length === 1 && gone[0] !== undefined && context.tense() === 'past')
    return { ...written(dayValue(gone[0]), 'the order of day and month by which it has been'), status: 'inferred' };
  if (context.dayFirst === null) {
    const readings = [calendarDay(dayFirst).iso, calendarDay(monthFirst).iso];
    return { ...unsettled(null, 'day', 'day and month can stand in either order'), readings };
  }
  const order = context.dayFirst ? 'day before month' : 'month before day';
  return {
    ...written(dayValue(context.dayFirst ? dayFirst : monthFirst), `${order}, as elsewhere in this article`),
    status: 'inferred',
  };
}
