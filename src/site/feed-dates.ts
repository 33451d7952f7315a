import type { Event } from '../model.js';
import { rangeOf } from './date-range.js';
import type { SiteIndex } from './site-index.js';
import { lastPublished } from './site-index.js';

/**
 * When what a feed tells of last changed, as far as the articles say: the latest known publication among those behind
 * it, a day as its first moment in UTC. No clock has a part in it, so a rebuild of the same articles says the same.
 */
export function updatedBy(articles: readonly string[], index: SiteIndex): string | null {
  return momentOf(lastPublished(articles, index));
}

/** An event's: where none of its articles has a known day, the latest day that its news lines tell of. */
export function eventUpdated(event: Event, index: SiteIndex): string | null {
  return updatedBy(event.articles, index) ?? momentOf(Math.max(...event.timeline.filter(isNews).map(beginningOf)));
}

const isNews = ({ background }: Event['timeline'][number]) => !background;
const beginningOf = ({ edtf }: Event['timeline'][number]) => rangeOf(edtf)?.from ?? -Infinity;

/** An instant in ms as `2031-03-05T06:40:00Z`; null where it is not finite. */
export function momentOf(instant: number): string | null {
  return Number.isFinite(instant) ? new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z') : null;
}
