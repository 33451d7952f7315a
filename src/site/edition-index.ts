import type { Article, KnownName, Problem, SiteHead } from '../model.js';
import type { EventSummary } from './event-summary.js';
import { groupBy } from './group-by.js';
import type { SiteIndex } from './site-index.js';
import { indexArticles, indexSources, lastPublished } from './site-index.js';

/** A whole site, its events in summary: what the pages are made of that tell of more than one event. */
export interface EditionIndex extends SiteIndex {
  readonly problems: readonly Problem[];
  readonly events: ReadonlyMap<string, EventSummary>;
  /** What the editor notes of a name, by its canonical spelling. */
  readonly nameNotes: ReadonlyMap<string, string>;
  readonly eventOfArticle: ReadonlyMap<string, EventSummary>;
  readonly articlesBySource: ReadonlyMap<string, readonly string[]>;
  readonly eventsBySource: ReadonlyMap<string, readonly string[]>;
  /** Event ids, the newest first. */
  readonly latest: readonly string[];
}

/** A whole site, its events in summary. */
export interface SummarizedEdition extends SiteHead {
  readonly problems: readonly Problem[];
  readonly articles: readonly Article[];
  readonly events: readonly EventSummary[];
  /** The names that the editor has listed. */
  readonly names: readonly KnownName[];
}

/** Holds references only. */
export function indexEdition({ site, sources, names, problems, articles, events }: SummarizedEdition): EditionIndex {
  const index = {
    site,
    hasReport: problems.length > 0,
    articles: indexArticles(articles),
    sources: indexSources(sources, articles),
  };
  return {
    ...index,
    problems,
    events: new Map(events.map((event) => [event.id, event])),
    nameNotes: new Map(
      names.flatMap(({ canonical, note }) => (note === undefined ? [] : [[canonical, note] as const])),
    ),
    eventOfArticle: new Map(events.flatMap((event) => event.articles.map((id) => [id, event] as const))),
    articlesBySource: idsBy(articles, ({ source }) => [source]),
    eventsBySource: idsBy(events, ({ sources }) => sources),
    latest: latestFirst(events, index),
  };
}

function idsBy<Item extends { readonly id: string }>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, string[]> {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => ({ key, id: item.id })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ id }) => id)]));
}

/**
 * Ids of events by the newest article of each; events whose articles have no date come last. Equal dates go by id.
 */
export function latestFirst(
  events: readonly { readonly id: string; readonly articles: readonly string[] }[],
  index: Pick<SiteIndex, 'articles'>,
): string[] {
  const newest = new Map(events.map(({ id, articles }) => [id, lastPublished(articles, index)]));
  const newestOf = (id: string) => newest.get(id) ?? -Infinity;
  return events.map(({ id }) => id).sort((a, b) => newestOf(b) - newestOf(a) || (a < b ? -1 : 1));
}
