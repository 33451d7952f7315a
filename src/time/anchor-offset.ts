/** Anchors what is told by its distance: `two weeks ago`, `three days after 4 May`, `a year earlier`. */
import { addMonths, calendarDay, type Day, formatEdtf } from '../calendar/index.js';
import { anchorHours } from './anchor-hours.js';
import { fromForce, fromToday, spanName, unsettled } from './anchored.js';
import { type Context, type Force, todayOf } from './context.js';
import type { OffsetMeaning, Unit } from './meaning.js';
import { NO_DAY, NO_FORCE, NOT_YET, todayName } from './notes.js';
import { countUnits, DAYS, isFineEnough, MONTHS, unitValue } from './unit-value.js';
import { type Anchored, approximate, seasonValue, type Value } from './value.js';

/** `three days ago`, `two weeks after 4 May`: to the unit that the words count in. */
export function anchorOffset(meaning: OffsetMeaning, context: Context, from: Anchored | null): Anchored {
  const { amount, unit } = meaning;
  const counted = `${countUnits(Math.abs(amount), unit)} ${amount < 0 ? 'before' : 'after'}`;
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
    const to = from.first === from.last ? ('day' as const) : undefined;
    const value = offsetValue(from.first, { ...meaning, to });
    // `came little over two weeks before the vote on 8 June`, told less than two weeks before it.
    if (meaning.ofThing && amount < 0 && isToCome(value, context) && context.tense() === null)
      return unsettled(null, 'day', NOT_YET);
    return {
      ...from,
      ...value,
      note: `${counted} ${formatEdtf(from.edtf ?? '')}`,
    };
  }
  const force = context.sameSentence ?? context.told ?? context.force;
  if (unit === 'hour' || unit === 'minute') return anchorHours(meaning, force, counted);
  const today = todayOf(context);
  // `He had vanished three days earlier`, in a text of no other day: before what it tells, and not before it was published.
  if (!force && today && amount < 0 && unit !== 'day') {
    return {
      ...fromToday(offsetValue(today.day, meaning), today, `${counted} ${todayName(today)}`),
      status: 'inferred',
    };
  }
  if (!force || force.value.first === null || !isFineEnough(force.value, unit)) return unsettled(null, 'day', NO_FORCE);
  if (amount > 0 && force !== context.sameSentence && isOfOther(force, context))
    return unsettled(null, 'day', NO_FORCE);
  const isCompared =
    unit === 'year' && amount < 0 && force === context.sameSentence && force.value.precision === 'month';
  const to = isCompared ? ('month' as const) : meaning.to;
  const value = offsetValue(force.value.first, { ...meaning, to });
  // `A year later he joked`: of another year than the one at hand, since that is still to come.
  if (amount > 0 && today && (value.first ?? 0) > today.day && context.tense() !== 'future')
    return unsettled(null, 'day', NO_FORCE);
  return fromForce(value, force, `${counted} “${force.literal}”, ${spanName(force)}`);
}

/**
 * Whether what came `three days later` came after something else: after what was so at first (`The bank at first denied it,
 * but …`), or after what the sentence before told of the thing that had that day (`put the toll of the Sunday raids at nine`).
 */
const isOfOther = ({ role }: Force, { shows }: Context): boolean => role === 'aside' || shows('atFirst');

const isToCome = ({ first }: Value, { publication: { latest } }: Context): boolean =>
  first !== null && latest !== null && first > latest;

/** A quarter is what figures are compared with in its own block and the next, where no other date stands between. */
const QUARTER_BLOCKS = 1;

/** Beside a quarter (`… in the third quarter, from … a year earlier`) the same quarter of another year is meant. */
function quarterBeside({ unit, amount, to, origin }: OffsetMeaning, context: Context) {
  const { quarter, force, sameSentence } = context;
  if (!quarter || unit !== 'year' || Math.abs(amount) !== 1 || to || typeof origin !== 'string') return null;
  const between = sameSentence ?? context.told ?? force;
  const isNear = between ? between.block === quarter.block : true;
  if (!isNear || context.block - quarter.block > QUARTER_BLOCKS || quarter.value.first === null) return null;
  const { year, month } = calendarDay(quarter.value.first);
  return { code: 33 + Math.floor((month - 1) / 3), year, force: quarter };
}

/**
 * `a year ago` names the year, `two weeks ago` the week; `exactly a year ago` and `a week after 4 May` the day. A decade is
 * told as ten years are, but by one who rounds.
 */
function offsetValue(day: Day, { amount, unit, days, to, approximate: about }: OffsetMeaning): Value {
  const months = MONTHS[unit];
  const whole = months === undefined ? day + amount * (DAYS[unit] ?? 0) : addMonths(day, amount * months);
  const there = whole + (days ?? 0) * Math.sign(amount);
  const value = unitValue(there, to ?? (days !== undefined ? 'day' : (TOLD_IN[unit] ?? unit)), 0);
  return about || (unit === 'decade' && !to) ? approximate(value) : value;
}

/** What a distance in quarters or decades is told to. */
const TOLD_IN: Partial<Record<Unit, Unit>> = { quarter: 'month', decade: 'year' };
