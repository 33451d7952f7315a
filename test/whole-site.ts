import { planEdition, tellPart } from '../src/index.js';
import type { Editorial, Event, EventsFile, KnownName, OutputFile, Problem, Reading, SiteHead } from '../src/model.js';
import { dividePlan } from '../src/parts.js';
import type { Pages, SearchRecord, ShareCard } from '../src/site/index.js';
import { makeEventsOutput, makeSiteOutput, scopeOf } from '../src/site/index.js';

/** Everything one site is made of, held at once. */
export interface Edition extends SiteHead {
  readonly readings: readonly Reading[];
  readonly events: readonly Event[];
  readonly problems: readonly Problem[];
  readonly names?: readonly KnownName[];
  readonly corrections?: EventsFile['dates'];
}

interface WholeSite {
  readonly pages: Pages;
  readonly files: readonly OutputFile[];
  readonly records: readonly SearchRecord[];
  readonly cards: readonly ShareCard[];
}

/** A whole site, its events in one part. */
export function makeSite(edition: Edition): WholeSite {
  const articles = edition.readings.map(({ article }) => article);
  const scope = scopeOf({ articles, groups: edition.events });
  const told = makeEventsOutput({ ...edition, hasReport: edition.problems.length > 0 }, scope);
  const site = makeSiteOutput({ names: [], ...edition, articles, events: told.summaries });
  return {
    pages: { ...told.pages, ...site.pages },
    files: [...told.files, ...site.files],
    records: [...told.records, ...site.records],
    cards: told.cards,
  };
}

export const makePages = (edition: Edition) => makeSite(edition).pages;

/** The whole way from readings to what is said of their events, in parts of so many articles. */
export function summarizeAll(
  read: readonly Reading[],
  editorial: Editorial,
  { found, articlesInPart }: { readonly found: readonly Problem[]; readonly articlesInPart: number },
) {
  const { readings, ...plan } = planEdition(read, editorial, found);
  const parts = dividePlan(
    { ...plan, articles: readings.map(({ article }) => article) },
    { most: articlesInPart, shares: 1 },
  );
  const told = [...parts].map((part) => {
    const ids = new Set(part.articles.map(({ id }) => id));
    const own = readings.filter(({ article }) => ids.has(article.id));
    return tellPart(part, own, editorial);
  });
  return {
    plan,
    readings,
    files: told.flatMap(({ files }) => [...files]),
    events: told.flatMap((one) => one.summaries),
    records: told.flatMap((one) => one.records),
  };
}
