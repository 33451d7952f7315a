import type { Article, Entry, Event, OutputFile, Source } from '../model.js';
import { absoluteAddress, articleAddress, eventAddress, lineAddress, rootFrom } from './addresses.js';
import { escapeMarkup } from './character-reference.js';
import { dateWords } from './date-words.js';
import type { EditionIndex } from './edition-index.js';
import type { EventSummary } from './event-summary.js';
import { eventUpdated, momentOf, updatedBy } from './feed-dates.js';
import type { Feed, FeedItem } from './feed-formats.js';
import { writeAtom, writeJsonFeed } from './feed-formats.js';
import { permanentId } from './feed-ids.js';
import { entryTitle } from './line-title.js';
import { describeSite } from './page-frame.js';
import type { SiteIndex } from './site-index.js';
import { articleOf, publishedAt } from './site-index.js';
import { type Strings, stringsFor } from './strings/index.js';

/** The most that a feed holds: the newest events, the newest lines of an event, the newest articles of a source. */
const MOST_ITEMS = 20;

interface FeedOptions {
  readonly index: SiteIndex;
  /** The feed's folder, from the site's root. */
  readonly folder: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
}

interface ItemOptions extends Pick<FeedItem, 'title' | 'lang' | 'html' | 'authors' | 'updated'> {
  readonly index: SiteIndex;
  readonly folder: string;
  readonly address: string;
}

/** The site's feed, whose items are its newest events. */
export function* makeSiteFeeds(index: EditionIndex): Generator<OutputFile> {
  const { name, lang } = index.site;
  const events = index.latest.slice(0, MOST_ITEMS).flatMap((id) => index.events.get(id) ?? []);
  const items = events.map((event) => eventItem(event, index));
  yield* writeFeeds(
    { index, folder: '', title: name, subtitle: describeSite(index.site, stringsFor(lang)), author: name },
    items,
  );
}

/** An event's feed, whose items are the lines of its timeline, those with the newest words first. */
export function* makeEventFeeds(event: Event, index: SiteIndex): Generator<OutputFile> {
  const { site } = index;
  const t = stringsFor(site.lang);
  const folder = `events/${event.id}/`;
  const subtitle = t.event.told(t.counts.articles(event.articles.length), t.counts.sources(event.sources.length));
  const published = new Map(event.articles.map((id) => [id, publishedAt(articleOf(index, id))]));
  const newestOf = ({ statements }: Entry) =>
    Math.max(...statements.map(({ article }) => published.get(article) ?? -Infinity));
  const lines = [...event.timeline, ...event.undated]
    .map((entry) => ({ entry, newest: newestOf(entry) }))
    .sort((a, b) => b.newest - a.newest || 0)
    .slice(0, MOST_ITEMS);
  const items = lines.map(({ entry, newest }) =>
    lineItem(entry, event, { index, folder, updated: momentOf(newest) ?? eventUpdated(event, index) }),
  );
  yield* writeFeeds({ index, folder, title: event.title, subtitle, author: site.name }, items);
}

/** A source's feed, whose items are its articles, the newest first. */
export function* makeSourceFeeds({ id, name, note }: Source, index: EditionIndex): Generator<OutputFile> {
  const folder = `sources/${id}/`;
  const articles = (index.articlesBySource.get(id) ?? [])
    .map((article) => articleOf(index, article))
    .sort((a, b) => publishedAt(b) - publishedAt(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ITEMS);
  const items = articles.map((article) => articleItem(article, index, folder));
  yield* writeFeeds({ index, folder, title: name, subtitle: note ?? name, author: name }, items);
}

function* writeFeeds({ index, folder, title, subtitle, author }: FeedOptions, items: readonly FeedItem[]) {
  const { site } = index;
  const at = (file: string) => absoluteAddress(site.baseUrl, encodeURI(folder) + file);
  const [page, atom, json] = [at(''), at('feed.xml'), at('feed.json')];
  const feed: Feed = {
    id: permanentId(site, encodeURI(folder)),
    self: atom !== null && json !== null ? { atom, json } : null,
    href: page ?? './',
    lang: site.lang,
    title,
    subtitle,
    author,
    items,
  };
  yield { path: `${folder}feed.xml`, contents: writeAtom(feed) };
  yield { path: `${folder}feed.json`, contents: writeJsonFeed(feed) };
}

function makeItem({ index, folder, address, ...rest }: ItemOptions): FeedItem {
  const { site } = index;
  const href = absoluteAddress(site.baseUrl, address) ?? rootFrom(`/${folder}`) + address;
  return { id: permanentId(site, address), href, ...rest };
}

function eventItem(event: EventSummary, index: EditionIndex): FeedItem {
  const { lead } = event;
  const t = stringsFor(index.site.lang);
  const told = t.event.told(t.counts.articles(event.articles.length), t.counts.sources(event.sources.length));
  const summary = event.summary === null ? '' : `<p>${escapeMarkup(event.summary)}</p>`;
  return makeItem({
    index,
    folder: '',
    address: eventAddress(event.id),
    title: event.title,
    lang: event.lang,
    html: summary + (lead ? quoteHtml(lead, t) : `<p>${escapeMarkup(told)}.</p>`),
    authors: event.sources.map((id) => index.sources.get(id)?.name ?? id),
    updated: event.updated,
  });
}

type ItemPlace = Pick<FeedOptions, 'index' | 'folder'>;

function lineItem(
  entry: Entry,
  event: Event,
  { index, folder, updated }: ItemPlace & Pick<FeedItem, 'updated'>,
): FeedItem {
  const t = stringsFor(index.site.lang);
  return makeItem({
    index,
    folder,
    address: lineAddress(event.id, entry.id),
    title: `${dateWords(entry.edtf, t.dates)}: ${entryTitle(entry)}`,
    lang: null,
    html: entry.statements.map((statement) => quoteHtml(wordsOf(statement, index), t)).join('') + notesHtml(entry),
    authors: entry.sources.map((id) => index.sources.get(id)?.name ?? id),
    updated,
  });
}

function articleItem(article: Article, index: EditionIndex, folder: string): FeedItem {
  const event = index.eventOfArticle.get(article.id);
  const t = stringsFor(index.site.lang);
  const root = absoluteAddress(index.site.baseUrl, '') ?? rootFrom(`/${folder}`);
  const link = event ? `<a href="${escapeMarkup(root + eventAddress(event.id))}">${escapeMarkup(event.title)}</a>` : '';
  return makeItem({
    index,
    folder,
    address: articleAddress(article.id),
    title: article.title,
    lang: article.lang,
    html: link && `<p>${escapeMarkup(t.article.event)}: ${link}</p>`,
    authors: article.author.length ? article.author : [article.sourceName],
    updated: updatedBy([article.id], index),
  });
}

type Words = NonNullable<EventSummary['lead']>;

function wordsOf({ article, exact }: Entry['statements'][number], index: SiteIndex): Words {
  const { sourceName, lang, body } = articleOf(index, article);
  return { words: exact, lang, sourceName, body };
}

/** Words and their source; of a digest it says so, since its words are not the outlet's. */
function quoteHtml({ words, lang, sourceName, body }: Words, t: Strings): string {
  const quoted = `<blockquote lang="${escapeMarkup(lang)}"><p>${escapeMarkup(words)}</p></blockquote>`;
  const source = body === 'full' ? sourceName : sourceName + t.comma + t.article.kinds[body].toLowerCase();
  return `${quoted}<p>${escapeMarkup(source)}</p>`;
}

function notesHtml({ disagreements }: Entry): string {
  return disagreements.map(({ note }) => `<p>${escapeMarkup(note)}</p>`).join('');
}
