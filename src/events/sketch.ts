import { mixHash } from './hash.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordList } from './word-list.js';

/** Words in a row that make a shingle, common words left out. */
const SHINGLE = 3;
/** How many bins a sketch has. */
export const BINS = 63;
const EMPTY = 0xffffffff;

/**
 * A text's smallest shingle hash in each bin: two texts agree in a bin as often as they share shingles. All sketches
 * stand one after another in one list; that of a text of too few words is empty.
 */
export type Sketches = Uint32Array;

/** Room for so many sketches, all empty. */
export const createSketches = (count: number): Sketches => new Uint32Array(count * BINS).fill(EMPTY);

export const isEmptySketch = (sketches: Sketches, at: number): boolean => sketches[at * BINS] === EMPTY;

/** Calls `visit` with the hash of every shingle from an offset on, and with that of its last word. */
export function eachShingle(
  { starts, words, size }: WordList,
  { from, vocabulary: { idsByWord, hashes } }: { from: number; vocabulary: Vocabulary },
  visit: (hash: number, last: number) => void,
): void {
  let first = 0;
  let second = 0;
  let seen = 0;
  for (let at = 0; at < size; at++) {
    const ids = idsByWord[words[at] as number] as readonly number[];
    if (ids.length === 0 || (starts[at] as number) < from) continue;
    const third = hashes[ids[0] as number] as number;
    if (++seen >= SHINGLE) visit(mixHash(mixHash(first, second), third), third);
    first = second;
    second = third;
  }
}

/**
 * One-permutation MinHash with rotation (P. Li, A. Owen, C. Zhang 2012; A. Shrivastava, P. Li 2014), written into one
 * empty sketch. `from` is where the body starts: a title may have been changed in reprinting.
 */
export function sketchWords(sketch: Sketches, words: WordList, given: { from: number; vocabulary: Vocabulary }): void {
  let least = EMPTY;
  eachShingle(words, given, (hash) => {
    const bin = hash % BINS;
    if (hash < (sketch[bin] as number)) sketch[bin] = hash;
    if (hash < least) least = hash;
  });
  if (least !== EMPTY) fillEmptyBins(sketch);
}

/** An empty bin takes what the next filled one holds, marked with the distance. */
function fillEmptyBins(sketch: Sketches): void {
  if (!sketch.includes(EMPTY)) return;
  const filled = sketch.slice();
  for (let bin = 0; bin < BINS; bin++) {
    let steps = 0;
    while (filled[(bin + steps) % BINS] === EMPTY) steps++;
    if (steps > 0) sketch[bin] = mixHash(filled[(bin + steps) % BINS] as number, steps);
  }
}
