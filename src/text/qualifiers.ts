/** Words before a number by which a source bounds it: `more than 20` is another claim than `at least 20`. */
import { CURRENCY, matchNumbers, readNumberWords } from './number-words.js';

/** How a figure is qualified, whatever words its source has for it: `roughly` is `about`, `over` is `more than`. */
export type Qualifier =
  | 'at least'
  | 'at most'
  | 'more than'
  | 'just over'
  | 'up to'
  | 'fewer than'
  | 'less than'
  | 'nearly'
  | 'about';

/** What a qualifier does to the least and the most that a figure says. */
export const KIND_OF_QUALIFIER: Readonly<Record<Qualifier, 'atLeast' | 'atMost' | 'about'>> = {
  'at least': 'atLeast',
  'at most': 'atMost',
  'more than': 'atLeast',
  'just over': 'about',
  'up to': 'atMost',
  'fewer than': 'atMost',
  'less than': 'atMost',
  nearly: 'about',
  about: 'about',
};

/** Last words of the qualifiers below: nothing else needs to be tried. */
const QUALIFIER_END =
  /(?:least|than|upwards of|over|above|minimum of|excess of|most|to|many as|much as|few as|under|below|maximum of|about|around|roughly|approximately|some|nearly|almost|estimated|circa)$/i;

/** Most specific first: `no more than` before `more than`, `just under` before `under`. */
const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/\b(?:at least|(?:no|not) (?:fewer|less) than|upwards of|a minimum of)$/i, 'at least'],
  [/\b(?:at most|(?:no|not) more than|a maximum of)$/i, 'at most'],
  [/\bjust over$/i, 'just over'],
  [/\b(?:nearly|almost|just under)$/i, 'nearly'],
  [/\b(?:more than|(?:well )?over|above|in excess of)$/i, 'more than'],
  [/\b(?:up to|as many as|as much as)$/i, 'up to'],
  [/\bfewer than$/i, 'fewer than'],
  [/\b(?:less than|under|below)$/i, 'less than'],
  [
    /\b(?:about|around|roughly|approximately|some|close to|an estimated|estimated|circa|as few as|an? total of (?:about|around|some))$/i,
    'about',
  ],
];

/** The qualifier that a text ends with, and its length: `killed at least` → at least, 8. */
export function findQualifier(text: string): { readonly qualifier: Qualifier; readonly length: number } | null {
  if (!QUALIFIER_END.test(text.slice(-14))) return null;
  for (const [pattern, qualifier] of QUALIFIERS) {
    const words = pattern.exec(text);
    if (words) return { qualifier, length: words[0].length };
  }
  return null;
}

/** The words of a part of a whole: `more than a third of voters` → `a third`; null for a figure that is a number. */
export function readFraction(figure: string): string | null {
  const [number] = matchNumbers(figure);
  const value = number?.words ? readNumberWords(number.words) : null;
  return number && value !== null && value > 0 && value < 1 ? number.words.toLowerCase() : null;
}

/** The qualifier of a figure's own words: `more than 20 countries`, `nearly $3bn`. */
export function readQualifier(figure: string): Qualifier | null {
  const [number] = matchNumbers(figure);
  return number
    ? (findQualifier(figure.slice(0, number.index).replace(CURRENCY, '').trimEnd())?.qualifier ?? null)
    : null;
}
