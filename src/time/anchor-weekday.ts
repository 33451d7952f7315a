/** Anchors weekdays. */
import { calendarDay, type Day, mondayOf, SUNDAY } from '../calendar/index.js';
import { fromForce, fromToday, unsettled } from './anchored.js';
import { type Context, type Today, todayOf } from './context.js';
import type { WeekdayMeaning } from './meaning.js';
import { dayName, NO_DAY, todayName } from './notes.js';
import { type Anchored, dayValue } from './value.js';

/** `Monday` in news is the last one, or the day of publication itself; the next where the words look ahead. */
export function anchorWeekday(meaning: WeekdayMeaning, context: Context): Anchored {
  const { weekday, choice, weeks, weeksAhead } = meaning;
  const beside = meaning.fromForce ? weekdayBesideForce(meaning, context) : null;
  if (beside) return beside;
  const isBare = choice === undefined && weeks === undefined && weeksAhead === undefined;
  const ofWeek = isBare ? weekdayInWeek(weekday, context) : null;
  if (ofWeek) return ofWeek;
  const same = isBare ? weekdayApposed(weekday, context) : null;
  if (same) return same;
  const today = todayOf(context);
  if (!today) return unsettled(null, 'day', NO_DAY);
  const onward = isBare ? weekdayAfterComing(weekday, today, context) : null;
  if (onward) return onward;
  const awaited = isBare ? weekdayAwaited(weekday, today, context) : null;
  if (awaited) return awaited;
  const there = calendarDay(today.day).weekday;
  if (weeks !== undefined) {
    const day = mondayOf(today.day) + 7 * weeks + weekday - 1;
    // Told on a Sunday, `last week` can be the one that ends.
    if (weeks === -1 && there === SUNDAY && weekday !== SUNDAY) return openBetween(day, day + 7, EITHER_WEEK);
    return fromToday(dayValue(day), today, `in the week counted from ${todayName(today)}`);
  }
  if (choice === 'next') {
    const day = mondayOf(today.day) + 7 + weekday - 1;
    return fromToday(dayValue(day), today, `in the week after ${todayName(today)}`);
  }
  const back = (there - weekday + 7) % 7;
  if (weeksAhead !== undefined) {
    const day = today.day + (7 - back) + 7 * weeksAhead;
    return fromToday(dayValue(day), today, `a week after the next ${weekdayName(day)} after ${todayName(today)}`);
  }
  if (meaning.isNear && back === 6)
    return fromToday(dayValue(today.day + 1), today, `the day after ${todayName(today)}`);
  // `originally set for Sunday`: which of the two about publication, nothing tells.
  if (isBare && back > 0 && ((context.tense() === 'future' && context.isFirstPlan()) || context.shows('unreal')))
    return openBetween(today.day - back, today.day + 7 - back, EITHER_SIDE);
  const { latest, perhaps } = context.publication;
  const nextDay = today.kind === 'published' ? today.day + 7 - back : null;
  const isNextDay = nextDay !== null && (nextDay === latest || nextDay === perhaps);
  if (choice === undefined && isNextDay && context.tense() !== 'future')
    return nextDay === latest ? onNextDay(today, back) : openBetween(today.day - back, today.day + 7 - back, NEXT_DAY);
  const ahead =
    choice === 'this'
      ? there <= weekday && context.tense() !== 'past'
      : choice === undefined && context.tense() === 'future';
  const day =
    choice === 'last' ? lastWeekday(today.day, back) : ahead ? today.day + ((7 - back) % 7) : today.day - back;
  const note =
    day === today.day
      ? todayName(today)
      : `${weekdayName(day)} ${day > today.day ? 'after' : 'before'} ${todayName(today)}`;
  return fromToday(dayValue(day), today, note);
}

/** In a report that tells news of the day after its own, that weekday is no longer the one of the week before. */
function onNextDay(today: Today, back: number): Anchored {
  const day = today.day + 7 - back;
  const note = `${dayName(day)}: told as news, so the day after ${todayName(today)}, not the one a week before`;
  const readings = [day, day - 7].map((reading) => calendarDay(reading).iso);
  return { ...fromToday(dayValue(day), today, note), status: 'inferred', readings };
}

/** `tomorrow, Saturday`, `March 5 (Tuesday)`: that very day. */
function weekdayApposed(weekday: number, { sameSentence, shows }: Context): Anchored | null {
  const { first = null, last = null } = sameSentence?.value ?? {};
  if (!sameSentence || first === null || first !== last || calendarDay(first).weekday !== weekday) return null;
  const { anchor, status } = sameSentence.value;
  const note = `the weekday of “${sameSentence.literal}” before it`;
  return shows('apposed') ? { ...dayValue(first), anchor, status, note } : null;
}

/** `Next week the court rules on the appeal on Monday`. */
function weekdayInWeek(weekday: number, { week }: Context): Anchored | null {
  if (week?.value.first == null) return null;
  const day = mondayOf(week.value.first) + weekday - 1;
  return fromForce(dayValue(day), week, `in the week of “${week.literal}”`);
}

/** `On Monday 25 November the court rules. On Tuesday the bank meets`: on from a day that is still to come. */
function weekdayAfterComing(weekday: number, today: Today, context: Context): Anchored | null {
  const { sameSentence, force, block, tense, publication } = context;
  const coming = sameSentence ?? (force?.block === block ? force : null);
  const from = coming?.value.first ?? null;
  if (coming?.role !== 'event' || from === null || from !== coming.value.last) return null;
  if (from <= Math.max(today.day, publication.latest ?? today.day) || tense() !== null) return null;
  const apart = (weekday - calendarDay(from).weekday + 7) % 7;
  const day = from + apart;
  // `The curfew begins on Saturday. A concert on Friday …`: rather the day before it than the one six days later.
  if (apart > ONWARD_DAYS && day - 7 > today.day) return openBetween(day - 7, day, BESIDE_COMING);
  return fromForce(dayValue(day), coming, `${weekdayName(day)} after “${coming.literal}”`);
}

/**
 * `On Thursday it said that it would fly on Monday`, `was arrested on Friday and was due in court on Monday`: the first Monday
 * after that day, which may be over. `He was due in court on Monday`, told on a Wednesday, can be of either week.
 */
function weekdayAwaited(weekday: number, today: Today, context: Context): Anchored | null {
  const { sameSentence, shows, tense } = context;
  if (tense() !== 'future' || (sameSentence && !shows('awaited'))) return null;
  const { first: from = null, last = null } = sameSentence?.value ?? {};
  const back = (calendarDay(today.day).weekday - weekday + 7) % 7;
  if (!sameSentence)
    return isDueThen(back, context) ? openBetween(today.day - back, today.day + 7 - back, EITHER_SIDE) : null;
  if (from === null || last === null || last >= today.day) return null;
  const day = from + ((weekday - calendarDay(from).weekday + 6) % 7) + 1;
  if (day >= today.day) return null;
  if (from !== last) return openBetween(day, day + 7, EITHER_WEEK);
  const note = `${weekdayName(day)} after “${sameSentence.literal}”, when it was awaited`;
  return { ...fromForce(dayValue(day), sameSentence, note), status: 'inferred' };
}

/** So few days ago it may have been as well as be to come. */
const DUE_DAYS = 3;

const isDueThen = (back: number, { shows }: Context): boolean => back > 0 && back <= DUE_DAYS && shows('due');

const openBetween = (first: Day, second: Day, note: string): Anchored => ({
  ...unsettled(null, 'day', note),
  readings: [first, second].map((day) => calendarDay(day).iso),
});

const NEXT_DAY = 'the day after publication, or the one a week before';
const EITHER_WEEK = 'the words do not tell of which week';
const EITHER_SIDE = 'what it was first planned for can be before publication or after it';

/** A programme goes on from day to day; so far ahead it may as well have gone back. */
const ONWARD_DAYS = 3;
const BESIDE_COMING = 'before or after the day that is told as still to come';

/** `the previous Friday`, `the following Monday`: the nearest before or after a day in force; null where none is. */
function weekdayBesideForce({ weekday, choice }: WeekdayMeaning, context: Context): Anchored | null {
  const force = context.sameSentence ?? context.told ?? context.force;
  if (!force || force.value.first === null || force.value.first !== force.value.last) return null;
  const from = force.value.first;
  const back = (calendarDay(from).weekday - weekday + 7) % 7;
  const day =
    choice === undefined
      ? toldWeekday(from, back, context)
      : choice === 'last'
        ? from - (back || 7)
        : from + (7 - back);
  return fromForce(dayValue(day), force, `${weekdayName(day)} ${day < from ? 'before' : 'after'} “${force.literal}”`);
}

/** `on the Sunday`, told on from another day: the next one, unless it is told as having been before or still lies ahead. */
function toldWeekday(from: Day, back: number, { isEarlier, tense, publication: { latest } }: Context): Day {
  if (back === 0) return from;
  const next = from + 7 - back;
  return isEarlier() || (latest !== null && next > latest && tense() !== 'future') ? from - back : next;
}

const weekdayName = (day: Day): string => dayName(day).split(' ')[0] ?? '';

/** `last Wednesday` told on a Thursday is not yesterday: a day of this very week that was so lately has no need of `last`. */
function lastWeekday(today: Day, back: number): Day {
  const nearest = today - (back || 7);
  return today - nearest < LATELY_DAYS && nearest >= mondayOf(today) ? nearest - 7 : nearest;
}

const LATELY_DAYS = 4;
