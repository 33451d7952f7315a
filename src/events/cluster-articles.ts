import { joinAcrossTongues } from './across-tongues.js';
import { joinLeftovers } from './leftovers.js';
import { linkClusters } from './link-clusters.js';
import { type Links, pickLinks, placesOfLinks } from './links.js';
import { findPairs } from './neighbours.js';
import { createOwnNames } from './own-names.js';
import type { Corpus } from './prepare-corpus.js';

/**
 * An article in a dense neighbourhood asks more of its links, one that stands alone less: part of the mean odds of its
 * nearest neighbours is taken off (after cross-domain similarity local scaling, A. Conneau et al. 2018).
 */
const SCALING = 0.5;
const NEAREST = 4;
const LEAST_DENSITY = 2;
const UNFOUND = -3;

/** Two clusters are one event from this average strength on. */
const LEAST_STRENGTH = -3.04;

/** Pairs below these odds are not worth a link of their own. */
const LEAST_ODDS = -4.5;

/** Articles in clusters of one event each, as places in the corpus, and every pair that was compared. */
export interface Clustering {
  readonly clusters: readonly (readonly number[])[];
  readonly compared: Links;
}

/** Groups some of a corpus' articles by what they tell of; the others stand alone. */
export function clusterArticles(corpus: Corpus, among: readonly number[]): Clustering {
  const { profiles, rarity, tongues, oddsOf } = corpus;
  const { a, b } = findPairs(profiles, among, rarity);
  const compared = { a, b, strength: new Float64Array(a.length) };
  for (let at = 0; at < a.length; at++) compared.strength[at] = oddsOf(a[at] as number, b[at] as number);
  const near = pickLinks(
    compared,
    placesOfLinks(compared, (at) => (compared.strength[at] as number) >= LEAST_ODDS),
  );
  const densities = measureDensities(profiles.count, near);
  const scaled = (a: number, b: number, odds: number): number =>
    odds - (SCALING / 2) * ((densities[a] as number) + (densities[b] as number));
  for (let at = 0; at < near.a.length; at++)
    near.strength[at] = scaled(near.a[at] as number, near.b[at] as number, near.strength[at] as number);
  const linked = linkClusters(profiles.count, withinTongues(near, tongues), {
    least: LEAST_STRENGTH,
    strengthOf: (a, b) => scaled(a, b, oddsOf(a, b)),
    partingOf: createOwnNames(profiles, rarity),
  });
  const grouped = new Set(among);
  const clusters = linked.filter(([first]) => grouped.has(first as number));
  const across = joinAcrossTongues(clusters, compared, corpus);
  return { clusters: joinLeftovers(across, among.length, corpus), compared };
}

/** The links between articles in one language. */
function withinTongues(links: Links, tongues: Corpus['tongues']): Links {
  if (tongues.every((tongue) => tongue === null)) return links;
  const isWithin = (at: number): boolean => tongues[links.a[at] as number] === tongues[links.b[at] as number];
  return pickLinks(links, placesOfLinks(links, isWithin));
}

/** By item: the mean odds of its nearest neighbours. */
function measureDensities(count: number, links: Links): Float64Array {
  const nearest = findNearestOdds(count, links);
  return new Float64Array(count).map((_, item) => {
    let sum = 0;
    for (let at = item * NEAREST; at < (item + 1) * NEAREST; at++) sum += nearest[at] as number;
    return Math.max(LEAST_DENSITY, sum / NEAREST);
  });
}

/** By item at so many `NEAREST`: the odds of its nearest neighbours, greatest first. */
function findNearestOdds(count: number, { a, b, strength }: Links): Float64Array {
  const nearest = new Float64Array(count * NEAREST).fill(Number.NEGATIVE_INFINITY);
  const note = (item: number, odds: number): void => {
    let at = item * NEAREST + NEAREST - 1;
    if (odds <= (nearest[at] as number)) return;
    for (; at > item * NEAREST && (nearest[at - 1] as number) < odds; at--) nearest[at] = nearest[at - 1] as number;
    nearest[at] = odds;
  };
  for (let at = 0; at < strength.length; at++) {
    note(a[at] as number, strength[at] as number);
    note(b[at] as number, strength[at] as number);
  }
  return nearest.map((odds) => (odds === Number.NEGATIVE_INFINITY ? UNFOUND : odds));
}
