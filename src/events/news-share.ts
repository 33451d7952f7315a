import { isNumber, termsOf } from './words.js';

/** News names days and currencies, which the speeches and films of the background table seldom do. */
const WORD_SHARES: readonly (readonly [share: number, words: string])[] = [
  [1 / 7, 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'],
  [1 / 12, 'January February March April June July August September October November December'],
  [1 / 40, 'euro euros'],
];
const shareByTerm: ReadonlyMap<string, number> = new Map(
  WORD_SHARES.flatMap(([share, words]) =>
    words
      .split(' ')
      .flatMap(termsOf)
      .map((term) => [term, share] as const),
  ),
);

/** Days of a month, and counts that any text may hold. */
const SMALL = { upTo: 31, share: 1 / 8 };
const YEAR = { pattern: /^(?:19|20)\d\d$/, share: 1 / 15 };
/** Other whole numbers below a thousand, and all the rest, by how many figures they have without zeros at the ends. */
const SHORT_SHARES = [1 / 20, 1 / 30, 1 / 120];
const LONG_SHARES = [1 / 60, 1 / 100, 1 / 250];

/**
 * The share of articles that hold a number, or a word of `WORD_SHARES`, as news goes: `12` stands in every eighth, `2,500`
 * in every hundredth. Null for any other word, and for a number that tells as much as a name: `4,217`.
 */
export function shareInNews(term: string): number | null {
  return isNumber(term) ? shareOfNumber(term) : (shareByTerm.get(term) ?? null);
}

function shareOfNumber(term: string): number | null {
  const whole = /^\d+$/.test(term) ? Number(term) : null;
  if (whole !== null && whole <= SMALL.upTo) return SMALL.share;
  if (YEAR.pattern.test(term)) return YEAR.share;
  const figures = term.replace(/[.,]/g, '').replace(/^0+|0+$/g, '').length;
  return (whole !== null && whole < 1000 ? SHORT_SHARES : LONG_SHARES)[Math.max(1, figures) - 1] ?? null;
}
