import * as z from 'zod';
import { type PageDocument, plainText } from './parse-page.js';

/** What a page says of its article in schema.org's terms, as far as it is used; whatever else is there is left. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting)$/;
const PAGE_TYPE = /^(?:\w*WebPage|ItemPage|AboutPage)$/;

const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined || value === null ? [] : [value].flat()), z.array(item));
const text = z.string().transform(plainText).pipe(z.string().min(1)).nullable().catch(null).default(null);
const named = z.union([
  z.string(),
  z
    .object({ name: z.union([z.string(), z.array(z.string()).transform((names) => names[0])]) })
    .transform(({ name }) => name),
]);
const names = list(named.nullable().catch(null)).transform((all) => all.flatMap((name) => plainText(name ?? '') || []));
const address = z
  .union([z.string(), z.object({ '@id': z.string() }).transform((page) => page['@id'])])
  .nullable()
  .catch(null)
  .default(null);

const linkedSchema = z.object({
  '@type': list(z.string()).catch([]),
  headline: text,
  name: text,
  datePublished: text,
  author: names,
  creator: names,
  publisher: names,
  url: address,
  mainEntityOfPage: address,
  inLanguage: text,
});
type Linked = z.infer<typeof linkedSchema>;

/** Things are looked for in so many levels of a page's data. */
const MOST_LEVELS = 6;

/**
 * Reads the JSON-LD of a page: the article whose address is the page's own, or else the first; a page that stands for its
 * article where there is none. `broken` counts the scripts that are no JSON.
 */
export function readJsonLd(
  page: PageDocument,
  isOwn: (url: string) => boolean,
): { article: LinkedArticle | null; broken: number } {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const data = scripts.map(({ textContent }) => parseLoosely(textContent));
  const things = data.flatMap((one) => listThings(one, MOST_LEVELS));
  const articles = things.filter((thing) => thing['@type'].some((type) => ARTICLE_TYPE.test(type)));
  const pages = things.filter((thing) => thing['@type'].some((type) => PAGE_TYPE.test(type)) && thing.datePublished);
  const own = articles.find(({ url, mainEntityOfPage }) =>
    [url, mainEntityOfPage].some((one) => one !== null && isOwn(one)),
  );
  const thing = own ?? articles[0] ?? pages[0];
  const broken = data.filter((one) => one === undefined).length;
  return { article: thing ? describe(thing) : null, broken };
}

function describe(thing: Linked): LinkedArticle {
  const isArticle = thing['@type'].some((type) => ARTICLE_TYPE.test(type));
  return {
    headline: isArticle ? (thing.headline ?? thing.name) : null,
    published: thing.datePublished,
    authors: thing.author.length > 0 ? thing.author : thing.creator,
    publisher: thing.publisher[0] ?? null,
    url: thing.url ?? thing.mainEntityOfPage,
    language: thing.inLanguage,
  };
}

/** All that has a type in some data, outer before inner. */
function listThings(data: unknown, levels: number): Linked[] {
  if (levels === 0 || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((one) => listThings(one, levels - 1));
  const { success, data: thing } = linkedSchema.safeParse(data);
  const inner = ['@graph', 'mainEntity', 'itemListElement', 'item'].flatMap((key) =>
    listThings((data as Record<string, unknown>)[key], levels - 1),
  );
  return success && thing['@type'].length > 0 ? [thing, ...inner] : inner;
}

/** Data as pages have it, with line ends inside strings and comments around; undefined where it is no JSON. */
function parseLoosely(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:\/\*.*?\*\/|<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)[\s;]*$/g,
    '',
  );
  try {
    return JSON.parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
