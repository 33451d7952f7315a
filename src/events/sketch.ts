import { mixHash } from './hash.js';
import type { WordList } from './word-list.js';

/** Words in a row that make a shingle, common words left out. */
const SHINGLE = 3;
const BINS = 63;
const EMPTY = 0xffffffff;

/** A text's smallest shingle hash in each bin: two texts agree in a bin as often as they share shingles. */
export type Sketch = Uint32Array;

/** Calls `visit` with the hash of every shingle from an offset on. */
export function eachShingle(
  { starts, ids }: WordList,
  { from, hashes }: { from: number; hashes: readonly number[] },
  visit: (hash: number) => void,
): void {
  let [first, second, seen] = [0, 0, 0];
  for (let at = 0; at < starts.length; at++) {
    const id = ids[at]?.[0];
    if (id === undefined || (starts[at] as number) < from) continue;
    const third = hashes[id] as number;
    if (++seen >= SHINGLE) visit(mixHash(mixHash(first, second), third));
    first = second;
    second = third;
  }
}

/**
 * One-permutation MinHash with rotation (P. Li, A. Owen, C. Zhang 2012; A. Shrivastava, P. Li 2014); null for a text
 * of too few words. `from` is where the body starts: a title may have been changed in reprinting.
 */
export function sketchWords(words: WordList, given: { from: number; hashes: readonly number[] }): Sketch | null {
  const sketch = new Uint32Array(BINS).fill(EMPTY);
  eachShingle(words, given, (hash) => {
    const bin = hash % BINS;
    if (hash < (sketch[bin] as number)) sketch[bin] = hash;
  });
  return sketch.every((value) => value === EMPTY) ? null : fillEmptyBins(sketch);
}

/** An empty bin takes what the next filled one holds, marked with the distance. */
function fillEmptyBins(sketch: Sketch): Sketch {
  if (!sketch.includes(EMPTY)) return sketch;
  return sketch.map((value, bin) => {
    let steps = 0;
    while (sketch[(bin + steps) % BINS] === EMPTY) steps++;
    return steps === 0 ? value : mixHash(sketch[(bin + steps) % BINS] as number, steps);
  });
}
