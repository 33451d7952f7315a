import type { Edition, OutputFile } from '../model.js';
import { makeJson } from './data.js';
import { indexEdition } from './edition-index.js';
import { makeEventFiles } from './event-files.js';
import { makeSiteFeeds, makeSourceFeeds } from './feeds.js';
import { writeOpml } from './opml.js';
import { makePages } from './pages.js';
import { makeSitemap } from './sitemap.js';

export type * from './article-page.js';
export type * from './date-words.js';
export type * from './dates-pages.js';
export type * from './event-card.js';
export type * from './event-disputes.js';
export type * from './event-figures.js';
export type * from './event-grouping.js';
export type * from './event-lead.js';
export type * from './event-lines.js';
export type * from './event-page.js';
export type * from './event-words.js';
export type * from './home-page.js';
export type * from './names-pages.js';
export type * from './overview.js';
export type * from './page-frame.js';
export type { PageKind, Pages } from './pages.js';
export type * from './plain-pages.js';
export type { SearchRecord } from './search-records.js';
export { makeSearchRecords } from './search-records.js';
export type * from './share-card.js';
export { makeShareCards, shareImageSize } from './share-card.js';
export type * from './source-page.js';
export type { Strings } from './strings/index.js';
export { makePages };

/** Every file of the site that is not a page: JSON, feeds, CSV. Made one by one, so that none is held in memory. */
export function* makeData(edition: Edition): Generator<OutputFile> {
  const index = indexEdition(edition);
  yield* makeJson(index);
  yield* makeSiteFeeds(index);
  for (const event of edition.events) yield* makeEventFiles(event, index);
  for (const source of index.sources.values()) yield* makeSourceFeeds(source, index);
  yield { path: 'sources/feeds.opml', contents: writeOpml(index) };
  yield* makeSitemap(index, makePages(edition));
}
