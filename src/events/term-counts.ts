import type { ReadingHead, Span } from '../model.js';
import { createNumberBuffer, growTo, type NumberBuffer, pushNumber } from './number-buffer.js';
import type { Tongue } from './tongues.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordList } from './word-list.js';

/** Where a term stands in an article; marks of all its places are added up. */
export const IN_TITLE = 1;
export const IN_LEAD = 2;
export const IN_NAME = 4;
/** It begins a name, as `Port` does `Port Qesh`. */
export const BEGINS_NAME = 8;
const MARK_BITS = 4;

/** A news text says who, what, where and when within so many words. */
const LEAD_WORDS = 60;

/**
 * How often each article holds each term, and where: parallel lists for all articles one after another, each with its
 * terms ascending, so that very many stay small. What lies behind the last start is room to grow.
 */
export interface TermCounts {
  /** By article: where its terms start; and after the last, where that one's end. */
  readonly starts: Int32Array;
  terms: Int32Array;
  counts: Float32Array;
  marks: Uint8Array;
}

/** Room is made for so many terms an article: where that is enough, no list is copied while it is being filled. */
const TERMS_IN_ARTICLE = 160;

/** Room for the counts of so many articles. */
export function createTermCounts(articles: number): TermCounts {
  const size = articles * TERMS_IN_ARTICLE;
  return {
    starts: new Int32Array(articles + 1),
    terms: new Int32Array(size),
    counts: new Float32Array(size),
    marks: new Uint8Array(size),
  };
}

/** The places of an article's terms, used for article after article, so that no garbage is made. */
const places = createNumberBuffer();

/**
 * Counts the terms of an article, the one after the last that was counted; a name counts by the words of its key, so
 * that its spellings are one; a told day is a term as well. Of a text that is not read, common words are left out and
 * names are told by their capitals.
 */
export function countTerms(
  { text, blocks, names, days }: Pick<ReadingHead, 'text' | 'blocks' | 'names' | 'days'>,
  { starts, words, size }: WordList,
  given: { vocabulary: Vocabulary; counted: TermCounts; article: number; tongue: Tongue | null },
): void {
  const { vocabulary, tongue } = given;
  const titleEnd = blocks[0]?.end ?? 0;
  const leadEnd = size > LEAD_WORDS ? (starts[LEAD_WORDS] as number) : Number.POSITIVE_INFINITY;
  const isNamed = spanReader(names);
  const add = (terms: readonly number[], start: number, mark: number): void => {
    const marks = (start < titleEnd ? IN_TITLE : 0) | (start < leadEnd ? IN_LEAD : 0) | mark;
    const begins = mark & IN_NAME ? BEGINS_NAME : 0;
    for (let at = 0; at < terms.length; at++)
      pushNumber(places, ((terms[at] as number) << MARK_BITS) | marks | (at === 0 ? begins : 0));
  };
  places.size = 0;
  for (let at = 0; at < size; at++) {
    const start = starts[at] as number;
    const word = words[at] as number;
    if (isNamed(start) || (tongue && isCommon(vocabulary.words[word] as string, tongue))) continue;
    const isName = tongue?.capitalsName && start > titleEnd && isCapitalWithin(text, start);
    add(vocabulary.idsByWord[word] as readonly number[], start, isName ? IN_NAME : 0);
  }
  for (const { key, start } of names) add(vocabulary.idsOfKey(key), start, IN_NAME);
  for (const day of days.told) pushNumber(places, vocabulary.idOfDay(day) << MARK_BITS);
  gather(places, given.counted, given.article);
}

const isCommon = (word: string, { common }: Tongue): boolean => common.has(word.toLowerCase());

/** Whether a word begins with a capital that no start of a sentence gives it. */
function isCapitalWithin(text: string, start: number): boolean {
  return /^[\p{L}\p{N},][  ]\p{Lu}/u.test(text.slice(start - 2, start + 2));
}

/** Answers whether an offset lies in one of the spans; offsets must be asked for in ascending order. */
function spanReader(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at] as Span).end <= offset) at++;
    return at < spans.length && (spans[at] as Span).start <= offset;
  };
}

function gather({ values, size }: NumberBuffer, counted: TermCounts, article: number): void {
  const sorted = values.subarray(0, size).sort();
  let end = counted.starts[article] as number;
  counted.terms = growTo(counted.terms, end + size);
  counted.counts = growTo(counted.counts, end + size);
  counted.marks = growTo(counted.marks, end + size);
  const { terms, counts, marks } = counted;
  let last = -1;
  for (let at = 0; at < size; at++) {
    const place = sorted[at] as number;
    const term = place >> MARK_BITS;
    if (term !== last) terms[end++] = last = term;
    counts[end - 1] = (counts[end - 1] as number) + 1;
    marks[end - 1] = (marks[end - 1] as number) | (place & ((1 << MARK_BITS) - 1));
  }
  counted.starts[article + 1] = end;
}
