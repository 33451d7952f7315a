import { foldName } from '../text/name-key.js';
import { stemWord } from './stem.js';

/** Words and numbers, with the apostrophes and full stops inside them: `Iraq's`, `U.S`, `2,500`, `5.9`. */
const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** Scripts written without spaces are cut into pairs of characters, as search engines do (CJK bigrams). */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const STARTS_WITH_DIGIT = /^\p{N}/u;

/** Calls `visit` with each word of a text, as written, and where it starts. */
export function eachWord(text: string, visit: (word: string, start: number) => void): void {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) visit(match[0], match.index);
}

/**
 * The terms a written word counts as: its stem, folded as names are, so that spellings of one name meet even where
 * one of them was not seen to be a name. `Militias` → `militia`; `U.S.` → `us`; `Kataeb` → `kataib`;
 * `東京都` → `東京`, `京都`.
 */
export function termsOf(word: string): readonly string[] {
  const bare = word.replace(/['’]s?$|['’][sS]$/, '').replace(/[.,](?=\p{L})/gu, '');
  const folded = STARTS_WITH_DIGIT.test(bare) ? bare : foldName(bare);
  if (!folded) return [];
  if (!UNSPACED.test(folded)) return [stemWord(folded)];
  const letters = [...folded];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Whether a term is a number: `2500`, `5.9`, `20,670`. */
export function isNumber(term: string): boolean {
  return /^\d[\d.,]*$/.test(term);
}
