/** Anchors the year that a report's figures are told for. */
import { calendarDay } from '../calendar/index.js';
import { fromForce, fromToday, unsettled } from './anchored.js';
import { type Context, todayOf } from './context.js';
import type { UnitMeaning } from './meaning.js';
import { NO_DAY, todayName } from './notes.js';
import { type Anchored, yearValue } from './value.js';

/** Figures of a year are told until this month of the next one. */
const LAST_REPORTING_MONTH = 3;
const QUARTER_BLOCKS = 2;

/**
 * `for the year`: that of the quarter told of before it; early in a year the last one, unless the words look ahead, or tell of
 * its first months, which have gone by.
 */
export function anchorYearOfFigures({ through = Number.POSITIVE_INFINITY }: UnitMeaning, context: Context): Anchored {
  const { quarter, block, tense } = context;
  const today = todayOf(context);
  if (quarter && quarter.value.first !== null && block - quarter.block <= QUARTER_BLOCKS && tense() !== 'future') {
    const value = yearValue(calendarDay(quarter.value.first).year);
    return fromForce(value, quarter, `the year of “${quarter.literal}”`);
  }
  if (!today) return unsettled(null, 'year', NO_DAY);
  const { year, month } = calendarDay(today.day);
  const isOver = month <= Math.min(through, LAST_REPORTING_MONTH) && tense() !== 'future';
  return fromToday(
    yearValue(isOver ? year - 1 : year),
    today,
    `the year ${isOver ? 'before' : 'of'} ${todayName(today)}`,
  );
}
