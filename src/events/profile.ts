import type { Rarity } from './rarity.js';
import { IN_LEAD, IN_TITLE, type TermCounts } from './term-counts.js';
import type { Vocabulary } from './vocabulary.js';

/** What a term is to an article. */
export const NAME = 1;
export const LEAD = 2;
export const NUMBER = 4;
/** One of the article's weightiest names. */
export const KEY_NAME = 8;
/** A telling name in its title or first sentences. */
export const LEAD_NAME = 16;
/** A day it tells of. */
export const DATE = 32;

const TITLE_BOOST = 1.5;
const KEY_NAMES = 6;
/** A name in the lead tells something from this rarity on: not `America`, but `Kurdistan`. */
const TELLING = 3.5;

/** An article as grouping sees it: weighted terms by ascending number, and the lengths of its vectors. */
export interface Profile {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  readonly roles: Uint8Array;
  readonly lengths: Lengths;
  /** Day of publication (days since 1970), or null. */
  readonly day: number | null;
}

/** Euclidean lengths of an article's vectors, and the summed weights of its key and lead names. */
export interface Lengths {
  readonly all: number;
  readonly names: number;
  readonly dates: number;
  readonly lead: number;
  readonly numbers: number;
  readonly keyNames: number;
  readonly leadNames: number;
}

/** Weighs an article's terms: often in it, rare elsewhere, more in its title. */
export function makeProfile(
  counts: TermCounts,
  given: { rarity: Rarity; vocabulary: Vocabulary; day: number | null },
): Profile {
  const { rarity, vocabulary, day } = given;
  const { terms, marks } = counts;
  const weights = new Float32Array(terms.length);
  const roles = new Uint8Array(terms.length);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    const mark = marks[at] as number;
    const rare = Math.max(0, rarity.weight[term] as number);
    weights[at] = (1 + Math.log(counts.counts[at] as number)) * rare * (mark & IN_TITLE ? TITLE_BOOST : 1);
    const name = rarity.isName[term] as number;
    roles[at] =
      (name ? NAME : 0) |
      (vocabulary.days[term] === null ? 0 : DATE) |
      (mark & IN_LEAD ? LEAD : 0) |
      (vocabulary.numeric[term] ? NUMBER : 0) |
      (name && mark & IN_LEAD && rare > TELLING ? LEAD_NAME : 0);
  }
  markKeyNames(weights, roles);
  return { terms, weights, roles, day, lengths: measureLengths(terms, weights, roles, rarity) };
}

function markKeyNames(weights: Float32Array, roles: Uint8Array): void {
  const names: number[] = [];
  for (let at = 0; at < roles.length; at++) if ((roles[at] as number) & NAME) names.push(at);
  names.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  for (const at of names.slice(0, KEY_NAMES)) roles[at] = (roles[at] as number) | KEY_NAME;
}

function measureLengths(terms: Int32Array, weights: Float32Array, roles: Uint8Array, rarity: Rarity): Lengths {
  let [dates, names, common, lead, numbers, keyNames, leadNames] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < terms.length; at++) {
    const role = roles[at] as number;
    const weight = weights[at] as number;
    const rare = Math.max(0, rarity.weight[terms[at] as number] as number);
    if (role & DATE) dates += weight * weight;
    else if (role & NAME) names += weight * weight;
    else common += weight * weight;
    if (role & LEAD) lead += rare * rare;
    if (role & NUMBER) numbers += rare * rare;
    if (role & KEY_NAME) keyNames += weight;
    if (role & LEAD_NAME) leadNames += rare;
  }
  const root = Math.sqrt;
  return {
    all: root(names + common),
    names: root(names),
    dates: root(dates),
    lead: root(lead),
    numbers: root(numbers),
    keyNames,
    leadNames,
  };
}
