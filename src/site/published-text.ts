import type { Event, Reading, SiteSettings, Statement } from '../model.js';
import type { EventsIndex } from './events-index.js';
import { correctedOf, readingOf } from './events-index.js';

/** How much of a text may be published: the length that may stand in full, up to the end of a sentence. */
export function publishedLength({ text, sentences }: Reading, { publish }: SiteSettings): number {
  if (publish === 'full') return text.length;
  if (publish === 'none') return 0;
  const within = sentences.filter(({ end }) => end <= publish.excerpt);
  return within.at(-1)?.end ?? 0;
}

/**
 * A text as it may be published. Where not all of it may be, the title, what events quote and the words of each date
 * and figure stay, and every other character becomes a space, so that offsets still hold:
 * `text.slice(start, end) === exact`.
 */
export function publishedText(reading: Reading, index: EventsIndex): { text: string; withheld: boolean } {
  const withheld = publishedLength(reading, index.site) < reading.text.length;
  return { text: withheld ? fillGaps(reading, index, blank) : reading.text, withheld };
}

/** A text as it may be published, to be read as one: dots stand where words are withheld. */
export function shortenedText(reading: Reading, index: EventsIndex): string {
  return fillGaps(reading, index, (gap) => (/\S/.test(gap) ? ' … ' : gap));
}

/** The parts of a text that may be published, and between them what `fill` makes of the others. */
function fillGaps(reading: Reading, index: EventsIndex, fill: (gap: string) => string): string {
  const { text, blocks, article, amounts } = reading;
  const { times } = correctedOf(index, reading);
  const length = publishedLength(reading, index.site);
  const quoted = index.quotes.get(article.id) ?? [];
  const opening = { start: 0, end: Math.max(length, blocks[0]?.end ?? 0) };
  const kept = [opening, ...quoted, ...times, ...amounts].sort((a, b) => a.start - b.start);
  let at = 0;
  let shown = '';
  for (const { start, end } of kept) {
    if (end <= at) continue;
    shown += fill(text.slice(at, Math.max(at, start))) + text.slice(Math.max(at, start), end);
    at = end;
  }
  return shown + fill(text.slice(at));
}

/** An event as it may be published: what stands around quoted words is left out where the text there is withheld. */
export function publishedEvent(event: Event, index: EventsIndex): Event {
  if (index.site.publish === 'full') return event;
  const texts = new Map(event.articles.map((id) => [id, publishedText(readingOf(index, id), index).text]));
  const trim = (statement: Statement) => trimContext(statement, texts.get(statement.article) ?? '');
  const trimEntry = (entry: Event['timeline'][number]) => ({ ...entry, statements: entry.statements.map(trim) });
  return {
    ...event,
    timeline: event.timeline.map(trimEntry),
    undated: event.undated.map(trimEntry),
    layers: event.layers.map((layer) => ({ ...layer, statements: layer.statements.map(trim) })),
    quotations: event.quotations.map((quotation) => ({ ...quotation, versions: quotation.versions.map(trim) })),
  };
}

function trimContext(statement: Statement, text: string): Statement {
  const { prefix, suffix, start, end } = statement;
  return {
    ...statement,
    prefix: text.startsWith(prefix, start - prefix.length) ? prefix : '',
    suffix: text.startsWith(suffix, end) ? suffix : '',
  };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
