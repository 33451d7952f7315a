import { remember } from '../calendar/index.js';

/** A text's lines are asked about again and again while it is read, and never after. */
export const LINES_KEPT = 2_000;

/** A letter of a script that writes no spaces counts as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/** How many words a line has. */
export const countWords = remember((text: string): number => text.match(WORD)?.length ?? 0, LINES_KEPT);

const STOPS = '.!?…。！？؟।:;';
const CLOSERS = `"”’»')]`;

/** Whether a line ends as sentences do; headlines, captions' names and menu entries do not. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1;
  return end > 0 && STOPS.includes(text.charAt(end - 1));
}

const STATEMENT_WORDS = 4;

/** Whether a line says something, however short it is: some words that end as sentences do. */
export function isStatement(text: string): boolean {
  return endsSentence(text) && countWords(text) >= STATEMENT_WORDS;
}

/** Whether a line is running text: a sentence of some length, or several. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return words >= 40 || (words >= 12 && endsSentence(text));
}

/** A line's letters and digits only, for telling whether two lines say the same. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
