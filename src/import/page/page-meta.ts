import { isOfArticle } from './is-of-article.js';
import type { PageDocument, PageElement } from './parse-page.js';

/** Words of a page that state something, and where they stand. */
export interface Stated {
  readonly words: string;
  readonly from: string;
}

/** The first of some statements of which something can be made. */
export function first<Value>(
  stated: readonly Stated[],
  read: (one: Stated) => Value | null,
): (Stated & { value: Value }) | null {
  for (const one of stated) {
    const value = read(one);
    if (value !== null) return { ...one, value };
  }
  return null;
}

/** Names of `meta` tags and of properties that state something, the surest first; all in small letters. */
export const META = {
  author: [
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'cxenseparse:author',
    'byl',
    'article.author',
    'citation_author',
    'twitter:creator:name',
  ],
  source: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'article:publisher:name',
    'copyright',
  ],
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'title',
  ],
} as const;

/** The contents of a page's `meta` tags by names, in the order of the names. */
export type Metas = (names: readonly string[]) => Stated[];

/** Reads the `meta` tags of a page. */
export function readMetas(page: PageDocument): Metas {
  const contents = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const words = (meta.getAttribute('content') ?? '').trim();
    if (!isOfArticle(meta, null)) continue;
    for (const key of ['property', 'name', 'itemprop'])
      for (const name of (meta.getAttribute(key) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '' || words === '') continue;
        const known = contents.get(name);
        if (known) known.push(words);
        else contents.set(name, [words]);
      }
  }
  return (names) =>
    names.flatMap((name) => (contents.get(name) ?? []).map((words) => ({ words, from: `meta ${name}` })));
}

/** The words of an attribute. */
export function attribute(element: PageElement | null, name: string, from: string): Stated[] {
  const words = element?.getAttribute(name)?.trim();
  return words ? [{ words, from }] : [];
}

/** The words of all elements that a selector meets. */
export function elements(page: PageDocument, selector: string, from: string): Stated[] {
  return [...page.querySelectorAll(selector)].flatMap((element) => {
    const words = wordsOf(element);
    return words === '' ? [] : [{ words, from }];
  });
}

/** The words of an element on one line. */
export const wordsOf = ({ textContent }: PageElement): string => textContent.replace(/\s+/g, ' ').trim();
