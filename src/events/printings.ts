import { createDisjointSets } from './disjoint-sets.js';
import { mixHash } from './hash.js';
import type { Corpus } from './prepare-corpus.js';
import { NEVER } from './similarity.js';
import { BINS, eachShingle, isEmptySketch, type Sketches } from './sketch.js';
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

/**
 * Sets of near-duplicate texts, singles included: wire copy, light rewrites, retitled and shortened versions. Found by
 * locality-sensitive hashing of their sketches (P. Indyk, R. Motwani 1998), then checked by their exact shingles.
 */
export function findPrintings({ readings, profiles, sketches, vocabulary, oddsOf }: Corpus): number[][] {
  const sets = createDisjointSets(readings.length);
  const shingles = new Map<number, ReadonlySet<number>>();
  const shinglesOf = (at: number): ReadonlySet<number> => {
    const known = shingles.get(at);
    if (known) return known;
    const made = new Set<number>();
    const { text, blocks } = readings[at] as Corpus['readings'][number];
    eachShingle(listWords(text, vocabulary), { from: blocks[0]?.end ?? 0, vocabulary }, (hash) => made.add(hash));
    shingles.set(at, made);
    return made;
  };
  for (const [a, b] of meetings(sketches, readings.length)) {
    if (sets.find(a) === sets.find(b) || isApart(profiles.days[a], profiles.days[b])) continue;
    // A form filled in again has the words of the first, and tells of something else.
    if (isAlike(shinglesOf(a), shinglesOf(b)) && oddsOf(a, b) > NEVER) sets.join(a, b);
  }
  return sets.list();
}

/** Each article with the first and the last before it that agree with it in a band, band by band. */
function* meetings(sketches: Sketches, count: number): Generator<readonly [number, number]> {
  const lasts = new Int32Array(count);
  for (let band = 0; band < BINS / BAND_BINS; band++) {
    const firsts = new Map<number, number>();
    for (let at = 0; at < count; at++) {
      if (isEmptySketch(sketches, at)) continue;
      let key = band;
      for (let bin = band * BAND_BINS; bin < (band + 1) * BAND_BINS; bin++)
        key = mixHash(key, sketches[at * BINS + bin] as number);
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
