/** Anchors units: `today`, `last month`, `the next day`, `earlier this month`. */
import { calendarDay, SUNDAY, shiftMonth } from '../calendar/index.js';
import { anchorYearOfFigures } from './anchor-figures.js';
import { fromForce, fromToday, spanName, unsettled, written } from './anchored.js';
import { behind, type Context, type Force, type Today, todayOf } from './context.js';
import type { Unit, UnitMeaning } from './meaning.js';
import { NO_DAY, NO_FORCE, todayName } from './notes.js';
import { countUnits, isFineEnough, unitValue } from './unit-value.js';
import { type Anchored, intervalOfDays, monthValue, seasonValue, yearValue } from './value.js';

/** `today`, `last month`, `the following week`, `earlier this month`. */
export function anchorUnit(meaning: UnitMeaning, context: Context): Anchored {
  if (meaning.origin === 'force') return anchorUnitInForce(meaning, context);
  if (meaning.ofFigures) return anchorYearOfFigures(meaning, context);
  const today = todayOf(context);
  if (!today) return anchorUnitWithoutDay(meaning, context);
  if (meaning.side === 'earlier' && context.sameSentence?.value.precision === 'day') {
    const before = earlierThan(meaning, today, context.sameSentence);
    if (before) return before;
  }
  const beside = weekBesideSunday(meaning, today, context);
  if (beside) return beside;
  const { unit } = meaning;
  const shift = shiftOf(meaning, today, context);
  return fromToday(unitValue(today.day, unit, shift), today, unitNote(unit, shift, todayName(today)));
}

/**
 * Told on a Monday or soon after, `there was a fire this weekend` is of the last one; told on a Sunday, `over the weekend`
 * is of the one that ends.
 */
function shiftOf({ unit, shift, ahead }: UnitMeaning, { day }: Today, { tense }: Context): number {
  if (ahead !== undefined && tense() === 'future') return ahead;
  const { weekday } = calendarDay(day);
  if (ahead !== undefined && unit === 'weekend' && weekday === SUNDAY) return 0;
  const isGone = unit === 'weekend' && shift === 0 && weekday < THURSDAY && tense() === 'past';
  return isGone ? -1 : shift;
}

const THURSDAY = 4;

/**
 * Weeks begin on Sundays or on Mondays: told on a Sunday, `last week` can be the one that ends, and `this week` will be the
 * one that comes. All days that either may mean.
 */
function weekBesideSunday({ unit, shift, side }: UnitMeaning, today: Today, { tense }: Context): Anchored | null {
  const { day } = today;
  if (unit !== 'week' || side !== undefined || calendarDay(day).weekday !== SUNDAY) return null;
  if (shift === -1)
    return fromToday(
      intervalOfDays(day - 13, day - 1),
      today,
      `the week before ${todayName(today)}, or the days since`,
    );
  return shift === 0 && tense() === 'future'
    ? fromToday(intervalOfDays(day, day + 7), today, `the week that begins on or after ${todayName(today)}`)
    : null;
}

function unitNote(unit: Unit, shift: number, name: string): string {
  if (shift === 0) return unit === 'day' ? name : `the ${unit} of ${name}`;
  const distance = Math.abs(shift) === 1 ? `the ${unit}` : countUnits(Math.abs(shift), unit);
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
  if (unit === 'quarter') return anchorQuarterInForce(meaning, context);
  const told = meaning.side === undefined ? context.told : null;
  const month = unit === 'month' && meaning.side === undefined ? context.month : null;
  const found = month ?? context.sameSentence ?? told ?? context.force;
  const force = unit === 'day' && shift === 0 ? behind(found, context) : found;
  const today = todayOf(context);
  if (force && force.value.first !== null && isFineEnough(force.value, unit)) {
    return fromForce(unitValue(force.value.first, unit, shift), force, forceNote(unit, shift, force));
  }
  const isAhead = shift > 0 && context.tense() !== 'future';
  // `that day` needs a day to point at; `earlier in the day` and `the previous week` can begin a report.
  const isPointing = unit === 'day' && meaning.side === undefined;
  if (force || !today || isAhead || isPointing) return unsettled(null, unit === 'day' ? 'day' : 'vague', NO_FORCE);
  const value = fromToday(unitValue(today.day, unit, shift), today, unitNote(unit, shift, todayName(today)));
  return { ...value, status: 'inferred' };
}

/** `the same day as “Monday”, Monday 25 December 2023`. */
function forceNote(unit: Unit, shift: number, force: Force): string {
  const name = `“${force.literal}”, ${spanName(force)}`;
  return shift === 0 ? `the same ${unit} as ${name}` : unitNote(unit, shift, name);
}

/** `the quarter`; `the 1988 quarter`, `the 1988 period`: the like one of that year. Without a quarter, a period is the year. */
function anchorQuarterInForce({ year, orYear }: UnitMeaning, { quarter, block }: Context): Anchored {
  const isNear = quarter !== null && (!orYear || block - quarter.block <= 1);
  if (!isNear || quarter.value.first === null)
    return orYear && year !== undefined ? written(yearValue(year)) : unsettled(null, 'season', NO_FORCE);
  const note = `the quarter of “${quarter.literal}”`;
  if (year === undefined) return { ...quarter.value, ...fromForce(quarter.value, quarter, note) };
  const { month } = calendarDay(quarter.value.first);
  return fromForce(seasonValue(32 + Math.ceil(month / 3), year), quarter, `${note}, in ${year}`);
}
