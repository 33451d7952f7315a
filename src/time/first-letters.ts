/** A first test for the words of a table: nearly all words of a text fail it, and none needs to be cut out for it. */

/** For each three letters that a word can begin with, by their places in the alphabet, how long such words are; 0 stands for no letter. */
export type FirstLetters = Uint16Array;

/** Longer words stand in no table. */
export const LONGEST_WORD = 15;
const BITS = 5;

/** The first letters and lengths of words in lower case. */
export function collectFirstLetters(words: Iterable<string>): FirstLetters {
  const letters = new Uint16Array(1 << (3 * BITS));
  for (const word of words) {
    if (word.length > LONGEST_WORD) throw new RangeError(`too long a word: ${word}`);
    const code = codeOf(word, 0);
    letters[code] = (letters[code] ?? 0) | (1 << word.length);
  }
  return letters;
}

/** Whether a word of the table may stand from one place to another, in either case. */
export const hasFirstLetters = (letters: FirstLetters, text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_WORD && (((letters[codeOf(text, start)] ?? 0) >> (end - start)) & 1) === 1;

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
