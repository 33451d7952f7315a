import { type Link, linkClusters } from './link-clusters.js';
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
  readonly compared: readonly Link[];
}

/** Groups articles by what they tell of. */
export function clusterArticles(profiles: readonly Profile[], rarity: Rarity): Clustering {
  const oddsOf = (a: number, b: number): number =>
    weighEvidence(compareProfiles(profiles[a] as Profile, profiles[b] as Profile, rarity));
  const compared = findPairs(profiles, rarity).map(({ a, b }) => ({ a, b, strength: oddsOf(a, b) }));
  const near = compared.filter(({ strength }) => strength >= LEAST_ODDS);
  const densities = measureDensities(profiles.length, near);
  const scaled = (a: number, b: number, odds: number): number =>
    odds - (SCALING / 2) * ((densities[a] as number) + (densities[b] as number));
  const links = near.map(({ a, b, strength }) => ({ a, b, strength: scaled(a, b, strength) }));
  const clusters = linkClusters(profiles.length, links, {
    least: LEAST_STRENGTH,
    strengthOf: (a, b) => scaled(a, b, oddsOf(a, b)),
  });
  return { clusters, compared };
}

function measureDensities(count: number, links: readonly Link[]): Float64Array {
  const nearest: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b, strength } of links) {
    nearest[a]?.push(strength);
    nearest[b]?.push(strength);
  }
  return Float64Array.from(nearest, (odds) => {
    const best = odds.sort((x, y) => y - x).slice(0, NEAREST);
    const sum = best.reduce((total, value) => total + value, 0) + UNFOUND * (NEAREST - best.length);
    return Math.max(LEAST_DENSITY, sum / NEAREST);
  });
}
