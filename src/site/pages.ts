import type { Event } from '../model.js';
import { datesAddress } from './addresses.js';
import type { ArticleModel } from './article-page.js';
import { makeArticleModel } from './article-page.js';
import { indexDates } from './dates-index.js';
import type { DatesModel, PeriodModel } from './dates-pages.js';
import { makeDatesModel, makePeriodModel } from './dates-pages.js';
import type { EditionIndex } from './edition-index.js';
import type { EventModel } from './event-page.js';
import { makeEventModel } from './event-page.js';
import type { EventsIndex } from './events-index.js';
import { readingOf } from './events-index.js';
import type { HomeModel } from './home-page.js';
import { makeHomeModel } from './home-page.js';
import { indexNames } from './names-index.js';
import type { NamesModel } from './names-pages.js';
import { makeNamesModel, namesPaths } from './names-pages.js';
import type { AboutModel, PlainModel, ReportModel, SearchModel } from './plain-pages.js';
import { makeAboutModel, makeNotFoundModel, makeReportModel, makeSearchModel } from './plain-pages.js';
import type { SourceModel, SourcesModel } from './source-page.js';
import { makeSourceModel, makeSourcesModel } from './source-page.js';

/** One kind of page: the keys of its pages, the address of each from the site's root, and the model made on demand. */
export interface PageKind<Model> {
  readonly keys: readonly string[];
  readonly path: (key: string) => string;
  readonly model: (key: string) => Model;
}

/** The kinds of page of a site, by name. */
export interface Pages {
  readonly home: PageKind<HomeModel>;
  readonly event: PageKind<EventModel>;
  readonly article: PageKind<ArticleModel>;
  readonly source: PageKind<SourceModel>;
  readonly sources: PageKind<SourcesModel>;
  readonly dates: PageKind<DatesModel>;
  readonly period: PageKind<PeriodModel>;
  readonly names: PageKind<NamesModel>;
  readonly about: PageKind<AboutModel>;
  readonly search: PageKind<SearchModel>;
  readonly report: PageKind<ReportModel>;
  readonly notFound: PageKind<PlainModel>;
}

export const PAGE_KINDS = [
  'home',
  'event',
  'article',
  'source',
  'sources',
  'dates',
  'period',
  'names',
  'about',
  'search',
  'report',
  'notFound',
] as const satisfies readonly (keyof Pages)[];

/** The pages of events and of their articles. */
export type EventPages = Pick<Pages, 'event' | 'article'>;
/** All other pages: those that tell of more than one event, or of none. */
export type SitePages = Omit<Pages, keyof EventPages>;

/** The pages of some events and of their articles; a template asks for one page's model at a time. */
export function makeEventPages(index: EventsIndex): EventPages {
  return {
    event: {
      keys: [...index.events.keys()],
      path: eventPath,
      model: (id) => makeEventModel(index.events.get(id) as Event, index),
    },
    article: {
      keys: [...index.readings.keys()],
      path: articlePath,
      model: (id) => makeArticleModel(readingOf(index, id), index),
    },
  };
}

export const eventPath = (id: string) => `/events/${id}/`;
export const articlePath = (id: string) => `/articles/${id}/`;

/** All pages of a site but those of its events and articles. */
export function makeSitePages(index: EditionIndex): SitePages {
  const dates = indexDates(index);
  const names = indexNames([...index.events.values()]);
  return {
    home: one('/', () => makeHomeModel(index, dates)),
    source: {
      keys: [...index.sources.keys()],
      path: (id) => `/sources/${id}/`,
      model: (id) => makeSourceModel(id, index),
    },
    sources: one('/sources/', () => makeSourcesModel(index)),
    dates: one('/dates/', () => makeDatesModel(index, dates)),
    period: {
      keys: dates.periods,
      path: (period) => `/${datesAddress(period)}`,
      model: (period) => makePeriodModel(period, index, dates),
    },
    names: {
      keys: [...namesPaths('names', names), ...namesPaths('places', names)],
      path: (path) => `/${path}`,
      model: (path) => makeNamesModel(path, index, names),
    },
    about: one('/about/', () => makeAboutModel(index)),
    search: one('/search/', () => makeSearchModel(index)),
    report: one('/report/', () => makeReportModel(index)),
    notFound: one('/404.html', () => makeNotFoundModel(index)),
  };
}

function one<Model>(path: string, model: () => Model): PageKind<Model> {
  return { keys: [path], path: () => path, model };
}
