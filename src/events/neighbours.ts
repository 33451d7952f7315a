import type { Pairs } from './links.js';
import type { Profile } from './profile.js';
import type { Rarity } from './rarity.js';

/** By how many of its weightiest terms an article is found and finds others. */
const INDEXED_TERMS = 24;
/** How many articles on each side in time a term leads to: what keeps the search near-linear in a large corpus. */
const WINDOW = 128;
/** An article's rarest terms are followed first, until they have led to so many others. */
const MET = 250;
/** How many neighbours an article asks for; it may be asked for by more. */
const ASKED = 24;
/** Who shares less than this part of what the best neighbour shares is not compared. */
const FAINT = 0.15;

/**
 * The pairs of articles worth comparing, found through an inverted index over their weightiest terms. The index lists
 * articles by day of publication, and a term leads only to those nearest in time. Items are places in the list of
 * profiles.
 */
export function findPairs(profiles: readonly Profile[], rarity: Rarity): Pairs {
  const order = orderByDay(profiles);
  const indexed = profiles.map((profile) => weightiestTerms(profile, rarity));
  const { starts, postings } = buildIndex(order, { profiles, indexed, terms: rarity.held.length });
  const cursor = starts.slice();
  const scores = new Float64Array(profiles.length);
  const keys = new Float64Array(profiles.length * ASKED);
  let asked = 0;
  for (const article of order) {
    const profile = profiles[article] as Profile;
    const touched: number[] = [];
    for (const at of indexed[article] as number[]) {
      const term = profile.terms[at] as number;
      const own = cursor[term] as number;
      cursor[term] = own + 1;
      if (touched.length > MET) continue;
      const from = Math.max(starts[term] as number, own - WINDOW);
      const to = Math.min(starts[term + 1] as number, own + WINDOW + 1);
      const gain = (profile.weights[at] as number) * (rarity.weight[term] as number);
      for (let place = from; place < to; place++) {
        const other = postings[place] as number;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] as number) + gain;
      }
    }
    for (const other of nearest(touched, { scores, article }))
      keys[asked++] = Math.min(article, other) * profiles.length + Math.max(article, other);
    for (const other of touched) scores[other] = 0;
  }
  const pairs = distinct(keys.subarray(0, asked));
  return {
    a: Int32Array.from(pairs, (key) => Math.floor(key / profiles.length)),
    b: Int32Array.from(pairs, (key) => key % profiles.length),
  };
}

/** Places of the articles by day of publication; what has no day comes last. */
function orderByDay(profiles: readonly Profile[]): number[] {
  const day = (at: number): number => profiles[at]?.day ?? Number.MAX_SAFE_INTEGER;
  return profiles.map((_, at) => at).sort((a, b) => day(a) - day(b) || a - b);
}

/** Places of the weightiest terms that other articles hold too, the rarest first. */
function weightiestTerms({ terms, weights }: Profile, rarity: Rarity): number[] {
  const shared: number[] = [];
  for (let at = 0; at < terms.length; at++) if ((rarity.held[terms[at] as number] as number) > 1) shared.push(at);
  const weightiest = shared
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, INDEXED_TERMS);
  const held = (at: number): number => rarity.held[terms[at] as number] as number;
  return weightiest.sort((a, b) => held(a) - held(b) || a - b);
}

function buildIndex(
  order: readonly number[],
  { profiles, indexed, terms }: { profiles: readonly Profile[]; indexed: readonly number[][]; terms: number },
): { starts: Int32Array; postings: Int32Array } {
  const starts = new Int32Array(terms + 1);
  const termAt = (article: number, at: number): number => profiles[article]?.terms[at] as number;
  indexed.forEach((places, article) => {
    for (const at of places) starts[termAt(article, at) + 1] = (starts[termAt(article, at) + 1] as number) + 1;
  });
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const next = starts.slice();
  const postings = new Int32Array(starts[terms] as number);
  for (const article of order) {
    for (const at of indexed[article] as number[]) {
      const term = termAt(article, at);
      postings[next[term] as number] = article;
      next[term] = (next[term] as number) + 1;
    }
  }
  return { starts, postings };
}

function nearest(found: readonly number[], { scores, article }: { scores: Float64Array; article: number }): number[] {
  let best = 0;
  for (const other of found) if (other !== article) best = Math.max(best, scores[other] as number);
  const others = found.filter((other) => other !== article && (scores[other] as number) >= best * FAINT);
  if (others.length <= ASKED) return others;
  return others.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, ASKED);
}

/** Sorts the keys where they stand, and drops repeated ones. */
function distinct(keys: Float64Array): Float64Array {
  keys.sort();
  let kept = 0;
  for (const key of keys) if (kept === 0 || keys[kept - 1] !== key) keys[kept++] = key;
  return keys.subarray(0, kept);
}
