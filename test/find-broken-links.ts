import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /<(?:a|area|link|img|script|source|iframe|image|use)\b[^>]*?\s(?:href|src)\s*=\s*"([^"]*)"/gi;
const ID = /\sid\s*=\s*"([^"]*)"/gi;
const decode = (text: string) =>
  text.replace(/&(amp|quot|#39|#x27|lt|gt);/gi, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'", '#x27': "'", lt: '<', gt: '>' };

/** Every link of a built site to itself that has no file, or no element of the fragment's id, at its end. */
export function findBrokenLinks(site: string): { broken: string[]; count: number } {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const idsByFile = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known =
      idsByFile.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(ID)].map(([, id = '']) => decode(id)));
    idsByFile.set(file, known);
    return known;
  };
  const broken = new Set<string>();
  let count = 0;
  for (const page of pages) {
    // A page for missing addresses is shown at any address, so its links are looked up from the root.
    const base = new URL(`http://site.invalid/${page === '404.html' ? '' : encodeURI(page)}`);
    for (const [, href = ''] of readFileSync(join(site, page), 'utf8').matchAll(LINK)) {
      const url = new URL(decode(href), base);
      if (url.host !== base.host) continue;
      count += 1;
      const fault = findFault(site, url, idsOf);
      if (fault) broken.add(`${page}: ${decode(href)}: ${fault}`);
    }
  }
  return { broken: [...broken], count };
}

function findFault(site: string, url: URL, idsOf: (file: string) => Set<string>): string | null {
  const path = join(site, decodeURIComponent(url.pathname));
  const file = url.pathname.endsWith('/') ? join(path, 'index.html') : path;
  if (!existsSync(file) || !statSync(file).isFile()) return 'no such file';
  const id = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  return id === '' || id === 'top' || idsOf(file).has(id) ? null : 'no such fragment';
}
