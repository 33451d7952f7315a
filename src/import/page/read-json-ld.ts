import * as z from 'zod';
import { chooseLinked, choosePage, type LinkedArticle, type OwnPage } from './choose-linked.js';
import { type PageDocument, plainText } from './parse-page.js';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting)$/;
const PAGE_TYPE = /^(?:\w*WebPage|ItemPage|AboutPage)$/;

const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined || value === null ? [] : [value].flat()), z.array(item));
const text = z.string().transform(plainText).pipe(z.string().min(1)).nullable().catch(null).default(null);
/** Who is named in place, or by the mark of a thing that has the name. */
const named = z.union([
  z.string().transform((name) => ({ name, mark: null })),
  z
    .object({ name: z.union([z.string(), z.array(z.string()).transform((names) => names[0])]) })
    .transform(({ name }) => ({ name: name ?? '', mark: null })),
  z.object({ '@id': z.string() }).transform((thing) => ({ name: '', mark: thing['@id'] })),
]);
const names = list(named.nullable().catch(null)).transform((all) => all.flatMap((one) => one ?? []));
type Named = z.infer<typeof names>;
const address = z
  .union([z.string(), z.object({ '@id': z.string() }).transform((page) => page['@id'])])
  .nullable()
  .catch(null)
  .default(null);

const linkedSchema = z.object({
  '@id': text,
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
  isAccessibleForFree: z
    .union([z.boolean(), z.string().transform((word) => !/^false$/i.test(word))])
    .catch(true)
    .default(true),
});
type Linked = z.infer<typeof linkedSchema>;

/** Things are looked for in so many levels of a page's data. */
const MOST_LEVELS = 6;

/**
 * Reads the JSON-LD of a page: the article that is the page's own (`chooseLinked`); a page that stands for its article
 * where there is none (`isPage`). `foreign` is the headline of an article that was found and is another one; `broken` counts the
 * scripts that are no JSON.
 */
export function readJsonLd(
  page: PageDocument,
  own: OwnPage,
): { article: LinkedArticle | null; isPage: boolean; foreign: string | null; broken: number } {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const data = scripts.map(({ textContent }) => parseLoosely(textContent));
  const things = data.flatMap((one) => listThings(one, MOST_LEVELS));
  const ofType = (form: RegExp) => things.filter((thing) => thing['@type'].some((type) => form.test(type)));
  const nameByMark = new Map(
    things.flatMap((thing) => (thing['@id'] && thing.name ? [[thing['@id'], thing.name]] : [])),
  );
  const articles = ofType(ARTICLE_TYPE).map((thing) => describe(thing, nameByMark));
  const pages = ofType(PAGE_TYPE).map((thing) => describe(thing, nameByMark));
  const { article, foreign } = chooseLinked(articles, own);
  const broken = data.filter((one) => one === undefined).length;
  return { article: article ?? choosePage(pages, own), isPage: article === null, foreign, broken };
}

function describe(thing: Linked, nameByMark: ReadonlyMap<string, string>): LinkedArticle {
  const namesOf = (all: Named) =>
    all.flatMap(({ name, mark }) => (mark === null ? plainText(name) : nameByMark.get(mark)) || []);
  const isArticle = thing['@type'].some((type) => ARTICLE_TYPE.test(type));
  return {
    headline: isArticle ? (thing.headline ?? thing.name) : null,
    published: thing.datePublished === null ? [] : [thing.datePublished],
    authors: [namesOf(thing.author), namesOf(thing.creator)].find((all) => all.length > 0) ?? [],
    publisher: namesOf(thing.publisher)[0] ?? null,
    urls: [thing.url, thing.mainEntityOfPage].flatMap((url) => url ?? []),
    language: thing.inLanguage,
    isFree: thing.isAccessibleForFree,
  };
}

/** All that has a type in some data, outer before inner; the elements of lists are other articles. */
function listThings(data: unknown, levels: number): Linked[] {
  if (levels === 0 || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((one) => listThings(one, levels - 1));
  const { success, data: thing } = linkedSchema.safeParse(data);
  const inner = ['@graph', 'mainEntity'].flatMap((key) =>
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
