import { readMoment } from '../read-moment.js';
import type { Metas, Stated } from './page-meta.js';
import type { PageDocument } from './parse-page.js';

/** Names of `meta` tags that state the day of publication, and of those that state some day of the page's. */
const SURE = [
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
}

/**
 * The first date of publication that a page states, in its JSON-LD, `meta` tags and times; else, as inferred, a day that
 * is likely to be it. Of a moment in UTC the outlet's own day can be the one before or after: the same moment with an
 * offset is taken instead, or the day in the page's address.
 */
export function readPublished(
  page: PageDocument,
  { linked, metas, address }: { linked: readonly Stated[]; metas: Metas; address: string | null },
): Published | null {
  const sure = [...linked, ...metas(SURE), ...readTimes(page, MARKED)].flatMap(dated);
  const likely = [...metas(LIKELY), ...readTimes(page, 'article time[datetime], main time[datetime]')].flatMap(dated);
  const inAddress = dayInAddress(address ?? '');
  const [stated] = sure;
  if (!stated) return inferred(inAddress ?? likely[0]);
  if (!IN_UTC.test(stated.value)) return stated;
  const local = [...sure, ...likely].find(
    ({ value }) => value.includes('T') && !IN_UTC.test(value) && hoursApart(value, stated.value) === 0,
  );
  return local ?? (inAddress && isDayOf(inAddress.value, stated.value) ? inAddress : stated);
}

const MARKED =
  '[itemprop~="datePublished"], time[pubdate], abbr.published, .published time, time.published, time.entry-date';

/** The first of some elements for times, in the ways in which it states one. */
function readTimes(page: PageDocument, selector: string): Stated[] {
  const element = page.querySelector(selector);
  if (!element) return [];
  const words = ['datetime', 'content', 'title'].flatMap((name) => element.getAttribute(name) ?? []);
  return [...words, element.textContent].map((one) => ({ words: one.trim(), from: element.localName }));
}

/** What programs write that know no date. */
const NO_DATE = /^(?:1970-01-01|[01]\d{3}-)/;

function dated({ words, from }: Stated): Published[] {
  const value = readMoment(words);
  return value === null || NO_DATE.test(value) ? [] : [{ value, from }];
}

const inferred = (likely: Published | null | undefined): Published | null =>
  likely ? { ...likely, value: `${likely.value.slice(0, 10)}?` } : null;

/** The day that stands in an address: `/2019/06/12/ferry-runs-aground`. */
function dayInAddress(url: string): Published | null {
  const day = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-])/.exec(url);
  return day ? (dated({ words: `${day[1]}-${day[2]}-${day[3]}`, from: 'address' })[0] ?? null) : null;
}

const IN_UTC = /T.*(?:Z|[+-]00:00)$/;

/** Whether a moment in UTC can be on a day that its own date is not. */
function isDayOf(day: string, moment: string): boolean {
  return !moment.startsWith(day) && hoursApart(moment, `${day}T12:00Z`) <= 36;
}

const hoursApart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / 3_600_000;
