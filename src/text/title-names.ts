import type { Block } from '../model.js';
import { findMatches } from './find-matches.js';
import { DEMONYMS, PLACES } from './places.js';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.]*(?:[’'-](?!s(?!\p{L}))[\p{L}\p{N}]+)*/gu;
/** Words of the longest name looked for in a title. */
const LONGEST = 6;

/** Whether a headline is printed in Title Case or CAPITALS, where a capital says nothing. */
export function isTitleCased(text: string): boolean {
  let long = 0;
  let lower = 0;
  for (const { 0: word } of text.matchAll(/\p{L}{4,}/gu)) {
    long++;
    if (/^\p{Ll}/u.test(word)) lower++;
  }
  return long >= 3 && lower / long < 0.3;
}

/** A name found in a title: its place and the body's spelling that confirms it, lower-case. */
export interface TitleName {
  readonly start: number;
  readonly end: number;
  readonly confirmed: string;
}

/** Finds, longest first, the names of a Title Case headline that `isName` confirms from the text below or from tables. */
export function findTitleNames(text: string, block: Block, isName: (lower: string) => boolean): TitleName[] {
  const words = findMatches(WORDS, text.slice(block.start, block.end)).flatMap(({ 0: word, index }) =>
    splitWord(word, block.start + index),
  );
  const found: TitleName[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = longestAt(text, words.slice(at, at + LONGEST), isName);
    if (!name) continue;
    found.push(name);
    while (at + 1 < words.length && (words[at + 1] as Word).start < name.end) at++;
  }
  return found;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** `Iran-Backed` is looked up as a whole and as `Iran`. */
function splitWord(word: string, start: number): Word[] {
  const hyphen = word.indexOf('-');
  const head = hyphen > 0 ? word.slice(0, hyphen).toLowerCase() : '';
  if (PLACES.has(head) || DEMONYMS.has(head)) return [{ start, end: start + hyphen }];
  return [{ start, end: start + word.length }];
}

function longestAt(text: string, words: readonly Word[], isName: (lower: string) => boolean): TitleName | null {
  const start = words[0]?.start ?? 0;
  for (let length = words.length; length > 0; length--) {
    const end = words[length - 1]?.end ?? start;
    const lower = text.slice(start, end).toLowerCase();
    if (isName(lower)) return { start, end, confirmed: lower };
  }
  return null;
}
