import type { Amount, Attribution, Block, KnownName, NameMention, Quotation, Sentence, Time } from '../model.js';

export { findAttributions } from './attributions.js';
export { findQuotations } from './quotations.js';
export { splitSentences } from './sentences.js';

/** Finds the names of people, places and bodies; dated expressions are no names. */
export function findNames(
  _text: string,
  _given: { blocks: readonly Block[]; sentences: readonly Sentence[]; times: readonly Time[]; known: readonly KnownName[] },
): NameMention[] {
  return [];
}

/** Finds counted and measured quantities, what they count and who gives them; numbers inside dates are none. */
export function findAmounts(
  _text: string,
  _given: {
    sentences: readonly Sentence[];
    quotations: readonly Quotation[];
    attributions: readonly Attribution[];
    times: readonly Time[];
    names: readonly NameMention[];
  },
): Amount[] {
  return [];
}
