/** A letter of a script that writes no spaces counts as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/** How many words a line has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Whether a line ends as sentences do; headlines, captions' names and menu entries do not. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।:;]["”’»')\]]*$/u.test(text);
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
