import { boundsOf, parseEdtf } from '../calendar/index.js';
import type { Article, Event } from '../model.js';
import { absoluteAddress, articleAddress, eventAddress } from './addresses.js';
import type { SiteIndex } from './site-index.js';
import { articleOf } from './site-index.js';

/** An ISO 8601 date that is plainly known: no inference, no unknown digit, no open end. Else undefined. */
export function knownDate(edtf: string | null): string | undefined {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (!edtf || value?.kind !== 'date' || /X|[?~%]$/.test(edtf)) return undefined;
  return Number(value.date.month ?? 1) > 12 ? undefined : edtf;
}

/** schema.org: the page as a CollectionPage about an Event, each article as a citation. */
export function eventJsonLd(event: Event, index: SiteIndex): object {
  const { site } = index;
  const [start, end] = (event.span ?? '').split('/');
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: event.title,
    url: absoluteAddress(site.baseUrl, eventAddress(event.id)) ?? undefined,
    inLanguage: site.lang,
    isPartOf: { '@type': 'WebSite', name: site.name, url: site.baseUrl },
    about: {
      '@type': 'Event',
      name: event.title,
      startDate: statedBound(event, 'first', start),
      endDate: statedBound(event, 'last', end),
    },
    citation: event.articles.map((id) => newsArticle(articleOf(index, id))),
  };
}

/** The day on which an event begins or ends, where a line states it: one that is inferred or disputed is not known. */
function statedBound({ timeline }: Event, side: 'first' | 'last', day = ''): string | undefined {
  const isStated = timeline.some(
    ({ background, status, edtf }) =>
      !background && status === 'stated' && edtf !== null && boundsOf(edtf)?.[side] === day,
  );
  return isStated ? knownDate(day) : undefined;
}

/** schema.org: the article; a digest is a page about it, since the words here are not the outlet's. */
export function articleJsonLd(article: Article, { site }: SiteIndex): object {
  const url = absoluteAddress(site.baseUrl, articleAddress(article.id)) ?? undefined;
  if (article.body !== 'digest')
    return {
      '@context': 'https://schema.org',
      ...newsArticle(article),
      mainEntityOfPage: url,
      isBasedOn: article.url ?? undefined,
    };
  const page = { '@type': 'WebPage', name: article.title, url, inLanguage: article.lang };
  return { '@context': 'https://schema.org', ...page, about: newsArticle(article), citation: newsArticle(article) };
}

function newsArticle({ title, sourceName, author, published, url, lang, dateline }: Article): object {
  return {
    '@type': 'NewsArticle',
    headline: title,
    publisher: { '@type': 'NewsMediaOrganization', name: sourceName },
    author: author.length ? author.map((name) => ({ '@type': 'Person', name })) : undefined,
    datePublished: knownDate(published),
    url: url ?? undefined,
    inLanguage: lang,
    dateline: dateline ?? undefined,
  };
}
