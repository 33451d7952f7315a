import { isSameAddress, webAddress } from '../web-address.js';
import { ELEMENT, type PageElement, type PageNode } from './parse-page.js';

/**
 * Whether what an element states can be of the page's article: it stands in no box or list of others, and in no link but
 * one to the page itself.
 */
export function isOfArticle(element: PageElement, address: string | null): boolean {
  let articles = 0;
  for (let at: PageNode | null = element; at; at = at.parentNode) {
    if (at.nodeType !== ELEMENT) continue;
    const holder = at as PageElement;
    const tag = holder.localName;
    if (tag === 'nav' || (tag === 'aside' && !holder.querySelector(WRITER))) return false;
    if (tag === 'a' && !isLinkToPage(holder, address)) return false;
    if (tag === 'article') articles++;
  }
  return articles < 2;
}

/** What a box beside an article has only where it tells of this one. */
const WRITER = '[itemprop~="author"], [rel~="author"]';

/** Whether a link goes to the page itself; its host may have another name in each country. */
function isLinkToPage(link: PageElement, address: string | null): boolean {
  const href = webAddress(link.getAttribute('href') ?? '', address);
  const isBookmark = /\bbookmark\b/.test(link.getAttribute('rel') ?? '');
  if (href === null || address === null) return isBookmark;
  return isSameAddress(href, address) || (isBookmark && pathOf(href) === pathOf(address));
}

const pathOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).pathname : null);
