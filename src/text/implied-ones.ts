import type { Sentence } from '../model.js';
import { FATES, LIVING } from './amount-words.js';
import { readFate } from './amount-fates.js';
import type { BareAmount } from './amounts.js';
import { readCountedNoun } from './counted-nouns.js';

const FATE = new RegExp(`\\b(?:${FATES.map(([, list]) => list).join('|')}|li(?:fe|ves) of|deaths? of)\\b`, 'i');
const ARTICLE = /\b(?:an?)(?=\s+\p{L})/giu;

/**
 * Finds the single persons that a sentence tells the fate of: `a child was killed`, `claimed the life of a militia
 * leader`. Only beside such a predicate: `a child was asked` counts nobody.
 */
export function findImpliedOnes(text: string, sentence: Sentence): BareAmount[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!FATE.test(words)) return [];
  const found: BareAmount[] = [];
  for (const { 0: article, index } of words.matchAll(ARTICLE)) {
    const start = sentence.start + index;
    const noun = readCountedNoun(text, start + article.length, sentence.end);
    if (!noun?.unit || !LIVING.has(noun.unit) || noun.head !== noun.words.split(' ').at(-1)?.toLowerCase()) continue;
    const unit = readFate(text, { start, end: noun.end, sentence });
    if (unit === null) continue;
    found.push({ literal: text.slice(start, noun.end), start, end: noun.end, min: 1, max: 1, approximate: false, what: noun.words, unit });
  }
  return found;
}
