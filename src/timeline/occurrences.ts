/**
 * Finds which articles tell of one occurrence: same thing, same time, same actors. Threads are compared through the
 * rare words, names and figures they share (cosine of their inverse frequencies within the event), looked up in an
 * inverted index, so that an event of hundreds of articles takes near-linear time. Precision comes first.
 */
import type { Episode } from '../model.js';
import { relateDates } from './date-relation.js';
import { weighFeatures, type Weights } from './rarity.js';
import { rolesClash, type Thread } from './threads.js';
import { isSupported } from './occurrence-evidence.js';

/** What several articles tell of one occurrence, in the order in which the threads were found to belong together. */
export interface Occurrence {
  readonly threads: Thread[];
}

/** Least similarity for a thread to join, by how its date stands to the occurrence's. */
export const LEAST_SIMILARITY = { same: 0.24, open: 0.4, apart: 0.5 } as const;

/** Threads of an occurrence that newcomers are compared with: enough to know it, few enough to stay fast. */
const EXEMPLARS = 6;
/** Rarest features by which candidates are looked up. */
const LOOKUPS = 12;

interface Indexed {
  readonly occurrence: Occurrence;
  readonly thread: Thread;
  readonly weights: Weights;
}

/** Joins threads to occurrences; dated threads first, so that undated ones find them. */
export function joinThreads(threads: readonly Thread[], episodes: readonly Episode[]): Occurrence[] {
  const weigh = weighFeatures(threads);
  const episodeByArticle = new Map(episodes.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const index = new Map<string, Indexed[]>();
  const occurrences: Occurrence[] = [];
  for (const thread of [...threads].sort(byDatedFirst)) {
    const weights = weigh(thread);
    const found = findOccurrence({ thread, weights }, index, episodeByArticle);
    const occurrence = found ?? { threads: [] };
    if (!found) occurrences.push(occurrence);
    occurrence.threads.push(thread);
    if (occurrence.threads.length <= EXEMPLARS) addToIndex(index, { occurrence, thread, weights });
  }
  return occurrences;
}

const FINENESS = ['minute', 'hour', 'day', 'week', 'interval', 'month', 'season', 'year', 'decade', 'vague'];

function byDatedFirst(a: Thread, b: Thread): number {
  return rank(a) - rank(b);
}

function rank({ time }: Thread): number {
  return time?.edtf ? FINENESS.indexOf(time.precision) : FINENESS.length;
}

function addToIndex(index: Map<string, Indexed[]>, indexed: Indexed): void {
  for (const feature of indexed.weights.byFeature.keys()) {
    const found = index.get(feature);
    if (found) found.push(indexed);
    else index.set(feature, [indexed]);
  }
}

function findOccurrence(
  { thread, weights }: Pick<Indexed, 'thread' | 'weights'>,
  index: ReadonlyMap<string, readonly Indexed[]>,
  episodeByArticle: ReadonlyMap<string, string>,
): Occurrence | null {
  const rarest = [...weights.byFeature].sort((a, b) => b[1] - a[1]).slice(0, LOOKUPS);
  const candidates = new Set(rarest.flatMap(([feature]) => index.get(feature) ?? []));
  let best: Occurrence | null = null;
  let bestMargin = 0;
  for (const candidate of candidates) {
    const relation = relateDates(thread, candidate.occurrence.threads, episodeByArticle);
    if (relation === null || threadsClash(thread, candidate.thread)) continue;
    const score = similarity(weights, candidate.weights);
    const margin = score - LEAST_SIMILARITY[relation];
    if (margin < 0 || margin < bestMargin || !isSupported({ thread, candidate: candidate.thread, relation, score })) continue;
    if (best === null || margin > bestMargin) { best = candidate.occurrence; bestMargin = margin; }
  }
  return best;
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
