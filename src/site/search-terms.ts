/** Letters of scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * The letters of such a script two by two, and the last of each run: `大橋坍塌` can be found by `大橋 橋坍 坍塌 塌`, whatever
 * the words in it are. The search page takes a query apart in the same way.
 */
export function letterPairs(text: string): string[] {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(UNSPACED)) {
    const letters = [...run];
    for (const [at, letter] of letters.entries()) pairs.add(letter + (letters[at + 1] ?? ''));
  }
  return [...pairs];
}
