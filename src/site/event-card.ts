import type { Event } from '../model.js';
import { eventAddress } from './addresses.js';
import type { DateView } from './date-words.js';
import { viewDate } from './date-words.js';
import type { EditionIndex } from './edition-index.js';
import { articleOf } from './edition-index.js';
import { linkDisputes } from './event-disputes.js';
import { leadStatement } from './event-lead.js';
import type { OverviewView } from './overview.js';
import { drawOverview } from './overview.js';
import { stringsFor } from './strings/index.js';

/** An event as a list shows it. */
export interface EventCard {
  readonly title: string;
  readonly href: string;
  readonly span: DateView | null;
  readonly sources: number;
  readonly articles: number;
  readonly disputed: number;
  readonly lead: {
    readonly words: string;
    readonly lang: string;
    readonly sourceName: string;
    readonly body: 'full' | 'digest' | 'excerpt';
  } | null;
  readonly drawing: OverviewView | null;
}

export function makeCard(event: Event, index: EditionIndex): EventCard {
  const t = stringsFor(index.edition.site.lang);
  const lead = leadStatement(event, null);
  const article = lead && articleOf(index, lead.article);
  const names = new Map([...index.sources].map(([id, { name }]) => [id, name]));
  return {
    title: event.title,
    href: eventAddress(event.id),
    span: event.span === null ? null : viewDate(event.span, t.dates),
    sources: event.sources.length,
    articles: event.articles.length,
    disputed: linkDisputes(event).length,
    lead: lead &&
      article && { words: lead.exact, lang: article.lang, sourceName: article.sourceName, body: article.body },
    drawing: drawOverview(event, names, t),
  };
}
