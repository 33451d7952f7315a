import { isSameAddress, webAddress } from '../web-address.js';
import { ELEMENT, type PageElement, type PageNode } from './parse-page.js';

/**
 * Whether what an element states can be of the page's article: it stands in no box or list of others, and in no link but
 * one to the page itself.
 */
export function isOfArticle(element: PageElement, address: string | null): boolean {
  const holders = holdersOf(element);
  if (!isInOwnScope(holders)) return false;
  return !isOfOthers(holders, address) && holders.every((one) => one.localName !== 'a' || isLinkToPage(one, address));
}

/** Whether an element names a writer of the page's article, which is a link mostly: not another story's, and not who took a picture. */
export function isOfWriter(element: PageElement, address: string | null): boolean {
  const holders = holdersOf(element);
  return !isOfOthers(holders, address) && !holders.some(({ localName }) => localName === 'figure');
}

/** The types of microdata that an article has, and those of what stands within or beside one. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)\/?$/;
const OTHER_TYPE = /(?:Comment|Object|Review|Product|Event|Offer|ListItem|Question|Answer)\/?$/;

/**
 * Whether what is stated in microdata is of the page's article: in no item of another kind (a comment, a video), and in
 * no article beside the one that has the headline.
 */
function isInOwnScope([element, ...around]: readonly PageElement[]): boolean {
  if (element?.getAttribute('itemprop') == null) return true;
  const scope = around.find((one) => one.getAttribute('itemscope') !== null);
  const type = scope?.getAttribute('itemtype') ?? '';
  if (OTHER_TYPE.test(type)) return false;
  if (!scope || !ARTICLE_TYPE.test(type) || scope.querySelector('h1')) return true;
  const page = around.at(-1);
  return ![...(page?.querySelectorAll('[itemscope] h1') ?? [])].some((headline) =>
    holdersOf(headline).some((one) => one.getAttribute('itemtype') === type),
  );
}

/** An element and all that it stands in. */
function holdersOf(element: PageElement): PageElement[] {
  const holders: PageElement[] = [];
  for (let at: PageNode | null = element; at; at = at.parentNode)
    if (at.nodeType === ELEMENT) holders.push(at as PageElement);
  return holders;
}

/** Whether one of the elements around something is a box or a list of other stories. */
function isOfOthers(holders: readonly PageElement[], address: string | null): boolean {
  const articles = holders.filter(({ localName }) => localName === 'article');
  if (articles.length > 1 || articles.some((one) => isTeaser(one, address))) return true;
  return holders.some((one) => one.localName === 'nav' || (one.localName === 'aside' && !one.querySelector(WRITER)));
}

/** What a box beside an article has only where it tells of this one. */
const WRITER = '[itemprop~="author"], [rel~="author"]';

/** The box of another story in a list has no more text. */
const LONGEST_TEASER = 800;

/** The text of a page's own article is so many times as long. */
const TIMES_LONGER = 4;

/**
 * Whether an `article` is but the box of another story: a little text below a headline that is a link to it, or beside an
 * `article` of much more text.
 */
function isTeaser(holder: PageElement, address: string | null): boolean {
  const { length } = holder.textContent.trim();
  if (length > LONGEST_TEASER || holder.querySelector('h1')) return false;
  const link = address === null ? null : holder.querySelector('h2 a[href], h3 a[href], h4 a[href]');
  if (link !== null) return !isLinkToPage(link, address);
  return holder.querySelector('h2, h3, h4') !== null && hasLonger(holder, length * TIMES_LONGER);
}

/** Whether the page has an `article` of more text. */
function hasLonger(holder: PageElement, length: number): boolean {
  const page = holdersOf(holder).at(-1);
  return [...(page?.querySelectorAll('article') ?? [])].some((other) => other.textContent.trim().length > length);
}

/** Whether a link goes to the page itself; its host may have another name in each country. */
function isLinkToPage(link: PageElement, address: string | null): boolean {
  const href = webAddress(link.getAttribute('href') ?? '', address);
  const isBookmark = /\bbookmark\b/.test(link.getAttribute('rel') ?? '');
  if (href === null || address === null) return isBookmark;
  return isSameAddress(href, address) || (isBookmark && pathOf(href) === pathOf(address));
}

const pathOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).pathname : null);
