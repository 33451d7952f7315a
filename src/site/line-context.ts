import type { Event } from '../model.js';
import type { SiteIndex } from './site-index.js';
import type { Strings } from './strings/index.js';

/** What every line of an event needs to be viewed. */
export interface LineContext {
  readonly index: SiteIndex;
  readonly event: Event;
  readonly t: Strings;
  readonly noteByArticle: ReadonlyMap<string, number>;
}
