import { canonicalLanguage } from '../../records/index.js';
import { composeArticle, type Title } from '../compose-article.js';
import type { RawBlock } from '../gather-blocks.js';
import { type Imported, type RawFile, refuse } from '../imported.js';
import { onlyMissing } from '../only-missing.js';
import { splitBlocks } from '../page/page-blocks.js';
import { parsePage } from '../page/parse-page.js';
import { readMoment, tellUnread } from '../read-moment.js';
import { type Found, sortBlocks } from '../sort-lines.js';
import { splitAuthors } from '../split-authors.js';
import { webAddress } from '../web-address.js';
import { type FeedEntry, type FeedText, type ReadFeed, readFeed } from './feed-entries.js';
import { nameFeed } from './name-feed.js';

/** The link behind a text to where it goes on: `… Read more`, `[Continue reading →]`; the end of no sentence. */
const LINK_ON =
  /(?:^|(?<=[.!?…\])”"’»]\s{0,9}))\[?(?:(?:Read|See) (?:more|on|the (?:full|rest)\b.{0,60})|Continue reading\b.{0,200})[\s\]»›→…]*$/;
/** How a text ends that breaks off. */
const BROKEN_OFF = /(?:…|\.{3})[\s\])]*$/;

/**
 * Makes article files of a feed, one of each entry: the whole text where the feed holds it, else an excerpt. Entries
 * without text are told and left out.
 */
export function importFeed(raw: RawFile, text: string, notes: readonly string[]): Imported[] {
  const feed = readFeed(text, raw.url ?? null);
  if (!feed) return [refuse('this feed cannot be read: it is broken, or in no form of RSS, Atom or JSON Feed')];
  // Its number or day, and its address, are the feed's, and not those of each article.
  const unnamed = { ...raw, path: '', url: undefined };
  const imported = feed.entries.map((entry, at) => importEntry(unnamed, { feed, entry, number: at + 1, notes }));
  return imported.some(({ file }) => file) ? imported : [...imported, refuse('this feed holds no text of an article')];
}

interface Context {
  readonly feed: ReadFeed;
  readonly entry: FeedEntry;
  readonly number: number;
  readonly notes: readonly string[];
}

function importEntry(raw: RawFile, { feed, entry, number, notes }: Context): Imported {
  const { text, beside } = blocksOf(entry.text);
  const { blocks: written, goesOn } = cutLinkOn(text);
  const title = takeTitle(wordsOf(entry.title));
  const lines = written.map(({ line, text }) => ({ number: line, text }));
  const { body, found, cut } = sortBlocks(lines, title?.words ?? null);
  const blocks = body.flatMap(({ number }) => written.find(({ line }) => line === number) ?? []);
  if (blocks.length === 0)
    return { ...refuse(`entry ${number}${title ? ` (${title.words})` : ''} has no text`), isEntry: true };
  const stated = factsOf(entry, feed);
  const imported = composeArticle(raw, {
    title,
    blocks,
    found: [...stated, ...onlyMissing(found, stated)],
    cut: [...cut, ...beside],
    notes: [...notes, ...tellUnread(entry.published === null ? [] : [{ words: entry.published, from: feed.format }])],
    unit: 'paragraph',
    ...((goesOn || !entry.isContent) && { body: 'excerpt' as const }),
  });
  return { ...imported, isEntry: true };
}

/** Blocks without a link at their end to where the text goes on, and whether it does. */
function cutLinkOn(blocks: readonly RawBlock[]): { blocks: readonly RawBlock[]; goesOn: boolean } {
  const last = blocks.at(-1);
  if (!last) return { blocks, goesOn: false };
  const text = last.text.replace(LINK_ON, '').trimEnd();
  const kept = text === '' ? blocks.slice(0, -1) : blocks.with(-1, { ...last, text });
  return { blocks: kept, goesOn: text !== last.text || BROKEN_OFF.test(text) };
}

/** What a feed states of an entry; the day of a change stands, as inferred, for one of publication that is not given. */
function factsOf(entry: FeedEntry, feed: ReadFeed): Found[] {
  const changed = readMoment(entry.changed ?? '')?.slice(0, 10);
  const lang = canonicalLanguage((entry.lang ?? '').replaceAll('_', '-'));
  const stated = {
    published: readMoment(entry.published ?? '') ?? (changed && `${changed}?`),
    author: [...new Set(entry.authors.flatMap(splitAuthors))],
    source: wordsOf(entry.outlet) || nameFeed(wordsOf(feed.title)),
    url: webAddress(entry.url ?? '', feed.base),
    lang: lang === 'en' ? null : lang,
  };
  const facts = Object.fromEntries(Object.entries(stated).filter(([, value]) => value && value.length > 0));
  return [{ line: 0, from: feed.format, text: '', facts }];
}

function takeTitle(words: string): Title | null {
  if (words === '') return null;
  return { words, line: 0, found: [{ line: 0, from: 'title', text: '', facts: { title: words } }], outlet: null };
}

/** The blocks of a text, and what is not part of it. */
function blocksOf(text: FeedText | null): ReturnType<typeof splitBlocks> {
  const page = text && parsePage(text.isHtml ? text.value : asHtml(text.value));
  return page ? splitBlocks(page.body) : { text: [], beside: [] };
}

/** Plain text as HTML that reads the same, its paragraphs apart. */
function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped.replace(/\r?\n\s*\r?\n/g, '<p>');
}

const wordsOf = (text: FeedText | null): string =>
  blocksOf(text)
    .text.map((block) => block.text)
    .join(' ');
