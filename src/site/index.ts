import type { Article, Edition, Event, OutputFile, Reading, SiteSettings, Source } from '../model.js';

/** One kind of page: the keys of its pages, the address of each from the site's root, and the model made on demand. */
export interface PageKind<Model> {
  readonly keys: readonly string[];
  readonly path: (key: string) => string;
  readonly model: (key: string) => Model;
}

export interface HomeModel {
  readonly site: SiteSettings;
  readonly events: readonly Event[];
}
export interface EventModel {
  readonly site: SiteSettings;
  readonly event: Event;
}
export interface ArticleModel {
  readonly site: SiteSettings;
  readonly reading: Reading;
}
export interface SourceModel {
  readonly site: SiteSettings;
  readonly source: Source;
  readonly articles: readonly Article[];
}

/** The kinds of page of a site, by name. */
export interface Pages {
  readonly home: PageKind<HomeModel>;
  readonly event: PageKind<EventModel>;
  readonly article: PageKind<ArticleModel>;
  readonly source: PageKind<SourceModel>;
}

/** The pages of an edition; a template asks for one page's model at a time. */
export function makePages({ site, events, readings, sources }: Edition): Pages {
  const eventById = new Map(events.map((event) => [event.id, event]));
  const readingById = new Map(readings.map((reading) => [reading.article.id, reading]));
  const sourceById = new Map<string, Source>(readings.map(({ article }) => [article.source, { id: article.source, name: article.sourceName }]));
  for (const source of sources) sourceById.set(source.id, source);
  const articlesBySource = groupBySource(readings.map(({ article }) => article), ({ source }) => source);
  return {
    home: { keys: [''], path: () => '/', model: () => ({ site, events }) },
    event: { keys: [...eventById.keys()], path: (id) => `/events/${id}/`, model: (id) => ({ site, event: eventById.get(id) as Event }) },
    article: { keys: [...readingById.keys()], path: (id) => `/articles/${id}/`, model: (id) => ({ site, reading: readingById.get(id) as Reading }) },
    source: {
      keys: [...sourceById.keys()],
      path: (id) => `/sources/${id}/`,
      model: (id) => ({ site, source: sourceById.get(id) as Source, articles: articlesBySource.get(id) ?? [] }),
    },
  };
}

function groupBySource<Value>(values: readonly Value[], sourceOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(sourceOf(value), [...(groups.get(sourceOf(value)) ?? []), value]);
  return groups;
}

const json = (path: string, value: unknown): OutputFile => ({ path, contents: `${JSON.stringify(value)}\n` });

/** Every file of the site that is not a page: JSON, feeds, CSV. Made one by one, so that none is held in memory. */
export function* makeData({ events, readings }: Edition): Generator<OutputFile> {
  const eventByArticle = new Map(events.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  yield json('data/articles.json', readings.map(({ article }) => ({ ...article, event: eventByArticle.get(article.id) ?? null })));
  for (const { article, text, times, amounts, sentences } of readings)
    yield json(`data/articles/${article.id}.json`, { ...article, event: eventByArticle.get(article.id) ?? null, text, times, amounts, sentences });
  const bySource = groupBySource(readings, ({ article }) => article.source);
  yield json('data/sources.json', [...bySource].map(([id, list]) => ({ id, name: list[0]?.article.sourceName, articles: list.map(({ article }) => article.id) })));
  yield json('data/events.json', events.map(({ id, title, span, articles, sources }) => ({ id, title, span, articles, sources })));
  for (const event of events) yield json(`data/events/${event.id}.json`, event);
}
