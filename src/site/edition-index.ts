import type { Article, Edition, Event, Reading, Source } from '../model.js';
import { rangeOf } from './date-range.js';
import type { Quote } from './event-quotes.js';
import { quotesOf } from './event-quotes.js';
import { groupBy } from './group-by.js';

/** An edition with the look-ups that pages need; made once, holds references only. */
export interface EditionIndex {
  readonly edition: Edition;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly events: ReadonlyMap<string, Event>;
  readonly eventOfArticle: ReadonlyMap<string, Event>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly articlesBySource: ReadonlyMap<string, readonly string[]>;
  readonly eventsBySource: ReadonlyMap<string, readonly string[]>;
  /** What events quote of each article, in the order of its text. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
  /** Event ids, the newest first. */
  readonly latest: readonly string[];
}

export function indexEdition(edition: Edition): EditionIndex {
  const readings = new Map(edition.readings.map((reading) => [reading.article.id, reading]));
  const articles = edition.readings.map(({ article }) => article);
  return {
    edition,
    readings,
    events: new Map(edition.events.map((event) => [event.id, event])),
    eventOfArticle: new Map(edition.events.flatMap((event) => event.articles.map((id) => [id, event] as const))),
    sources: indexSources(edition.sources, articles),
    articlesBySource: idsBy(articles, ({ source }) => [source]),
    eventsBySource: idsBy(edition.events, ({ sources }) => sources),
    quotes: indexQuotes(edition.events),
    latest: latestFirst(edition.events, readings),
  };
}

/** The article of an id; an id that no article has is a broken invariant. */
export function articleOf(index: EditionIndex, id: string): Article {
  return readingOf(index, id).article;
}

export function readingOf({ readings }: EditionIndex, id: string): Reading {
  const reading = readings.get(id);
  if (!reading) throw new Error(`no article has the id ${id}`);
  return reading;
}

/** Outlets by id: those the editor lists and those that articles name, in order of name. */
function indexSources(listed: readonly Source[], articles: readonly Article[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const { source, sourceName } of articles)
    if (!sources.has(source)) sources.set(source, { id: source, name: sourceName });
  for (const source of listed) if (sources.has(source.id)) sources.set(source.id, source);
  return new Map([...sources].sort(([, a], [, b]) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)));
}

function idsBy<Item extends { readonly id: string }>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, string[]> {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => ({ key, id: item.id })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ id }) => id)]));
}

function indexQuotes(events: readonly Event[]): Map<string, Quote[]> {
  const all = events.flatMap((event) => [...quotesOf(event)]);
  const quotes = groupBy(all, ({ article }) => article);
  for (const group of quotes.values()) group.sort((a, b) => a.start - b.start || b.end - a.end);
  return quotes;
}

/** By the newest article of each; events whose articles have no date come last. Equal dates go by id. */
function latestFirst(events: readonly Event[], readings: ReadonlyMap<string, Reading>): string[] {
  const newest = new Map(
    events.map((event) => [event.id, Math.max(...event.articles.map((id) => publishedAt(readings.get(id)?.article)))]),
  );
  const newestOf = (id: string) => newest.get(id) ?? -Infinity;
  return events.map(({ id }) => id).sort((a, b) => newestOf(b) - newestOf(a) || (a < b ? -1 : 1));
}

/** The instant an article was published, as far as known; open or missing dates count as their known end. */
export function publishedAt(article: Pick<Article, 'published'> | undefined): number {
  const range = rangeOf(article?.published ?? null);
  if (!range) return -Infinity;
  return Number.isFinite(range.from) ? range.from : range.to;
}
