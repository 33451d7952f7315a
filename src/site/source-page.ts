import type { Event, Source } from '../model.js';
import { articleAddress, eventAddress, figureAddress, lineAddress, sourceAddress } from './addresses.js';
import type { DateView } from './date-words.js';
import { viewPublished } from './date-words.js';
import type { EditionIndex } from './edition-index.js';
import { articleOf, publishedAt } from './edition-index.js';
import { figureTitle } from './event-figures.js';
import type { CountedLink } from './home-page.js';
import type { PageFrame } from './page-frame.js';
import { feedLinks, makeFrame } from './page-frame.js';
import { stringsFor } from './strings/index.js';

/** What a source says or leaves out in one event, as links to the lines. */
export interface EventShare {
  readonly title: string;
  readonly href: string;
  readonly lines: readonly { readonly title: string; readonly href: string; readonly note: string | null }[];
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
  const t = stringsFor(index.edition.site.lang);
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
    only: collectShares(events, (event) => coverageLines(event, id, 'only')),
    missing: collectShares(events, (event) => coverageLines(event, id, 'missing')),
    differs: collectShares(events, (event) => differences(event, id, index)),
  };
}

export function makeSourcesModel(index: EditionIndex): SourcesModel {
  const t = stringsFor(index.edition.site.lang);
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

type Lines = EventShare['lines'];

function collectShares(events: readonly Event[], linesOf: (event: Event) => Lines): Shares {
  const shares = events.map((event) => ({ event, lines: linesOf(event) })).filter(({ lines }) => lines.length > 0);
  const shown = shares
    .slice(0, MOST_EVENTS)
    .map(({ event: { id, title }, lines }) => ({ title, href: eventAddress(id), lines }));
  return { shown, more: shares.length - shown.length };
}

function coverageLines(event: Event, source: string, side: 'only' | 'missing'): Lines {
  const ids = event.coverage.find((coverage) => coverage.source === source)?.[side] ?? [];
  const titles = new Map([...event.timeline, ...event.undated].map((entry) => [entry.id, entry.title]));
  return ids.map((id) => ({ title: titles.get(id) ?? id, href: lineAddress(event.id, id), note: null }));
}

/** Lines and figures in which the source takes part and on which the sources disagree. */
function differences(event: Event, source: string, index: EditionIndex): Lines {
  const isHere = ({ article }: { article: string }) => articleOf(index, article).source === source;
  const lines = [...event.timeline, ...event.undated]
    .filter(({ disagreements, statements }) => disagreements.length > 0 && statements.some(isHere))
    .map(({ id, title, disagreements }) => ({
      title,
      href: lineAddress(event.id, id),
      note: disagreements[0]?.note ?? null,
    }));
  const figures = event.quantities
    .filter(({ verdict, claims }) => verdict === 'differ' && claims.some(isHere))
    .map(({ id, what, subject, note }) => ({
      title: figureTitle(what, subject),
      href: figureAddress(event.id, id),
      note,
    }));
  return [...lines, ...figures];
}
