/** Numbers in words, scales and the words that make a number vague. */
import { findMatches } from './find-matches.js';

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Value of each number word. */
export const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);

/** Factor of each scale word and its short forms. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh crore', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 2] as const),
);

/** A number word, for a pattern. */
export const WORD = `(?:${[...VALUES.keys()].join('|')})`;
const ROUND = '(?:round|wave|series|batch)';
const SCALE_WORD = '(?:dozen|hundred|thousand|million|billion|trillion|lakh crore|lakh|crore)';
/** `twenty-five`, `two hundred and six`, `half a million`, `two and a half million`, `a dozen`, `one-third`. */
const IN_WORDS =
  `(?:half an?|an? half|an?|${WORD})[- ](?:${WORD}[- ])?${SCALE_WORD}(?:(?: and|,)? ${WORD}(?:[- ]${WORD})?)?(?: ${SCALE_WORD})?` +
  `|(?:an?|${WORD})[- ](?:third|thirds|quarter|quarters|half|halves)\\b(?! ${ROUND})|half` +
  `|${WORD}(?:[- ]and[- ]a[- ]half\\b(?:[- ]${SCALE_WORD})?|-${WORD})?`;
/** What shows that the figures before it end a decimal whose point was set apart: `$2. 6 million`. */
export const AFTER_DECIMAL =
  '[ -]?(?:million|billion|trillion|percent|per cent|magnitude|strength)\\b|%|(?:mn?|bn|tn)\\b';
const IN_DIGITS = `\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,])|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+(?![\\d,])|\\d+(?:\\.\\d+|\\. \\d{1,3}(?=${AFTER_DECIMAL})|½)?`;
const VAGUE =
  'tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|dozens|scores|hundreds|thousands|millions|' +
  'several|numerous|multiple|a handful|a few';
/** A scale behind figures, for a pattern. */
export const SCALE = `(?:[- ]?${SCALE_WORD}\\b|\\s?(?:bn|tn|mn|m|k)\\b)`;

/** Codes of money that stand right before a figure, with a space or without: `CHF9 billion`, `Rs. 50,000`. */
const MONEY_CODES = 'USD|EUR|GBP|CHF|SFr|Sfr|Rs|INR|JPY|CAD|AUD|NZD|SEK|NOK|DKK|ZAR';

/** A number as a text gives it, its parts in the order of `NumberMatch`; tried only where `NUMBER_HINT` points. */
const NUMBER = new RegExp(
  `(?:(?<![\\w.,:/-]|\\w[’'])|(?<=\\b(?:${MONEY_CODES}|Rs\\.|M)|\\b[Mm]agnitude-)|(?<=\\bN)(?=\\d{1,3},\\d{3}|\\d[\\d.]* ?[mbt](?:r?illion|n)\\b))(?:(${IN_DIGITS})(${SCALE})?(?![\\d:/]|[.,]\\d)` +
    `|(${[...ORDINALS.keys()].join('|')}) ${ROUND}s?\\b(?: of (?:[a-z-]+ )?[a-z-]+s\\b)?` +
    `|(a couple)\\b|((?:several|a few) ${SCALE_WORD}|${VAGUE})\\b|(${IN_WORDS})\\b)`,
  'iy',
);
/** Whole words, rather than a choice of first letters: of those, a pattern makes a table. */
const eitherCase = (word: string): string => `${word}|${word[0]?.toUpperCase()}${word.slice(1)}`;
const AFTER_A =
  'couple|handful|few|dozen|hundred|thousand|million|billion|third(?! (?:round|wave|series|batch))|quarter|half';
/** Where a number may begin: a digit or a first word. Plain, so that it runs through a text at full speed. */
const NUMBER_HINT = new RegExp(
  `\\d+|\\b(?:[Aa]n? (?:${AFTER_A})|${[...VALUES.keys(), ...VAGUE.split('|').filter((words) => !words.startsWith('a ')), 'half'].map(eitherCase).join('|')}|(?:${[...ORDINALS.keys()].join('|')}) ${ROUND}s?)\\b`,
  'g',
);

/** A number where it stands, and its parts: those that it has are no empty text. */
export interface NumberMatch {
  readonly index: number;
  readonly literal: string;
  readonly digits: string;
  readonly scale: string;
  readonly ordinal: string;
  readonly couple: string;
  readonly vague: string;
  readonly words: string;
}

/** A sign or code of money right before a figure; `N` for naira, where a number of thousands or more follows. */
export const CURRENCY = new RegExp(`(?:[A-Z]{0,3}\\$|[€£¥₹₩₺₽₦₪฿]|\\b(?:${MONEY_CODES}|Rs\\.) ?|\\bN)$`);

/** What is counted in millions where a space stands before `m`, and in thousands before `k`: `3 m people`. */
const COUNTED_SHORT =
  /^ (?:people|persons|voters|votes|ballots|jobs|inhabitants|residents|households|users|viewers|visitors|customers|subscribers|followers|children|workers|refugees|tourists|doses|tonnes|tons|barrels|dollars|euros|pounds|rupees|roubles|rubles|francs)\b/;

/** Whether the short scale behind figures is a measure: `two 12 | m| boats`, `a 5 | k| run`. `before` ends at the figures. */
export const isMeasure = (scale: string, before: string, after: string): boolean =>
  /^\s[mk]$/.test(scale) && !CURRENCY.test(before.slice(-5)) && !COUNTED_SHORT.test(after);

/** The numbers of a text, in order. */
export function matchNumbers(text: string): NumberMatch[] {
  const numbers: NumberMatch[] = [];
  let free = 0;
  for (const { index } of findMatches(NUMBER_HINT, text)) {
    if (index < free) continue;
    NUMBER.lastIndex = index;
    const match = NUMBER.exec(text);
    if (!match) continue;
    const [whole, digits = '', scaled = '', ordinal = '', couple = '', vague = '', words = ''] = match;
    const end = index + whole.length;
    const scale =
      scaled !== '' && isMeasure(scaled, text.slice(Math.max(0, index - 5), index), text.slice(end, end + 16))
        ? ''
        : scaled;
    const literal = whole.slice(0, whole.length - scaled.length + scale.length);
    free = index + literal.length;
    numbers.push({ index, literal, digits, scale, ordinal, couple, vague, words });
  }
  return numbers;
}

const AND_A_HALF = /[- ]and[- ]a[- ]half(?=[- ]|$)/;

/** `three` → 3, `twenty-five` → 25, `two hundred and six` → 206, `half a million` → 500000, `two-thirds` → 0.667. */
export function readNumberWords(text: string): number | null {
  const [whole = '', scale] = text.toLowerCase().split(AND_A_HALF);
  if (scale !== undefined) {
    const value = readNumberWords(whole);
    return value === null ? null : (value + 0.5) * (SCALES.get(scale.slice(1)) ?? 1);
  }
  let total = 0;
  let current = 0;
  let half = false;
  for (const word of text.toLowerCase().split(/[\s,-]+/)) {
    const value = VALUES.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) current += value;
    else if (/^(?:third|quarter|half|halve)s?$/.test(word)) {
      if (word === 'half' && total + current === 0) half = true;
      else current = (current || 1) / (word.startsWith('third') ? 3 : word.startsWith('q') ? 4 : 2);
    } else if (scale !== undefined) {
      current = (current || 1) * scale;
      if (scale >= 1000) {
        total += current;
        current = 0;
      }
    } else if (!/^(?:a|an|and)$/.test(word)) return null;
  }
  const sum = total + current;
  return half ? (sum || 1) / 2 : sum;
}
