import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { MARKER } from './stage-site.js';

/** A call that cannot be carried out as it stands; the message says what to do. Ends the program with status 2. */
export class UsageError extends Error {}

/** The folders of a build as real paths, when it is safe to read the one, replace the other and keep what the third holds. */
export function checkFolders(given: { articles: string; out: string; cache?: string | false; project: string }): {
  articles: string;
  out: string;
  cache: string | null;
} {
  const articles = realPath(given.articles);
  if (!isFolder(articles)) {
    const fault = existsSync(articles)
      ? `${given.articles} is a file: name the folder it lies in with --articles.`
      : `There is no folder ${given.articles}. Make it and put articles in it, or name another with --articles.`;
    throw new UsageError(fault);
  }
  const out = realPath(given.out);
  const elsewhere = 'Choose another folder with --out.';
  if (isInside(articles, out))
    throw new UsageError(`The site in ${given.out} would replace the articles. ${elsewhere}`);
  if (isInside(out, articles))
    throw new UsageError(`The site would lie among the articles, in ${given.out}. ${elsewhere}`);
  if (isInside(given.project, out))
    throw new UsageError(`The site in ${given.out} would replace the project. ${elsewhere}`);
  if (existsSync(out) && !isFolder(out)) throw new UsageError(`${given.out} is a file. ${elsewhere}`);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARKER))) {
    throw new UsageError(
      `${given.out} holds files that newsfold did not write. Empty it, or choose another folder with --out.`,
    );
  }
  const cache = given.cache ? realPath(given.cache) : null;
  if (cache && isInside(cache, out))
    throw new UsageError(`The cache in ${given.cache} would go with the site. Choose another folder with --cache.`);
  if (cache && existsSync(cache) && !isFolder(cache))
    throw new UsageError(`${given.cache} is a file. Choose another folder with --cache.`);
  return { articles, out, cache };
}

/** Whether `path` is `folder` or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The path with every link in it followed, as far as it exists. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full) || full === dirname(full)) return realpathSync(full);
  return join(realPath(dirname(full)), basename(full));
}
