import type { OutputFile } from '../model.js';
import type { EditionIndex } from './edition-index.js';
import { updatedBy } from './feed-dates.js';
import { absoluteAddress } from './page-frame.js';
import type { Pages } from './pages.js';
import { xmlDocument, xmlElement, xmlParent } from './xml.js';

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The most addresses that the sitemap protocol allows in a file. */
const MOST_ADDRESSES = 50_000;
/** Pages that are no content. */
const UNLISTED: readonly (keyof Pages)[] = ['notFound', 'search', 'report'];

interface Listed {
  readonly path: string;
  readonly updated: string | null;
}

/** `robots.txt`, and a sitemap (sitemaps.org 0.9), which must hold full addresses: none without the site's own. */
export function* makeSitemap(index: EditionIndex, pages: Pages): Generator<OutputFile> {
  const { baseUrl } = index.edition.site;
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

function listPages(index: EditionIndex, pages: Pages): Listed[] {
  return (Object.keys(pages) as (keyof Pages)[])
    .filter((name) => !UNLISTED.includes(name))
    .flatMap((name) =>
      pages[name].keys.map((key) => ({ path: pages[name].path(key), updated: pageUpdated(name, key, index) })),
    );
}

function pageUpdated(name: keyof Pages, key: string, index: EditionIndex): string | null {
  if (name === 'article') return updatedBy([key], index);
  if (name === 'event') return updatedBy(index.events.get(key)?.articles ?? [], index);
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
