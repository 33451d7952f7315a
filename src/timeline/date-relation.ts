/** How the date of a thread stands to the dates an occurrence has so far. */
import { boundsOf, daysBetween, edtfCompatible } from '../calendar/index.js';
import type { Edtf, Precision } from '../model.js';
import { isSlip } from './date-slips.js';
import type { Thread } from './threads.js';

/**
 * `moment`: one minute; `same`: one day, or one value; `within`: a day in the other's week or month; `open`: one is
 * undated or wider; `apart`: two days, near enough to be a disagreement.
 */
export type DateRelation = 'moment' | 'same' | 'within' | 'open' | 'apart';

interface KnownDate {
  readonly precision: Precision;
  readonly rule: string;
  readonly articles: Set<string>;
}

/** The dates of an occurrence: each value with the articles that give it, the days of its reports, their episodes. */
export interface KnownDates {
  readonly byEdtf: Map<Edtf, KnownDate>;
  readonly days: { first: string | null; last: string | null };
  readonly episodes: Set<string | undefined>;
}

/** Sources that disagree about a day disagree by days, not by months. */
const MOST_DAYS_APART = 7;
/** A report's undated news happened in the weeks before it was published. */
const MOST_DAYS_OLD = 21;
/** Wide enough to hold a day, narrow enough that holding it says something. */
const NEARLY = new Set<Precision>(['minute', 'hour', 'day', 'week', 'month']);
const NARROW = new Set<Precision>(['minute', 'hour', 'day']);

/** The dates of an occurrence that nothing has joined yet. */
export function emptyDates(): KnownDates {
  return { byEdtf: new Map(), days: { first: null, last: null }, episodes: new Set() };
}

/** Takes in the date of a thread that joined. */
export function addToDates({ byEdtf, days, episodes }: KnownDates, thread: Thread, episode: string | undefined): void {
  const { time, article, day } = thread;
  episodes.add(episode);
  if (day && (days.first === null || day < days.first)) days.first = day;
  if (day && (days.last === null || day > days.last)) days.last = day;
  if (!time?.edtf) return;
  const known = byEdtf.get(time.edtf) ?? { precision: time.precision, rule: time.rule, articles: new Set() };
  known.articles.add(article.id);
  byEdtf.set(time.edtf, known);
}

/** The relation, or null where the dates exclude that both tell of one occurrence. */
export function relateDates(thread: Thread, episode: string | undefined, known: KnownDates): DateRelation | null {
  if (!thread.time?.edtf || known.byEdtf.size === 0) return relateUndated(thread, episode, known);
  let closest: DateRelation | null = null;
  for (const [edtf, date] of known.byEdtf) {
    const relation = relateDated(thread, edtf, date);
    if (relation === null) return null;
    closest = closest === null ? relation : loosest([closest, relation]);
  }
  return closest ?? 'open';
}

const BY_CLOSENESS: readonly DateRelation[] = ['apart', 'moment', 'same', 'within', 'open'];

/** What several relations amount to: one disagreement is one; else the closest counts. */
export function loosest(relations: readonly DateRelation[]): DateRelation {
  return BY_CLOSENESS.find((relation) => relations.includes(relation)) ?? 'open';
}

/** Whether the passage's date speaks for the occurrence (1), against it (-1) or not at all (0). */
export function weighHint({ hint }: Thread, { byEdtf }: KnownDates): number {
  const edtf = hint?.edtf;
  if (!edtf || byEdtf.size === 0) return 0;
  return [...byEdtf.keys()].some((known) => edtfCompatible(known, edtf)) ? 1 : -1;
}

function relateDated(
  { time, article }: Thread,
  edtf: Edtf,
  { precision, rule, articles }: KnownDate,
): DateRelation | null {
  if (!time?.edtf) return 'open';
  if (time.edtf === edtf) return precision === 'minute' ? 'moment' : 'same';
  const narrow = NARROW.has(time.precision) && NARROW.has(precision);
  if (edtfCompatible(time.edtf, edtf))
    return narrow ? 'same' : NEARLY.has(time.precision) && NEARLY.has(precision) ? 'within' : 'open';
  if (narrow && (isSlip(time.rule, time.edtf, edtf) || isSlip(rule, time.edtf, edtf))) return 'open';
  if (!narrow || articles.has(article.id)) return null;
  const [a, b] = [boundsOf(time.edtf)?.first, boundsOf(edtf)?.first];
  return a && b && Math.abs(daysBetween(a, b)) <= MOST_DAYS_APART ? 'apart' : null;
}

function relateUndated(
  thread: Thread,
  episode: string | undefined,
  { days, episodes }: KnownDates,
): DateRelation | null {
  if (episode !== undefined && !episodes.has(episode) && !episodes.has(undefined)) return null;
  const { day } = thread;
  if (!day || !days.first || !days.last) return 'open';
  return daysBetween(days.first, day) > MOST_DAYS_OLD || daysBetween(day, days.last) > MOST_DAYS_OLD ? null : 'open';
}
