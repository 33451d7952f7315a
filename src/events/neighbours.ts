import { findGreatest } from './greatest.js';
import type { Pairs } from './links.js';
import { createNumberBuffer, type NumberBuffer, pushNumber } from './number-buffer.js';
import type { Profiles } from './profile.js';
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
 * The pairs worth comparing among some of the articles, found through an inverted index over their weightiest terms.
 * The index lists articles by day of publication, and a term leads only to those nearest in time.
 */
export function findPairs(profiles: Profiles, among: readonly number[], rarity: Rarity): Pairs {
  const order = orderByDay(among, profiles);
  const indexed = indexTerms(profiles, among, rarity);
  const { starts, postings } = buildIndex(order, { indexed, terms: rarity.held.length });
  const cursor = starts.slice();
  const scores = new Float64Array(profiles.count);
  const found = createNumberBuffer();
  const keys = new Float64Array(among.length * ASKED);
  let asked = 0;
  for (const article of order) {
    found.size = 0;
    for (let at = article * INDEXED_TERMS; at < article * INDEXED_TERMS + (indexed.sizes[article] as number); at++) {
      const term = profiles.terms[indexed.places[at] as number] as number;
      const own = cursor[term] as number;
      cursor[term] = own + 1;
      if (found.size > MET) continue;
      const from = Math.max(starts[term] as number, own - WINDOW);
      const to = Math.min(starts[term + 1] as number, own + WINDOW + 1);
      const gain = (profiles.weights[indexed.places[at] as number] as number) * (rarity.weight[term] as number);
      for (let place = from; place < to; place++) {
        const other = postings[place] as number;
        if (scores[other] === 0) pushNumber(found, other);
        scores[other] = (scores[other] as number) + gain;
      }
    }
    for (const other of nearest(found, { scores, article }))
      keys[asked++] = Math.min(article, other) * profiles.count + Math.max(article, other);
    for (let at = 0; at < found.size; at++) scores[found.values[at] as number] = 0;
  }
  const pairs = distinct(keys.subarray(0, asked));
  return {
    a: Int32Array.from(pairs, (key) => Math.floor(key / profiles.count)),
    b: Int32Array.from(pairs, (key) => key % profiles.count),
  };
}

/** Articles by day of publication; what has no day comes last. */
function orderByDay(among: readonly number[], { days }: Profiles): number[] {
  const day = (at: number): number => days[at] ?? Number.MAX_SAFE_INTEGER;
  return [...among].sort((a, b) => day(a) - day(b) || a - b);
}

/** By article, at so many `INDEXED_TERMS`: the places of the terms by which it is found, and how many those are. */
interface IndexedTerms {
  readonly places: Int32Array;
  readonly sizes: Uint8Array;
  readonly terms: Int32Array;
}

/** Of each article the weightiest terms that other articles hold too, the rarest first. */
function indexTerms({ count, starts, terms, weights }: Profiles, among: readonly number[], rarity: Rarity) {
  const places = new Int32Array(count * INDEXED_TERMS);
  const sizes = new Uint8Array(count);
  const held = (place: number): number => rarity.held[terms[place] as number] as number;
  for (const article of among) {
    const range = { from: starts[article] as number, to: starts[article + 1] as number, most: INDEXED_TERMS };
    const weightiest = findGreatest(range, (place) => (held(place) > 1 ? (weights[place] as number) : null));
    sizes[article] = weightiest.length;
    places.set(
      weightiest.sort((a, b) => held(a) - held(b) || a - b),
      article * INDEXED_TERMS,
    );
  }
  return { places, sizes, terms };
}

function buildIndex(
  order: readonly number[],
  { indexed, terms }: { indexed: IndexedTerms; terms: number },
): { starts: Int32Array; postings: Int32Array } {
  const starts = new Int32Array(terms + 1);
  eachTerm(order, indexed, (term) => {
    starts[term + 1] = (starts[term + 1] as number) + 1;
  });
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const next = starts.slice();
  const postings = new Int32Array(starts[terms] as number);
  eachTerm(order, indexed, (term, article) => {
    postings[next[term] as number] = article;
    next[term] = (next[term] as number) + 1;
  });
  return { starts, postings };
}

function eachTerm(
  order: readonly number[],
  { places, sizes, terms }: IndexedTerms,
  visit: (term: number, article: number) => void,
): void {
  for (const article of order) {
    const first = article * INDEXED_TERMS;
    for (let at = first; at < first + (sizes[article] as number); at++)
      visit(terms[places[at] as number] as number, article);
  }
}

/** Those found that share most with an article; of equal ones the first. */
function nearest(
  { values, size }: NumberBuffer,
  { scores, article }: { scores: Float64Array; article: number },
): number[] {
  const score = (at: number): number => scores[values[at] as number] as number;
  let best = 0;
  for (let at = 0; at < size; at++) if (values[at] !== article && score(at) > best) best = score(at);
  const others: number[] = [];
  for (let at = 0; at < size; at++)
    if (values[at] !== article && score(at) >= best * FAINT) others.push(values[at] as number);
  if (others.length <= ASKED) return others;
  const least = leastAsked(others, scores);
  const above = others.filter((other) => (scores[other] as number) > least);
  const ties = others.filter((other) => scores[other] === least).sort((a, b) => a - b);
  return [...above, ...ties.slice(0, ASKED - above.length)];
}

/** The score of the last that is asked for, found without sorting the many others. */
function leastAsked(others: readonly number[], scores: Float64Array): number {
  greatest.fill(0);
  for (const other of others) {
    const score = scores[other] as number;
    let at = ASKED - 1;
    if (score <= (greatest[at] as number)) continue;
    for (; at > 0 && (greatest[at - 1] as number) < score; at--) greatest[at] = greatest[at - 1] as number;
    greatest[at] = score;
  }
  return greatest[ASKED - 1] as number;
}

const greatest = new Float64Array(ASKED);

/** Sorts the keys where they stand, and drops repeated ones. */
function distinct(keys: Float64Array): Float64Array {
  keys.sort();
  let kept = 0;
  for (let at = 0; at < keys.length; at++)
    if (kept === 0 || keys[kept - 1] !== keys[at]) keys[kept++] = keys[at] as number;
  return keys.subarray(0, kept);
}
