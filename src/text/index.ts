import type { Amount, Attribution, NameMention, Quotation, Sentence, Time } from '../model.js';

export { findAttributions } from './attributions.js';
export { findNames } from './names.js';
export { findQuotations } from './quotations.js';
export { splitSentences } from './sentences.js';

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
