import { agreeInWords, beginAlike } from '../same-title.js';
import { elements, META, readMetas } from './page-meta.js';
import type { PageDocument, PageElement, PageNode } from './parse-page.js';

/**
 * Takes articles out of a page's tree that a reader has scrolled on to: where several have a headline of the first rank
 * each, all but the one whose headline is the page's, or else but the first. The entries of a live blog have none.
 */
export function dropOtherArticles(page: PageDocument): void {
  const articles = [...page.querySelectorAll('article')].filter((one) => headlineOf(one) !== null && !isNested(one));
  if (articles.length < 2) return;
  const metas = readMetas(page);
  const titles = [...metas(META.title), ...elements(page, 'title', 'title')].map(({ words }) => words);
  const own = [beginAlike, agreeInWords].flatMap((agree) =>
    articles.filter((one) => titles.some((title) => agree(headlineOf(one) ?? '', title))),
  )[0];
  for (const article of articles) if (article !== (own ?? articles[0])) article.remove();
}

const headlineOf = (article: PageElement): string | null => article.querySelector('h1')?.textContent.trim() || null;

function isNested(article: PageElement): boolean {
  for (let at: PageNode | null = article.parentNode; at; at = at.parentNode)
    if ((at as PageElement).localName === 'article') return true;
  return false;
}
