/** Anchors what is counted from a day: weekdays, `last month`, `two weeks ago`, `the next day`, `over the past week`. */
import { addMonths, calendarDay, type Day, formatEdtf, mondayOf, shiftMonth } from '../calendar/index.js';
import { seasonValue, unsettled } from './anchor-calendar.js';
import { type Context, type Force, type Today, todayOf } from './context.js';
import type { OffsetMeaning, Unit, UnitMeaning, WeekdayMeaning, WindowMeaning, WithinMeaning } from './meaning.js';
import { dayName, NO_DAY, NO_FORCE, todayName } from './notes.js';
import { type Anchored, approximate, dayValue, intervalOfDays, monthValue, openValue, type Value, weekValue, yearValue } from './value.js';

export const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
export const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7 };

const fromToday = (value: Value, today: Today, note: string): Anchored => ({
  ...value,
  anchor: { kind: today.kind, ref: calendarDay(today.day).iso },
  status: today.inferred ? 'inferred' : 'stated',
  note,
});

const fromForce = (value: Value, force: Force, note: string): Anchored => ({
  ...value,
  anchor: { kind: 'sentence', ref: force.literal },
  status: force.value.status === 'stated' ? 'stated' : 'inferred',
  note,
});

/** `Monday` in news is the last one, or the day of publication itself; the next where the words look ahead. */
export function anchorWeekday({ weekday, choice, weeks }: WeekdayMeaning, context: Context): Anchored {
  const today = todayOf(context);
  if (!today) return unsettled(null, 'day', NO_DAY);
  const there = calendarDay(today.day).weekday;
  if (weeks !== undefined) {
    const day = mondayOf(today.day) + 7 * weeks + weekday - 1;
    return fromToday(dayValue(day), today, `in the week counted from ${todayName(today)}`);
  }
  if (choice === 'next') {
    const day = mondayOf(today.day) + 7 + weekday - 1;
    return fromToday(dayValue(day), today, `in the week after ${todayName(today)}`);
  }
  const back = (there - weekday + 7) % 7;
  const ahead = choice === 'this' ? there <= weekday && context.tense === 'future' : choice === undefined && context.tense === 'future';
  const day = choice === 'last' ? lastWeekday(today.day, back) : ahead ? today.day + ((7 - back) % 7) : today.day - back;
  const name = dayName(day).split(' ')[0];
  const note = day === today.day ? todayName(today) : `${name} ${day > today.day ? 'after' : 'before'} ${todayName(today)}`;
  return fromToday(dayValue(day), today, note);
}

/** `last Wednesday` told on a Thursday is not yesterday: a day of this very week that was so lately has no need of `last`. */
function lastWeekday(today: Day, back: number): Day {
  const nearest = today - (back || 7);
  return today - nearest < LATELY_DAYS && nearest >= mondayOf(today) ? nearest - 7 : nearest;
}

const LATELY_DAYS = 4;

/** `today`, `last month`, `the following week`, `earlier this month`. */
export function anchorUnit(meaning: UnitMeaning, context: Context): Anchored {
  if (meaning.origin === 'force') return anchorUnitInForce(meaning, context);
  const today = todayOf(context);
  if (!today) return anchorUnitWithoutDay(meaning, context);
  if (meaning.side === 'earlier' && context.sameSentence?.value.precision === 'day') {
    const before = earlierThan(meaning, today, context.sameSentence);
    if (before) return before;
  }
  const { unit, shift } = meaning;
  return fromToday(unitValue(today.day, unit, shift), today, unitNote(unit, shift, todayName(today)));
}

function unitNote(unit: Unit, shift: number, name: string): string {
  if (shift === 0) return unit === 'day' ? name : `the ${unit} of ${name}`;
  const distance = Math.abs(shift) === 1 ? `the ${unit}` : `${Math.abs(shift)} ${unit}s`;
  return `${distance} ${shift < 0 ? 'before' : 'after'} ${name}`;
}

/** Only the year, or year and month, of publication is known: enough for `last year`, and perhaps `last month`. */
function anchorUnitWithoutDay({ unit, shift }: UnitMeaning, { publication }: Context): Anchored {
  const { year, month } = publication;
  const anchor = { kind: 'published', ref: year === null ? null : String(year) } as const;
  const note = `counted from ${publication.name}`;
  if (unit === 'year' && year !== null) return { ...yearValue(year + shift), anchor, status: 'inferred', note };
  if (unit === 'month' && year !== null && month !== null) {
    const there = shiftMonth(year, month, shift);
    return { ...monthValue(there.year, there.month), anchor, status: 'inferred', note };
  }
  return unsettled(null, unit === 'day' ? 'day' : 'vague', NO_DAY);
}

/** `… on Saturday, after a raid earlier this month`: from the 1st to the day before that Saturday. */
function earlierThan({ unit }: UnitMeaning, today: Today, force: Force): Anchored | null {
  const period = unitValue(today.day, unit, 0);
  const before = (force.value.first ?? today.day) - 1;
  if (period.first === null || period.last === null || before < period.first || before >= period.last) return null;
  if (unit === 'day') return null;
  const note = `in the ${unit} of ${todayName(today)}, before “${force.literal}”`;
  return fromToday(intervalOfDays(period.first, before), today, note);
}

function anchorUnitInForce(meaning: UnitMeaning, context: Context): Anchored {
  const { unit, shift } = meaning;
  if (unit === 'quarter') return anchorQuarterInForce(context);
  const force = context.sameSentence ?? context.force;
  const today = todayOf(context);
  if (force && force.value.first !== null && isFineEnough(force.value, unit)) {
    return fromForce(unitValue(force.value.first, unit, shift), force, forceNote(unit, shift, force));
  }
  const isAhead = shift > 0 && context.tense !== 'future';
  if (force || !today || isAhead) return unsettled(null, unit === 'day' ? 'day' : 'vague', NO_FORCE);
  const value = fromToday(unitValue(today.day, unit, shift), today, unitNote(unit, shift, todayName(today)));
  return { ...value, status: 'inferred' };
}

/** `the same day as “Monday”, Monday 25 December 2023`. */
function forceNote(unit: Unit, shift: number, force: Force): string {
  const name = `“${force.literal}”, ${spanName(force)}`;
  return shift === 0 ? `the same ${unit} as ${name}` : unitNote(unit, shift, name);
}

const spanName = ({ value }: Force): string => (value.first === null ? '' : dayName(value.first));

/** A day can be counted from a day only, a week from a day or week, and so on. */
function isFineEnough({ first, last }: Value, unit: Unit): boolean {
  if (first === null || last === null) return false;
  const days = last - first + 1;
  const widest = { minute: 1, hour: 1, day: 1, week: 7, weekend: 7, month: 31, quarter: 92, year: 366, decade: 3660, century: 36600 };
  return days <= widest[unit];
}

function anchorQuarterInForce({ quarter }: Context): Anchored {
  return quarter ? fromForce(quarter.value, quarter, `the quarter of “${quarter.literal}”`) : unsettled(null, 'season', NO_FORCE);
}

/** The unit some units before or after the one that holds a day. */
export function unitValue(day: Day, unit: Unit, shift: number): Value {
  const { year, month } = calendarDay(day);
  if (unit === 'day' || unit === 'hour' || unit === 'minute') return dayValue(day + (unit === 'day' ? shift : 0));
  if (unit === 'week') return weekValue(day + 7 * shift);
  if (unit === 'weekend') return weekendValue(day, shift);
  if (unit === 'year') return yearValue(Math.max(1, year + shift));
  const there = shiftMonth(year, month, shift * (MONTHS[unit] ?? 1));
  if (unit === 'month') return monthValue(there.year, there.month);
  if (unit === 'quarter') return seasonValue(33 + Math.floor((there.month - 1) / 3), there.year);
  const digits = Math.floor(there.year / (unit === 'decade' ? 10 : 100));
  const edtf = unit === 'decade' ? `${String(digits).padStart(3, '0')}X` : `${String(digits).padStart(2, '0')}XX`;
  return openValue(edtf, 'decade');
}

/** Saturday and Sunday; `last weekend` on a Sunday is the one a week before. */
export function weekendValue(day: Day, shift: number): Value {
  const saturday = mondayOf(day) + 5 + 7 * shift;
  return intervalOfDays(saturday, saturday + 1);
}

/** `three days ago`, `two weeks after 4 May`: to the unit that the words count in. */
export function anchorOffset(meaning: OffsetMeaning, context: Context, from: Anchored | null): Anchored {
  const { amount, unit } = meaning;
  const counted = `${Math.abs(amount)} ${unit}${Math.abs(amount) === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'}`;
  const quarter = quarterBeside(meaning, context);
  if (quarter) {
    const { code, year, force } = quarter;
    return fromForce(seasonValue(code, year + amount), force, `${counted} “${force.literal}”`);
  }
  if (meaning.origin === 'published') {
    const today = todayOf(context);
    if (!today) return unsettled(null, 'day', NO_DAY);
    return fromToday(offsetValue(today.day, meaning), today, `${counted} ${todayName(today)}`);
  }
  if (from) {
    if (from.first === null || !isFineEnough(from, unit)) return unsettled(null, 'day', NO_FORCE);
    const exact = from.first === from.last;
    return { ...from, ...offsetValue(from.first, { ...meaning, exact }), note: `${counted} ${formatEdtf(from.edtf ?? '')}` };
  }
  const force = context.sameSentence ?? context.force;
  const today = todayOf(context);
  if (!force && today && amount < 0) {
    return { ...fromToday(offsetValue(today.day, meaning), today, `${counted} ${todayName(today)}`), status: 'inferred' };
  }
  if (!force || force.value.first === null || !isFineEnough(force.value, unit)) return unsettled(null, 'day', NO_FORCE);
  return fromForce(offsetValue(force.value.first, meaning), force, `${counted} “${force.literal}”, ${spanName(force)}`);
}

/** Beside a quarter (`… in the third quarter, from … a year earlier`) the same quarter of another year is meant. */
function quarterBeside({ unit, amount, exact, origin }: OffsetMeaning, { quarter, force, sameSentence }: Context) {
  if (!quarter || unit !== 'year' || Math.abs(amount) !== 1 || exact || typeof origin !== 'string') return null;
  const isBeside = quarter.block === (sameSentence ?? force)?.block && quarter.value.first !== null;
  if (!isBeside || quarter.value.first === null) return null;
  const { year, month } = calendarDay(quarter.value.first);
  return { code: 33 + Math.floor((month - 1) / 3), year, force: quarter };
}

/** `a year ago` names the year, `two weeks ago` the week; `exactly a year ago` and `a week after 4 May` the day. */
function offsetValue(day: Day, { amount, unit, exact, approximate: about }: OffsetMeaning): Value {
  const months = MONTHS[unit];
  const there = months === undefined ? day + amount * (DAYS[unit] ?? 0) : addMonths(day, amount * months);
  const value = exact && unit !== 'hour' ? dayValue(there) : unitValue(there, unit === 'quarter' ? 'month' : unit, 0);
  return about ? approximate(value) : value;
}

/** `over the past week` → `2023-12-19~/2023-12-26`. */
export function anchorWindow({ amount, unit }: WindowMeaning, context: Context): Anchored {
  const today = todayOf(context);
  if (!today) return unsettled(null, 'interval', NO_DAY);
  if (unit === 'minute' || unit === 'hour') {
    const days = Math.ceil((Math.abs(amount) * (unit === 'hour' ? 1 : 0)) / 24) * Math.sign(amount);
    return windowOf(today, days);
  }
  if (unit === 'quarter') return fromToday(quartersValue(today.day, amount), today, `whole quarters beside ${todayName(today)}`);
  const months = MONTHS[unit];
  const there = months === undefined ? today.day + amount * (DAYS[unit] ?? 1) : addMonths(today.day, amount * months);
  return windowOf(today, there - today.day);
}

/** `the last two quarters` are those that have ended. */
function quartersValue(day: Day, amount: number): Value {
  const ends = [unitValue(day, 'quarter', amount < 0 ? amount : 1), unitValue(day, 'quarter', amount < 0 ? -1 : amount)];
  return intervalOfDays(ends[0]?.first ?? day, ends[1]?.last ?? day);
}

function windowOf(today: Today, days: number): Anchored {
  const note = `about ${Math.abs(days)} days ${days < 0 ? 'up to' : 'from'} ${todayName(today)}`;
  const value =
    days < 0
      ? intervalOfDays(today.day + days, today.day, { first: true })
      : intervalOfDays(today.day, today.day + days, { last: true });
  return fromToday(value, today, note);
}

/** `less than a week after …`, told of the date in force: from six days before it to the day itself. */
export function anchorWithin({ amount, unit }: WithinMeaning, context: Context): Anchored {
  const today = todayOf(context);
  const force = context.sameSentence ?? context.force;
  const day = force?.value.first ?? today?.day ?? null;
  const days = amount * (DAYS[unit] ?? (MONTHS[unit] ?? 1) * 30);
  if (day === null) return unsettled(null, 'interval', NO_DAY);
  const value = intervalOfDays(day - Math.max(0, days - 1), day);
  if (force) return fromForce(value, force, `less than ${days} days, ending with “${force.literal}”, ${dayName(day)}`);
  return today ? fromToday(value, today, `less than ${days} days, ending with ${todayName(today)}`) : unsettled(null, 'interval', NO_DAY);
}
