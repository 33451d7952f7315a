/** Anchors calendar dates: what year is meant where the words do not say. */
import { calendarDay, type Day, dayOf, formatEdtf } from '../calendar/index.js';
import { anchorDayOfMonth } from './anchor-day-of-month.js';
import { counted, fromForce, pad, publishedName, shiftedYear, unsettled, written, yearNote } from './anchored.js';
import type { Context, Force } from './context.js';
import type { CalendarMeaning, Choice } from './meaning.js';
import { AS_WRITTEN, dayName, NO_FORCE, NO_SUCH_WEEKDAY, NO_YEAR } from './notes.js';
import { type Anchored, dayValue, monthValue, type Value, yearValue } from './value.js';

/** `26 December 2023` as written; `26 December` the last before publication, or the next where the words look ahead. */
export function anchorCalendar(meaning: CalendarMeaning, context: Context): Anchored {
  if (meaning.from) return anchorMonthInForce(meaning, context);
  if (meaning.month === undefined && meaning.day !== undefined) return anchorDayOfMonth(meaning, context);
  const year = meaning.year ?? shiftedYear(meaning.yearShift, context);
  if (year !== null && year !== undefined) {
    const value = calendarValue(year, meaning);
    if (!value) return unsettled(null, 'day', 'no such day');
    return meaning.year === undefined
      ? counted(value, context, yearNote(year, context))
      : written(value, weekdayNote(meaning, value));
  }
  return yearFromContext(meaning, context);
}

function calendarValue(year: number, { month, day }: CalendarMeaning): Value | null {
  if (month === undefined) return yearValue(year);
  if (day === undefined) return monthValue(year, month);
  const found = dayOf(year, month, day);
  return found === null ? null : dayValue(found);
}

const weekdayNote = ({ weekday }: CalendarMeaning, { first }: Value): string =>
  weekday !== undefined && first !== null && calendarDay(first).weekday !== weekday
    ? `${AS_WRITTEN}, though that day was ${dayName(first)}`
    : AS_WRITTEN;

/** `XXXX-03-05`: of no known year. */
const openDate = ({ month, day }: CalendarMeaning): string =>
  `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;

function yearFromContext(meaning: CalendarMeaning, context: Context): Anchored {
  const { day } = meaning;
  const precision = day === undefined ? 'month' : 'day';
  const open = openDate(meaning);
  const { publication } = context;
  const ahead = daysAhead(meaning, context);
  const inList = inYearOfList(meaning, context);
  if (inList) return inList;
  const ofList = meaning.listed ? dayOfList(meaning, context) : null;
  if (ofList) return ofList;
  // `The pier, built in 1964, was shut on 30 August`: what a clause of its own tells is not of that year.
  const isOfNews =
    context.sameSentence?.value.precision !== 'day' && isNear(meaning, ahead, context) && context.isApart();
  const told = meaning.choice === undefined && !isOfNews ? yearOfSentence(meaning, context) : null;
  // `began on 7 October 2023 and ended on Wednesday (15 January)`: in the year after it was no Wednesday.
  const near = told === null || meaning.weekday === undefined ? told : yearWithWeekday(meaning, [told]);
  // `It first flew in 1988 and was sold in January`: of which year is not told.
  const isOfOwnClause = near !== null && context.sameSentence?.value.precision === 'year' && context.isApart();
  if (isOfOwnClause || (near !== null && isOutOfOrder(meaning, near, context)))
    return unsettled(open, precision, NO_YEAR);
  if (near !== null) {
    const value = calendarValue(near, meaning);
    if (value) return beside(value, context, `in ${near}, the year of “${context.sameSentence?.literal}” beside it`);
  }
  if (publication.year === null || publication.open) return unsettled(open, precision, NO_YEAR);
  // `The truce ends on 4 October`, in a chronology: it did.
  const isPlan = context.tense() === 'future' && (!context.isChronicled || context.isFromNow());
  const mayGoOn = context.history !== null && meaning.choice === undefined && !isPlan;
  const reached = mayGoOn ? yearOfHistory(meaning, context) : null;
  const goneOn = reached === null || meaning.weekday === undefined ? reached : yearWithWeekday(meaning, [reached]);
  if (goneOn !== null && context.history && !(context.history.value.precision !== 'day' && isRecent(meaning, ahead))) {
    const value = calendarValue(goneOn, meaning);
    if (value && isToCome(value, context)) return unsettled(open, precision, NO_YEAR);
    if (value) return fromForce(value, context.history, `in ${goneOn}, going on from “${context.history.literal}”`);
  }
  const ofLead = dayOfLeadMonth(meaning, context);
  if (ofLead && !isRecent(meaning, ahead)) return ofLead;
  const fitting = meaning.choice === undefined ? yearsOfWeekday(meaning, ahead, context) : [];
  if (fitting.length === 1 && fitting[0] !== undefined) {
    const value = calendarValue(fitting[0], meaning);
    const isOff = closestYear(ahead) !== fitting[0] && isNear(meaning, ahead, context);
    if (isOff) return unsettled(open, precision, NO_SUCH_WEEKDAY);
    if (value)
      return counted(value, context, `of ${fitting[0]}, when it was that weekday, by ${publishedName(context)}`);
  }
  if (isBesideOldYear(meaning, context)) return unsettled(open, precision, NO_YEAR);
  const overdue = daysSince(meaning, ahead);
  const isOver = meaning.choice === undefined && overdue !== null && context.tense() === 'future';
  const isPlanOver = isOver && context.isPlannedThen();
  // `is due in court on 18 October`, told on the 20th: hardly of next year, and nobody says that it is over.
  if (isOver && !isPlanOver && overdue <= OVERDUE_DAYS) return unsettled(open, precision, NO_YEAR);
  const isAhead = !isPlanOver && (context.tense() === 'future' || isComing(ahead, context));
  const choice = meaning.choice ?? (isAhead ? 'next' : undefined);
  const nearest = chooseYear(meaning, choice, context);
  const isTold = choice !== undefined || context.tense() !== null;
  const value = isTold ? valueNear(nearest, meaning, choice) : calendarValue(nearest, meaning);
  if (!value) return unsettled(open, precision, NO_YEAR);
  const name = formatEdtf(open).split(',')[0];
  const note = weekdayNote(meaning, value);
  const reason =
    choice === 'next'
      ? `the next ${name} after`
      : choice === 'this'
        ? `${name} of the year of`
        : `the last ${name} before`;
  return counted(value, context, note === AS_WRITTEN ? `${reason} ${publishedName(context)}` : note);
}

/** `15 March: First protests.`, under a line that tells the year, or in a chronology that leads up to publication. */
function inYearOfList(meaning: CalendarMeaning, context: Context): Anchored | null {
  const { listYear } = context;
  if (!listYear) return null;
  const { year, line } = listYear;
  if (year === null) return unsettled(openDate(meaning), meaning.day === undefined ? 'month' : 'day', NO_YEAR);
  const value = calendarValue(year, meaning);
  if (!value) return null;
  const counting = `of ${year}, by the order of the entries up to ${publishedName(context)}`;
  if (line === null) return { ...counted(value, context, counting), status: 'inferred' };
  return {
    ...value,
    anchor: { kind: 'sentence', ref: line },
    status: 'inferred',
    note: `in ${year}, the year above it`,
  };
}

/** `jailed for a murder in March 2016 … She was killed on 12 March`: a day of the month that the text opens with. */
function dayOfLeadMonth(meaning: CalendarMeaning, { leadMonth, tense }: Context): Anchored | null {
  const { month, day, choice, weekday } = meaning;
  if (leadMonth?.value.first == null || day === undefined || choice !== undefined) return null;
  const lead = calendarDay(leadMonth.value.first);
  const value = lead.month === month && tense() !== 'future' ? calendarValue(lead.year, meaning) : null;
  if (value?.first == null || (weekday !== undefined && calendarDay(value.first).weekday !== weekday)) return null;
  return { ...fromForce(value, leadMonth, `in ${lead.year}, as “${leadMonth.literal}” before it`), status: 'inferred' };
}

/** `that August`, `July 13 of that year`: of the year of the date in force, or of the one beside it. */
function anchorMonthInForce({ month = 1, day, from }: CalendarMeaning, context: Context): Anchored {
  const force = context.sameSentence ?? context.told ?? context.history ?? context.force;
  if (!force || force.value.first === null) return unsettled(null, day === undefined ? 'month' : 'day', NO_FORCE);
  const { year, month: reached } = calendarDay(force.value.first);
  const isWholeYear = force.value.precision === 'year';
  const shift =
    from === 'after' && (isWholeYear || month <= reached)
      ? 1
      : from === 'before' && (isWholeYear || month >= reached)
        ? -1
        : from === 'at' && !isWholeYear && month < reached
          ? 1
          : 0;
  const value = calendarValue(year + shift, { kind: 'date', month, day });
  return value
    ? fromForce(value, force, `in ${year + shift}, beside “${force.literal}”`)
    : unsettled(null, 'day', 'no such day');
}

/** `June 3, 10 and 17`: all of one year. */
function dayOfList(meaning: CalendarMeaning, { sameSentence }: Context): Anchored | null {
  if (!sameSentence || sameSentence.value.first === null) return null;
  const { year, month } = calendarDay(sameSentence.value.first);
  const value = month === meaning.month ? calendarValue(year, meaning) : null;
  return value && fromForce(value, sameSentence, `in ${year}, as “${sameSentence.literal}” before it`);
}

/**
 * A month beside a date of another year (`arrested in May 2011 and freed in June`) is of that year; told in the past, of no
 * year to come.
 */
function yearOfSentence(meaning: CalendarMeaning, context: Context): number | null {
  const { month = 1, day } = meaning;
  const { sameSentence, publication, tense } = context;
  if (sameSentence?.value.first == null) return null;
  const { precision, anchor } = sameSentence.value;
  // `Last year’s first storm, on June 20, killed four`; but what a clause of its own tells can be of this year.
  const isLastYear = precision === 'year' && anchor.kind === 'published' && !context.isApart() && tense() !== 'future';
  if (!HAS_YEAR.has(anchor.kind) && !isLastYear) return null;
  const beside = calendarDay(sameSentence.value.first);
  if (beside.year === publication.year || precision === 'interval' || precision === 'decade') return null;
  // `Hall, who joined in 1975, succeeds Burke, who died in July`
  if (precision === 'year' && sameSentence.role === 'aside') return null;
  if (publication.year !== null && beside.year > publication.year && tense() === 'past') return null;
  // `set for 4 November 2023, will now start on 3 December`: ahead of the telling, not of that year.
  if (publication.year !== null && beside.year < publication.year && tense() === 'future' && context.isFromNow())
    return null;
  // `In February 2021 a report says that troops killed hundreds in November`: before it was told.
  if (precision !== 'year' && month > beside.month && context.isTold() && tense() === 'past') return beside.year - 1;
  if (precision === 'year' || month > beside.month) return beside.year;
  if (precision === 'day' && day !== undefined)
    return beside.year + (goesOnInNext(meaning, sameSentence, context) ? 1 : 0);
  return month === beside.month || context.isBack() ? beside.year : beside.year + 1;
}

/** Of dates counted from those of their passage, as of those written out, the year is the passage's. */
const HAS_YEAR = new Set<Anchored['anchor']['kind']>(['absolute', 'sentence']);

/** `joined on 3 May 2019 and left on 2 February`: long before or long after, the text does not tell. */
function isOutOfOrder(meaning: CalendarMeaning, year: number, context: Context): boolean {
  const force = context.sameSentence?.value;
  if (!force || force.first === null || force.precision === 'year' || context.isBack()) return false;
  // `took office on 20 January 2021 and leaves it in January`
  if (meaning.day === undefined) return calendarDay(force.first).month === meaning.month;
  if (force.precision !== 'day') return false;
  const before = force.first - (calendarValue(year, meaning)?.first ?? force.first);
  return before > NEAR_DAYS;
}

/** What is told beside a day has been so shortly before it, if before. */
const NEAR_DAYS = 62;

/** `amended on 12 December 2022 and came into force on 1 January`: the next one lies at hand, that of the same year far back. */
function goesOnInNext({ month = 1, day = 1 }: CalendarMeaning, { value }: Force, context: Context): boolean {
  const { year } = calendarDay(value.first ?? 0);
  const [same, next] = [dayOf(year, month, day), dayOf(year + 1, month, day)];
  if (same === null || next === null || value.first === null || same >= value.first || context.isBack()) return false;
  if (context.tense() === 'future') return true;
  const { latest } = context.publication;
  return next - value.first <= SOON_DAYS && (latest === null || next <= latest);
}

/** What a history goes on to has been. */
const isToCome = ({ first }: Value, { isChronicled, head, publication: { latest } }: Context): boolean =>
  isChronicled && head === null && first !== null && latest !== null && first > latest;

/** A history goes on in the year it has reached, or passes into the next: from November to January. */
function yearOfHistory({ month = 1 }: CalendarMeaning, { history }: Context): number | null {
  if (history?.value.first == null) return null;
  const { year, month: reached } = calendarDay(history.value.first);
  return history.value.precision === 'year' || month > reached - HALF_YEAR_MONTHS ? year : year + 1;
}

const HALF_YEAR_MONTHS = 6;

/**
 * `He was arrested in May 2022. In September he was charged`: told right behind an older year, a month of no late day can be
 * of that year as well as the last before publication.
 */
function isBesideOldYear(meaning: CalendarMeaning, context: Context): boolean {
  const { publication, tense } = context;
  const old = context.told ?? (context.force?.block === context.block ? context.force : null);
  if (meaning.choice !== undefined || meaning.weekday !== undefined || old?.value.first == null) return false;
  if (publication.day === null || !isLongPast(old, publication.day) || tense() === 'future') return false;
  const last = calendarValue(chooseYear(meaning, undefined, context), meaning);
  if (last?.last == null || last.first === null || last.last >= publication.day - LATE_DAYS) return false;
  const { year, month } = calendarDay(old.value.first);
  return ((meaning.month ?? 1) >= month ? year : year + 1) < calendarDay(last.first).year;
}

/** A month, or a day of one, that was written out with its year and is told long after. */
const isLongPast = ({ value: { anchor, precision, last } }: Force, today: Day): boolean =>
  anchor.kind === 'absolute' && WRITTEN_OUT.has(precision) && last !== null && last < today - LATE_DAYS;

const WRITTEN_OUT = new Set<Value['precision']>(['month', 'day']);
/** What can be of the last two months is of the news, whatever older year was told before it. */
const LATE_DAYS = 62;

const beside = (value: Value, { sameSentence }: Context, note: string): Anchored => ({
  ...value,
  anchor: { kind: 'sentence', ref: sameSentence?.literal ?? null },
  status: 'inferred',
  note,
});

/** A leap day is of the last year that had one, or the next that has; where no tense shows, the year must have it. */
function valueNear(year: number, meaning: CalendarMeaning, choice: Choice | undefined): Value | null {
  const step = choice === 'next' ? 1 : -1;
  const most = choice === 'this' ? 1 : LEAP_YEARS_APART;
  for (let apart = 0; apart < most; apart++) {
    const value = calendarValue(year + step * apart, meaning);
    if (value) return value;
  }
  return null;
}

/** Eight years lie between leap days about a century's turn. */
const LEAP_YEARS_APART = 8;

/** The year that puts a month, or a day of one, on the wanted side of publication. */
function chooseYear(meaning: CalendarMeaning, choice: Choice | undefined, { publication }: Context): number {
  const { month = 1, day } = meaning;
  const year = publication.year ?? 0;
  // A month or year of publication is told to its end.
  const today = publication.day === null ? (publication.month ?? 12) * MONTH + 31 : calendarOrder(publication.day);
  const there = month * MONTH + (day ?? 0);
  const same = day === undefined ? month === (publication.month ?? 13) : there === today;
  if (choice === 'this') return yearWithWeekday(meaning, [year, year + 1, year - 1]) ?? year;
  if (choice === 'last')
    return there >= (day === undefined ? (publication.month ?? 13) * MONTH : today) ? year - 1 : year;
  const begun = publication.day === null ? (publication.month ?? 1) * MONTH : today;
  if (choice === 'next') return same || there > begun ? year : year + 1;
  return there > today ? year - 1 : (yearWithWeekday(meaning, [year, year - 1]) ?? year);
}

interface DaysAhead {
  readonly year: number;
  readonly days: number;
}

/** How many days a day of the year lies ahead of publication, by years about it; behind it, less than none. */
function daysAhead({ month = 1, day = 15 }: CalendarMeaning, { publication }: Context): readonly DaysAhead[] {
  const { year, day: today } = publication;
  if (year === null || today === null) return [];
  return [year, year - 1, year + 1].flatMap((candidate) => {
    const there = dayOf(candidate, month, day);
    return there === null ? [] : [{ year: candidate, days: there - today }];
  });
}

/** Where no tense shows, a day soon to come is meant rather than one most of a year ago. */
const isComing = (ahead: readonly DaysAhead[], context: Context): boolean =>
  ahead.some(({ days }) => days > 0 && days < SOON_DAYS) && context.tense() === null;

/** Years about publication in which a day was the weekday told with it; none where none is told. */
function yearsOfWeekday(
  meaning: CalendarMeaning,
  ahead: readonly DaysAhead[],
  { publication }: Context,
): readonly number[] {
  if (meaning.weekday === undefined || meaning.day === undefined || publication.day === null) return [];
  const today = publication.day;
  return ahead.flatMap(({ year, days }) => (calendarDay(today + days).weekday === meaning.weekday ? [year] : []));
}

/** The year that puts a day nearest to publication. */
const closestYear = (ahead: readonly DaysAhead[]): number | null =>
  [...ahead].sort((a, b) => Math.abs(a.days) - Math.abs(b.days))[0]?.year ?? null;

/** Whether it can be of the weeks about publication. */
const isNear = (meaning: CalendarMeaning, ahead: readonly DaysAhead[], context: Context): boolean =>
  isRecent(meaning, ahead) ||
  (meaning.day !== undefined &&
    ahead.some(({ days }) => days >= 0 && days <= RECENT_DAYS) &&
    context.tense() === 'future');

/** Whether it can be of the weeks before publication: then a career told in years does not go on with it. */
const isRecent = (meaning: CalendarMeaning, ahead: readonly DaysAhead[]): boolean =>
  meaning.day !== undefined && ahead.some(({ days }) => days >= -RECENT_DAYS && days <= 0);

const RECENT_DAYS = 30;

/** How many days ago a day of the weeks before publication was; null of any other. */
function daysSince({ day }: CalendarMeaning, ahead: readonly DaysAhead[]): number | null {
  const last = day === undefined ? undefined : ahead.find(({ days }) => days >= -RECENT_DAYS && days < 0);
  return last ? -last.days : null;
}

/** What is told as still to come was not missed by more days, where it was of this year. */
const OVERDUE_DAYS = 14;

/** A date is soon to come within so many days. */
const SOON_DAYS = 120;

const calendarOrder = (day: Day): number => calendarDay(day).month * MONTH + calendarDay(day).date;

/** More than a month has days, so that no day of one comes after the beginning of the next. */
const MONTH = 32;

/** `Tuesday, 26 December` is of the first of some years in which that day was a Tuesday; null where no weekday is told. */
function yearWithWeekday({ month = 1, day, weekday }: CalendarMeaning, years: readonly number[]): number | null {
  if (weekday === undefined || day === undefined) return null;
  const found = years.find((candidate) => {
    const there = dayOf(candidate, month, day);
    return there !== null && calendarDay(there).weekday === weekday;
  });
  return found ?? null;
}
