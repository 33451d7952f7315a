/** An inverted index that finds what is similar to a bag of features without comparing it with everything. */
import type { WeighedBags } from './rarity.js';

/** How common a feature may be to lead to candidates; what everything has leads nowhere. */
const LONGEST_LOOKUP = 40;
/** The candidates given, and the similarity by rare features that makes one. */
const MOST_CANDIDATES = 8;
const LEAST_BY_RARE = 0.12;

export interface CandidateIndex<T> {
  /** Takes in a member by its bag. */
  readonly add: (member: T, bag: number) => void;
  /** The members most similar by rare features, best first. */
  readonly find: (bag: number) => T[];
}

/**
 * For each feature the members that have it, and how much it weighs in each, end to end: how many there can be is known
 * from the bags. Of a common feature no more are kept than tell that it is one.
 */
interface Postings {
  /** Where the postings of each feature begin, and how many there are so far. */
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly members: Int32Array;
  readonly weights: Float64Array;
}

/** What a search adds up: similarities by member, all 0 between two searches, and the members it has met. */
interface Sums {
  readonly similarities: Float64Array;
  readonly touched: Int32Array;
}

/** Makes an empty index for some bags. */
export function makeCandidateIndex<T>(bags: WeighedBags): CandidateIndex<T> {
  const members: T[] = [];
  const size = bags.present.length;
  const sums = { similarities: new Float64Array(size), touched: new Int32Array(size) };
  const postings = emptyPostings(bags);
  return {
    add: (member, bag) => addPostings(postings, bags, { bag, member: members.push(member) - 1 }),
    find: (bag) => {
      const count = addUp({ bags, bag }, postings, sums);
      const best = pickBest(sums, count).map((at) => members[at] as T);
      for (let at = 0; at < count; at++) sums.similarities[sums.touched[at] as number] = 0;
      return best;
    },
  };
}

function emptyPostings({ features, kinds }: WeighedBags): Postings {
  const counts = new Int32Array(kinds.length);
  for (let at = 0; at < features.length; at++) (counts[features[at] as number] as number)++;
  const starts = new Int32Array(kinds.length);
  let end = 0;
  for (let feature = 0; feature < kinds.length; feature++) {
    starts[feature] = end;
    end += Math.min(counts[feature] as number, LONGEST_LOOKUP + 1);
  }
  return { starts, lengths: counts.fill(0), members: new Int32Array(end), weights: new Float64Array(end) };
}

function addPostings(
  postings: Postings,
  { starts, features, weights }: WeighedBags,
  { bag, member }: { readonly bag: number; readonly member: number },
): void {
  for (let at = starts[bag] as number; at < (starts[bag + 1] as number); at++) {
    const feature = features[at] as number;
    const length = postings.lengths[feature] as number;
    // A longer list is never looked at again.
    if (length > LONGEST_LOOKUP) continue;
    const place = (postings.starts[feature] as number) + length;
    postings.members[place] = member;
    postings.weights[place] = weights[at] as number;
    postings.lengths[feature] = length + 1;
  }
}

/** Adds up each member's similarity by rare features; answers how many members it touched. */
function addUp(
  { bags: { starts, features, weights }, bag }: { readonly bags: WeighedBags; readonly bag: number },
  postings: Postings,
  { similarities, touched }: Sums,
): number {
  let count = 0;
  for (let i = starts[bag] as number; i < (starts[bag + 1] as number); i++) {
    const feature = features[i] as number;
    const length = postings.lengths[feature] as number;
    if (length > LONGEST_LOOKUP) continue;
    const first = postings.starts[feature] as number;
    for (let j = first; j < first + length; j++) {
      const at = postings.members[j] as number;
      if (similarities[at] === 0) touched[count++] = at;
      similarities[at] = (similarities[at] as number) + (weights[i] as number) * (postings.weights[j] as number);
    }
  }
  return count;
}

/** The most similar of the touched members, best first, the earlier of equals; the few are kept in order as they come. */
function pickBest({ similarities, touched }: Sums, count: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = touched[i] as number;
    if ((similarities[at] as number) < LEAST_BY_RARE) continue;
    if (best.length < MOST_CANDIDATES) best.push(at);
    else if (!precedes(at, best[MOST_CANDIDATES - 1] as number, similarities)) continue;
    let place = best.length - 1;
    for (; place > 0 && precedes(at, best[place - 1] as number, similarities); place--)
      best[place] = best[place - 1] as number;
    best[place] = at;
  }
  return best;
}

function precedes(a: number, b: number, similarities: Float64Array): boolean {
  const difference = (similarities[a] as number) - (similarities[b] as number);
  return difference > 0 || (difference === 0 && a < b);
}
