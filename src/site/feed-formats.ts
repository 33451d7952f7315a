import { xmlCdata, xmlDocument, xmlElement, xmlParent } from './xml.js';

/** One thing that a feed tells of. Addresses are full where the site's own is known, else from the feed's folder. */
export interface FeedItem {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** The language of the title; null where it is the feed's. */
  readonly lang: string | null;
  readonly html: string;
  readonly authors: readonly string[];
  /** `2031-03-05T00:00:00Z`, or null where no article behind it has a known day. */
  readonly updated: string | null;
}

/** A feed before it is written in either format. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly lang: string;
  readonly href: string;
  /** Addresses of the feed itself, where the site's own address is known. */
  readonly self: { readonly atom: string; readonly json: string } | null;
  readonly items: readonly FeedItem[];
}

/** Atom demands a date of every feed and entry; this one says that none is known, and sorts below all others. */
const UNKNOWN_DATE = '1970-01-01T00:00:00Z';

/** A feed as Atom (RFC 4287). */
export function writeAtom({ id, title, subtitle, author, lang, href, self, items }: Feed): string {
  const updated =
    items
      .map((item) => item.updated ?? UNKNOWN_DATE)
      .sort()
      .at(-1) ?? UNKNOWN_DATE;
  const head = [
    xmlElement('id', {}, id),
    xmlElement('title', { type: 'text' }, title),
    xmlElement('subtitle', { type: 'text' }, subtitle),
    xmlElement('updated', {}, updated),
    writeAuthor(author),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href }),
    ...(self ? [xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: self.atom })] : []),
  ];
  const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang };
  return xmlDocument(
    xmlParent(
      'feed',
      namespaces,
      [...head, ...items.map((item) => writeEntry(item, lang))].map((line) => `\n${line}`),
    ),
  );
}

function writeEntry({ id, href, title, lang, html, authors, updated }: FeedItem, feedLang: string): string {
  const titleLang = lang === feedLang ? null : lang;
  return xmlParent('entry', {}, [
    xmlElement('id', {}, id),
    xmlElement('title', { type: 'text', 'xml:lang': titleLang }, title),
    xmlElement('updated', {}, updated ?? UNKNOWN_DATE),
    ...authors.map(writeAuthor),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href }),
    xmlParent('content', { type: 'html' }, [xmlCdata(html)]),
  ]);
}

function writeAuthor(name: string): string {
  return xmlParent('author', {}, [xmlElement('name', {}, name)]);
}

/** A feed as JSON Feed 1.1. Its addresses must be full, so they are left out where the site's own is not known. */
export function writeJsonFeed({ title, subtitle, author, lang, href, self, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: self ? href : undefined,
    feed_url: self?.json,
    description: subtitle,
    authors: [{ name: author }],
    language: lang,
    items: items.map((item) => ({
      id: item.id,
      url: self ? item.href : undefined,
      title: item.title,
      content_html: item.html,
      date_modified: item.updated ?? undefined,
      authors: item.authors.map((name) => ({ name })),
      language: item.lang === lang ? undefined : (item.lang ?? undefined),
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
