import { canonicalLanguage } from '../records/index.js';
import type { CopyNote } from './copy-note.js';
import type { PageDocument, PageElement } from './parse-page.js';
import { readJsonLd } from './read-json-ld.js';
import { readMoment } from './read-moment.js';
import type { Found } from './sort-lines.js';
import { splitAuthors } from './split-authors.js';
import { webAddress } from './web-address.js';

/** What a page says of its article outside of the text, and what stands in its title. */
export interface PageFacts {
  readonly found: readonly Found[];
  /** Headlines, the likeliest first, each with what states it. */
  readonly titles: readonly { readonly words: string; readonly from: string }[];
  /** What the page says it is about. */
  readonly description: string | null;
  readonly notes: readonly string[];
}

/** Names of `meta` tags and of properties that state something, the surest first; all in small letters. */
const META = {
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'dcterms.created',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'dc.date.created',
    'dc.date',
    'citation_publication_date',
    'citation_date',
    'article.published',
    'article:published',
    'published_time_telegram',
    'published-date',
    'publish-date',
    'publish_date',
    'publishdate',
    'publicationdate',
    'pubdate',
    'pub_date',
    'originalpublicationdate',
    'article.created',
    'article_date_original',
    'bt:pubdate',
    'date_published',
    'datecreated',
    'displaydate',
    'og:pubdate',
    'date',
  ],
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

/** Reads the facts of a page: its JSON-LD, `meta` tags, microdata and links. */
export function readPageFacts(page: PageDocument, copied: CopyNote): PageFacts {
  const metas = readMetas(page);
  const own = ownAddress(page, metas) ?? first(copied.url, ({ words }) => webAddress(words));
  const { article, broken } = readJsonLd(page, (url) => own !== null && trimAddress(url) === trimAddress(own.words));
  const ld = (key: string, words: string | null | undefined) => (words ? [{ words, from: `JSON-LD ${key}` }] : []);
  const published = readPublished(
    [...ld('datePublished', article?.published), ...metas(META.published), ...readTimes(page)],
    dayInAddress(own?.words ?? ''),
  );
  const authors = readAuthors(article?.authors ?? [], metas, page);
  const source = first(
    [...metas(META.source).slice(0, 1), ...ld('publisher', article?.publisher), ...metas(META.source)],
    ({ words }) => asOutlet(words),
  );
  const lang = first(
    [...attribute(page.documentElement, 'lang', 'html lang'), ...ld('inLanguage', article?.language)],
    ({ words }) => canonicalLanguage(words.replaceAll('_', '-')),
  );
  const titles = [
    ...ld('headline', article?.headline),
    ...metas(META.title),
    ...elements(page, 'title', 'title'),
    ...elements(page, 'h1', 'h1'),
  ];
  const url = own ?? first(ld('url', article?.url), ({ words }) => webAddress(words));
  return {
    found: [
      ...fact('published', published),
      ...fact('author', authors),
      ...fact('source', source),
      ...fact(
        'retrieved',
        first(copied.saved, ({ words }) => readSavedDay(words)),
      ),
      ...fact('url', url && { ...url, value: url.words }),
      ...fact('lang', lang && lang.value.toLowerCase() !== 'en' ? lang : null),
    ],
    titles,
    description: metas(['og:description', 'description', 'twitter:description'])[0]?.words ?? null,
    notes: broken > 0 ? ['JSON-LD: the page has some that is not valid JSON; it was not read'] : [],
  };
}

interface Stated {
  readonly words: string;
  readonly from: string;
}

/** The first of some statements of which something can be made. */
function first<Value>(
  stated: readonly Stated[],
  read: (one: Stated) => Value | null,
): (Stated & { value: Value }) | null {
  for (const one of stated) {
    const value = read(one);
    if (value !== null) return { ...one, value };
  }
  return null;
}

function fact(key: string, stated: { from: string; value: unknown } | null): Found[] {
  return stated ? [{ line: 0, from: stated.from, text: '', facts: { [key]: stated.value } }] : [];
}

type Metas = (names: readonly string[]) => Stated[];

/** The contents of a page's `meta` tags by the names, in the order of the names. */
function readMetas(page: PageDocument): Metas {
  const contents = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const words = (meta.getAttribute('content') ?? '').trim();
    for (const key of ['property', 'name', 'itemprop'])
      for (const name of (meta.getAttribute(key) ?? '').toLowerCase().split(/\s+/))
        if (name !== '' && words !== '') contents.set(name, [...(contents.get(name) ?? []), words]);
  }
  return (names) =>
    names.flatMap((name) => (contents.get(name) ?? []).map((words) => ({ words, from: `meta ${name}` })));
}

/** The address that a page gives as its own. */
function ownAddress(page: PageDocument, metas: Metas) {
  const link = page.querySelector('link[rel~="canonical"]');
  return first([...attribute(link, 'href', 'link canonical'), ...metas(['og:url'])], ({ words }) => webAddress(words));
}

const trimAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');

function attribute(element: PageElement | null, name: string, from: string): Stated[] {
  const words = element?.getAttribute(name)?.trim();
  return words ? [{ words, from }] : [];
}

function elements(page: PageDocument, selector: string, from: string): Stated[] {
  return [...page.querySelectorAll(selector)].flatMap(({ textContent }) => {
    const words = textContent.replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [{ words, from }];
  });
}

/** Times that are marked as the day of publication, and then whatever time stands first. */
function readTimes(page: PageDocument): Stated[] {
  const marked = [...page.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')];
  const article = page.querySelector('article') ?? page.querySelector('main');
  const times = [...(article?.querySelectorAll('time[datetime]') ?? [])].slice(0, 1);
  const published = [
    ...page.querySelectorAll('abbr.published, .published time, time.published, time.entry-date'),
  ].slice(0, 1);
  return [...marked, ...published, ...times].flatMap((element) => {
    const words = ['datetime', 'content', 'title'].flatMap((name) => element.getAttribute(name) ?? []);
    return [...words, element.textContent].map((one) => ({ words: one.trim(), from: element.localName }));
  });
}

/** The day that stands in an address: `/2019/06/12/ferry-runs-aground`. */
function dayInAddress(url: string): Stated[] {
  const day = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-])/.exec(url);
  return day ? [{ words: `${day[1]}-${day[2]}-${day[3]}`, from: 'address' }] : [];
}

/**
 * The first date of publication that a page states. Of a moment in UTC the outlet's own day can be the one before or
 * after: the same moment with an offset is taken instead, or the day in the address. Where nothing else is stated the day
 * in the address is inferred.
 */
function readPublished(stated: readonly Stated[], inAddress: readonly Stated[]) {
  const read = stated.flatMap((one) => {
    const value = readMoment(one.words);
    return value === null ? [] : [{ ...one, value }];
  });
  const [sure] = read;
  const day = first(inAddress, ({ words }) => readMoment(words));
  if (!sure) return day && { ...day, value: `${day.value}?` };
  if (!IN_UTC.test(sure.value)) return sure;
  const local = read.find(({ value }) => value.includes('T') && !IN_UTC.test(value) && isSameMoment(value, sure.value));
  return (
    local ??
    (day && hoursApart(sure.value, `${day.value}T12:00Z`) <= 36 && !sure.value.startsWith(day.value) ? day : sure)
  );
}

const IN_UTC = /T.*(?:Z|[+-]00:00)$/;

const isSameMoment = (one: string, other: string): boolean => hoursApart(one, other) === 0;

const hoursApart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / 3_600_000;

/** `Sat Dec 30 2023 18:04:11 GMT+0100 (Central European Standard Time)` → `2023-12-30`. */
function readSavedDay(words: string): string | null {
  const [, month, day, year] = /^\w{3} (\w{3}) (\d\d) (\d{4})\b/.exec(words) ?? [];
  return month ? readMoment(`${day} ${month} ${year}`) : (readMoment(words)?.slice(0, 10) ?? null);
}

/** Where a page names its writer in its text, the surest first. */
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'article [rel~="author"], main [rel~="author"], header [rel~="author"]',
  '.byline a[href*="author"]',
];

const MOST_AUTHORS = 6;

function readAuthors(linked: readonly string[], metas: Metas, page: PageDocument) {
  const ways: { from: string; names: readonly string[] }[] = [
    { from: 'JSON-LD author', names: linked },
    ...META.author.map((name) => ({ from: `meta ${name}`, names: metas([name]).map(({ words }) => words) })),
    ...AUTHOR_PLACES.map((selector) => ({
      from: selector,
      names: elements(page, selector, selector).map(({ words }) => words),
    })),
  ];
  for (const { from, names } of ways) {
    const value = [...new Set(names.flatMap(splitAuthors))];
    // More than that are the writers of other articles, too.
    if (value.length > 0 && value.length <= MOST_AUTHORS) return { from, words: value.join(', '), value };
  }
  return null;
}

const LONGEST_OUTLET = 60;

function asOutlet(words: string): string | null {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*/i, '')
    .trim();
  return /\p{L}/u.test(name) && name.length <= LONGEST_OUTLET && !/^https?:/i.test(name) ? name : null;
}
