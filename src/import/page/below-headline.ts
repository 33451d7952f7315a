import { isProse } from '../line-shape.js';
import { readBareDate, readMetadata } from '../read-metadata.js';
import { readMoment } from '../read-moment.js';
import { beginAlike } from '../same-title.js';
import { isOfArticle } from './is-of-article.js';
import { elements, META, type Metas, wordsOf } from './page-meta.js';
import { ELEMENT, type PageDocument, type PageElement, type PageNode, TEXT } from './parse-page.js';

/** Between a headline and its text stand at most so many parts. */
const MOST_PARTS = 30;
/** What holds no words about the article. */
const SILENT = new Set('script style noscript template svg nav aside figure button form select'.split(' '));
/** Words before a day in a part of their own, that say it is another day than that of publication. */
const OTHER_DAY = /\b(?:updated?|modified|edited|revised|changed|corrected|event|starts?|until|due)\b[^\p{L}\p{N}]*$/iu;

/**
 * The date that is a part by itself between a page's headline and its text: `Ana Duarte`, `5 March 2024`, `3 min read`,
 * which styles alone part. Null where several differ, as they may be other stories'.
 */
export function readBelowHeadline(page: PageDocument, metas: Metas, address: string | null): string | null {
  const titles = [...metas(META.title), ...elements(page, 'title', 'title')].map(({ words }) => words);
  const headline = [...page.querySelectorAll('h1')].find((one) =>
    titles.some((title) => beginAlike(wordsOf(one), title)),
  );
  const days = new Set<string>();
  let before = '';
  for (const text of headline ? listParts(headline) : []) {
    const words = (text.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (isProse(words)) break;
    const holder = text.parentNode as PageElement;
    const day = OTHER_DAY.test(before) ? null : readDay(words);
    const exact = readMoment(holder.getAttribute('datetime') ?? '') ?? day;
    if (day !== null && exact !== null && isOfArticle(holder, address)) days.add(exact.slice(0, 10));
    before = words;
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

function readDay(words: string): string | null {
  const { facts, changed } = readMetadata(words) ?? {};
  return readBareDate(words) ?? (changed === null && facts?.published !== undefined ? facts.published : null);
}

/** The written text behind a headline, up to the next one. */
function listParts(headline: PageElement): PageNode[] {
  const parts: PageNode[] = [];
  for (let at = behind(headline); at && parts.length < MOST_PARTS; ) {
    const tag = at.nodeType === ELEMENT ? (at as PageElement).localName : '';
    if (/^h[1-4]$/.test(tag)) break;
    if (at.nodeType === TEXT && (at.nodeValue ?? '').trim() !== '') parts.push(at);
    at = (SILENT.has(tag) ? null : at.firstChild) ?? behind(at);
  }
  return parts;
}

/** The node that comes next behind another one and all that is in it. */
function behind(node: PageNode): PageNode | null {
  for (let at: PageNode | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
