import { linkClusters } from './link-clusters.js';
import { type Links, pickLinks, placesOfLinks } from './links.js';
import { findPairs } from './neighbours.js';
import type { Profile } from './profile.js';
import type { Rarity } from './rarity.js';
import { compareProfiles, weighEvidence } from './similarity.js';

/**
 * An article in a dense neighbourhood asks more of its links, one that stands alone less: part of the mean odds of its
 * nearest neighbours is taken off (after cross-domain similarity local scaling, A. Conneau et al. 2018).
 */
const SCALING = 0.5;
const NEAREST = 5;
const LEAST_DENSITY = 1.5;
const UNFOUND = -3;

/** Two clusters are one event from this average strength on. */
const LEAST_STRENGTH = -2.75;

/** Pairs below these odds are not worth a link of their own. */
const LEAST_ODDS = -4.5;

/** Articles in clusters of one event each, as places in the list of profiles, and every pair that was compared. */
export interface Clustering {
  readonly clusters: readonly (readonly number[])[];
  readonly compared: Links;
}

/** Groups articles by what they tell of. */
export function clusterArticles(profiles: readonly Profile[], rarity: Rarity): Clustering {
  const oddsOf = (a: number, b: number): number =>
    weighEvidence(compareProfiles(profiles[a] as Profile, profiles[b] as Profile, rarity));
  const pairs = findPairs(profiles, rarity);
  const strength = new Float64Array(pairs.a.length).map((_, at) =>
    oddsOf(pairs.a[at] as number, pairs.b[at] as number),
  );
  const compared = { ...pairs, strength };
  const near = pickLinks(
    compared,
    placesOfLinks(compared, (at) => (compared.strength[at] as number) >= LEAST_ODDS),
  );
  const densities = measureDensities(profiles.length, near);
  const scaled = (a: number, b: number, odds: number): number =>
    odds - (SCALING / 2) * ((densities[a] as number) + (densities[b] as number));
  const links = {
    ...near,
    strength: near.strength.map((odds, at) => scaled(near.a[at] as number, near.b[at] as number, odds)),
  };
  const clusters = linkClusters(profiles.length, links, {
    least: LEAST_STRENGTH,
    strengthOf: (a, b) => scaled(a, b, oddsOf(a, b)),
  });
  return { clusters, compared };
}

/** By item: the mean odds of its nearest neighbours. */
function measureDensities(count: number, { a, b, strength }: Links): Float64Array {
  const nearest = new Float64Array(count * NEAREST).fill(Number.NEGATIVE_INFINITY);
  const note = (item: number, odds: number): void => {
    let at = item * NEAREST + NEAREST - 1;
    if (odds <= (nearest[at] as number)) return;
    for (; at > item * NEAREST && (nearest[at - 1] as number) < odds; at--) nearest[at] = nearest[at - 1] as number;
    nearest[at] = odds;
  };
  strength.forEach((odds, at) => {
    note(a[at] as number, odds);
    note(b[at] as number, odds);
  });
  return new Float64Array(count).map((_, item) => {
    const best = nearest
      .subarray(item * NEAREST, (item + 1) * NEAREST)
      .filter((odds) => odds !== Number.NEGATIVE_INFINITY);
    const sum = best.reduce((total, value) => total + value, 0) + UNFOUND * (NEAREST - best.length);
    return Math.max(LEAST_DENSITY, sum / NEAREST);
  });
}
