import { sourceAddress } from './addresses.js';
import type { CountedLink } from './counted-link.js';
import type { DatesIndex } from './dates-index.js';
import { UNDATED } from './dates-index.js';
import { linkPeriod } from './dates-pages.js';
import type { EditionIndex } from './edition-index.js';
import type { EventCard } from './event-card.js';
import type { PageFrame } from './page-frame.js';
import { makeFrame } from './page-frame.js';
import { stringsFor } from './strings/index.js';

export interface HomeModel {
  readonly frame: PageFrame;
  readonly feature: EventCard | null;
  readonly cards: readonly EventCard[];
  readonly months: readonly CountedLink[];
  readonly sources: readonly CountedLink[];
}

const MOST = { cards: 13, months: 24, sources: 24 };

/** Of events in their order, the newest first, those that the front page shows with their drawings. */
export function featuredOf(latest: readonly string[]): string[] {
  return latest.slice(0, MOST.cards);
}

/** The front page: the newest events, and the ways to all others. */
export function makeHomeModel(index: EditionIndex, dates: DatesIndex): HomeModel {
  const t = stringsFor(index.site.lang);
  const ids = featuredOf(index.latest);
  const [feature = null, ...cards] = ids.flatMap((id) => index.events.get(id)?.card ?? []);
  const months = [...dates.told].filter(([period]) => period !== UNDATED).sort(([a], [b]) => (a > b ? -1 : 1));
  const sources = [...index.articlesBySource].map(([id, articles]) => ({
    name: index.sources.get(id)?.name ?? id,
    href: sourceAddress(id),
    count: articles.length,
  }));
  return {
    frame: makeFrame(index, { path: '/', title: index.site.name, section: 'home' }),
    feature,
    cards,
    months: months.slice(0, MOST.months).map(([period]) => linkPeriod(period, dates, t)),
    sources: sources.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, MOST.sources),
  };
}
