import { splitAuthors } from '../split-authors.js';
import { isOfWriter } from './is-of-article.js';
import { META, type Metas, wordsOf } from './page-meta.js';
import type { PageDocument } from './parse-page.js';

/** Where a page names its writer in its text, the surest first. */
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[property~="author"] [property~="name"]',
  'article [rel~="author"], main [rel~="author"], header [rel~="author"]',
  '.byline a[href*="author"]',
  '.author.vcard .fn, .p-author .p-name',
];

/** What programs state of a page under a label of their own choice, and the label of its writer in some languages. */
const LABELS = ['twitter:label1', 'twitter:label2'];
const WRITTEN_BY =
  /^(?:written by|by|author|(?:verfasst|geschrieben) von|écrit par|escrito por|scritto da|geschreven door|написано автором|作者|執筆者)$/i;

/** Where anybody's name may stand. */
const ANY_PLACE = '[itemprop~="author"], [rel~="author"], [class*="byline"], [class*="author"]';

const MOST_AUTHORS = 6;

/** The writers that a page names, by the surest way in which it names any. */
export function readAuthors(
  page: PageDocument,
  { linked, metas, address }: { linked: readonly string[]; metas: Metas; address: string | null },
) {
  const ways: { from: string; names: readonly string[] }[] = [
    { from: 'JSON-LD author', names: linked },
    ...LABELS.filter((label) => metas([label]).some(({ words }) => WRITTEN_BY.test(words)))
      .map((label) => label.replace('label', 'data'))
      .map((name) => ({ from: `meta ${name}`, names: metas([name]).map(({ words }) => words) })),
    ...META.author.map((name) => ({ from: `meta ${name}`, names: metas([name]).map(({ words }) => words) })),
    ...AUTHOR_PLACES.map((selector) => ({
      from: selector,
      names: [...page.querySelectorAll(selector)].filter((one) => isOfWriter(one, address)).map(wordsOf),
    })),
  ];
  for (const { from, names } of ways) {
    const value = [...new Set(names.flatMap(splitAuthors))];
    // More than that are the writers of other articles, too.
    if (value.length > 0 && value.length <= MOST_AUTHORS) return { from, words: value.join(', '), value };
  }
  return null;
}

/** Words that stand where a byline does, and everywhere as those of another story or of a picture. */
export function listForeignBylines(page: PageDocument, address: string | null): ReadonlySet<string> {
  const places = [...page.querySelectorAll(ANY_PLACE)].map((one) => ({
    words: wordsOf(one),
    isOwn: isOfWriter(one, address),
  }));
  const own = new Set(places.flatMap(({ words, isOwn }) => (isOwn ? [words] : [])));
  return new Set(places.flatMap(({ words }) => (own.has(words) ? [] : [words])));
}
