import type { Quantity } from '../model.js';
import { keepFullest, type Told } from '../timeline/index.js';
import { articleOf, type SiteIndex } from './site-index.js';

export type Claim = Quantity['claims'][number];

/** Claims of a figure without those that their source gives in more words as well. */
export const fullestOf = (claims: readonly Claim[], index: SiteIndex): Claim[] =>
  keepFullest(
    claims,
    (claim): Told => ({ ...claim, words: claim.exact, source: articleOf(index, claim.article).source }),
  );
