/**
 * Finds which articles tell of one occurrence: same thing, same time, same actors. Threads are compared through the
 * rare words, names and figures they share (cosine of their inverse frequencies within the event); then what they
 * were joined to is compared again, with all its evidence. Each occurrence is known by a few of its threads, so that
 * an event of hundreds of articles takes near-linear time. Precision comes first.
 */
import type { Episode } from '../model.js';
import { makeCandidateIndex } from './candidate-index.js';
import {
  addToDates,
  closer,
  type DateRelation,
  emptyDates,
  type KnownDates,
  relateDates,
  weighHint,
} from './date-relation.js';
import { deedsClash } from './deeds-clash.js';
import { countBags, emptyVocabulary, listFeatures } from './feature-bags.js';
import { findBlows } from './main-blow.js';
import { isSupported } from './occurrence-evidence.js';
import { takesToll } from './occurrence-words.js';
import { areOfOtherOccasions, ordinalsClash } from './ordinals.js';
import { findSameDeeds } from './person-deeds.js';
import { similarity, type WeighedBags, weighBags } from './rarity.js';
import { mayBeOneDeed } from './references.js';
import { rolesClash } from './roles.js';
import type { Telling } from './tellings.js';
import type { Thread } from './thread.js';

/** What several articles tell of one occurrence, in the order in which the threads were found to belong together. */
export interface Occurrence {
  readonly threads: readonly Thread[];
}

/** Least similarity for one occurrence, by how the dates stand to each other: of two threads, and of all that joined. */
const LEAST_SIMILARITY = {
  threads: { moment: 0.18, same: 0.24, within: 0.32, open: 0.4, wide: 0.55, apart: 0.5 },
  occurrences: { moment: 0.18, same: 0.3, within: 0.32, open: 0.36, wide: 0.55, apart: 0.38 },
} as const;

/** What opens two reports of one event is likelier one occurrence than what their bodies mention. */
const OPENINGS_NEED_LESS = 0.15;
/** By so much less two openings with a blow of one day may be alike, where nothing else is more so. */
const NEWS_OF_ONE_DAY_NEEDS_LESS = 0.06;
/** Within an article words show its subject, and what is told again refers back: only nearly the same words are one thing. */
const ONE_ARTICLE_NEEDS_MORE = 0.2;
/** What a date in force from the passage adds to the similarity, or takes from it. */
const HINT = 0.08;
/** Threads of an occurrence that newcomers are compared with: enough to know it, few enough to stay fast. */
const EXEMPLARS = 6;

interface Growing {
  readonly threads: Thread[];
  readonly dates: KnownDates;
}

interface Member {
  readonly threads: readonly Thread[];
  /** The number of its evidence among the bags of its round. */
  readonly bag: number;
  /** The tellings of a few of its threads, and whether they open a report. */
  readonly tellings: readonly Telling[];
  readonly opens: boolean;
  /** Whether it is but a clause of a sentence about something else: "the ferry which sank on Monday". */
  readonly recalls: boolean;
}

interface Known {
  readonly member: Member;
  readonly occurrence: Growing;
}

type EpisodeOf = (thread: Thread) => string | undefined;

/** Joins threads to occurrences; dated threads first, so that undated ones find them. */
export function joinThreads(threads: readonly Thread[], episodes: readonly Episode[]): Occurrence[] {
  const episodeByArticle = new Map(
    episodes.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const episodeOf = ({ article }: Thread) => episodeByArticle.get(article.id);
  const vocabulary = emptyVocabulary();
  const featuresByThread = new Map(threads.map((thread) => [thread, listFeatures(thread, vocabulary)]));
  const weigh = (members: readonly Occurrence[]) =>
    weighBags(countBags(members, featuresByThread, vocabulary.names.length), vocabulary);
  const finestFirst = [...threads].sort((a, b) => fineness(a) - fineness(b));
  const blows = findBlows(finestFirst, episodeOf);
  const deeds = findSameDeeds(
    finestFirst.filter((thread) => !blows.has(thread)),
    episodeOf,
  );
  const homes = new Set(finestFirst.map((thread) => blows.get(thread) ?? deeds.get(thread) ?? [thread]));
  const single = [...homes].map((same) => ({ threads: same }));
  const joined = joinMembers(single, { round: 'threads', bags: weigh(single), episodeOf });
  return joinMembers(joined, { round: 'occurrences', bags: weigh(joined), episodeOf });
}

const FINENESS = ['minute', 'hour', 'day', 'week', 'interval', 'month', 'season', 'year', 'decade', 'vague'];

function fineness({ time }: Thread): number {
  return time?.edtf ? FINENESS.indexOf(time.precision) : FINENESS.length;
}

interface Round {
  readonly round: keyof typeof LEAST_SIMILARITY;
  /** What the members are evidence of, in their order. */
  readonly bags: WeighedBags;
  readonly episodeOf: EpisodeOf;
}

/** In the second round only what has several tellings is compared with the rest: single ones have been. */
function isNewcomer({ threads }: Occurrence, { round }: Round): boolean {
  return round === 'threads' || threads.length > 1 || (threads[0]?.tellings.length ?? 0) > 1;
}

function joinMembers(members: readonly Occurrence[], round: Round): Growing[] {
  const index = makeCandidateIndex<Known>(round.bags);
  const joined: Growing[] = [];
  const take = (member: Member, found: Growing | null) => {
    const occurrence = found ?? { threads: [], dates: emptyDates() };
    if (!found) joined.push(occurrence);
    if (occurrence.threads.length < EXEMPLARS) index.add({ member, occurrence }, member.bag);
    for (const thread of member.threads) {
      occurrence.threads.push(thread);
      addToDates(occurrence.dates, thread, round.episodeOf(thread));
    }
  };
  const newcomers: Member[] = [];
  members.forEach((occurrence, bag) => {
    const { threads } = occurrence;
    const tellings = fewTellings(threads);
    const recalls = tellings.every(({ relative }) => relative);
    const member = { threads, bag, tellings, recalls, opens: opensReport(threads) };
    if (isNewcomer(occurrence, round)) newcomers.push(member);
    else take(member, null);
  });
  for (const member of newcomers) take(member, findOccurrence(member, index.find(member.bag), round));
  return joined;
}

function findOccurrence(
  member: Member,
  candidates: readonly Known[],
  { round, bags, episodeOf }: Round,
): Growing | null {
  const { threads, bag } = member;
  const least = LEAST_SIMILARITY[round];
  const isUndated = !threads.some(({ time }) => time?.edtf);
  const mostEasing = (member.opens ? OPENINGS_NEED_LESS : 0) + HINT;
  let best: Growing | null = null;
  let bestMargin = 0;
  for (const candidate of candidates) {
    const { member: known, occurrence } = candidate;
    const score = similarity(bags, bag, known.bag);
    if (score < least.moment) continue;
    // Without a date on one side the relation is open or wide: most are too unlike for that, and need no closer look.
    const isOpen = isUndated || occurrence.dates.dates.length === 0;
    if (isOpen && score - least.open + mostEasing < bestMargin) continue;
    const relation = relateAll(threads, occurrence.dates, episodeOf);
    if (relation === null) continue;
    const margin = score - least[relation] + easing(member, candidate, relation);
    if (best && margin <= bestMargin) continue;
    if (margin < 0 && (relation !== 'same' || margin < -NEWS_OF_ONE_DAY_NEEDS_LESS || !isNewsOfOneDay(member, known)))
      continue;
    if (isExcluded(member, known, relation)) continue;
    if (!isSupported(bags, [bag, known.bag], { relation, score })) continue;
    best = occurrence;
    bestMargin = margin;
  }
  return best;
}

function relateAll(threads: readonly Thread[], dates: KnownDates, episodeOf: EpisodeOf): DateRelation | null {
  let closest: DateRelation | null = null;
  for (let at = 0; at < threads.length && at < EXEMPLARS; at++) {
    const thread = threads[at] as Thread;
    const relation = relateDates(thread, episodeOf(thread), dates);
    if (relation === null) return null;
    closest = closest === null ? relation : closer(closest, relation);
  }
  return closest ?? 'open';
}

function easing({ threads, opens }: Member, { member, occurrence }: Known, relation: DateRelation): number {
  const openings = relation === 'open' && opens && member.opens;
  const hint = threads.length === 1 ? weighHint(threads[0] as Thread, occurrence.dates) : 0;
  const undated = (relation === 'open' || relation === 'wide') && !openings;
  const within = undated && areOfOne(threads, member.threads) ? ONE_ARTICLE_NEEDS_MORE : 0;
  return (openings ? OPENINGS_NEED_LESS : 0) + hint * HINT - within;
}

/**
 * Whether one opens a report and the other does, or recalls what is known, both tell of a blow of one kind, and one names
 * nothing that the other does not: other places are other blows.
 */
function isNewsOfOneDay(a: Member, b: Member): boolean {
  if (a.opens ? !b.opens && !b.recalls : !(a.recalls && b.opens)) return false;
  const blows = blowsOf(a);
  if (!blowsOf(b).some((family) => blows.includes(family))) return false;
  const [ours, theirs] = [namesOf(a), namesOf(b)];
  const [fewer, more] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours];
  return [...fewer].every((name) => more.has(name));
}

/** A walkout is no blow, though it is a strike as an attack is. */
const blowsOf = ({ tellings }: Member): readonly string[] => {
  const families = tellings.flatMap(({ traits }) => traits.families);
  const isStrike = families.includes('labour');
  return families.filter((family) => takesToll(family) && !(isStrike && family === 'attack'));
};

const namesOf = ({ tellings }: Member): ReadonlySet<string> =>
  new Set(tellings.flatMap(({ traits }) => traits.features.filter((feature) => feature.startsWith('name:'))));

function areOfOne(a: readonly Thread[], b: readonly Thread[]): boolean {
  const article = a[0]?.article;
  return a.every((thread) => thread.article === article) && b.some((thread) => thread.article === article);
}

function fewTellings(threads: readonly Thread[]): readonly Telling[] {
  return threads.length === 1
    ? (threads[0] as Thread).tellings
    : threads.slice(0, EXEMPLARS).flatMap(({ tellings }) => tellings);
}

function opensReport(threads: readonly Thread[]): boolean {
  return threads.some(({ tellings }) => tellings.some(({ lead }) => lead));
}

function isExcluded(a: Member, b: Member, relation: DateRelation): boolean {
  const isOfOneDay = relation === 'same' || relation === 'moment';
  if (!isOfOneDay && a.threads[0]?.place !== b.threads[0]?.place) return true;
  if (!isOfOneDay && (ordinalsClash(a.tellings, b.tellings) || isOfUnknownOccasion(a.tellings, b.tellings)))
    return true;
  if (relation === 'apart' && !sharesDatedDeed(a.tellings, b.tellings)) return true;
  const { tellings } = a;
  return negationsClash(tellings, b.tellings) || rolesClash(tellings, b.tellings) || deedsClash(tellings, b.tellings);
}

/** Whether what gives the one day can be the deed that the other is given for: else they are two things, not one dispute. */
function sharesDatedDeed(a: readonly Telling[], b: readonly Telling[]): boolean {
  const isDated = ({ dating, time }: Telling) => dating === 'own' && Boolean(time?.edtf);
  const [ours, theirs] = [a.filter(isDated), b.filter(isDated)];
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some((telling) => theirs.some((other) => mayBeOneDeed(telling, other)));
}

/** Whether one is told by reports of unknown day that open with another occasion than the other's: the eleventh round, the ninth. */
function isOfUnknownOccasion(a: readonly Telling[], b: readonly Telling[]): boolean {
  return a.some(({ reading }) =>
    b.some(
      ({ reading: other }) =>
        (reading.article.published === null || other.article.published === null) && areOfOtherOccasions(reading, other),
    ),
  );
}

/** Whether one tells throughout that it did not happen, and the other nowhere; headlines say it in other words. */
function negationsClash(a: readonly Telling[], b: readonly Telling[]): boolean {
  const [ours, theirs] = [denies(a), denies(b)];
  return ours !== null && theirs !== null && ours !== theirs;
}

/** null where some tellings do and others do not, or there is none. */
function denies(tellings: readonly Telling[]): boolean | null {
  let told = 0;
  let denials = 0;
  for (const { main, headline, traits } of tellings) {
    if (!main || headline) continue;
    told++;
    if (traits.negated) denials++;
  }
  return denials === told ? told > 0 || null : denials === 0 ? false : null;
}
