import type { Problem } from '../model.js';
import { absoluteAddress } from './addresses.js';
import type { EditionIndex } from './edition-index.js';
import type { PageFrame } from './page-frame.js';
import { makeFrame } from './page-frame.js';
import { stringsFor } from './strings/index.js';

/** The page on method, marks and limits. */
export interface AboutModel {
  readonly frame: PageFrame;
  readonly editor: string | null;
  readonly counts: { readonly articles: number; readonly events: number; readonly sources: number };
}

/** What the build noticed and what it left out. */
export interface ReportModel {
  readonly frame: PageFrame;
  readonly articles: number;
  readonly events: number;
  readonly left: readonly Problem[];
  readonly warned: readonly Problem[];
}

/** The search; there is nothing to search where no article has been read. */
export interface SearchModel {
  readonly frame: PageFrame;
  readonly isEmpty: boolean;
}

/** A page that is all frame and strings: 404. */
export interface PlainModel {
  readonly frame: PageFrame;
}

export function makeAboutModel(index: EditionIndex): AboutModel {
  const { articles, events, sources, site } = index;
  const t = stringsFor(site.lang);
  return {
    frame: makeFrame(index, { path: '/about/', title: t.nav.about, description: t.about.summary, section: 'about' }),
    editor: site.editor ?? null,
    counts: { articles: articles.size, events: events.size, sources: sources.size },
  };
}

export function makeReportModel(index: EditionIndex): ReportModel {
  const { articles, events, problems, site } = index;
  const t = stringsFor(site.lang);
  return {
    frame: makeFrame(index, { path: '/report/', title: t.report.title, description: t.report.note, section: 'report' }),
    articles: articles.size,
    events: events.size,
    left: problems.filter(({ severity }) => severity === 'problem'),
    warned: problems.filter(({ severity }) => severity === 'warning'),
  };
}

export function makeSearchModel(index: EditionIndex): SearchModel {
  const t = stringsFor(index.site.lang);
  return {
    frame: makeFrame(index, {
      path: '/search/',
      title: t.search.title,
      description: t.search.label,
      section: 'search',
    }),
    isEmpty: index.articles.size === 0,
  };
}

/** Hosts show this page at any address, so its links count from where the site stands. */
export function makeNotFoundModel(index: EditionIndex): PlainModel {
  const { site } = index;
  const t = stringsFor(site.lang);
  const frame = makeFrame(index, {
    path: '/404.html',
    title: t.notFound.title,
    description: t.notFound.text,
    feeds: [],
  });
  return {
    frame: {
      ...frame,
      root: new URL(absoluteAddress(site.baseUrl, '') ?? 'http://localhost/').pathname,
      canonical: null,
    },
  };
}
