import type { Event, Reading, Source } from '../model.js';
import { articleAddress, eventAddress, sourceAddress } from './addresses.js';
import { dateWords, viewPublished } from './date-words.js';
import type { EditionIndex } from './edition-index.js';
import { leadStatement } from './event-lead.js';
import type { EventsIndex } from './events-index.js';
import { shortenedText } from './published-text.js';
import { letterPairs } from './search-terms.js';
import type { Strings } from './strings/index.js';
import { stringsFor } from './strings/index.js';

/** What a search can find: where it is, the words by which it is found, what is shown of it and what narrows to it. */
export interface SearchRecord {
  /** From the site's root. */
  readonly url: string;
  /** Words of the sources, of which a result shows those around what was found. */
  readonly content: string;
  readonly language: string;
  /** `terms` find the record as its content does, but are not shown: they may stand in no source. */
  readonly meta: Readonly<Record<'title' | 'kind' | 'note' | 'terms', string>>;
  readonly filters: Readonly<Record<'kind' | 'source' | 'year' | 'event', readonly string[]>>;
}

/**
 * Up to so many articles, every quotation and every text can be found. Above it, events are found by title, lead,
 * sources and names, so that the index stays small and costs a large build next to nothing.
 */
export const SEARCHED_WHOLE = { articles: 2_000, eventsToChoose: 200 };

/** How much of an edition its search covers. */
export interface SearchScope {
  readonly whole: boolean;
  readonly choosesEvents: boolean;
}

interface Context extends SearchScope {
  readonly index: EventsIndex;
  readonly t: Strings;
}

export function searchScope({ articles, events }: { readonly articles: number; readonly events: number }): SearchScope {
  return { whole: articles <= SEARCHED_WHOLE.articles, choosesEvents: events <= SEARCHED_WHOLE.eventsToChoose };
}

/**
 * A record for each event, with its articles' after it in an edition that is not large, and those of articles without an
 * event at the end: the same order in whatever parts a plan is told, for the bytes of the search index depend on it.
 */
export function* makeEventRecords(index: EventsIndex, scope: SearchScope): Generator<SearchRecord> {
  const context = { index, t: stringsFor(index.site.lang), ...scope };
  const articles = scope.whole ? index.readings : new Map<string, Reading>();
  for (const event of index.events.values()) {
    yield eventRecord(event, context);
    for (const id of event.articles) {
      const reading = articles.get(id);
      if (reading) yield articleRecord(reading, context);
    }
  }
  for (const [id, reading] of articles) if (!index.eventOfArticle.has(id)) yield articleRecord(reading, context);
}

/** A record for each source. */
export function* makeSourceRecords(index: EditionIndex): Generator<SearchRecord> {
  const t = stringsFor(index.site.lang);
  for (const source of index.sources.values()) yield sourceRecord(source, index, t);
}

function eventRecord(event: Event, { index, t, whole, choosesEvents }: Context): SearchRecord {
  const sources = event.sources.map((id) => index.sources.get(id)?.name ?? id);
  const entries = [...event.timeline, ...event.undated];
  const quoted = whole ? entries.flatMap(({ statements }) => statements) : [leadStatement(event, null, index)];
  const words = new Set([event.title, event.summary ?? '', ...quoted.map((statement) => statement?.exact ?? '')]);
  const years = event.timeline.filter(({ background }) => !background).flatMap(({ edtf }) => yearsIn(edtf));
  const told = t.event.told(t.counts.articles(event.articles.length), t.counts.sources(event.sources.length));
  const content = joinWords([...words]);
  return {
    url: eventAddress(event.id),
    content,
    language: languageOf(t),
    meta: {
      title: event.title,
      kind: t.event.kind,
      note: event.span === null ? told : `${dateWords(event.span, t.dates)}. ${told}`,
      terms: joinTerms([...spellingsIn(event, null, index), ...sources, ...(whole ? daysIn(event, t) : [])], content),
    },
    filters: {
      kind: [t.event.kind],
      source: sources,
      year: [...new Set(years)].sort(),
      event: choosesEvents ? [event.title] : [],
    },
  };
}

function articleRecord(reading: Reading, { index, t, choosesEvents }: Context): SearchRecord {
  const { id, title, sourceName, published } = reading.article;
  const event = index.eventOfArticle.get(id);
  const content = joinWords(shortenedText(reading, index).split('\n\n'));
  return {
    url: articleAddress(id),
    content,
    language: languageOf(t),
    meta: {
      title,
      kind: t.article.kind,
      note: published === null ? sourceName : `${sourceName}, ${viewPublished(published, t.dates).words}`,
      terms: joinTerms([...(event ? spellingsIn(event, id, index) : []), sourceName], content),
    },
    filters: {
      kind: [t.article.kind],
      source: [sourceName],
      year: yearsIn(published),
      event: event && choosesEvents ? [event.title] : [],
    },
  };
}

function sourceRecord({ id, name, note = '', country = '' }: Source, index: EditionIndex, t: Strings): SearchRecord {
  const count = t.counts.articles(index.articlesBySource.get(id)?.length ?? 0);
  const content = joinWords([name, note, country]);
  return {
    url: sourceAddress(id),
    content,
    language: languageOf(t),
    meta: { title: name, kind: t.source.kind, note: count, terms: joinTerms([], content) },
    filters: { kind: [t.source.kind], source: [name], year: [], event: [] },
  };
}

/**
 * All spellings of each name in an event, or in one of its articles, and those that the editor lists: who looks for
 * `Irbil` finds `Erbil`.
 */
function spellingsIn({ names }: Event, article: string | null, { listedSpellings }: EventsIndex): string[] {
  const found: string[] = [];
  for (const { canonical, spellings } of names)
    if (article === null || spellings.some(({ articles }) => articles.includes(article))) {
      found.push(canonical, ...(listedSpellings.get(canonical) ?? []));
      for (const { text } of spellings) found.push(text);
    }
  return found;
}

/** The days that an event's lines tell of, as its page gives them and as data do: few sources print them so. */
function daysIn({ timeline }: Event, t: Strings): string[] {
  const days = new Set(timeline.flatMap(({ edtf }) => A_DAY.exec(edtf ?? '')?.[1] ?? []));
  return [...days].flatMap((day) => [dateWords(day, t.dates), day]);
}

/** A day or a moment of it, however sure. */
const A_DAY = /^(\d{4}-\d\d-\d\d)(?![^T?~%])/;

/** `2031-03-03/2031-04-10` gives `['2031', '2031']`; an unknown year gives none. */
function yearsIn(edtf: string | null): string[] {
  return (edtf ?? '').split('/').flatMap((part) => /^\d{4}(?=-|$)/.exec(part) ?? []);
}

/** One index holds all languages, so that a search finds what any source writes; it stems as the interface's does. */
function languageOf({ lang }: Strings): string {
  return lang.split('-')[0] ?? lang;
}

/** Other names by which a record is found, and the letters of its content where no space parts its words. */
function joinTerms(names: readonly string[], content: string): string {
  const words = names.map((name) => name.replace(SPACES, ' ').trim());
  return [...new Set([...words, ...letterPairs([content, ...words].join(' '))])].join(' ');
}

/** White space that is not one plain space already. */
const SPACES = /[^\S ]\s*| \s+/g;

function joinWords(words: readonly string[]): string {
  return [...new Set(words)]
    .map((each) => each.replace(SPACES, ' ').trim())
    .filter(Boolean)
    .join(' · ');
}
