import { placeAddress } from './addresses.js';
import type { CiteView } from './event-lines.js';
import type { Claim } from './figure-claims.js';
import { figureWords } from './figure-words.js';
import { groupBy } from './group-by.js';
import type { LineContext } from './line-context.js';
import { articleOf } from './site-index.js';

/** Who gives a figure in the same words and by the same claimant. */
export interface VoicesView {
  readonly words: string;
  readonly lang: string;
  readonly claimant: string | null;
  readonly scope: string | null;
  readonly cites: readonly CiteView[];
}

/** One value of a figure, with all who give it. */
export interface ValueView {
  readonly value: string;
  readonly voices: readonly VoicesView[];
}

/** The values that sources give for a figure, the lowest first, what is not counted last. */
export function viewValues(claims: readonly Claim[], context: LineContext): ValueView[] {
  const wordsOf = (claim: Claim) => figureWords({ ...claim, words: claim.exact }, context.t);
  const ordered = [...claims].sort((a, b) => rankOf(a) - rankOf(b) || 0);
  return [...groupBy(ordered, wordsOf)].map(([value, given]) => {
    const voices = groupBy(given, ({ exact, claimant, scope }) => [exact, claimant, scope].join('\n'));
    return { value, voices: Array.from(voices.values(), (same) => viewVoices(same, context)) };
  });
}

/** Two of what is not counted have no order: infinities leave none. */
const rankOf = ({ min, max }: Claim): number => min ?? max ?? Infinity;

function viewVoices(same: readonly Claim[], { index, noteByArticle }: LineContext): VoicesView {
  const { exact, claimant, scope, article } = same[0] as Claim;
  const cites = same.map(({ article: id, start }) => {
    const { sourceName } = articleOf(index, id);
    const placeHref = placeAddress(articleOf(index, id), start);
    return { sourceName, note: noteByArticle.get(id) ?? 0, placeHref, originalHref: null };
  });
  return { words: exact, lang: articleOf(index, article).lang, claimant, scope, cites };
}
