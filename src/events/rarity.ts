import { IN_NAME, type TermCounts } from './term-counts.js';
import type { Vocabulary } from './vocabulary.js';

/** The background table weighs as much as so many articles: five texts lean on it, 100,000 speak for themselves. */
const BACKGROUND_ARTICLES = 4000;

/** From this weight on a term is rare. */
export const RARE = 5.5;

/** By term number: how rare a term is, and whether it is (part of) a name. */
export interface Rarity {
  /** Natural logarithm of one over the blended share of articles that hold the term. */
  readonly weight: Float64Array;
  readonly isName: Uint8Array;
  /** How many articles of the corpus hold it. */
  readonly held: Int32Array;
}

/**
 * Inverse document frequency (K. Spärck Jones 1972), the corpus's own blended with the background table's. A term is a
 * name where more than half of the articles that hold it read it as one.
 */
export function measureRarity({ starts, terms, marks }: TermCounts, vocabulary: Vocabulary): Rarity {
  const articles = starts.length - 1;
  const end = starts[articles] as number;
  const size = vocabulary.terms.length;
  const held = new Int32Array(size);
  const named = new Int32Array(size);
  for (let at = 0; at < end; at++) {
    const term = terms[at] as number;
    held[term] = (held[term] as number) + 1;
    if ((marks[at] as number) & IN_NAME) named[term] = (named[term] as number) + 1;
  }
  const all = BACKGROUND_ARTICLES + articles;
  const weight = Float64Array.from(held, (count, term) =>
    Math.log(all / (BACKGROUND_ARTICLES * (vocabulary.shares[term] as number) + count)),
  );
  const isName = Uint8Array.from(held, (count, term) =>
    !vocabulary.numeric[term] && vocabulary.days[term] === null && (named[term] as number) * 2 > count ? 1 : 0,
  );
  return { weight, isName, held };
}
