/**
 * Finds which articles tell of one occurrence: same thing, same time, same actors. Threads are compared through the
 * rare words, names and figures they share (cosine of their inverse frequencies within the event). Candidates come
 * from an inverted index of rare features, and each occurrence is known by a few of its threads, so that an event of
 * hundreds of articles takes near-linear time. Precision comes first.
 */
import type { Episode } from '../model.js';
import { addToDates, emptyDates, type KnownDates, relateDates } from './date-relation.js';
import { isSupported } from './occurrence-evidence.js';
import { weighFeatures, type Weights } from './rarity.js';
import { rolesClash, type Thread } from './threads.js';

/** What several articles tell of one occurrence, in the order in which the threads were found to belong together. */
export interface Occurrence {
  readonly threads: readonly Thread[];
}

/** Least similarity for a thread to join, by how its date stands to the occurrence's. */
export const LEAST_SIMILARITY = { same: 0.24, open: 0.4, apart: 0.5 } as const;

/** Threads of an occurrence that newcomers are compared with: enough to know it, few enough to stay fast. */
const EXEMPLARS = 6;
/** Rarest features by which candidates are looked up, the entries read of each, and the candidates compared in full. */
const LOOKUPS = 12;
const LONGEST_LOOKUP = 240;
const COMPARED = 24;

interface Growing {
  readonly threads: Thread[];
  readonly dates: KnownDates;
}

interface Exemplar {
  readonly occurrence: Growing;
  readonly thread: Thread;
  readonly weights: Weights;
}

type Newcomer = Pick<Exemplar, 'thread' | 'weights'> & { readonly episode: string | undefined };
type Index = Map<string, Exemplar[]>;

/** Joins threads to occurrences; dated threads first, so that undated ones find them. */
export function joinThreads(threads: readonly Thread[], episodes: readonly Episode[]): Occurrence[] {
  const weigh = weighFeatures(threads);
  const episodeByArticle = new Map(episodes.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const index: Index = new Map();
  const occurrences: Growing[] = [];
  for (const thread of [...threads].sort((a, b) => fineness(a) - fineness(b))) {
    const newcomer = { thread, weights: weigh(thread), episode: episodeByArticle.get(thread.article.id) };
    const found = findOccurrence(newcomer, index);
    const occurrence = found ?? { threads: [], dates: emptyDates() };
    if (!found) occurrences.push(occurrence);
    occurrence.threads.push(thread);
    addToDates(occurrence.dates, thread, newcomer.episode);
    if (occurrence.threads.length <= EXEMPLARS) addToIndex(index, { occurrence, ...newcomer });
  }
  return occurrences;
}

const FINENESS = ['minute', 'hour', 'day', 'week', 'interval', 'month', 'season', 'year', 'decade', 'vague'];

function fineness({ time }: Thread): number {
  return time?.edtf ? FINENESS.indexOf(time.precision) : FINENESS.length;
}

function addToIndex(index: Index, exemplar: Exemplar): void {
  for (const feature of exemplar.weights.byFeature.keys()) {
    const found = index.get(feature);
    if (found) found.push(exemplar);
    else index.set(feature, [exemplar]);
  }
}

function findOccurrence(newcomer: Newcomer, index: Index): Growing | null {
  let best: Growing | null = null;
  let bestMargin = 0;
  for (const { occurrence, thread, weights } of findCandidates(newcomer.weights, index)) {
    const score = similarity(newcomer.weights, weights);
    if (score < LEAST_SIMILARITY.same) continue;
    const relation = relateDates(newcomer.thread, newcomer.episode, occurrence.dates);
    const margin = relation === null ? -1 : score - LEAST_SIMILARITY[relation];
    if (relation === null || margin < 0 || (best && margin <= bestMargin)) continue;
    if (threadsClash(newcomer.thread, thread) || !isSupported({ thread: newcomer.thread, candidate: thread, relation, score })) continue;
    [best, bestMargin] = [occurrence, margin];
  }
  return best;
}

/** The exemplars that share most of a newcomer's rare features, best first. */
function findCandidates({ byFeature }: Weights, index: Index): Exemplar[] {
  const rarest = [...byFeature].sort((a, b) => b[1] - a[1]).slice(0, LOOKUPS);
  const sharedByExemplar = new Map<Exemplar, number>();
  for (const [feature, weight] of rarest) {
    for (const exemplar of (index.get(feature) ?? []).slice(0, LONGEST_LOOKUP)) {
      const shared = weight * (exemplar.weights.byFeature.get(feature) ?? 0);
      sharedByExemplar.set(exemplar, (sharedByExemplar.get(exemplar) ?? 0) + shared / exemplar.weights.norm);
    }
  }
  const ranked = [...sharedByExemplar].sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, COMPARED).map(([exemplar]) => exemplar);
}

function threadsClash(a: Thread, b: Thread): boolean {
  return a.tellings.some((one) => b.tellings.some((other) => rolesClash(one, other)));
}

function similarity(a: Weights, b: Weights): number {
  const [small, large] = a.byFeature.size < b.byFeature.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [feature, weight] of small.byFeature) shared += weight * (large.byFeature.get(feature) ?? 0);
  return shared === 0 ? 0 : shared / (a.norm * b.norm);
}
