import type { Source } from '../model.js';
import { isReadLanguage } from '../time/index.js';
import { articleAddress, eventAddress, sourceAddress } from './addresses.js';
import type { CountedLink } from './counted-link.js';
import type { DateView } from './date-words.js';
import { viewPublished } from './date-words.js';
import type { EditionIndex } from './edition-index.js';
import type { EventSummary, SharedLine, SourceShare } from './event-summary.js';
import type { PageFrame } from './page-frame.js';
import { feedLinks, makeFrame } from './page-frame.js';
import { articleOf, publishedAt } from './site-index.js';
import type { Strings } from './strings/index.js';
import { stringsFor } from './strings/index.js';

/** What a source says or leaves out in one event, as links to the lines. */
export interface EventShare {
  readonly title: string;
  readonly lang: string;
  readonly href: string;
  readonly lines: readonly (Omit<SharedLine, 'sides'> & {
    /** Where it differs: what it says, and what others say. */
    readonly here: readonly string[];
    readonly elsewhere: readonly string[];
  })[];
}

/** The newest events with their lines, and how many more there are. */
export interface Shares {
  readonly shown: readonly EventShare[];
  readonly more: number;
}

/** Whether a source stands beside others: not where none tells of its events, nor where its texts are not read. */
export type Standing = 'compared' | 'alone' | 'unread';

export interface SourceModel {
  readonly frame: PageFrame;
  readonly source: Source;
  readonly standing: Standing;
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
    standing: standingOf(id, events, index),
    articles: [...articles]
      .sort((a, b) => publishedAt(b) - publishedAt(a) || (a.id < b.id ? -1 : 1))
      .map(({ id: article, title, lang, published }) => ({
        title,
        lang,
        href: articleAddress(article),
        published: published === null ? null : viewPublished(published, t.dates),
      })),
    only: collectShares(events, id, { side: 'only', t }),
    missing: collectShares(events, id, { side: 'missing', t }),
    differs: collectShares(events, id, { side: 'differs', t }),
  };
}

function standingOf(source: string, events: readonly EventSummary[], index: EditionIndex): Standing {
  const shared = events.filter(({ sources }) => sources.length > 1);
  if (!shared.length) return 'alone';
  const own = shared.flatMap(({ articles }) => articles.map((id) => articleOf(index, id)));
  return own.some((article) => article.source === source && isReadLanguage(article.lang)) ? 'compared' : 'unread';
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
  { side, t }: { readonly side: Exclude<keyof SourceShare, 'source'>; readonly t: Strings },
): Shares {
  const shares = events.flatMap(({ id, title, lang, shares: all }) => {
    const lines = all.find((share) => share.source === source)?.[side] ?? [];
    return lines.length ? { title, lang, href: eventAddress(id), lines } : [];
  });
  const shown = shares
    .slice(0, MOST_EVENTS)
    .map((share) => ({ ...share, lines: share.lines.map((line) => viewSides(line, source, t)) }));
  return { shown, more: shares.length - shown.length };
}

/** So many values are named; of more, how many there are. */
const MOST_NAMED = 4;

function viewSides({ sides, ...line }: SharedLine, source: string, t: Strings) {
  const tell = (told: SharedLine['sides']) => {
    const named = told.length > MOST_NAMED ? told.slice(0, MOST_NAMED - 1) : told;
    const more = named.length < told.length ? [t.counts.more(told.length - named.length)] : [];
    return [...named.map(({ value }) => value), ...more];
  };
  const isOwn = ({ sources }: SharedLine['sides'][number]) => sources.includes(source);
  return { ...line, here: tell(sides.filter(isOwn)), elsewhere: tell(sides.filter((side) => !isOwn(side))) };
}
