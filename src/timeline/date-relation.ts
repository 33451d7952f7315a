/** How the date of a thread stands to the dates an occurrence has so far. */
import {
  addDays,
  boundsOf,
  boundsOverlap,
  calendarDay,
  type Day,
  type DayBounds,
  dayOfIso,
  daysBetween,
  edtfCompatible,
  isOneInstant,
  isWithinADay,
  remember,
} from '../calendar/index.js';
import type { Article, Edtf, Precision, Time } from '../model.js';
import { isSlip } from './date-slips.js';
import type { Thread } from './thread.js';

/**
 * `moment`: one minute; `same`: one day, or one value; `within`: a day in the other's week or month; `open`: one is
 * undated or wider; `wide`: one is undated, the other knows no more than a season or a year, or when it was said;
 * `apart`: two days, near enough to be a disagreement.
 */
export type DateRelation = 'moment' | 'same' | 'within' | 'open' | 'wide' | 'apart';

interface KnownDate {
  readonly edtf: Edtf;
  readonly bounds: DayBounds | null;
  readonly precision: Precision;
  readonly rule: string;
  /** Whether it is the day of saying so. */
  readonly said: boolean;
  /** Whether its report tells of it as still to come. */
  readonly ahead: boolean;
  /** The first article that gives it, and the others: most dates have none. */
  readonly article: string;
  others: Set<string> | null;
}

/**
 * The dates of an occurrence: each value with the articles that give it, the days of its reports, their episodes. Lists,
 * not maps and sets: there are very many occurrences, and most have one of each.
 */
export interface KnownDates {
  readonly dates: KnownDate[];
  /** Days of the week that name no date: "on Friday" of a report of unknown day. */
  readonly weekdays: Time[];
  /** Days that a report gives as before it. */
  before: readonly Edtf[];
  /** Days that its passages give to what has no day of its own. */
  hints: readonly Edtf[];
  /** Days that hours part from what has no day of its own. */
  near: readonly DayBounds[];
  first: Day | null;
  last: Day | null;
  readonly episodes: (string | undefined)[];
}

/** Sources that disagree about a day disagree by days, not by months. */
const MOST_DAYS_APART = 7;
/** A report's news happened in the weeks before it was published. */
const MOST_DAYS_OLD = 21;
/** Wide enough to hold a day, narrow enough that holding it says something. */
const NEARLY = new Set<Precision>(['minute', 'hour', 'day', 'week', 'month']);

const NONE: readonly never[] = [];

/** The dates of an occurrence that nothing has joined yet. */
export function emptyDates(): KnownDates {
  return { dates: [], weekdays: [], before: NONE, hints: NONE, near: NONE, first: null, last: null, episodes: [] };
}

/** Takes in the date of a thread that joined. */
export function addToDates(known: KnownDates, thread: Thread, episode: string | undefined): void {
  const { time, hint, article, day, before, near, bounds } = thread;
  if (before.length > 0) known.before = [...known.before, ...before];
  if (hint?.edtf) known.hints = [...known.hints, hint.edtf];
  if (near !== null) known.near = [...known.near, near];
  if (!known.episodes.includes(episode)) known.episodes.push(episode);
  if (day !== null && (known.first === null || day < known.first)) known.first = day;
  if (day !== null && (known.last === null || day > known.last)) known.last = day;
  if (!time) return;
  const { edtf } = time;
  if (!edtf && weekdayOf(time) !== null) known.weekdays.push(time);
  if (!edtf) return;
  const same = known.dates.find((date) => date.edtf === edtf);
  if (!same)
    known.dates.push({
      edtf,
      bounds,
      precision: time.precision,
      rule: time.rule,
      said: time.role === 'saying',
      ahead: isAhead(thread),
      article: article.id,
      others: null,
    });
  else if (same.others) same.others.add(article.id);
  else if (same.article !== article.id) same.others = new Set([article.id]);
}

/** The relation, or null where the dates exclude that both tell of one occurrence. */
export function relateDates(thread: Thread, episode: string | undefined, known: KnownDates): DateRelation | null {
  const edtf = thread.time?.edtf;
  if (edtf && known.weekdays.some((time) => isOtherWeekday(time, edtf))) return null;
  if (edtf && known.before.some((day) => edtfCompatible(day, edtf))) return null;
  if (areBefore(thread.before, known.hints) || (thread.hint?.edtf && areBefore(known.before, [thread.hint.edtf])))
    return null;
  if (known.near.some((near) => isFarFrom(thread.bounds, near))) return null;
  if (!edtf || known.dates.length === 0) return relateUndated(thread, episode, known);
  let closest: DateRelation | null = null;
  for (const date of known.dates) {
    const relation = relateDated(thread, date);
    if (relation === null) return null;
    closest = closest === null ? relation : closer(closest, relation);
  }
  return closest ?? 'open';
}

/** Whether one report gives a day as before its news, and the passage of another would put that news on it. */
const areBefore = (before: readonly Edtf[], hints: readonly Edtf[]): boolean =>
  before.length > 0 && hints.some((hint) => before.some((day) => edtfCompatible(day, hint)));

const BY_CLOSENESS: readonly DateRelation[] = ['apart', 'moment', 'same', 'within', 'open', 'wide'];

/** What two relations amount to: one disagreement is one; else the closer counts. */
export function closer(a: DateRelation, b: DateRelation): DateRelation {
  return BY_CLOSENESS.indexOf(b) < BY_CLOSENESS.indexOf(a) ? b : a;
}

/** Whether the passage's date speaks for the occurrence (1), against it (-1) or not at all (0). */
export function weighHint({ hint }: Thread, { dates }: KnownDates): number {
  const edtf = hint?.edtf;
  if (!edtf || dates.length === 0) return 0;
  return dates.some((known) => edtfCompatible(known.edtf, edtf)) ? 1 : -1;
}

function relateDated(thread: Thread, known: KnownDate): DateRelation | null {
  const { time, article, bounds } = thread;
  const { edtf, precision, rule } = known;
  if (!time?.edtf) return 'open';
  if (time.edtf === edtf) return precision === 'minute' ? 'moment' : 'same';
  if (precision === 'minute' && isOneInstant(time.edtf, edtf)) return 'moment';
  const narrow = isWithinADay(time.precision) && isWithinADay(precision);
  if (bounds && known.bounds ? boundsOverlap(bounds, known.bounds) : edtfCompatible(time.edtf, edtf))
    return narrow ? 'same' : NEARLY.has(time.precision) && NEARLY.has(precision) ? 'within' : 'open';
  const isOne = known.article === article.id || Boolean(known.others?.has(article.id));
  // A week apart by a default: one weekday, or two of them, as their figures tell.
  if (narrow && (isSlip(time.rule, time.edtf, edtf) || isSlip(rule, time.edtf, edtf)))
    return isOne || isNextDay(time.edtf, edtf) ? 'open' : 'apart';
  if (!narrow || isOne) return null;
  // Nobody tells of a thing before it has happened.
  if (isSaidBefore(time, edtf) || (known.said && isSaidBefore(known, time.edtf))) return null;
  // What one plans for a day, and the other tells as done on another, is not one thing.
  if (isAhead(thread) !== known.ahead) return null;
  const [a, b] = [bounds?.first, known.bounds?.first];
  return a && b && Math.abs(daysBetween(a, b)) <= MOST_DAYS_APART ? 'apart' : null;
}

/** Whether a date of saying lies before a day on which the thing is to have happened. */
function isSaidBefore(said: { readonly edtf: Edtf | null; readonly role?: Time['role'] }, edtf: Edtf): boolean {
  if (said.role !== undefined && said.role !== 'saying') return false;
  const [a, b] = [said.edtf && boundsOf(said.edtf)?.last, boundsOf(edtf)?.first];
  return Boolean(a && b) && (a as string) < (b as string);
}

function isNextDay(a: Edtf, b: Edtf): boolean {
  const [dayA, dayB] = [boundsOf(a)?.first, boundsOf(b)?.first];
  return Boolean(dayA && dayB) && Math.abs(daysBetween(dayA as string, dayB as string)) <= 1;
}

/** Whether days end before the eve of others, or begin after the morrow. */
function isFarFrom(days: DayBounds | null, { first, last }: DayBounds): boolean {
  if (!days?.first || !days.last || !first || !last) return false;
  return daysBetween(days.last, first) > 1 || daysBetween(last, days.first) > 1;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})[a-z]{0,3}day\\b`, 'i');

/** Whether an open day, "on Saturday", names another day of the week than a known day has. */
export function isOtherWeekday(time: Time, edtf: Edtf): boolean {
  const weekday = weekdayOf(time);
  const bounds = weekday === null ? null : boundsOf(edtf);
  const day = bounds?.first && bounds.first === bounds.last ? dayOfIso(bounds.first) : null;
  return day !== null && calendarDay(day).weekday !== weekday;
}

/** "on Saturday" → 6; null of what names no day of the week. */
function weekdayOf({ literal }: Time): number | null {
  const [, name] = WEEKDAY.exec(literal) ?? [];
  return name === undefined ? null : WEEKDAYS.indexOf(name.toLowerCase()) + 1;
}

/** Whether a day is of the weeks before its report came out; null where it is not known when that was. */
export function isNewsOf(edtf: Edtf, { published }: Pick<Article, 'published'>): boolean | null {
  const told = boundsOf(edtf)?.first;
  const day = published && boundsOf(published)?.first;
  if (!told || !day) return null;
  const age = daysBetween(told, day);
  return age >= -DAYS_AHEAD && age <= MOST_DAYS_OLD;
}

/** Whether a date lies after the day on which a report came out: the report tells of it only where it names it. */
export function isStillToCome(edtf: Edtf, { published }: Pick<Article, 'published'>): boolean {
  const told = boundsOf(edtf)?.first;
  const until = lastDayOf(published);
  return Boolean(told && until) && (told as string) > (until as string);
}

/** The same of a thread, by its own date. */
const isAhead = ({ bounds, until }: Thread): boolean =>
  bounds !== null && bounds.first !== null && until !== null && bounds.first > until;

/** Where it is tomorrow already, a report of today tells of it. */
const DAYS_AHEAD = 1;

/** The last day of which a report can tell as past; null where nothing says when it came out. */
export const lastDayOf = remember((published: Edtf | null): string | null => {
  const last = published && boundsOf(published)?.last;
  return last ? addDays(last, DAYS_AHEAD) : null;
});

function relateUndated(
  thread: Thread,
  episode: string | undefined,
  { first, last, dates, episodes }: KnownDates,
): DateRelation | null {
  if (episode !== undefined && !episodes.includes(episode) && !episodes.includes(undefined)) return null;
  const { day, time, before, near, until } = thread;
  if (near !== null && dates.some(({ bounds }) => isFarFrom(bounds, near))) return null;
  if (before.some((edtf) => dates.some((known) => edtfCompatible(known.edtf, edtf)))) return null;
  if (time && !time.edtf && dates.some((known) => isOtherWeekday(time, known.edtf))) return null;
  if (until !== null && dates.some(({ bounds }) => bounds !== null && bounds.first !== null && bounds.first > until))
    return null;
  // "Two days later", of no known day, is not of a year.
  const isOpen = time !== null && !time.edtf && isWithinADay(time.precision);
  if (isOpen && dates.length > 0 && !dates.some(({ precision }) => NEARLY.has(precision))) return null;
  const isWide =
    !time?.edtf && dates.length > 0 && !dates.some(({ precision, said }) => NEARLY.has(precision) && !said);
  if (day === null || first === null || last === null) return isWide ? 'wide' : 'open';
  if (day - first > MOST_DAYS_OLD || last - day > MOST_DAYS_OLD) return null;
  return isWide ? 'wide' : 'open';
}
