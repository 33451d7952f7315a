import type { Article, Event } from '../model.js';
import { eventAddress } from './addresses.js';
import type { DateView } from './date-words.js';
import { viewDate, viewPublished } from './date-words.js';
import type { OverviewView } from './overview.js';
import { drawOverview } from './overview.js';
import type { SiteIndex } from './site-index.js';
import { newestOf, titleLang } from './site-index.js';
import { stringsFor } from './strings/index.js';

/** An event as a list shows it. */
export interface EventCard {
  readonly title: string;
  readonly lang: string;
  readonly href: string;
  readonly span: DateView | null;
  /** When the newest article was published, where the event itself has no settled date. */
  readonly published: DateView | null;
  readonly sources: number;
  readonly articles: number;
  readonly disputed: number;
  /** Words of a source to open with. */
  readonly lead: (Pick<Article, 'lang' | 'sourceName' | 'body'> & { readonly words: string }) | null;
  readonly drawing: OverviewView | null;
}

export function makeCard(
  event: Event,
  { disputed, lead }: Pick<EventCard, 'disputed' | 'lead'>,
  index: SiteIndex,
): EventCard {
  const t = stringsFor(index.site.lang);
  const names = new Map(event.sources.map((id) => [id, index.sources.get(id)?.name ?? id]));
  const published = event.span === null ? newestOf(event.articles, index)?.published : null;
  return {
    title: event.title,
    lang: titleLang(event, index),
    href: eventAddress(event.id),
    span: event.span === null ? null : viewDate(event.span, t.dates),
    published: published ? viewPublished(published, t.dates) : null,
    sources: event.sources.length,
    articles: event.articles.length,
    disputed,
    lead,
    drawing: drawOverview(event, names, t),
  };
}
