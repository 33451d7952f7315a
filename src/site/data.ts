import type { Article, OutputFile, Reading } from '../model.js';
import type { EditionIndex } from './edition-index.js';
import type { EventsIndex } from './events-index.js';
import { correctedOf, readingOf } from './events-index.js';
import { publishedEvent, publishedText } from './published-text.js';

/** The published lists of articles, sources and events, exactly as the contract names them. */
export function* makeLists(index: EditionIndex): Generator<OutputFile> {
  const articles = [...index.articles.values()].map((article) => summarizeArticle(article, index));
  yield { path: 'data/articles.json', contents: JSON.stringify(articles) };
  const sources = [...index.sources.values()].map(({ id, name }) => ({
    id,
    name,
    articles: index.articlesBySource.get(id) ?? [],
  }));
  yield { path: 'data/sources.json', contents: JSON.stringify(sources) };
  const events = [...index.events.values()].map(({ id, title, span, articles: told, sources: telling }) => ({
    id,
    title,
    span,
    articles: told,
    sources: telling,
  }));
  yield { path: 'data/events.json', contents: JSON.stringify(events) };
}

/**
 * The published JSON of each event and article, exactly as the contract names it. Throws where a quoted slice does not
 * equal its article's text: no such site may come into being.
 */
export function* makeRecords(index: EventsIndex): Generator<OutputFile> {
  checkQuotes(index);
  for (const reading of index.readings.values()) yield articleFile(reading, index);
  for (const event of index.events.values())
    yield { path: `data/events/${event.id}.json`, contents: JSON.stringify(publishedEvent(event, index)) };
}

function summarizeArticle(
  { id, path, title, source, published, retrieved, url, sha256 }: Article,
  { eventOfArticle }: { readonly eventOfArticle: ReadonlyMap<string, { readonly id: string }> },
) {
  return {
    id,
    path,
    title,
    source,
    published,
    retrieved,
    url,
    event: eventOfArticle.get(id)?.id ?? null,
    sha256,
  };
}

function articleFile(reading: Reading, index: EventsIndex): OutputFile {
  const { article, amounts } = reading;
  const { times, sentences } = correctedOf(index, reading);
  const { author, dateline, lang, timezone, body } = article;
  const { text, withheld } = publishedText(reading, index);
  const record = {
    ...summarizeArticle(article, index),
    sourceName: article.sourceName,
    author,
    dateline,
    lang,
    timezone,
    body,
    withheld,
    text,
    times,
    amounts,
    sentences: sentences.map(({ start, end, when }) => ({ start, end, when })),
  };
  return { path: `data/articles/${article.id}.json`, contents: JSON.stringify(record) };
}

/** Throws at the first words that an event quotes and that are not where they say they are. */
function checkQuotes(index: EventsIndex): void {
  for (const [article, quotes] of index.quotes) {
    const { text } = readingOf(index, article);
    for (const { start, end, exact } of quotes)
      if (text.slice(start, end) !== exact)
        throw new Error(`${eventIdOf(article, index)}: ${article} does not read “${exact}” at ${start}–${end}`);
  }
}

function eventIdOf(article: string, { eventOfArticle }: EventsIndex): string | undefined {
  return eventOfArticle.get(article)?.id;
}
