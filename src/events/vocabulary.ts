import { calendarDay, type Day } from '../calendar/days.js';
import { shareByTerm } from './background.js';
import { hashText } from './hash.js';
import { shareInNews } from './news-share.js';
import { createWordTable } from './word-table.js';
import { isNumber, termsOf } from './words.js';

/** Terms held by more than this share of all English articles tell nothing and are left out: `the`, `people`, `said`. */
const COMMON_SHARE = 0.35;

/** A term no table knows counts as held by this share: about one article in eight thousand. */
const UNKNOWN_SHARE = 1 / 8000;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const NONE: readonly number[] = [];

/** The terms of a corpus, numbered in the order in which they are met. */
export interface Vocabulary {
  readonly terms: readonly string[];
  /** By term number: the share of all English articles that hold it. */
  readonly shares: readonly number[];
  /** By term number: whether it is a number. */
  readonly numeric: readonly boolean[];
  /** By term number: the word as first met, not capitalised if it can be, for showing. */
  readonly surfaces: readonly string[];
  /** By term number: a hash that does not depend on the corpus. */
  readonly hashes: readonly number[];
  /** By term number: the day it stands for, or null for a word. */
  readonly days: readonly (Day | null)[];
  /** The number of the word that stands between two offsets of a text. */
  wordIn(text: string, start: number, end: number): number;
  /** By word number: the word as written. */
  readonly words: readonly string[];
  /** By word number: its term numbers, none for a common one. */
  readonly idsByWord: readonly (readonly number[])[];
  /** The term numbers of a word as written. */
  idsOf(word: string): readonly number[];
  /** The term numbers of all words of a name's key, in order. */
  idsOfKey(key: string): readonly number[];
  /** The term number of a day. */
  idOfDay(day: Day): number;
}

/** An empty vocabulary, which grows as words are asked for. */
export function createVocabulary(): Vocabulary {
  const terms: string[] = [];
  const shares: number[] = [];
  const numeric: boolean[] = [];
  const surfaces: string[] = [];
  const hashes: number[] = [];
  const days: (Day | null)[] = [];
  const idByTerm = new Map<string, number>();
  const table = createWordTable();
  const idsByWord: (readonly number[])[] = [];
  const add = (term: string, told: { share: number; numeric: boolean; day: Day | null; surface: string }): number => {
    numeric.push(told.numeric);
    shares.push(told.share);
    days.push(told.day);
    hashes.push(hashText(term));
    surfaces.push(told.surface);
    idByTerm.set(term, terms.length);
    return terms.push(term) - 1;
  };
  const idOfDay = (day: Day): number => {
    const term = calendarDay(day).iso;
    return idByTerm.get(term) ?? add(term, { share: UNKNOWN_SHARE, numeric: false, day, surface: term });
  };
  /** `surface` is null for a word of a key, which nobody wrote so. */
  const numberTerm = (term: string, surface: string | null): readonly number[] => {
    const share = shareInNews(term) ?? shareByTerm.get(term) ?? UNKNOWN_SHARE;
    if (share > COMMON_SHARE) return NONE;
    const known = idByTerm.get(term);
    if (known !== undefined) {
      if (surface !== null && isCapital(surfaces[known] as string) && !isCapital(surface)) surfaces[known] = surface;
      return [known];
    }
    return [add(term, { share, numeric: isNumber(term), day: null, surface: surface ?? term })];
  };
  const wordIn = (text: string, start: number, end: number): number => {
    const number = table.numberOf(text, start, end);
    if (number === idsByWord.length) {
      const word = table.words[number] as string;
      idsByWord.push(termsOf(word).flatMap((term) => numberTerm(term, word)));
    }
    return number;
  };
  const idsOf = (word: string): readonly number[] => idsByWord[wordIn(word, 0, word.length)] as readonly number[];
  const idsByKey = new Map<string, readonly number[]>();
  const idsOfKey = (key: string): readonly number[] => {
    const known = idsByKey.get(key);
    if (known) return known;
    const ids = key.split(' ').flatMap((word) => termsOf(word).flatMap((term) => numberTerm(term, null)));
    idsByKey.set(key, ids);
    return ids;
  };
  return {
    terms,
    shares,
    numeric,
    surfaces,
    hashes,
    days,
    wordIn,
    words: table.words,
    idsByWord,
    idsOf,
    idsOfKey,
    idOfDay,
  };
}
