import type { ReadingHead } from '../model.js';
import { createDisjointSets } from './disjoint-sets.js';
import { mixHash } from './hash.js';
import type { Corpus } from './prepare-corpus.js';
import { NEVER } from './similarity.js';
import { BINS, eachShingle, isEmptySketch, type Sketches } from './sketch.js';
import type { Vocabulary } from './vocabulary.js';
import { listWords } from './word-list.js';

/** Bins read together; two texts meet where they agree in all bins of one band. */
const BAND_BINS = 3;
/** Share of common shingles (Jaccard) from which two texts are printings of one. */
const ALIKE = 0.55;
/** A shortened copy holds nearly all its shingles from the longer text, and is no mere sentence. */
const CONTAINED = 0.85;
const LEAST_SHINGLES = 30;
/** So many shingles tell a report's news; behind it agencies print one long paragraph in many reports. */
const OPENING = 20;
/** Openings that both have so many words of their own tell one thing where the other text holds this part of these. */
const OWN_WORDS = 5;
const ALIKE_OPENINGS = 0.5;
/** The same words a month later are a form filled in again. */
const DAYS_APART = 30;

/**
 * Sets of near-duplicate texts, singles included: wire copy, light rewrites, retitled and shortened versions. Found by
 * locality-sensitive hashing of their sketches (P. Indyk, R. Motwani 1998), then checked by their exact shingles.
 */
export function findPrintings({ readings, profiles, sketches, vocabulary, oddsOf }: Corpus): number[][] {
  const sets = createDisjointSets(readings.length);
  const known = new Map<number, Shingles>();
  const shinglesOf = (at: number): Shingles => {
    const shingles = known.get(at) ?? listShingles(readings[at] as ReadingHead, vocabulary);
    known.set(at, shingles);
    return shingles;
  };
  for (const [a, b] of meetings(sketches, readings.length)) {
    if (sets.find(a) === sets.find(b) || isApart(profiles.days[a], profiles.days[b])) continue;
    if (!isAlike(shinglesOf(a).all, shinglesOf(b).all) || !openAlike(shinglesOf(a), shinglesOf(b))) continue;
    // A form filled in again has the words of the first, and tells of something else.
    if (oddsOf(a, b) > NEVER) sets.join(a, b);
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

/** The shingles of a text and the last words of all; those it opens with in order, and their last words. */
interface Shingles {
  readonly all: ReadonlySet<number>;
  readonly held: ReadonlySet<number>;
  readonly opening: readonly number[];
  readonly words: readonly number[];
}

function listShingles({ text, blocks }: ReadingHead, vocabulary: Vocabulary): Shingles {
  const all = new Set<number>();
  const held = new Set<number>();
  const opening: number[] = [];
  const words: number[] = [];
  eachShingle(listWords(text, vocabulary), { from: blocks[0]?.end ?? 0, vocabulary }, (hash, last) => {
    all.add(hash);
    held.add(last);
    if (opening.length === OPENING) return;
    opening.push(hash);
    words.push(last);
  });
  return { all, held, opening, words };
}

/** Whether two texts open with the same news: in the same words but for a few, or in such as the other holds, too. */
function openAlike(a: Shingles, b: Shingles): boolean {
  const [ownA, ownB] = [ownWords(a, b), ownWords(b, a)];
  if (Math.min(ownA.length, ownB.length) < OWN_WORDS) return true;
  return Math.max(shareIn(b, ownA), shareIn(a, ownB)) >= ALIKE_OPENINGS;
}

/** The words of an opening that stand in no shingle which the other text holds, too. */
function ownWords({ opening, words }: Shingles, { all }: Shingles): readonly number[] {
  const isOwn = (at: number): boolean => at >= opening.length || !all.has(opening[at] as number);
  return words.filter((_, at) => isOwn(at) && isOwn(at + 1) && isOwn(at + 2));
}

const shareIn = ({ held }: Shingles, words: readonly number[]): number =>
  words.filter((word) => held.has(word)).length / words.length;
