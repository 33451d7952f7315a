import { IN_NAME, type TermCounts } from './term-counts.js';
import type { Tongue } from './tongues.js';
import type { Vocabulary } from './vocabulary.js';

/** The background table weighs as much as so many articles: five texts lean on it, 100,000 speak for themselves. */
const BACKGROUND_ARTICLES = 4000;

/**
 * Of a language without a table, a word that is no name counts as held by this share of its articles, and that weighs as
 * much as so many of them.
 */
const UNREAD_SHARE = 1 / 40;
const UNREAD_ARTICLES = 40;

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
 * name where more than half of the articles that hold it read it as one. A word that mostly articles in a language hold
 * that is not read is as rare as it is among these.
 */
export function measureRarity(
  { starts, terms, marks }: TermCounts,
  vocabulary: Vocabulary,
  tongues: readonly (Tongue | null)[],
): Rarity {
  const articles = starts.length - 1;
  const size = vocabulary.terms.length;
  const held = new Int32Array(size);
  const named = new Int32Array(size);
  const unread = new Int32Array(size);
  const tongueOf = new Map<number, Tongue>();
  for (let article = 0; article < articles; article++) {
    const tongue = tongues[article];
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++) {
      const term = terms[at] as number;
      held[term] = (held[term] as number) + 1;
      if ((marks[at] as number) & IN_NAME) named[term] = (named[term] as number) + 1;
      if (!tongue) continue;
      unread[term] = (unread[term] as number) + 1;
      tongueOf.set(term, tongue);
    }
  }
  const isWord = (term: number): boolean => !vocabulary.numeric[term] && vocabulary.days[term] === null;
  const isName = Uint8Array.from(held, (count, term) => (isWord(term) && (named[term] as number) * 2 > count ? 1 : 0));
  const all = BACKGROUND_ARTICLES + articles;
  const weight = Float64Array.from(held, (count, term) =>
    Math.log(all / (BACKGROUND_ARTICLES * (vocabulary.shares[term] as number) + count)),
  );
  for (const [term, tongue] of tongueOf) {
    if (!isWord(term) || isName[term] || (unread[term] as number) * 2 <= (held[term] as number)) continue;
    const among = UNREAD_ARTICLES * UNREAD_SHARE + (unread[term] as number);
    weight[term] = Math.log((UNREAD_ARTICLES + tongue.articles) / among);
  }
  return { weight, isName, held };
}
