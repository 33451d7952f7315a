/** An inverted index that finds what is similar to a weighed set of features without comparing it with everything. */
import type { Weights } from './rarity.js';

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
  readonly add: (member: T, weights: Weights) => void;
  /** The members most similar by rare features, best first. */
  readonly find: (weights: Weights) => T[];
}

/** Makes an empty index for features numbered below `featureCount`. */
export function makeCandidateIndex<T>(featureCount: number): CandidateIndex<T> {
  const members: T[] = [];
  const similarities: number[] = [];
  const postings = new Array<Posting | undefined>(featureCount);
  const add = (member: T, { features, weights }: Weights): void => {
    features.forEach((feature, at) => {
      const posting = postings[feature] ?? { members: [], weights: [] };
      postings[feature] = posting;
      posting.members.push(members.length);
      posting.weights.push(weights[at] as number);
    });
    members.push(member);
    similarities.push(0);
  };
  const find = (weights: Weights): T[] => {
    const found = addUp(weights, postings, similarities);
    const ranked = found
      .map((at) => [at, similarities[at] as number] as const)
      .filter(([, byRare]) => byRare >= LEAST_BY_RARE);
    for (const at of found) similarities[at] = 0;
    return ranked
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([at]) => members[at] as T);
  };
  return { add, find };
}

/** Adds the similarity by rare features to each member's place in `similarities`; gives the members it touched. */
function addUp(
  { features, weights }: Weights,
  postings: readonly (Posting | undefined)[],
  similarities: number[],
): number[] {
  const touched: number[] = [];
  for (let i = 0; i < features.length; i++) {
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
