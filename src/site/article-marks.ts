import type { Reading, Span } from '../model.js';
import { figureAddress, lineAddress } from './addresses.js';
import type { Quote } from './event-quotes.js';

/**
 * Addresses of the line of each dated expression of an article (`t0`) and of the figure or line of each amount (`a0`).
 * `quotes` are what the event quotes of it, in the order of its text.
 */
export function linkMarks(
  { times, amounts }: Reading,
  event: string,
  quotes: readonly Quote[],
): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const [at, near] of quotesAt(times, quotes).entries()) {
    const entry = entryAround(times[at] as Span, near);
    if (entry) lines.set(`t${at}`, lineAddress(event, entry.id));
  }
  for (const [at, near] of quotesAt(amounts, quotes).entries()) {
    const quantity = near.find((quote) => quote.quantity)?.quantity;
    const entry = entryAround(amounts[at] as Span, near);
    if (quantity) lines.set(`a${at}`, figureAddress(event, quantity.id));
    else if (entry) lines.set(`a${at}`, lineAddress(event, entry.id));
  }
  return lines;
}

function entryAround({ start, end }: Span, near: readonly Quote[]): Quote['entry'] | undefined {
  return near.find((quote) => quote.entry && quote.start <= start && end <= quote.end)?.entry;
}

/** The quotes that overlap each mark, both in the order of the text: one sweep, however many there are. */
function quotesAt(marks: readonly Span[], quotes: readonly Quote[]): Quote[][] {
  let open: Quote[] = [];
  let next = 0;
  return marks.map(({ start, end }) => {
    for (let quote = quotes[next]; quote && quote.start < end; quote = quotes[++next]) open.push(quote);
    if (!open.length) return [];
    open = open.filter((quote) => quote.end > start);
    return open.filter((quote) => quote.start < end);
  });
}
