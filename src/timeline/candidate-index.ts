/** An inverted index that finds what is similar to a weighed set of features without comparing it with everything. */
import type { Weights } from './rarity.js';

/** How common a feature may be to lead to candidates; what everything has leads nowhere. */
const LONGEST_LOOKUP = 60;
/** The candidates given, and the similarity by rare features that makes one. */
const MOST_CANDIDATES = 8;
const LEAST_BY_RARE = 0.1;

interface Posting {
  readonly members: number[];
  readonly weights: number[];
}

export interface CandidateIndex<T> {
  readonly add: (member: T, weights: Weights) => void;
  /** The members most similar by rare features, best first. */
  readonly find: (weights: Weights) => T[];
}

/** Makes an empty index. */
export function makeCandidateIndex<T>(): CandidateIndex<T> {
  const members: T[] = [];
  const postings = new Map<number, Posting>();
  const add = (member: T, { features, weights }: Weights): void => {
    features.forEach((feature, at) => {
      const posting = postings.get(feature) ?? { members: [], weights: [] };
      posting.members.push(members.length);
      posting.weights.push(weights[at] as number);
      postings.set(feature, posting);
    });
    members.push(member);
  };
  const find = (weights: Weights): T[] => rankByRare(weights, postings).map((at) => members[at] as T);
  return { add, find };
}

function rankByRare({ features, weights }: Weights, postings: ReadonlyMap<number, Posting>): number[] {
  const similarityByMember = new Map<number, number>();
  for (let i = 0; i < features.length; i++) {
    const posting = postings.get(features[i] as number);
    if (!posting || posting.members.length > LONGEST_LOOKUP) continue;
    for (let j = 0; j < posting.members.length; j++) {
      const at = posting.members[j] as number;
      const shared = (weights[i] as number) * (posting.weights[j] as number);
      similarityByMember.set(at, (similarityByMember.get(at) ?? 0) + shared);
    }
  }
  const likely = [...similarityByMember].filter(([, byRare]) => byRare >= LEAST_BY_RARE);
  return likely.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES).map(([at]) => at);
}
