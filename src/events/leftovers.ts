import type { Corpus } from './prepare-corpus.js';

/**
 * Who gathers few articles mostly gathers them on one event: there an article that stands alone asks for less. Up to
 * `few` articles these mean odds are enough, and for each article more they rise by `step`; from `many` on nothing is
 * made easier.
 */
const FOLDER = { few: 12, many: 24, least: -3, step: 0.25 };
/** It came out within so many days of one of the cluster's: a town and a company come back in other years. */
const NEAR_DAYS = 31;

type Cluster = readonly number[];

/**
 * Joins each article that stands alone in a small folder to the cluster of several that it is most like, the best bound
 * first. Two single articles have nothing beside them that shows what the folder is of.
 */
export function joinLeftovers(clusters: readonly Cluster[], count: number, corpus: Corpus): readonly Cluster[] {
  if (count >= FOLDER.many) return clusters;
  const least = FOLDER.least + FOLDER.step * Math.max(0, count - FOLDER.few);
  const joined = [...clusters];
  for (let best = findBest(joined, corpus); best && best.odds >= least; best = findBest(joined, corpus)) {
    const [first, second] = [Math.min(best.single, best.several), Math.max(best.single, best.several)];
    joined[first] = [...(joined[first] as Cluster), ...(joined[second] as Cluster)].sort((x, y) => x - y);
    joined.splice(second, 1);
  }
  return joined;
}

/** A single article's place among the clusters, that of one of several, and the mean odds that bind them. */
interface Bond {
  readonly single: number;
  readonly several: number;
  readonly odds: number;
}

/** The strongest bond that days allow, within a language; of equal ones the first. */
function findBest(clusters: readonly Cluster[], { oddsOf, tongues, profiles: { days } }: Corpus): Bond | null {
  let best: Bond | null = null;
  clusters.forEach(([article, ...more], single) => {
    const day = days[article as number] ?? null;
    if (more.length > 0 || day === null) return;
    const isNear = (at: number): boolean => Math.abs((days[at] ?? Number.NEGATIVE_INFINITY) - day) <= NEAR_DAYS;
    const isOfTongue = (at: number): boolean => tongues[at] === tongues[article as number];
    clusters.forEach((cluster, several) => {
      if (cluster.length < 2 || !cluster.some(isNear) || !cluster.some(isOfTongue)) return;
      const odds = cluster.reduce((sum, at) => sum + oddsOf(article as number, at), 0) / cluster.length;
      if (!best || odds > best.odds) best = { single, several, odds };
    });
  });
  return best;
}
