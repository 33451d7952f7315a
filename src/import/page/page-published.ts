import { readBareDate } from '../read-metadata.js';
import { readMoment } from '../read-moment.js';
import { readBelowHeadline } from './below-headline.js';
import { isOfArticle } from './is-of-article.js';
import type { Metas, Stated } from './page-meta.js';
import type { PageDocument, PageElement } from './parse-page.js';

/** Names of `meta` tags that state the day of publication, and of those that state some day of the page's. */
export const SURE = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'citation_publication_date',
  'article.published',
  'article:published',
  'published_time_telegram',
  'article:publicationdate',
  'publication_date',
  'published_at',
  'published-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'publicationdate',
  'pubdate',
  'pub_date',
  'originalpublicationdate',
  'bt:pubdate',
  'date_published',
  'og:pubdate',
];
const LIKELY = [
  'ptime',
  'citation_date',
  'article_date_original',
  'article.created',
  'dcterms.created',
  'dc.date.created',
  'datecreated',
  'dcterms.date',
  'dc.date',
  'displaydate',
  'date',
];

/** A date of publication, as EDTF, and what states it. */
export interface Published {
  readonly value: string;
  readonly from: string;
  /** Stated for machines; by the mark of an element of the page, which a box of other stories may have, too; or inferred. */
  readonly surety: 'stated' | 'marked' | 'inferred';
}

/** Where a page's day of publication is read. */
interface PublishedSources {
  /** What its JSON-LD says, and whether that tells of the page alone: programs date one on the day that they make it. */
  readonly linked: readonly Stated[];
  readonly isPage: boolean;
  readonly metas: Metas;
  readonly address: string | null;
}

/**
 * The first date of publication that a page states, in its JSON-LD, `meta` tags and times; else, as inferred, a day that
 * is likely to be it. Of a moment in UTC the outlet's own day can be the one before or after: the same moment with an
 * offset is taken instead, or a day that is stated without one, or the day in the page's address.
 */
export function readPublished(
  page: PageDocument,
  { linked, isPage, metas, address }: PublishedSources,
): Published | null {
  const sure = [
    ...linked.flatMap((one) => dated(one, isPage ? 'marked' : 'stated')),
    ...metas(SURE).flatMap((one) => dated(one, 'stated')),
    ...readTimes(page, MARKED, address).flatMap((one) => dated(one, 'marked')),
  ];
  const likely = [...metas(LIKELY), ...readTimes(page, 'article time[datetime], main time[datetime]', address)].flatMap(
    (one) => dated(one, 'inferred'),
  );
  const inAddress = dayInAddress(address ?? '');
  const [stated] = sure;
  if (!stated) {
    const below = readBelowHeadline(page, metas, address);
    const printed =
      below === null ? readAboveHeadline(page) : { value: below, from: 'below h1', surety: 'inferred' as const };
    return inferred(inAddress ?? likely[0] ?? printed);
  }
  if (!isInUtc(stated.value)) return stated;
  const local = [...sure, ...likely].find(
    ({ value }) => value.includes('T') && !isInUtc(value) && hoursApart(value, stated.value) === 0,
  );
  if (local) return { ...local, surety: stated.surety };
  const day = sure.find(({ value }) => !value.includes('T') && isDayOf(value, stated.value));
  if (day) return { ...day, surety: stated.surety };
  return inAddress && isDayOf(inAddress.value, stated.value) ? { ...inAddress, surety: stated.surety } : stated;
}

const MARKED =
  '[itemprop~="datePublished"], [property~="datePublished"]:not(meta), [property="schema:datePublished"]:not(meta), time[pubdate], abbr.published, .published time, time.published, .dt-published, time.entry-date, .entry-date:not(li .entry-date)';

/** The first time of the article's own among some elements, in the ways in which it states one. */
function readTimes(page: PageDocument, selector: string, address: string | null): Stated[] {
  const element = [...page.querySelectorAll(selector)].find((one) => isOfArticle(one, address));
  if (!element) return [];
  const words = ['datetime', 'content', 'title'].flatMap((name) => element.getAttribute(name) ?? []);
  return [...words, element.textContent].map((one) => ({ words: one.trim(), from: element.localName }));
}

/** A headline's box is the element around it, or the one around that. */
const BOX_LEVELS = 2;

/**
 * The date that is all that stands above a page's first headline, in one box with it: the day that the page was read
 * stands above its menu.
 */
function readAboveHeadline(page: PageDocument): Published | null {
  const headline = page.querySelector('h1');
  if (!headline) return null;
  let box = headline.parentNode as PageElement | null;
  for (let level = 0; level < BOX_LEVELS && box && box.localName !== 'body'; level++) {
    const end = box.textContent.indexOf(headline.textContent);
    const value = box.querySelector('nav')
      ? null
      : readBareDate(box.textContent.slice(0, end).replace(/\s+/g, ' ').trim());
    if (value !== null) return { value, from: 'above h1', surety: 'inferred' };
    box = box.parentNode as PageElement | null;
  }
  return null;
}

/** What programs write that know no date. */
const NO_DATE = /^(?:1970-01-01|[01]\d{3}-)/;

function dated({ words, from }: Stated, surety: Published['surety']): Published[] {
  const value = readMoment(words);
  return value === null || NO_DATE.test(value) ? [] : [{ value, from, surety }];
}

const inferred = (likely: Published | null | undefined): Published | null =>
  likely ? { ...likely, value: `${likely.value.slice(0, 10)}?`, surety: 'inferred' } : null;

const DAY_IN_ADDRESS =
  /\/((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\2(0[1-9]|[12]\d|3[01])(?=[/-])/i;

/** The day that stands in an address: `/2019/06/12/ferry-runs-aground`, `/2019/jun/12/…`, `/20190612/…`. */
function dayInAddress(url: string): Published | null {
  const [, year, , month = '', day] = DAY_IN_ADDRESS.exec(url) ?? [];
  const words = /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  return dated({ words, from: 'address' }, 'inferred')[0] ?? null;
}

/** Whether a moment is given in UTC, as programs write it wherever the outlet is. */
export const isInUtc = (moment: string): boolean => /T.*(?:Z|[+-]00:00)$/.test(moment);

/** Whether a moment in UTC can be on a day that its own date is not: clocks are 12 hours behind UTC at most, and 14 before. */
export function isDayOf(day: string, moment: string): boolean {
  const hours = (Date.parse(moment) - Date.parse(`${day}T00:00Z`)) / HOUR;
  return !moment.startsWith(day) && hours >= -14 && hours < 24 + 12;
}

const HOUR = 3_600_000;
const hoursApart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / HOUR;
