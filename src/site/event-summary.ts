import type { Event, EventName } from '../model.js';
import { figureAddress, lineAddress } from './addresses.js';
import { rangeOf } from './date-range.js';
import type { EventCard } from './event-card.js';
import { makeCard } from './event-card.js';
import type { DisputeSide } from './event-disputes.js';
import { countDisputes, findDisputes, sidesOf } from './event-disputes.js';
import { leadStatement } from './event-lead.js';
import { speakerOf } from './event-lines.js';
import type { EventsIndex } from './events-index.js';
import { eventUpdated } from './feed-dates.js';
import { figureTitle } from './figure-words.js';
import { entryTitle } from './line-title.js';
import type { SiteIndex } from './site-index.js';
import { articleOf, lineLang, titleLang } from './site-index.js';
import { stringsFor } from './strings/index.js';

/** A link to a line or figure of an event, with what is to be said of it. Addresses are from the site's root. */
export interface SharedLine {
  readonly title: string;
  /** The language of the title; null where it is the interface's. */
  readonly lang: string | null;
  readonly href: string;
  /** Where sources differ: who gives what. */
  readonly sides: readonly DisputeSide[];
  /** Whose word it is, where all its sources cite one whom the title does not name. */
  readonly speaker: string | null;
}

/** What one source alone says of an event, what it leaves out, and where it takes part in a disagreement. */
export interface SourceShare {
  readonly source: string;
  readonly only: readonly SharedLine[];
  readonly missing: readonly SharedLine[];
  readonly differs: readonly SharedLine[];
}

/** What pages other than an event's own say of it: enough for them, and little to hold for ten thousand events. */
export interface EventSummary extends Pick<Event, 'id' | 'title' | 'summary' | 'span' | 'articles' | 'sources'> {
  /** The language of the title. */
  readonly lang: string;
  readonly disputed: number;
  readonly lead: EventCard['lead'];
  /** When what is told of it last changed, for feeds. */
  readonly updated: string | null;
  /** The days its timeline tells of, each with its first line. */
  readonly days: readonly (Pick<SharedLine, 'title' | 'lang' | 'speaker'> & {
    readonly edtf: string;
    readonly entry: string;
  })[];
  readonly names: readonly {
    readonly canonical: string;
    readonly kind: EventName['kind'];
    readonly spellings: readonly string[];
  }[];
  readonly shares: readonly SourceShare[];
  /** Only where the front page shows it. */
  readonly card: EventCard | null;
}

/** The events of an index in summary; `featured` are the ids of those that the front page shows. */
export function summarizeEvents(index: EventsIndex, featured: ReadonlySet<string>): EventSummary[] {
  return [...index.events.values()].map((event) => summarizeEvent(event, index, featured.has(event.id)));
}

function summarizeEvent(event: Event, index: SiteIndex, isFeatured: boolean): EventSummary {
  const { id, title, summary, span, articles, sources } = event;
  const lead = leadStatement(event, null, index);
  const from = lead && articleOf(index, lead.article);
  const summarized = {
    ...{ id, title, summary, span, articles, sources },
    lang: titleLang(event, index),
    disputed: countDisputes(event),
    lead: lead && from && { words: lead.exact, lang: from.lang, sourceName: from.sourceName, body: from.body },
  };
  return {
    ...summarized,
    updated: eventUpdated(event, index),
    days: datedLines(event, index),
    names: event.names.map(({ canonical, kind, spellings }) => ({
      canonical,
      kind,
      spellings: spellings.map(({ text }) => text),
    })),
    shares: sharesOf(event, index),
    card: isFeatured ? makeCard(event, summarized, index) : null,
  };
}

function datedLines({ timeline }: Event, index: SiteIndex): EventSummary['days'] {
  const lines = new Map<string, Event['timeline'][number]>();
  for (const entry of timeline) {
    const day = entry.edtf?.replace(/T[^/]*|\?/g, '').replace(/%/g, '~') ?? null;
    if (day !== null && !lines.has(day) && rangeOf(day)) lines.set(day, entry);
  }
  return [...lines].map(([edtf, entry]) => ({
    edtf,
    entry: entry.id,
    title: entryTitle(entry),
    lang: lineLang(entry, index),
    speaker: speakerOf(entry),
  }));
}

function sharesOf(event: Event, index: SiteIndex): SourceShare[] {
  const entries = new Map([...event.timeline, ...event.undated].map((entry) => [entry.id, entry]));
  const link = (id: string) => {
    const entry = entries.get(id);
    const lang = entry ? lineLang(entry, index) : null;
    return {
      title: entry ? entryTitle(entry) : id,
      lang,
      href: lineAddress(event.id, id),
      sides: [],
      speaker: speakerOf(entry),
    };
  };
  const disputed = disputesOf(event, index);
  return event.sources.map((source) => {
    const coverage = event.coverage.find((one) => one.source === source);
    return {
      source,
      only: coverage?.only.map(link) ?? [],
      missing: coverage?.missing.map(link) ?? [],
      differs: disputed.filter(({ sources }) => sources.has(source)).map(({ line }) => line),
    };
  });
}

/** The points that sources dispute, each with the sources that take part in it. */
function disputesOf(event: Event, index: SiteIndex) {
  const t = stringsFor(index.site.lang);
  const sourceOf = (article: string) => articleOf(index, article).source;
  return findDisputes(event).map((dispute) => {
    const sides = sidesOf(dispute, sourceOf, t);
    const place = dispute.figure
      ? { title: figureTitle(dispute.figure), lang: null, href: figureAddress(event.id, dispute.figure.id) }
      : {
          title: entryTitle(dispute.entry),
          lang: lineLang(dispute.entry, index),
          href: lineAddress(event.id, dispute.entry.id),
        };
    return { line: { ...place, sides, speaker: null }, sources: new Set(sides.flatMap(({ sources }) => sources)) };
  });
}
