/** An inverted index that finds what is similar to a bag of features without comparing it with everything. */
import type { WeighedBags } from './rarity.js';

/** How common a feature may be to lead to candidates; what everything has leads nowhere. */
const LONGEST_LOOKUP = 40;
/** The candidates given, and the similarity by rare features that makes one. */
const MOST_CANDIDATES = 8;
const LEAST_BY_RARE = 0.12;

interface Posting {
  readonly members: number[];
  readonly weights: number[];
}

export interface CandidateIndex<T> {
  /** Takes in a member by its bag. */
  readonly add: (member: T, bag: number) => void;
  /** The members most similar by rare features, best first. */
  readonly find: (bag: number) => T[];
}

/** Makes an empty index for some bags. */
export function makeCandidateIndex<T>(bags: WeighedBags): CandidateIndex<T> {
  const members: T[] = [];
  const similarities: number[] = [];
  const postings = new Array<Posting | undefined>(bags.kinds.length).fill(undefined);
  const add = (member: T, bag: number): void => {
    const { starts, features, weights } = bags;
    for (let at = starts[bag] as number; at < (starts[bag + 1] as number); at++) {
      const feature = features[at] as number;
      const posting = postings[feature] ?? { members: [], weights: [] };
      postings[feature] = posting;
      // A longer list is never looked at again.
      if (posting.members.length > LONGEST_LOOKUP) continue;
      posting.members.push(members.length);
      posting.weights.push(weights[at] as number);
    }
    members.push(member);
    similarities.push(0);
  };
  const find = (bag: number): T[] => {
    const touched = addUp({ bags, bag }, postings, similarities);
    const best = pickBest(touched, similarities).map((at) => members[at] as T);
    for (const at of touched) similarities[at] = 0;
    return best;
  };
  return { add, find };
}

/** Adds the similarity by rare features to each member's place in `similarities`; gives the members it touched. */
function addUp(
  { bags: { starts, features, weights }, bag }: { readonly bags: WeighedBags; readonly bag: number },
  postings: readonly (Posting | undefined)[],
  similarities: number[],
): number[] {
  const touched: number[] = [];
  for (let i = starts[bag] as number; i < (starts[bag + 1] as number); i++) {
    const posting = postings[features[i] as number];
    if (!posting || posting.members.length > LONGEST_LOOKUP) continue;
    for (let j = 0; j < posting.members.length; j++) {
      const at = posting.members[j] as number;
      if (similarities[at] === 0) touched.push(at);
      similarities[at] = (similarities[at] as number) + (weights[i] as number) * (posting.weights[j] as number);
    }
  }
  return touched;
}

/** The most similar of the touched members, best first, the earlier of equals; the few are kept in order as they come. */
function pickBest(touched: readonly number[], similarities: readonly number[]): number[] {
  const best: number[] = [];
  const precedes = (a: number, b: number) => {
    const difference = (similarities[a] as number) - (similarities[b] as number);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const at of touched) {
    if ((similarities[at] as number) < LEAST_BY_RARE) continue;
    if (best.length === MOST_CANDIDATES && !precedes(at, best[MOST_CANDIDATES - 1] as number)) continue;
    let place = best.length;
    while (place > 0 && precedes(at, best[place - 1] as number)) place--;
    best.splice(place, 0, at);
    if (best.length > MOST_CANDIDATES) best.pop();
  }
  return best;
}
