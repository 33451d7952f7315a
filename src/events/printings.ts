import type { Reading } from '../model.js';
import { createDisjointSets } from './disjoint-sets.js';
import { mixHash } from './hash.js';
import type { Profile } from './profile.js';
import { eachShingle, type Sketch } from './sketch.js';
import type { Vocabulary } from './vocabulary.js';
import { listWords } from './word-list.js';

/** Bins read together; two texts meet where they agree in all bins of one band. */
const BAND_BINS = 3;
/** Share of common shingles (Jaccard) from which two texts are printings of one. */
const ALIKE = 0.55;
/** A shortened copy holds nearly all its shingles from the longer text, and is no mere sentence. */
const CONTAINED = 0.85;
const LEAST_SHINGLES = 30;
/** The same words a month later are a form filled in again. */
const DAYS_APART = 30;

/** A corpus to look for printings in; all three lists run in one order. */
export interface Printable {
  readonly readings: readonly Pick<Reading, 'text' | 'blocks'>[];
  readonly profiles: readonly Pick<Profile, 'day'>[];
  readonly sketches: readonly (Sketch | null)[];
  readonly vocabulary: Vocabulary;
}

/**
 * Sets of near-duplicate texts, singles included: wire copy, light rewrites, retitled and shortened versions. Found by
 * locality-sensitive hashing of their sketches (P. Indyk, R. Motwani 1998), then checked by their exact shingles.
 */
export function findPrintings(corpus: Printable): number[][] {
  const sets = createDisjointSets(corpus.readings.length);
  const shingles = new Map<number, ReadonlySet<number>>();
  const shinglesOf = (at: number): ReadonlySet<number> => {
    const known = shingles.get(at);
    if (known) return known;
    const made = new Set<number>();
    const { text, blocks } = corpus.readings[at] as Printable['readings'][number];
    const given = { from: blocks[0]?.end ?? 0, hashes: corpus.vocabulary.hashes };
    eachShingle(listWords(text, corpus.vocabulary), given, (hash) => made.add(hash));
    shingles.set(at, made);
    return made;
  };
  for (const [a, b] of meetings(corpus.sketches)) {
    if (sets.find(a) === sets.find(b) || isApart(corpus.profiles[a]?.day, corpus.profiles[b]?.day)) continue;
    if (isAlike(shinglesOf(a), shinglesOf(b))) sets.join(a, b);
  }
  return sets.list();
}

/** Each article with the first and the last before it that agree with it in a band, band by band. */
function* meetings(sketches: readonly (Sketch | null)[]): Generator<readonly [number, number]> {
  const bands = Math.floor((sketches.find((sketch) => sketch !== null)?.length ?? 0) / BAND_BINS);
  const lasts = new Int32Array(sketches.length);
  for (let band = 0; band < bands; band++) {
    const firsts = new Map<number, number>();
    for (let at = 0; at < sketches.length; at++) {
      const sketch = sketches[at];
      if (!sketch) continue;
      let key = band;
      for (let bin = band * BAND_BINS; bin < (band + 1) * BAND_BINS; bin++) key = mixHash(key, sketch[bin] as number);
      const first = firsts.get(key | 0);
      if (first === undefined) firsts.set(key | 0, at);
      else {
        yield [first, at];
        if (lasts[first] !== first) yield [lasts[first] as number, at];
      }
      lasts[first ?? at] = at;
    }
  }
}

const isApart = (a: number | null | undefined, b: number | null | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) > DAYS_APART;

function isAlike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  if (shared >= ALIKE * (small.size + large.size - shared)) return true;
  return small.size >= LEAST_SHINGLES && shared >= CONTAINED * small.size;
}
