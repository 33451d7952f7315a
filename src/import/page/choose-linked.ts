import { agreeInWords, beginAlike } from '../same-title.js';
import { isSameAddress } from '../web-address.js';

/** What a page says of its article in schema.org's terms, as far as it is used; whatever else is there is left. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: readonly string[];
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly urls: readonly string[];
  readonly language: string | null;
  /** Whether all of it is shown to those who have not paid. */
  readonly isFree: boolean;
}

/** What a page's own article is recognised by: its address, and its headlines without those of JSON-LD. */
export interface OwnPage {
  readonly address: string | null;
  readonly titles: readonly string[];
}

/**
 * Of the articles that a page's data tell of, its own: the one with the page's address, or else with its headline, or
 * else the only one of which neither says that it is another. `foreign` is the headline of one that was found and is not taken.
 */
export function chooseLinked(
  articles: readonly LinkedArticle[],
  own: OwnPage,
): { article: LinkedArticle | null; foreign: string | null } {
  const placed = articles.filter((article) => isPlacedAt(article, own));
  const article =
    findByTitle(placed, own) ?? placed[0] ?? findByTitle(articles, own) ?? findOnly(articles, own) ?? null;
  if (!article) return { article, foreign: articles[0]?.headline ?? null };
  return { article: addTwins(article, placed), foreign: null };
}

/** An article with what others say of it that have its headline and the page's address: programs tell of it by turns. */
function addTwins(article: LinkedArticle, placed: readonly LinkedArticle[]): LinkedArticle {
  const { headline } = article;
  const twins = placed.filter((one) => headline && one.headline && beginAlike(one.headline, headline));
  const all = [article, ...twins.filter((one) => one !== article)];
  return {
    ...article,
    published: all.flatMap(({ published }) => published),
    isFree: all.every(({ isFree }) => isFree),
    authors: all.find(({ authors }) => authors.length > 0)?.authors ?? [],
  };
}

/** Of the pages that a page's data tell of, the one that stands for its article: it has a date, and no other's address. */
export function choosePage(pages: readonly LinkedArticle[], own: OwnPage): LinkedArticle | null {
  const dated = pages.filter(({ published }) => published.length > 0);
  return dated.find((page) => isPlacedAt(page, own)) ?? dated.find((page) => !isElsewhere(page, own)) ?? null;
}

const isPlacedAt = ({ urls }: LinkedArticle, { address }: OwnPage): boolean =>
  address !== null && urls.some((url) => isSameAddress(url, address));

const isElsewhere = (article: LinkedArticle, own: OwnPage): boolean =>
  own.address !== null && article.urls.length > 0 && !isPlacedAt(article, own);

/** The article whose headline is the page's: that begins like it, or else has most of its words. */
function findByTitle(articles: readonly LinkedArticle[], { titles }: OwnPage): LinkedArticle | undefined {
  for (const agree of [beginAlike, agreeInWords])
    for (const title of titles) {
      const found = articles.find(({ headline }) => headline !== null && agree(headline, title));
      if (found) return found;
    }
  return undefined;
}

/**
 * The one article that can be the page's. A page may print another headline than it gives to machines, and data may
 * name no headline; one that has another headline and another address is another article.
 */
function findOnly(articles: readonly LinkedArticle[], own: OwnPage): LinkedArticle | undefined {
  const near = articles.filter((article) => !isElsewhere(article, own));
  if (near.length > 0) return near.length === 1 ? near[0] : near.find(({ headline }) => headline === null);
  const [only, ...others] = articles;
  return only?.headline === null && others.length === 0 ? only : undefined;
}
