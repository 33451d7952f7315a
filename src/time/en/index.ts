/** English: its word lists, its ordered table of rules, and the cues that tell how an expression is used. */
import { compileRules } from '../compile-rules.js';
import type { Rule } from '../rule.js';
import { ago, vagueAgo } from './rules/ago.js';
import { besideEvent } from './rules/beside-event.js';
import { century } from './rules/century.js';
import {
  betweenClocks,
  clockPair,
  clockThenDay,
  clockTwelve,
  clockTwentyFour,
  clockWord,
  dayThenClock,
} from './rules/clock.js';
import { dayAlone } from './rules/day-alone.js';
import { dayBeforeYesterday } from './rules/day-before-yesterday.js';
import { dayListMonth, listedDay, monthDayList } from './rules/day-list.js';
import { dayMonth } from './rules/day-month.js';
import { dayOfThisMonth } from './rules/day-of-this-month.js';
import { dayRangeMonth, monthDayRange } from './rules/day-range.js';
import { dayPartWord, dayWord, dayWordDate } from './rules/day-word.js';
import { decade, decadeShort } from './rules/decade.js';
import { firstUnitsOfTheYear, forTheYear } from './rules/for-the-year.js';
import { holiday } from './rules/holiday.js';
import { fromNow, inUnits } from './rules/in-units.js';
import { isoDate } from './rules/iso-date.js';
import { later, nextUnit, sameUnit } from './rules/later.js';
import { lengthFrom } from './rules/length-from.js';
import { monthAlone } from './rules/month-alone.js';
import { monthBare } from './rules/month-bare.js';
import { monthChosen } from './rules/month-chosen.js';
import { monthDay } from './rules/month-day.js';
import { monthInForce, ofThatYear } from './rules/month-in-force.js';
import { monthNth } from './rules/month-nth.js';
import { monthOfYear, yearThenMonth } from './rules/month-of-year.js';
import { monthRange } from './rules/month-range.js';
import { monthWeekdayDay } from './rules/month-weekday-day.js';
import { monthYear } from './rules/month-year.js';
import { monthsEnded } from './rules/months-ended.js';
import { namedDay } from './rules/named-day.js';
import { newYear } from './rules/new-year.js';
import {
  antiquity,
  duration,
  everyYear,
  frequency,
  namedForDay,
  names,
  weeklyHours,
  yearlyOn,
} from './rules/not-dates.js';
import { numericDate } from './rules/numeric-date.js';
import { eveOf, lessThanAfter, lessThanAfterDate, offsetFrom } from './rules/offset-from.js';
import { overnight } from './rules/overnight.js';
import { earlyLate, endOf, endOfUnit } from './rules/part-of.js';
import { dayThenPart, partAlone, partThenDay } from './rules/part-of-day.js';
import {
  half,
  quarter,
  quarterChosen,
  quarterEnded,
  quarterInForce,
  quarterOfYear,
  quarterShort,
  yearQuarter,
} from './rules/quarter.js';
import { seasonAlone, seasonChosen, seasonInForce, seasonOfYear, seasonYear } from './rules/season.js';
import { between, betweenThings, dateToDate, since, until } from './rules/spans.js';
import { earlierInTheDay, earlierThisUnit, theWeekend, thisUnit, unitBeforeLast } from './rules/this-unit.js';
import { fromNowUntil, untilNow } from './rules/until-now.js';
import { firstUnitsOf, holidayWeekend, weekOf, weekWithDay } from './rules/week-of.js';
import {
  dayInWeek,
  nthWeekday,
  weekday,
  weekdayBesideEvent,
  weekdayBeyond,
  weekdayElsewhere,
  weekdayOfWeek,
  weekdayOrdinal,
  weekdayWeek,
  weekdayWeekBack,
} from './rules/weekday.js';
import { weekdayDay, weekdayShort } from './rules/weekday-day.js';
import { atTheTime, pastWindow, recentUnits, yearToDate } from './rules/window.js';
import { yearAfterWord, yearAlone } from './rules/year-alone.js';
import { yearEarlier } from './rules/year-earlier.js';
import { yearFirstDate, yearFirstNamed } from './rules/year-first-date.js';
import { yearMonth } from './rules/year-month.js';
import { yearNamed } from './rules/year-named.js';
import { yearRange } from './rules/year-range.js';
import { yearShort } from './rules/year-short.js';
import { ENGLISH_LISTS } from './word-lists.js';

/**
 * The longest match wins; of two as long, the earlier rule. So what only looks like a date stands first, then the more
 * particular before the more general.
 */
export const ENGLISH_RULES: readonly Rule[] = [
  names,
  namedDay,
  frequency,
  everyYear,
  antiquity,
  yearlyOn,
  namedForDay,
  weeklyHours,
  quarterOfYear,
  monthsEnded,
  duration,
  isoDate,
  yearFirstDate,
  yearFirstNamed,
  numericDate,
  monthDayRange,
  dayRangeMonth,
  monthDayList,
  listedDay,
  dayListMonth,
  monthRange,
  monthOfYear,
  yearThenMonth,
  monthNth,
  dayOfThisMonth,
  dayMonth,
  monthWeekdayDay,
  monthDay,
  monthYear,
  yearMonth,
  monthInForce,
  monthChosen,
  monthAlone,
  monthBare,
  yearRange,
  yearNamed,
  yearAlone,
  yearAfterWord,
  yearShort,
  decade,
  decadeShort,
  century,
  seasonYear,
  seasonOfYear,
  seasonChosen,
  seasonInForce,
  seasonAlone,
  half,
  quarter,
  quarterShort,
  yearQuarter,
  quarterChosen,
  quarterEnded,
  quarterInForce,
  forTheYear,
  holiday,
  newYear,
  weekOf,
  weekWithDay,
  nthWeekday,
  firstUnitsOf,
  firstUnitsOfTheYear,
  holidayWeekend,
  weekdayBesideEvent,
  weekdayBeyond,
  weekdayOfWeek,
  weekdayWeek,
  weekdayWeekBack,
  weekdayOrdinal,
  weekdayDay,
  weekdayShort,
  weekday,
  dayAlone,
  dayBeforeYesterday,
  dayPartWord,
  dayWordDate,
  dayWord,
  earlierInTheDay,
  earlierThisUnit,
  thisUnit,
  theWeekend,
  unitBeforeLast,
  ago,
  vagueAgo,
  lessThanAfter,
  lessThanAfterDate,
  offsetFrom,
  eveOf,
  besideEvent,
  lengthFrom,
  later,
  yearEarlier,
  sameUnit,
  nextUnit,
  fromNow,
  inUnits,
  pastWindow,
  yearToDate,
  recentUnits,
  atTheTime,
  endOfUnit,
  endOf,
  earlyLate,
  partThenDay,
  partAlone,
  overnight,
  betweenClocks,
  clockTwelve,
  clockTwentyFour,
  clockWord,
  clockPair,
  clockThenDay,
  dayThenClock,
  dayThenPart,
  ofThatYear,
  dayInWeek,
  weekdayElsewhere,
  between,
  betweenThings,
  untilNow,
  fromNowUntil,
  since,
  until,
  dateToDate,
];

export const ENGLISH_GRAMMAR = compileRules(ENGLISH_RULES, ENGLISH_LISTS);
