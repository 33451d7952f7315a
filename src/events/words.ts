import { foldName } from '../text/name-key.js';
import { stemWord } from './stem.js';

/** Scripts written without spaces are cut into pairs of characters, as search engines do (CJK bigrams). */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const STARTS_WITH_DIGIT = /^\p{N}/u;

const IN_WORD = /[\p{L}\p{N}]/u;
/** What holds a word together where letters or digits follow: `Iraq's`, `U.S`, `2,500`, `5.9`. */
const JOINERS = "'’.,";

/** By code unit: whether it is part of a word; found out when it is first met, as most never are. */
const kinds = new Uint8Array(0x10000);
const UNMET = 0;
const PART = 1;
const OTHER = 2;
/** Half of a character; whether that is part of a word must be asked each time. */
const HALF = 3;
const JOINER = 4;
for (const joiner of JOINERS) kinds[joiner.charCodeAt(0)] = JOINER;

function meetUnit(unit: number): number {
  const isHalf = unit >= 0xd800 && unit < 0xdc00;
  const kind = isHalf ? HALF : IN_WORD.test(String.fromCharCode(unit)) ? PART : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** The end of the letters and digits that stand from an offset on; that offset where there are none. */
function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] === UNMET ? meetUnit(unit) : kinds[unit];
    if (kind === PART) at++;
    else if (kind === HALF && IN_WORD.test(String.fromCodePoint(text.codePointAt(at) as number))) at += 2;
    else break;
  }
  return at;
}

/**
 * Calls `visit` with the bounds of each word and number of a text, in order. It reads unit by unit and makes no string,
 * since every word of every article comes by here.
 */
export function eachWordSpan(text: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length; ) {
    let end = endOfRun(text, start);
    if (end === start) {
      start++;
      continue;
    }
    while (end < text.length && kinds[text.charCodeAt(end)] === JOINER) {
      const next = endOfRun(text, end + 1);
      if (next === end + 1) break;
      end = next;
    }
    visit(start, end);
    start = end;
  }
}

/** Calls `visit` with each word of a text, as written. */
export function eachWord(text: string, visit: (word: string) => void): void {
  eachWordSpan(text, (start, end) => visit(text.slice(start, end)));
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
