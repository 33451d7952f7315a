import type { Span } from '../model.js';

/** Most spans hold nothing of a kind: they need no list of their own. */
const NONE: readonly never[] = [];

/** The part of a list ordered by `start` whose members begin within the span. */
export function within<T extends Span>(ordered: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as T).start < span.start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < ordered.length && (ordered[low] as T).start < span.end) low++;
  return first === low ? NONE : ordered.slice(first, low);
}
