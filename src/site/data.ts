import type { Article, Event, OutputFile, Reading } from '../model.js';
import type { EditionIndex } from './edition-index.js';
import { readingOf } from './edition-index.js';
import { quotesOf } from './event-quotes.js';
import { publishedEvent, publishedText } from './published-text.js';

/**
 * The published JSON, exactly as the contract names it. Throws where a quoted slice does not equal its article's text:
 * no such site may come into being.
 */
export function* makeJson(index: EditionIndex): Generator<OutputFile> {
  const { edition } = index;
  const articles = edition.readings.map(({ article }) => summarizeArticle(article, index));
  yield { path: 'data/articles.json', contents: JSON.stringify(articles) };
  for (const reading of edition.readings) yield articleFile(reading, index);
  const sources = [...index.sources.values()].map(({ id, name }) => ({
    id,
    name,
    articles: index.articlesBySource.get(id) ?? [],
  }));
  yield { path: 'data/sources.json', contents: JSON.stringify(sources) };
  const events = edition.events.map(({ id, title, span, articles, sources }) => ({
    id,
    title,
    span,
    articles,
    sources,
  }));
  yield { path: 'data/events.json', contents: JSON.stringify(events) };
  for (const event of edition.events) {
    checkQuotes(event, index);
    yield { path: `data/events/${event.id}.json`, contents: JSON.stringify(publishedEvent(event, index)) };
  }
}

function summarizeArticle(
  { id, path, title, source, published, retrieved, url, sha256 }: Article,
  index: EditionIndex,
) {
  return {
    id,
    path,
    title,
    source,
    published,
    retrieved,
    url,
    event: index.eventOfArticle.get(id)?.id ?? null,
    sha256,
  };
}

function articleFile(reading: Reading, index: EditionIndex): OutputFile {
  const { article, times, amounts } = reading;
  const { author, dateline, lang, timezone, body } = article;
  const sentences = reading.sentences.map(({ start, end, when }) => ({ start, end, when }));
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
    sentences,
  };
  return { path: `data/articles/${article.id}.json`, contents: JSON.stringify(record) };
}

/** Throws at the first words of an event that are not where they say they are. */
export function checkQuotes(event: Event, index: EditionIndex): void {
  for (const quote of quotesOf(event)) {
    const { text } = readingOf(index, quote.article);
    if (text.slice(quote.start, quote.end) !== quote.exact)
      throw new Error(`${event.id}: ${quote.article} does not read “${quote.exact}” at ${quote.start}–${quote.end}`);
  }
}
