import type { Source } from '../model.js';
import { articleAddress, eventAddress, sourceAddress } from './addresses.js';
import type { DateView } from './date-words.js';
import { viewPublished } from './date-words.js';
import type { EditionIndex } from './edition-index.js';
import type { EventSummary, SharedLine, SourceShare } from './event-summary.js';
import type { CountedLink } from './home-page.js';
import type { PageFrame } from './page-frame.js';
import { feedLinks, makeFrame } from './page-frame.js';
import { articleOf, publishedAt } from './site-index.js';
import { stringsFor } from './strings/index.js';

/** What a source says or leaves out in one event, as links to the lines. */
export interface EventShare {
  readonly title: string;
  readonly lang: string;
  readonly href: string;
  readonly lines: readonly SharedLine[];
}

/** The newest events with their lines, and how many more there are. */
export interface Shares {
  readonly shown: readonly EventShare[];
  readonly more: number;
}

export interface SourceModel {
  readonly frame: PageFrame;
  readonly source: Source;
  readonly articles: readonly {
    readonly title: string;
    readonly lang: string;
    readonly href: string;
    readonly published: DateView | null;
  }[];
  readonly only: Shares;
  readonly missing: Shares;
  readonly differs: Shares;
}

export interface SourcesModel {
  readonly frame: PageFrame;
  readonly sources: readonly (CountedLink & { readonly note: string | null; readonly country: string | null })[];
}

const MOST_EVENTS = 12;

/** The profile of an outlet: its articles, what only it reports, what it leaves out, where it differs. */
export function makeSourceModel(id: string, index: EditionIndex): SourceModel {
  const source = index.sources.get(id);
  if (!source) throw new Error(`no source has the id ${id}`);
  const t = stringsFor(index.site.lang);
  const ids = new Set(index.eventsBySource.get(id));
  const events = index.latest.filter((event) => ids.has(event)).flatMap((event) => index.events.get(event) ?? []);
  const articles = (index.articlesBySource.get(id) ?? []).map((article) => articleOf(index, article));
  return {
    frame: makeFrame(index, {
      path: `/sources/${id}/`,
      title: source.name,
      ...(source.note ? { description: source.note } : {}),
      section: 'sources',
      feeds: feedLinks('', source.name),
    }),
    source,
    articles: [...articles]
      .sort((a, b) => publishedAt(b) - publishedAt(a) || (a.id < b.id ? -1 : 1))
      .map(({ id: article, title, lang, published }) => ({
        title,
        lang,
        href: articleAddress(article),
        published: published === null ? null : viewPublished(published, t.dates),
      })),
    only: collectShares(events, id, 'only'),
    missing: collectShares(events, id, 'missing'),
    differs: collectShares(events, id, 'differs'),
  };
}

export function makeSourcesModel(index: EditionIndex): SourcesModel {
  const t = stringsFor(index.site.lang);
  return {
    frame: makeFrame(index, {
      path: '/sources/',
      title: t.source.all,
      description: t.source.allNote,
      section: 'sources',
    }),
    sources: [...index.sources.values()].map(({ id, name, note = null, country = null }) => ({
      name,
      note,
      country,
      href: sourceAddress(id),
      count: index.articlesBySource.get(id)?.length ?? 0,
    })),
  };
}

/** Of the events that a source tells of, the newest first, those in which it has such lines. */
function collectShares(
  events: readonly EventSummary[],
  source: string,
  side: Exclude<keyof SourceShare, 'source'>,
): Shares {
  const shares = events.flatMap(({ id, title, lang, shares: all }) => {
    const lines = all.find((share) => share.source === source)?.[side] ?? [];
    return lines.length ? { title, lang, href: eventAddress(id), lines } : [];
  });
  const shown = shares.slice(0, MOST_EVENTS);
  return { shown, more: shares.length - shown.length };
}
