/** Anchors stretches that end or begin at a day: `over the past week`, `less than a week after`. */
import { addMonths, type Day, isCalendarDay } from '../calendar/index.js';
import { fromForce, fromToday, unsettled } from './anchored.js';
import { type Context, type Today, todayOf } from './context.js';
import type { WindowMeaning, WithinMeaning } from './meaning.js';
import { BEYOND_CALENDAR, dayName, NO_DAY, NO_FORCE, todayName } from './notes.js';
import { DAYS, MONTHS, unitValue } from './unit-value.js';
import { type Anchored, intervalOfDays, openValue, type Value } from './value.js';

/** `over the past week` → `2023-12-19~/2023-12-26`; `in the next three days` begins tomorrow. */
export function anchorWindow(
  { amount, unit, days = 0, fromToday: includes }: WindowMeaning,
  context: Context,
): Anchored {
  const today = todayOf(context);
  if (!today) return unsettled(null, 'interval', NO_DAY);
  if (unit === 'minute' || unit === 'hour') {
    const inDays = Math.ceil((Math.abs(amount) * (unit === 'hour' ? 1 : 0)) / 24) * Math.sign(amount);
    return windowOf(today, inDays, includes);
  }
  if (unit === 'quarter')
    return fromToday(quartersValue(today.day, amount), today, `whole quarters beside ${todayName(today)}`);
  const months = MONTHS[unit];
  const whole = months === undefined ? today.day + amount * (DAYS[unit] ?? 1) : addMonths(today.day, amount * months);
  return windowOf(today, whole + days * Math.sign(amount) - today.day, includes);
}

/** `the last two quarters` are those that have ended. */
function quartersValue(day: Day, amount: number): Value {
  const { first } = unitValue(day, 'quarter', amount < 0 ? amount : 1);
  const { last } = unitValue(day, 'quarter', amount < 0 ? -1 : amount);
  return first === null || last === null ? openValue(null, 'interval') : intervalOfDays(first, last);
}

function windowOf(today: Today, days: number, includesToday = false): Anchored {
  if (!isCalendarDay(today.day + days)) return unsettled(null, 'interval', BEYOND_CALENDAR);
  const note = `about ${Math.abs(days)} days ${days < 0 ? 'up to' : 'after'} ${todayName(today)}`;
  const value =
    days < 0
      ? intervalOfDays(today.day + days, today.day, { first: true })
      : intervalOfDays(today.day + (includesToday || days === 0 ? 0 : 1), today.day + days, { last: true });
  return fromToday(value, today, note);
}

/**
 * `less than a week after …`, told of the date in force: from six days before it to the day itself. Of what is still to come
 * (`must be held within 60 days of the ruling`) the words settle nothing.
 */
export function anchorWithin({ amount, unit }: WithinMeaning, context: Context): Anchored {
  const today = todayOf(context);
  const force = context.sameSentence ?? context.force;
  const day = force?.value.first ?? today?.day ?? null;
  const days = amount * (DAYS[unit] ?? (MONTHS[unit] ?? 1) * 30);
  const isDone = context.sameSentence ? context.tense() !== 'future' : context.tense() === 'past';
  if (!isDone) return unsettled(null, 'interval', NO_FORCE);
  if (day === null) return unsettled(null, 'interval', NO_DAY);
  const value = intervalOfDays(day - Math.max(0, days - 1), day);
  if (force) return fromForce(value, force, `less than ${days} days, ending with “${force.literal}”, ${dayName(day)}`);
  return today
    ? fromToday(value, today, `less than ${days} days, ending with ${todayName(today)}`)
    : unsettled(null, 'interval', NO_DAY);
}
