import { hashText } from '../events/hash.js';
import type { Article, Event } from '../model.js';
import { absoluteAddress, eventAddress } from './addresses.js';
import { dateWords } from './date-words.js';
import type { SiteIndex } from './site-index.js';
import { articleOf } from './site-index.js';
import type { Strings } from './strings/index.js';

/** How to cite an event; the entry point for all three forms. */
export interface Citation {
  /** In words, without the address. */
  readonly plain: string;
  readonly url: string | null;
  readonly bibtex: string;
  readonly csl: string;
}

export function citeEvent(event: Event, index: SiteIndex, t: Strings): Citation {
  const { site } = index;
  const url = absoluteAddress(site.baseUrl, eventAddress(event.id));
  const articles = event.articles.map((id) => articleOf(index, id));
  const dates = event.span === null ? '' : t.comma + dateWords(event.span, t.dates);
  const plain = t.event.citeAs(event.title, site.name, t.counts.articles(articles.length), dates);
  return { plain, url, bibtex: bibtexOf(event, site.name, url, articles), csl: cslOf(event, site.name, url, articles) };
}

function bibtexOf(event: Event, site: string, url: string | null, articles: readonly Article[]): string {
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${escapeTex(event.title)}}`],
    ['howpublished', escapeTex(site)],
    ['note', escapeTex(`Merged from: ${[...new Set(articles.map(({ sourceName }) => sourceName))].join('; ')}`)],
    // Readers of BibTeX take an address as it stands, `%` and all; only what would unbalance the field is encoded.
    ...(url ? [['url', url.replace(/[{}\\]/g, encodeURIComponent)] as const] : []),
  ];
  return `@misc{${keyOf(event.id)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** An id in Latin letters; where it has others, some digits of its hash keep it apart from ids that are else the same. */
function keyOf(id: string): string {
  const plain = id.normalize('NFD').replace(/\p{M}/gu, '');
  const latin = plain.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  return /^[a-z0-9-]*$/i.test(plain) ? latin : [latin, hashText(id).toString(16)].filter(Boolean).join('-');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[{}$&#%_]/g, (character) => TEX[character] ?? `\\${character}`).replace(/\s+/g, ' ');
}

/**
 * CSL-JSON: the page, and each article with its date where that is plainly known. An event can have the name of its first
 * article, so each id says of which kind it is.
 */
function cslOf(event: Event, site: string, url: string | null, articles: readonly Article[]): string {
  const page = {
    id: `events/${event.id}`,
    type: 'webpage',
    title: event.title,
    'container-title': site,
    ...(url ? { URL: url } : {}),
  };
  const items = articles.map((article) => ({
    id: `articles/${article.id}`,
    type: 'article-newspaper',
    title: article.title,
    'container-title': article.sourceName,
    ...(article.author.length ? { author: article.author.map((literal) => ({ literal })) } : {}),
    ...(dateParts(article.published) ? { issued: { 'date-parts': [dateParts(article.published)] } } : {}),
    ...(article.url === null ? {} : { URL: article.url }),
    language: article.lang,
  }));
  return `${JSON.stringify([page, ...items], null, 1)}\n`;
}

/** `2023-12-26` gives `[2023, 12, 26]`; an inferred or open date gives none. */
function dateParts(edtf: string | null): number[] | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(edtf ?? '');
  return match && !/[?~%]$/.test(edtf ?? '') ? match.slice(1).filter(Boolean).map(Number) : null;
}
