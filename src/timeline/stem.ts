import { remember } from '../calendar/index.js';

/** Forms that no rule brings together, in news of what happened. */
const IRREGULAR: Readonly<Record<string, string>> = {
  struck: 'strike',
  stricken: 'strike',
  shot: 'shoot',
  won: 'win',
  beaten: 'beat',
  stole: 'steal',
  stolen: 'steal',
  fled: 'flee',
  met: 'meet',
  sank: 'sink',
  sunk: 'sink',
  shook: 'shake',
  shaken: 'shake',
  bought: 'buy',
  sold: 'sell',
  lost: 'lose',
  fought: 'fight',
  left: 'leave',
  slain: 'slay',
  began: 'begin',
  begun: 'begin',
  sent: 'send',
  died: 'die',
  dying: 'die',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  chose: 'choose',
  fell: 'fall',
  fallen: 'fall',
};

/**
 * A light stem, enough to bring the forms of one English word together: `injuries`, `injured` → `injur`. Stems are kept:
 * an event's reports use the same words over and over.
 */
export const stemWord = remember((word: string): string => {
  const bare = word.replace(/['’]s?$/, '');
  let stem = IRREGULAR[bare] ?? bare;
  if (stem.length > 4)
    stem = stem.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:sses|shes|ches|xes)$/, (s) => s.slice(0, -2));
  if (stem.length > 3 && !stem.endsWith('ss')) stem = stem.replace(/s$/, '');
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed|ly|er|or)$/, '');
  if (stem.length > 4) stem = stem.replace(/([bdglmnprt])\1$/, '$1').replace(/(?:e|i)$/, '');
  return stem;
});
