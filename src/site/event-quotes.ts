import type { Entry, Event, Quantity, Statement } from '../model.js';

/** Words of an article that an event quotes, and the line or figure that they stand on, if they stand on one. */
export interface Quote {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly entry: Entry | null;
  readonly quantity: Quantity | null;
}

/** Every quotation of an event: its lines, figures, layers and the versions of what a speaker said. */
export function quotesOf(event: Event): Quote[] {
  const quotes: Quote[] = [];
  for (const entry of [...event.timeline, ...event.undated])
    for (const statement of entry.statements) quotes.push(quoteOf(statement, entry, null));
  for (const quantity of event.quantities)
    for (const claim of quantity.claims) quotes.push(quoteOf(claim, null, quantity));
  for (const { statements } of event.layers)
    for (const statement of statements) quotes.push(quoteOf(statement, null, null));
  for (const { versions } of event.quotations)
    for (const version of versions) quotes.push(quoteOf(version, null, null));
  return quotes;
}

type Words = Pick<Statement, 'article' | 'start' | 'end' | 'exact'>;

function quoteOf({ article, start, end, exact }: Words, entry: Entry | null, quantity: Quantity | null): Quote {
  return { article, start, end, exact, entry, quantity };
}
