import type { Event, SiteSettings } from '../model.js';
import { absoluteAddress, eventAddress } from './addresses.js';
import { dateWords } from './date-words.js';
import { countDisputes } from './event-disputes.js';
import type { EventsIndex } from './events-index.js';
import type { OverviewView } from './overview.js';
import { drawOverview } from './overview.js';
import type { Strings } from './strings/index.js';
import { stringsFor } from './strings/index.js';

/** What is drawn of an event for the preview of a link to it. */
export interface ShareCard {
  /** The picture's path in the site. */
  readonly path: string;
  readonly dir: 'ltr' | 'rtl';
  readonly siteName: string;
  readonly title: string;
  /** When it happened, as far as a date is settled. */
  readonly when: string | null;
  readonly told: string;
  readonly disputed: string | null;
  readonly drawing: Pick<OverviewView, 'rows' | 'bands' | 'ticks' | 'breaks'> | null;
}

/** Where a page's picture is, in full, and what it shows, in words. */
export interface ShareImage {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Width and height of a card, as those who show previews ask for. */
export const shareImageSize = { width: 1200, height: 630 };

/** The cards of events; none where nobody has said where the site stands, since a preview needs full addresses. */
export function* makeShareCards({ events, site }: EventsIndex): Generator<ShareCard> {
  if (site.baseUrl === undefined) return;
  const t = stringsFor(site.lang);
  for (const event of events.values()) yield makeShareCard(event, site, t);
}

/** The picture of an event's page, where it has one. */
export function shareImage(event: Event, site: SiteSettings, t: Strings): ShareImage | null {
  const url = absoluteAddress(site.baseUrl, `${eventAddress(event.id)}card.png`);
  return url === null
    ? null
    : { url, alt: t.event.cardText(event.title, whenOf(event, t), toldOf(event, t)), ...shareImageSize };
}

function makeShareCard(event: Event, site: SiteSettings, t: Strings): ShareCard {
  const disputes = countDisputes(event);
  return {
    path: `events/${event.id}/card.png`,
    dir: t.dir,
    siteName: site.name,
    title: event.title,
    when: whenOf(event, t),
    told: toldOf(event, t),
    disputed: disputes ? t.counts.disputed(disputes) : null,
    drawing: drawOverview(event, new Map(), t),
  };
}

const whenOf = ({ span }: Event, { dates }: Strings) => (span === null ? null : dateWords(span, dates));
const toldOf = ({ articles, sources }: Event, { counts, event }: Strings) =>
  event.told(counts.articles(articles.length), counts.sources(sources.length));
