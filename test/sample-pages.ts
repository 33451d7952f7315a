import { readdirSync } from 'node:fs';

const PAGES_PER_KIND = 2;

/** Every page below a site's folder, by path. */
export const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/** `events/flood/index.html` is of the kind `events/*`. */
export const kindOf = (path: string) => path.replace(/^(\w+)\/.+\/index\.html$/, '$1/*');

/** Some pages of each kind: `/`, `/404.html`, `/events/…`, `/articles/…` and so on. */
export function samplePages(folder: string): string[] {
  const counts = new Map<string, number>();
  return pathsIn(folder).filter((path) => {
    const count = (counts.get(kindOf(path)) ?? 0) + 1;
    counts.set(kindOf(path), count);
    return count <= PAGES_PER_KIND;
  });
}
