import type { Sentence, Span } from '../model.js';
import { readFate } from './amount-fates.js';
import { LIVING } from './amount-words.js';
import type { Found } from './bare-amount.js';
import { readCountedNoun } from './counted-nouns.js';
import { findMatches } from './find-matches.js';

/** More than one, however many. */
const MANY = /^(?:family|household|group|crew|couple)$/;
/** `a half million people`, `a record 300 people`. */
const COUNTED = /^(?:half|few|couple|handful|dozen|hundred|thousand|million|billion)\b|\d/;
const ARTICLE = /\b[Aa]n?(?=\s+\p{L})/gu;

/** `Piet Larsen, | a senior judge | of the canton, was`: who he is. */
const isApposed = (text: string, { start, end }: Span, sentence: Sentence): boolean =>
  NAMED.test(text.slice(Math.max(sentence.start, start - 30), start)) &&
  CLOSED.test(text.slice(end, Math.min(sentence.end, end + 90)));
const NAMED = /\p{Lu}[\p{L}’'.-]*, $/u;
const CLOSED = /^[^,.;:\d]{0,80}, (?:was|were|is|are|has|had|died|also|later)\b/;

/**
 * Finds the single persons that a sentence tells the fate of: `a child was killed`, `claimed the life of a militia
 * leader`. Only beside such a predicate: `a child was asked` counts nobody. `at` is the sentence's index.
 */
export function findImpliedOnes(text: string, sentence: Sentence, at: number): Found[] {
  const found: Found[] = [];
  for (const { 0: article, index } of findMatches(ARTICLE, text.slice(sentence.start, sentence.end))) {
    const start = sentence.start + index;
    const noun = readCountedNoun(text, start + article.length, sentence.end);
    if (!noun?.unit || !LIVING.has(noun.unit) || noun.head !== noun.words.split(' ').at(-1)?.toLowerCase()) continue;
    if (MANY.test(noun.head) || COUNTED.test(noun.words)) continue;
    if (isApposed(text, { start, end: noun.end }, sentence)) continue;
    const unit = readFate(text, { start, end: noun.end, sentence });
    if (unit === null) continue;
    const literal = text.slice(start, noun.end);
    found.push({
      literal,
      start,
      end: noun.end,
      min: 1,
      max: 1,
      approximate: false,
      what: noun.words,
      unit,
      sentence: at,
    });
  }
  return found;
}
