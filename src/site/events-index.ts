import type { Article, Event, EventsFile, KnownName, Reading, SiteHead } from '../model.js';
import { correctDates } from '../timeline/index.js';
import type { Quote } from './event-quotes.js';
import { quotesOf } from './event-quotes.js';
import { groupBy } from './group-by.js';
import type { SiteIndex } from './site-index.js';
import { indexArticles, indexSources } from './site-index.js';

/** Some of a site's events, or all, with their articles: all that their own pages and files are made of. */
export interface EventsIndex extends SiteIndex {
  /** As they were read, for the marks in their HTML; `correctedOf` gives what an editor made of their dates. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly corrections: EventsFile['dates'];
  /** All spellings that the editor lists of a name, by its canonical one; no article need print them. */
  readonly listedSpellings: ReadonlyMap<string, readonly string[]>;
  readonly events: ReadonlyMap<string, Event>;
  readonly eventOfArticle: ReadonlyMap<string, Event>;
  /** What events quote of each article, in the order of its text. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
}

/** Some events as they were told. `named` are further articles that their pages name. */
export interface ToldEvents extends SiteHead {
  readonly hasReport: boolean;
  readonly readings: readonly Reading[];
  readonly events: readonly Event[];
  readonly named?: readonly Article[];
  /** The editor's corrections of dates, of these articles or others. */
  readonly corrections?: EventsFile['dates'];
  /** The names that the editor has listed. */
  readonly names?: readonly KnownName[];
}

/** Holds references only. */
export function indexEvents(told: ToldEvents): EventsIndex {
  const { site, sources, hasReport, readings, events, named = [], corrections = [], names = [] } = told;
  const articles = indexArticles([...named, ...readings.map(({ article }) => article)]);
  return {
    site,
    hasReport,
    articles,
    sources: indexSources(sources, articles.values()),
    readings: new Map(readings.map((reading) => [reading.article.id, reading])),
    corrections,
    listedSpellings: new Map(names.map(({ canonical, spellings }) => [canonical, spellings])),
    events: new Map(events.map((event) => [event.id, event])),
    eventOfArticle: new Map(events.flatMap((event) => event.articles.map((id) => [id, event] as const))),
    quotes: indexQuotes(events),
  };
}

/** What was read of the article of an id; an id that no article has is a broken invariant. */
export function readingOf({ readings }: EventsIndex, id: string): Reading {
  const reading = readings.get(id);
  if (!reading) throw new Error(`no article has the id ${id}`);
  return reading;
}

/** A reading with the dates that an editor corrected, as its event is told of it. */
export function correctedOf({ corrections }: EventsIndex, reading: Reading): Reading {
  return correctDates(reading, corrections);
}

function indexQuotes(events: readonly Event[]): Map<string, Quote[]> {
  const quotes = groupBy(events.flatMap(quotesOf), ({ article }) => article);
  for (const group of quotes.values()) group.sort((a, b) => a.start - b.start || b.end - a.end);
  return quotes;
}
