import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CANONICAL = /<link rel="canonical" href="([^"]*)"/;

/**
 * The path at which a finished site believes to stand, as its home page's full address has it:
 * `https://news.example/sub/` gives `/sub/`, and a site that knows no address `/`.
 */
export function readSitePath(folder: string): string {
  const address = CANONICAL.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1]?.replaceAll('&amp;', '&') ?? '';
  if (!URL.canParse(address)) return '/';
  return `${new URL(address).pathname}/`.replace(/\/+/g, '/');
}
