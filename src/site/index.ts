import type { Edition, OutputFile } from '../model.js';
import { makeJson } from './data.js';
import { indexEdition } from './edition-index.js';

export type * from './article-page.js';
export type * from './date-words.js';
export type * from './dates-pages.js';
export type * from './event-card.js';
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
export { makePages } from './pages.js';
export type { PageKind, Pages } from './pages.js';
export type * from './plain-pages.js';
export type * from './source-page.js';
export type { Strings } from './strings/index.js';

/** Every file of the site that is not a page: JSON, feeds, CSV. Made one by one, so that none is held in memory. */
export function* makeData(edition: Edition): Generator<OutputFile> {
  const index = indexEdition(edition);
  yield* makeJson(index);
}
