/** A first test for the words of a table: nearly all words of a text fail it, and none needs to be cut out for it. */

/** Whether a word of the table begins with three letters, by their places in the alphabet; 0 stands for no letter. */
export type FirstLetters = Uint8Array;

const BITS = 5;

/** The first letters of words in lower case. */
export function collectFirstLetters(words: Iterable<string>): FirstLetters {
  const letters = new Uint8Array(1 << (3 * BITS));
  for (const word of words) letters[codeOf(word, 0)] = 1;
  return letters;
}

/** Whether a word of the table may stand at a place, in either case. */
export const hasFirstLetters = (letters: FirstLetters, text: string, at: number): boolean =>
  letters[codeOf(text, at)] === 1;

function codeOf(text: string, at: number): number {
  const first = placeOf(text.charCodeAt(at));
  const second = placeOf(text.charCodeAt(at + 1));
  const third = second === 0 ? 0 : placeOf(text.charCodeAt(at + 2));
  return (((first << BITS) | second) << BITS) | third;
}

/** `a` and `A` → 1; what is no letter of the alphabet → 0. */
const placeOf = (code: number): number => (isLetter(code) ? code & 31 : 0);

/** Whether a code unit is a letter of the Latin alphabet. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
