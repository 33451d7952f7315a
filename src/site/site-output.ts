import type { Article, OutputFile } from '../model.js';
import { makeLists, makeRecords } from './data.js';
import type { SummarizedEdition } from './edition-index.js';
import { indexEdition, latestFirst } from './edition-index.js';
import { makeEventFiles } from './event-files.js';
import type { EventSummary } from './event-summary.js';
import { summarizeEvents } from './event-summary.js';
import type { ToldEvents } from './events-index.js';
import { indexEvents } from './events-index.js';
import { makeSiteFeeds, makeSourceFeeds } from './feeds.js';
import { featuredOf } from './home-page.js';
import { writeOpml } from './opml.js';
import type { EventPages, SitePages } from './pages.js';
import { makeEventPages, makeSitePages } from './pages.js';
import type { SearchRecord, SearchScope } from './search-records.js';
import { makeEventRecords, makeSourceRecords, searchScope } from './search-records.js';
import type { ShareCard } from './share-card.js';
import { makeShareCards } from './share-card.js';
import { indexArticles } from './site-index.js';
import { makeSitemap } from './sitemap.js';

/** What is known of a whole site before its events are told, and decides what is made of each. */
export interface SiteScope {
  readonly search: SearchScope;
  /** Ids of the events that the front page shows. */
  readonly featured: ReadonlySet<string>;
}

/** All that is made of some events by themselves. */
export interface EventsOutput {
  readonly pages: EventPages;
  /** Every file that is not a page; made one by one, so that none is held in memory. */
  readonly files: Iterable<OutputFile>;
  readonly summaries: readonly EventSummary[];
  readonly records: readonly SearchRecord[];
  readonly cards: readonly ShareCard[];
}

/** All that is made of a whole site once its events are told. */
export interface SiteOutput {
  readonly pages: SitePages;
  readonly files: Iterable<OutputFile>;
  readonly records: Iterable<SearchRecord>;
}

interface Planned {
  readonly articles: readonly Article[];
  readonly groups: readonly { readonly id: string; readonly articles: readonly string[] }[];
}

export function scopeOf({ articles, groups }: Planned): SiteScope {
  const latest = latestFirst(groups, { articles: indexArticles(articles) });
  return {
    search: searchScope({ articles: articles.length, events: groups.length }),
    featured: new Set(featuredOf(latest)),
  };
}

/** The pages, files, summaries, search records and cards of some events and of their articles. */
export function makeEventsOutput(told: ToldEvents, { search, featured }: SiteScope): EventsOutput {
  const index = indexEvents(told);
  return {
    pages: makeEventPages(index),
    files: eventsFiles(index),
    summaries: summarizeEvents(index, featured),
    records: [...makeEventRecords(index, search)],
    cards: [...makeShareCards(index)],
  };
}

function* eventsFiles(index: ReturnType<typeof indexEvents>): Generator<OutputFile> {
  yield* makeRecords(index);
  for (const event of index.events.values()) yield* makeEventFiles(event, index);
}

/** The pages, files and search records that tell of more than one event. */
export function makeSiteOutput(edition: SummarizedEdition): SiteOutput {
  const index = indexEdition(edition);
  const pages = makeSitePages(index);
  return { pages, files: siteFiles(index, pages), records: makeSourceRecords(index) };
}

function* siteFiles(index: ReturnType<typeof indexEdition>, pages: SitePages): Generator<OutputFile> {
  yield* makeLists(index);
  yield* makeSiteFeeds(index);
  for (const source of index.sources.values()) yield* makeSourceFeeds(source, index);
  yield { path: 'sources/feeds.opml', contents: writeOpml(index) };
  yield* makeSitemap(index, pages);
}
