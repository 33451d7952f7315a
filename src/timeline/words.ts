/** The words of an article, once, in order: what every later reading of its clauses looks up. */
import type { Span } from '../model.js';

export interface Word extends Span {
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['’.-](?=[\p{L}\p{N}]))*/gu;

/** `U.S. troops hit Al-Asad` → u.s, troops, hit, al-asad, with their places. */
export function listWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length, lower: match[0].toLowerCase() });
  }
  return words;
}

/** The part of a list ordered by `start` whose members begin within the span. */
export function within<T extends Span>(ordered: readonly T[], span: Span): T[] {
  const first = firstFrom(ordered, span.start);
  let last = first;
  while (last < ordered.length && (ordered[last] as T).start < span.end) last++;
  return ordered.slice(first, last);
}

function firstFrom(ordered: readonly Span[], start: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
