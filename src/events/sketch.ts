import type { Reading } from '../model.js';
import { mixHash } from './hash.js';
import type { Vocabulary } from './vocabulary.js';
import { eachWord } from './words.js';

/** Words in a row that make a shingle, common words left out. */
const SHINGLE = 3;
const BINS = 63;
export const EMPTY = 0xffffffff;

/** A text's smallest shingle hash in each bin: two texts agree in a bin as often as they share shingles. */
export type Sketch = Uint32Array;

/** Calls `visit` with the hash of every shingle of an article's body; its title may have been changed in reprinting. */
export function eachShingle({ text, blocks }: Pick<Reading, 'text' | 'blocks'>, vocabulary: Vocabulary, visit: (hash: number) => void): void {
  const last = new Uint32Array(SHINGLE);
  let seen = 0;
  eachWord(text.slice(blocks[0]?.end ?? 0), (word) => {
    const [id] = vocabulary.idsOf(word);
    if (id === undefined) return;
    last.copyWithin(0, 1);
    last[SHINGLE - 1] = vocabulary.hashes[id] as number;
    if (++seen >= SHINGLE) visit(last.reduce(mixHash, 0));
  });
}

/**
 * One-permutation MinHash with rotation (P. Li, A. Owen, C. Zhang 2012; A. Shrivastava, P. Li 2014); null for a text
 * of too few words.
 */
export function sketchArticle(reading: Pick<Reading, 'text' | 'blocks'>, vocabulary: Vocabulary): Sketch | null {
  const sketch = new Uint32Array(BINS).fill(EMPTY);
  eachShingle(reading, vocabulary, (hash) => {
    const bin = hash % BINS;
    if (hash < (sketch[bin] as number)) sketch[bin] = hash;
  });
  return sketch.every((value) => value === EMPTY) ? null : fillEmptyBins(sketch);
}

/** An empty bin takes what the next filled one holds, marked with the distance. */
function fillEmptyBins(sketch: Sketch): Sketch {
  return sketch.map((value, bin) => {
    let steps = 0;
    while (sketch[(bin + steps) % BINS] === EMPTY) steps++;
    return steps === 0 ? value : mixHash(sketch[(bin + steps) % BINS] as number, steps);
  });
}
