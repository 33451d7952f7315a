import type { Reading, Span } from '../model.js';
import { toldDays } from './told-days.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordList } from './word-list.js';

/** Where a term stands in an article; marks of all its places are added up. */
export const IN_TITLE = 1;
export const IN_LEAD = 2;
export const IN_NAME = 4;
const MARK_BITS = 3;

/** A news text says who, what, where and when within so many words. */
const LEAD_WORDS = 60;

/** How often an article holds each term, and where: parallel lists, by ascending term number. */
export interface TermCounts {
  readonly terms: Int32Array;
  readonly counts: Uint16Array;
  readonly marks: Uint8Array;
}

/**
 * Counts the terms of an article; a name counts by the words of its key, so that its spellings
 * are one; a told day is a term as well.
 */
export function countTerms(
  reading: Pick<Reading, 'blocks' | 'names' | 'sentences'>,
  { starts, ids }: WordList,
  vocabulary: Vocabulary,
): TermCounts {
  const { blocks, names } = reading;
  const titleEnd = blocks[0]?.end ?? 0;
  const leadEnd = starts[LEAD_WORDS] ?? Number.POSITIVE_INFINITY;
  const isNamed = spanReader(names);
  const places = createBuffer();
  const add = (terms: readonly number[], start: number, mark: number): void => {
    const marks = (start < titleEnd ? IN_TITLE : 0) | (start < leadEnd ? IN_LEAD : 0) | mark;
    for (const id of terms) places.push((id << MARK_BITS) | marks);
  };
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] as number;
    if (!isNamed(start)) add(ids[at] as readonly number[], start, 0);
  }
  for (const { key, start } of names) add(vocabulary.idsOfKey(key), start, IN_NAME);
  for (const day of toldDays(reading)) places.push(vocabulary.idOfDay(day) << MARK_BITS);
  return gather(places.list().sort());
}

/** One growing list of whole numbers, used for article after article, so that no garbage is made. */
let buffer = new Int32Array(4096);

function createBuffer(): { push(value: number): void; list(): Int32Array } {
  let size = 0;
  const push = (value: number): void => {
    if (size === buffer.length) {
      const larger = new Int32Array(size * 2);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[size++] = value;
  };
  return { push, list: () => buffer.subarray(0, size) };
}

/** Answers whether an offset lies in one of the spans; offsets must be asked for in ascending order. */
function spanReader(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at] as Span).end <= offset) at++;
    return at < spans.length && (spans[at] as Span).start <= offset;
  };
}

const termOf = (place: number): number => place >> MARK_BITS;

function gather(places: Int32Array): TermCounts {
  let size = 0;
  for (let at = 0; at < places.length; at++)
    if (at === 0 || termOf(places[at] as number) !== termOf(places[at - 1] as number)) size++;
  const terms = new Int32Array(size);
  const counts = new Uint16Array(size);
  const marks = new Uint8Array(size);
  let last = -1;
  for (const place of places) {
    const term = termOf(place);
    if (last < 0 || terms[last] !== term) terms[++last] = term;
    counts[last] = Math.min((counts[last] as number) + 1, 0xffff);
    marks[last] = (marks[last] as number) | (place & ((1 << MARK_BITS) - 1));
  }
  return { terms, counts, marks };
}
