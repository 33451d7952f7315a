import { countWords, endsSentence, foldLine } from './line-shape.js';

/** Whether two titles begin with the same words, however one of them goes on. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [foldLine(one), foldLine(other)];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/** Two headlines of one article have at least this share of the shorter one's words in common, and so many of them. */
const SHARED_WORDS = 0.5;
const LEAST_SHARED = 3;

/** Whether two headlines are the same, or the longer begins with the other, which is more than the name of a site. */
export function beginAlike(one: string, other: string): boolean {
  const least = Math.min(countWords(one), countWords(other));
  return foldLine(one) === foldLine(other) || (least >= LEAST_SHARED && isSameTitle(one, other));
}

/** Whether two headlines share so many words that they are of one article. */
export function agreeInWords(one: string, other: string): boolean {
  const [words, others] = [one, other].map((title) => new Set(foldLine(title).split(' ')));
  if (!words || !others) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= LEAST_SHARED && shared >= Math.min(words.size, others.size) * SHARED_WORDS;
}

/** Before a headline a page may print so many words in one heading with it; the headline has so many at least. */
const KICKER_WORDS = 5;
const TITLE_WORDS = 3;

/** Whether a line is a headline, a kicker before it perhaps: `At sea Ferry runs aground`. */
export function endsInTitle(text: string, title: string): boolean {
  const [words, own] = [foldLine(text), foldLine(title)];
  if (words === own) return true;
  if (endsSentence(text) || countWords(own) < TITLE_WORDS) return false;
  return words.endsWith(` ${own}`) && countWords(words) <= countWords(own) + KICKER_WORDS;
}
