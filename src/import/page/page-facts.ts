import { canonicalLanguage } from '../../records/index.js';
import { isArchive, unwrapArchive } from '../archive-address.js';
import { countWords, endsSentence } from '../line-shape.js';
import { readMoment, tellUnread } from '../read-moment.js';
import { isSection } from '../sections.js';
import type { Found } from '../sort-lines.js';
import { webAddress } from '../web-address.js';
import type { CopyNote } from './copy-note.js';
import { readAuthors } from './page-authors.js';
import { attribute, elements, first, META, type Metas, readMetas, type Stated, wordsOf } from './page-meta.js';
import { type Published, readPublished, SURE } from './page-published.js';
import type { PageDocument } from './parse-page.js';
import { readJsonLd } from './read-json-ld.js';

/** What a page says of its article outside of the text, and what stands in its title. */
export interface PageFacts {
  /** The day of publication, as it is stated for machines; what the page prints may be truer (`settleDay`). */
  readonly published: Published | null;
  readonly found: readonly Found[];
  /** The address that the page gives as its own. */
  readonly address: string | null;
  /** Headlines, the likeliest first, each with what states it. */
  readonly titles: readonly { readonly words: string; readonly from: string }[];
  /** What the page says it is about. */
  readonly description: string | null;
  /** Whether the page says that its article is not shown to everybody. */
  readonly isPaid: boolean;
  readonly notes: readonly string[];
}

/** Reads the facts of a page: its JSON-LD, `meta` tags, microdata and links. */
export function readPageFacts(page: PageDocument, copied: CopyNote): PageFacts {
  const metas = readMetas(page);
  const stated = ownAddress(page, metas) ?? first(copied.url, ({ words }) => webAddress(words));
  const copy = unwrapArchive(stated?.words ?? '');
  const own = stated && { ...stated, words: copy.url };
  const site = siteHeading(page);
  const printed = [
    ...metas(META.title),
    ...elements(page, 'title', 'title'),
    ...elements(page, '[itemprop~="headline"]', 'itemprop headline').slice(0, 1),
    ...elements(page, 'h1', 'h1')
      .filter(({ words }) => words !== site?.words)
      .slice(0, MOST_HEADINGS),
  ].filter(({ words }) => words.length <= LONGEST_TITLE);
  const { article, isPage, foreign, broken } = readJsonLd(page, {
    address: own?.words ?? null,
    titles: printed.map(({ words }) => words),
  });
  const ld = (key: string, words: string | null | undefined) => (words ? [{ words, from: `JSON-LD ${key}` }] : []);
  const linked = (article?.published ?? []).flatMap((words) => ld('datePublished', words));
  const published = readPublished(page, {
    linked,
    isPage,
    metas,
    address: own?.words ?? null,
  });
  const authors = readAuthors(page, { linked: article?.authors ?? [], metas, address: own?.words ?? null });
  const source = findOutlet([
    ...metas(META.source).slice(0, 1),
    ...ld('publisher', article?.publisher),
    ...metas(META.source),
    ...microdataPublisher(page),
    ...(site ? [site] : []),
  ]);
  const lang = first(
    [...attribute(page.documentElement, 'lang', 'html lang'), ...ld('inLanguage', article?.language)],
    ({ words }) => canonicalLanguage(words.replaceAll('_', '-')),
  );
  const headline = ld('headline', article?.headline).filter(({ words }) => words.length <= LONGEST_TITLE);
  const url = own ?? first(ld('url', article?.urls[0]), ({ words }) => webAddress(words));
  return {
    published,
    found: [
      ...fact('author', authors),
      ...fact('source', source),
      ...fact(
        'retrieved',
        first(copied.saved, ({ words }) => readSavedDay(words)),
      ),
      ...fact('retrieved', stated && copy.day !== null ? { from: stated.from, value: copy.day } : null),
      ...fact('url', url && { ...url, value: url.words }),
      ...fact('lang', lang && lang.value.toLowerCase() !== 'en' ? lang : null),
    ],
    address: own?.words ?? null,
    titles: [...headline, ...printed],
    description: metas(['og:description', 'description', 'twitter:description'])[0]?.words ?? null,
    isPaid: article?.isFree === false,
    notes: [
      ...(broken > 0 ? ['JSON-LD: the page has some that is not valid JSON; it was not read'] : []),
      ...(published === null ? tellUnread([...linked, ...metas(SURE)]) : []),
      ...(foreign === null ? [] : [`JSON-LD: “${foreign}” seems to be another article; its data were not read`]),
    ],
  };
}

function fact(key: string, stated: { from: string; value: unknown } | null): Found[] {
  return stated ? [{ line: 0, from: stated.from, text: '', facts: { [key]: stated.value } }] : [];
}

const SITE_WORDS = 6;

/** The name of a site that its pages have as a heading of the first rank, with a link to the first page. */
function siteHeading(page: PageDocument): Stated | null {
  const heading = [...page.querySelectorAll('h1')].find((one) => {
    const href = one.querySelector('a[href]')?.getAttribute('href') ?? '';
    if (wordsOf(one) === '' || endsSentence(wordsOf(one)) || countWords(wordsOf(one)) > SITE_WORDS) return false;
    return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href) && href !== '';
  });
  return heading ? { words: wordsOf(heading), from: 'h1' } : null;
}

/** In a page's last lines the company is named so. */
const PUBLISHER = '[itemprop~="publisher"] [itemprop~="name"]:not(footer *)';

/** The publisher that a page names in its microdata. */
function microdataPublisher(page: PageDocument): Stated[] {
  const name = page.querySelector(PUBLISHER);
  const stated = attribute(name, 'content', 'itemprop publisher');
  return stated.length > 0 || name === null ? stated : [{ words: wordsOf(name), from: 'itemprop publisher' }];
}

/** The address that a page gives as its own. */
function ownAddress(page: PageDocument, metas: Metas) {
  const link = page.querySelector('link[rel~="canonical"]');
  return first([...attribute(link, 'href', 'link canonical'), ...metas(['og:url'])], ({ words }) => webAddress(words));
}

/** `Sat Dec 30 2023 18:04:11 GMT+0100 (Central European Standard Time)` → `2023-12-30`. */
function readSavedDay(words: string): string | null {
  const [, month, day, year] = /^\w{3} (\w{3}) (\d\d) (\d{4})\b/.exec(words) ?? [];
  return month ? readMoment(`${day} ${month} ${year}`) : (readMoment(words)?.slice(0, 10) ?? null);
}

/** No headline is longer, and it stands in one of so many headings. */
const LONGEST_TITLE = 500;
const MOST_HEADINGS = 10;

const LONGEST_OUTLET = 60;

/** The first name of an outlet; that of a section (`U.S.`) where no other is stated. */
function findOutlet(stated: readonly Stated[]) {
  const whole = stated.filter(({ words }) => !isSection(words.trim()));
  return first([...whole, ...stated], ({ words }) => asOutlet(words));
}

function asOutlet(words: string): string | null {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*/i, '')
    .trim();
  return /\p{L}/u.test(name) && name.length <= LONGEST_OUTLET && !isArchive(name) && !/^https?:/i.test(name)
    ? name
    : null;
}
