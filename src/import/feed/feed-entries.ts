import { type AnyFeed, DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith';

/** Text as a feed has it: by itself, or as HTML. */
export interface FeedText {
  readonly value: string;
  readonly isHtml: boolean;
}

/** An article in a feed, as the feed tells of it; dates and addresses as they are written. */
export interface FeedEntry {
  readonly title: FeedText | null;
  readonly text: FeedText | null;
  /** Whether the feed gives the text as the article's content, not as a description of it. */
  readonly isContent: boolean;
  readonly published: string | null;
  readonly changed: string | null;
  readonly authors: readonly string[];
  /** The outlet, where the entry names one of its own. */
  readonly outlet: FeedText | null;
  readonly url: string | null;
  readonly lang: string | null;
}

export interface ReadFeed {
  readonly format: string;
  readonly title: FeedText | null;
  /** What the addresses of entries are relative to. */
  readonly base: string | null;
  readonly entries: readonly FeedEntry[];
}

/** Reads a feed in RSS, Atom, RDF or JSON Feed from some address; null where it is none of these or broken beyond reading. */
export function readFeed(text: string, address: string | null): ReadFeed | null {
  const feed = parseAny(text);
  return feed && { ...feed, base: feed.base ?? address };
}

function parseAny(text: string): ReadFeed | null {
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'rss') return fromRss(feed);
    if (format === 'rdf') return fromRdf(feed);
    return format === 'atom' ? fromAtom(feed) : fromJson(feed);
  } catch (error) {
    if (error instanceof DetectError || error instanceof ParseError || error instanceof MalformedError) return null;
    throw error;
  }
}

type FeedOf<Format extends string> = Extract<AnyFeed, { format: Format }>['feed'];

/** What stands for HTML in a value of which the feed does not say what it is. */
const MARKUP = /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

const guess = (value: string | undefined): FeedText | null => (value ? { value, isHtml: MARKUP.test(value) } : null);
const asHtml = (value: string | undefined): FeedText | null => (value ? { value, isHtml: true } : null);
const named = (names: readonly (string | undefined)[]): string[] => names.flatMap((name) => name ?? []);

/** The words of an item in one of the forms of RSS. */
function wordsOf(item: { title?: string; description?: string; content?: { encoded?: string } }) {
  const content = asHtml(item.content?.encoded);
  return { title: guess(item.title), text: content ?? guess(item.description), isContent: content !== null };
}

function fromRss(feed: FeedOf<'rss'>): ReadFeed {
  const entries = (feed.items ?? []).map((item): FeedEntry => {
    return {
      ...wordsOf(item),
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0] ?? null,
      changed: item.dcterms?.modified?.[0] ?? item.atom?.updated ?? null,
      authors: named([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)]),
      outlet: guess(item.source?.title),
      url: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value) ?? null,
      lang: item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0] ?? null,
    };
  });
  return { format: 'RSS', title: guess(feed.title), base: feed.link ?? null, entries };
}

function fromRdf(feed: FeedOf<'rdf'>): ReadFeed {
  const entries = (feed.items ?? []).map((item): FeedEntry => {
    return {
      ...wordsOf(item),
      published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
      changed: item.dcterms?.modified?.[0] ?? null,
      authors: named(item.dc?.creators ?? []),
      outlet: null,
      url: item.link ?? null,
      lang: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? null,
    };
  });
  return { format: 'RSS 1.0', title: guess(feed.title), base: feed.link ?? null, entries };
}

/** The page that an entry or a feed stands for. */
function linkOf(links: readonly { rel?: string; href?: string }[] | undefined): string | null {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null;
}

function fromAtom(feed: FeedOf<'atom'>): ReadFeed {
  const textOf = (text: { value?: string; type?: string } | undefined) =>
    text?.value ? { value: text.value, isHtml: text.type === 'html' || text.type === 'xhtml' } : null;
  const entries = (feed.entries ?? []).map((entry): FeedEntry => {
    const authors = [entry.authors, entry.source?.authors, feed.authors].find((some) => some && some.length > 0) ?? [];
    return {
      title: textOf(entry.title),
      text: textOf(entry.content) ?? textOf(entry.summary),
      isContent: textOf(entry.content) !== null,
      published: entry.published ?? entry.dcterms?.issued?.[0] ?? null,
      changed: entry.updated ?? null,
      authors: named(authors.map(({ name }) => name)),
      outlet: textOf(entry.source?.title),
      url: linkOf(entry.links),
      lang: entry.xml?.lang ?? feed.xml?.lang ?? null,
    };
  });
  return { format: 'Atom', title: textOf(feed.title), base: linkOf(feed.links), entries };
}

function fromJson(feed: FeedOf<'json'>): ReadFeed {
  const entries = (feed.items ?? []).map((item): FeedEntry => {
    const content =
      asHtml(item.content_html) ?? (item.content_text ? { value: item.content_text, isHtml: false } : null);
    return {
      title: item.title ? { value: item.title, isHtml: false } : null,
      text: content ?? (item.summary ? { value: item.summary, isHtml: false } : null),
      isContent: content !== null,
      published: item.date_published ?? null,
      changed: item.date_modified ?? null,
      authors: named((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
      outlet: null,
      url: item.url ?? null,
      lang: item.language ?? feed.language ?? null,
    };
  });
  return {
    format: 'JSON Feed',
    title: feed.title ? { value: feed.title, isHtml: false } : null,
    base: feed.home_page_url ?? null,
    entries,
  };
}
