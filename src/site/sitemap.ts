import type { OutputFile } from '../model.js';
import { absoluteAddress } from './addresses.js';
import type { EditionIndex } from './edition-index.js';
import { updatedBy } from './feed-dates.js';
import type { SitePages } from './pages.js';
import { articlePath, eventPath } from './pages.js';
import { xmlDocument, xmlElement, xmlParent } from './xml.js';

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The most addresses that the sitemap protocol allows in a file. */
const MOST_ADDRESSES = 50_000;
/** Pages that are no content. */
const UNLISTED: readonly (keyof SitePages)[] = ['notFound', 'search', 'report'];

interface Listed {
  readonly path: string;
  readonly updated: string | null;
}

/** `robots.txt`, and a sitemap (sitemaps.org 0.9), which must hold full addresses: none without the site's own. */
export function* makeSitemap(index: EditionIndex, pages: SitePages): Generator<OutputFile> {
  const { baseUrl } = index.site;
  const sitemap = absoluteAddress(baseUrl, 'sitemap.xml');
  yield { path: 'robots.txt', contents: `User-agent: *\nAllow: /\n${sitemap === null ? '' : `Sitemap: ${sitemap}\n`}` };
  if (sitemap === null) return;
  const urls = listPages(index, pages).map(({ path, updated }) => {
    const address = xmlElement('loc', {}, absoluteAddress(baseUrl, encodeURI(path.slice(1))) ?? '');
    return xmlParent('url', {}, updated === null ? [address] : [address, xmlElement('lastmod', {}, updated)]);
  });
  if (urls.length <= MOST_ADDRESSES) return yield { path: 'sitemap.xml', contents: writeXml('urlset', urls) };
  const parts: string[] = [];
  for (let from = 0; from < urls.length; from += MOST_ADDRESSES) {
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push(xmlParent('sitemap', {}, [xmlElement('loc', {}, absoluteAddress(baseUrl, path) ?? '')]));
    yield { path, contents: writeXml('urlset', urls.slice(from, from + MOST_ADDRESSES)) };
  }
  yield { path: 'sitemap.xml', contents: writeXml('sitemapindex', parts) };
}

function listPages(index: EditionIndex, pages: SitePages): Listed[] {
  const { home, ...others } = pages;
  return [
    ...home.keys.map((key) => ({ path: home.path(key), updated: null })),
    ...[...index.events.values()].map(({ id, articles }) => ({
      path: eventPath(id),
      updated: updatedBy(articles, index),
    })),
    ...[...index.articles.keys()].map((id) => ({ path: articlePath(id), updated: updatedBy([id], index) })),
    ...(Object.keys(others) as (keyof typeof others)[])
      .filter((name) => !UNLISTED.includes(name))
      .flatMap((name) =>
        others[name].keys.map((key) => ({ path: others[name].path(key), updated: sourceUpdated(name, key, index) })),
      ),
  ];
}

function sourceUpdated(name: keyof SitePages, key: string, index: EditionIndex): string | null {
  return name === 'source' ? updatedBy(index.articlesBySource.get(key) ?? [], index) : null;
}

function writeXml(root: 'urlset' | 'sitemapindex', children: readonly string[]): string {
  return xmlDocument(
    xmlParent(
      root,
      { xmlns: XMLNS },
      children.map((child) => `\n${child}`),
    ),
  );
}
