import type { Article, Entry, Event, SiteSettings, Source } from '../model.js';
import { DAY_MS, rangeOf } from './date-range.js';
import { sortKey } from './sort-key.js';

/** What any page may need to know of its site: how it presents itself, and the articles and outlets it may name. */
export interface SiteIndex {
  readonly site: SiteSettings;
  /** Whether anything was left out or noticed, so that the report is worth a link. */
  readonly hasReport: boolean;
  readonly articles: ReadonlyMap<string, Article>;
  /** Outlets by id, in order of name. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** The article of an id; an id that no article has is a broken invariant. */
export function articleOf({ articles }: Pick<SiteIndex, 'articles'>, id: string): Article {
  const article = articles.get(id);
  if (!article) throw new Error(`no article has the id ${id}`);
  return article;
}

/** Articles by id. */
export function indexArticles(articles: readonly Article[]): Map<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}

/** Outlets by id: those that articles name, as the editor lists them where he does, in order of name. */
export function indexSources(listed: readonly Source[], articles: Iterable<Article>): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const { source, sourceName } of articles)
    if (!sources.has(source)) sources.set(source, { id: source, name: sourceName });
  for (const source of listed) if (sources.has(source.id)) sources.set(source.id, source);
  const keyed = [...sources.values()].map((source) => ({ source, key: sortKey(source.name) }));
  keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.source.id, b.source.id));
  return new Map(keyed.map(({ source }) => [source.id, source]));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The instant an article was published, as far as known: the beginning of the day, month or year it gives, the last day
 * where only that is known; an hour as the outlet's clock shows it.
 */
export function publishedAt(article: Pick<Article, 'published' | 'timezone'> | undefined): number {
  const range = rangeOf(article?.published ?? null, article?.timezone);
  if (!range) return -Infinity;
  return Number.isFinite(range.from) ? range.from : range.to - DAY_MS;
}

/** The latest instant at which any of some articles was published; minus infinity where none is known. */
export function lastPublished(ids: readonly string[], index: Pick<SiteIndex, 'articles'>): number {
  return publishedAt(newestOf(ids, index));
}

/** Of some articles the one published last, the first of equals. */
export function newestOf(ids: readonly string[], { articles }: Pick<SiteIndex, 'articles'>): Article | undefined {
  let [newest, last]: [Article | undefined, number] = [undefined, -Infinity];
  for (const id of ids) {
    const at = publishedAt(articles.get(id));
    if (at > last) [newest, last] = [articles.get(id), at];
  }
  return newest;
}

/** The language of an event's title: that of the article whose title it is; else that of the site. */
export function titleLang({ title, articles }: Pick<Event, 'title' | 'articles'>, index: SiteIndex): string {
  const article = articles.find((id) => articleOf(index, id).title === title);
  return article === undefined ? index.site.lang : articleOf(index, article).lang;
}

/** The language of a line's title: that of the article it is quoted from. */
export function lineLang({ statements: [first] }: Pick<Entry, 'statements'>, index: SiteIndex): string {
  return first ? articleOf(index, first.article).lang : index.site.lang;
}
