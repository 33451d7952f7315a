import type { Decision, Entry, Event } from '../model.js';
import { isReadLanguage } from '../time/index.js';
import { articleAddress, lineId, sourceAddress } from './addresses.js';
import type { Citation } from './citation.js';
import { citeEvent } from './citation.js';
import type { DateView } from './date-words.js';
import { dateWords, viewDate, viewPublished } from './date-words.js';
import type { DisputeLink } from './event-disputes.js';
import { linkDisputes } from './event-disputes.js';
import type { FigureTable } from './event-figures.js';
import { viewFigures } from './event-figures.js';
import type { GroupingView } from './event-grouping.js';
import { viewGrouping } from './event-grouping.js';
import type { LeadView } from './event-lead.js';
import { viewLead } from './event-lead.js';
import type { DayView, LineView, QuoteView } from './event-lines.js';
import { certaintyOf, speakerOf, viewDays, viewLine, viewQuote, viewQuotes } from './event-lines.js';
import type { VersionView } from './event-words.js';
import { compareVersions } from './event-words.js';
import { groupBy } from './group-by.js';
import type { LineContext } from './line-context.js';
import { entryTitle } from './line-title.js';
import type { OverviewView } from './overview.js';
import { drawOverview } from './overview.js';
import type { PageFrame } from './page-frame.js';
import { feedLinks, makeFrame } from './page-frame.js';
import { shareImage } from './share-card.js';
import type { SiteIndex } from './site-index.js';
import { articleOf, lineLang, titleLang } from './site-index.js';
import type { Strings } from './strings/index.js';
import { stringsFor } from './strings/index.js';
import { eventJsonLd } from './structured-data.js';

export interface ArticleLink {
  readonly id: string;
  readonly note: number;
  readonly title: string;
  readonly lang: string;
  readonly href: string;
  readonly sourceName: string;
  readonly sourceHref: string;
  /** Who wrote it, where the name of its outlet does not say so; null where nobody is named. */
  readonly author: string | null;
  readonly published: DateView | null;
  readonly body: 'full' | 'digest' | 'excerpt';
  readonly url: string | null;
}

/** What only one source says, and what it leaves out, as links to lines of the page. */
export interface SourceCoverage {
  readonly source: string;
  readonly sourceHref: string;
  readonly only: readonly LineLink[];
  readonly missing: readonly LineLink[];
}
export interface CoverageView {
  /** Sources of which there is something to say; those without, by name; and those whose texts are not read. */
  readonly told: readonly SourceCoverage[];
  readonly idle: readonly string[];
  readonly unread: readonly string[];
}
export interface LineLink {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  /** Whose word it is, where all its sources cite one whom the title does not name. */
  readonly speaker: string | null;
}

/** Names that the sources spell differently, each spelling with the numbers of its articles, and those that they do not. */
export interface NamesView {
  readonly varied: readonly {
    readonly canonical: string;
    readonly spellings: readonly { readonly text: string; readonly notes: readonly number[] }[];
  }[];
  readonly same: readonly { readonly text: string; readonly notes: readonly number[] }[];
}

/** What an editor decided; `value` is what a corrected date is, in words. */
interface DecisionView {
  readonly kind: string;
  readonly text: string;
  readonly value: string | null;
  readonly reason: string | null;
}

export interface EventModel {
  readonly frame: PageFrame;
  readonly id: string;
  readonly title: string;
  /** The language of the title. */
  readonly lang: string;
  readonly summary: string | null;
  readonly span: DateView | null;
  readonly counts: {
    readonly articles: number;
    readonly sources: number;
    readonly voices: number;
    readonly digests: number;
  };
  readonly episodes: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: DateView | null;
    readonly articles: number;
  }[];
  readonly disputes: readonly DisputeLink[];
  readonly lead: readonly LeadView[];
  /** Sources by id, for choosing among the lines. */
  readonly sourceOptions: readonly { readonly id: string; readonly name: string }[];
  /** The kinds of certainty that lines of the page have. */
  readonly certaintyOptions: readonly Entry['status'][];
  readonly overview: OverviewView | null;
  readonly news: readonly DayView[];
  readonly background: readonly DayView[];
  /** Whether any article is in a language whose dates and figures are read. */
  readonly isRead: boolean;
  readonly undated: readonly LineView[];
  readonly figures: FigureTable | null;
  readonly layers: readonly {
    readonly act: string;
    readonly party: string;
    readonly quotes: readonly QuoteView[];
  }[];
  readonly quotations: readonly { readonly speaker: string; readonly versions: readonly VersionView[] }[];
  readonly names: NamesView | null;
  /** Null where there is one source. */
  readonly coverage: CoverageView | null;
  readonly articles: readonly ArticleLink[];
  readonly grouping: GroupingView;
  readonly decisions: readonly DecisionView[];
  readonly cite: Citation;
}

/** The page of an event: everything it shows, in its order. */
export function makeEventModel(event: Event, index: SiteIndex): EventModel {
  const t = stringsFor(index.site.lang);
  const context: LineContext = {
    index,
    event,
    t,
    noteByArticle: new Map(event.articles.map((id, at) => [id, at + 1])),
  };
  const lead = viewLead(context);
  const inPrint = event.printings.reduce((sum, printing) => sum + printing.length - 1, 0);
  const nameOf = new Map(event.sources.map((id) => [id, index.sources.get(id)?.name ?? id]));
  return {
    frame: frameOf(event, index, lead),
    id: event.id,
    title: event.title,
    lang: titleLang(event, index),
    summary: event.summary,
    span: event.span === null ? null : viewDate(event.span, t.dates),
    counts: {
      articles: event.articles.length,
      sources: event.sources.length,
      voices: event.articles.length - inPrint,
      digests: event.articles.filter((id) => articleOf(index, id).body === 'digest').length,
    },
    episodes: event.episodes.map(({ id, title, edtf, articles }) => ({
      id,
      title,
      date: edtf === null ? null : viewDate(edtf, t.dates),
      articles: articles.length,
    })),
    disputes: linkDisputes(event, t),
    lead,
    sourceOptions: event.sources.map((id) => ({ id, name: nameOf.get(id) ?? id })),
    certaintyOptions: certaintiesOf(event),
    overview: drawOverview(event, nameOf, t),
    news: viewDays(
      event.timeline.filter(({ background }) => !background),
      context,
    ),
    background: viewDays(
      event.timeline.filter(({ background }) => background),
      context,
    ),
    isRead: event.articles.some((id) => isReadLanguage(articleOf(index, id).lang)),
    undated: event.undated.map((entry) => viewLine(entry, '', context)),
    figures: viewFigures(context),
    layers: event.layers.map(({ act, party, statements }) => ({
      act: t.event.acts[act],
      party,
      quotes: viewQuotes(statements, context),
    })),
    quotations: event.quotations.map(({ speaker, versions }) => ({
      speaker,
      versions: compareVersions(versions.map((version) => viewQuote(version, context))),
    })),
    names: viewNames(context),
    coverage: viewCoverage(context),
    articles: event.articles.map((id) => linkArticle(id, context)),
    grouping: viewGrouping(event, index, t),
    decisions: event.decisions.map((decision) => viewDecision(decision, t)),
    cite: citeEvent(event, index, t),
  };
}

const CERTAINTIES: readonly Entry['status'][] = ['stated', 'inferred', 'disputed', 'unsettled'];

function certaintiesOf({ timeline, undated }: Event): Entry['status'][] {
  const present = new Set([...timeline, ...undated].flatMap(certaintyOf));
  return CERTAINTIES.filter((one) => present.has(one));
}

function frameOf(event: Event, index: SiteIndex, [lead]: readonly LeadView[]): PageFrame {
  const path = `/events/${event.id}/`;
  const description = event.summary ?? lead?.quote.words ?? event.title;
  return makeFrame(index, {
    path,
    title: event.title,
    description,
    feeds: feedLinks('', event.title),
    jsonLd: eventJsonLd(event, index),
    image: shareImage(event, index.site, stringsFor(index.site.lang)),
  });
}

function viewDecision({ kind, text, edtf, reason }: Decision, t: Strings): DecisionView {
  const value = edtf === undefined ? null : dateWords(edtf, t.dates);
  return { kind: t.event.decision[kind], text, value, reason };
}

function viewNames({ event, noteByArticle }: LineContext): NamesView | null {
  if (!event.names.length) return null;
  const names = event.names.map(({ canonical, spellings }) => ({
    canonical,
    spellings: spellings.map(({ text, articles }) => ({
      text,
      notes: articles.flatMap((id) => noteByArticle.get(id) ?? []).sort((a, b) => a - b),
    })),
  }));
  return {
    varied: names.filter(({ spellings }) => spellings.length > 1),
    same: names.flatMap(({ spellings }) => (spellings.length === 1 ? spellings : [])),
  };
}

function viewCoverage({ event, index }: LineContext): CoverageView | null {
  if (event.sources.length < 2) return null;
  const entries = new Map([...event.timeline, ...event.undated].map((entry) => [entry.id, entry]));
  const link = (id: string) => {
    const entry = entries.get(id);
    return {
      href: `#${encodeURIComponent(lineId(id))}`,
      title: entry ? entryTitle(entry) : id,
      lang: entry ? lineLang(entry, index) : index.site.lang,
      speaker: speakerOf(entry),
    };
  };
  const articles = event.articles.map((id) => articleOf(index, id));
  const read = new Set(articles.filter(({ lang }) => isReadLanguage(lang)).map(({ source }) => source));
  const covered = event.coverage.map(({ source, only, missing }) => ({
    id: source,
    source: index.sources.get(source)?.name ?? source,
    sourceHref: sourceAddress(source),
    only: only.map(link),
    missing: missing.map(link),
  }));
  const kinds = groupBy(covered, ({ id, only, missing }) =>
    only.length + missing.length > 0 ? 'told' : read.has(id) ? 'idle' : 'unread',
  );
  const namesOf = (kind: 'idle' | 'unread') => kinds.get(kind)?.map(({ source }) => source) ?? [];
  return { told: kinds.get('told') ?? [], idle: namesOf('idle'), unread: namesOf('unread') };
}

function linkArticle(id: string, { index, noteByArticle, t }: LineContext): ArticleLink {
  const { title, lang, source, sourceName, author, published, body, url } = articleOf(index, id);
  const authors = author.filter((name) => !sourceName.includes(name));
  return {
    id,
    note: noteByArticle.get(id) ?? 0,
    title,
    lang,
    href: articleAddress(id),
    sourceName,
    sourceHref: sourceAddress(source),
    author: authors.length > 0 ? t.list(authors) : null,
    body,
    url,
    published: published === null ? null : viewPublished(published, t.dates),
  };
}
