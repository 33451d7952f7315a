import { splitAuthors } from '../split-authors.js';
import { elements, META, type Metas } from './page-meta.js';
import type { PageDocument } from './parse-page.js';

/** Where a page names its writer in its text, the surest first. */
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'article [rel~="author"], main [rel~="author"], header [rel~="author"]',
  '.byline a[href*="author"]',
];

const MOST_AUTHORS = 6;

/** The writers that a page names, by the surest way in which it names any. */
export function readAuthors(linked: readonly string[], metas: Metas, page: PageDocument) {
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
