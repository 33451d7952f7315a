import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleFile, type Copy, holdSameText, listNames, readCopy } from '../src/import/index.js';

/** Puts an article file into the folder; answers its name there, or why it was not written. */
export type PutFile = (file: ArticleFile) => { readonly name: string; readonly fault: string | null };

/**
 * The folder of articles during one run. A file gets the first of its names that no other text has. With `force` it
 * replaces the same text from an earlier run, and never what this run has written.
 */
export function openShelf(articles: string, force: boolean): PutFile {
  const written = new Set<string>();
  const copyByName = new Map<string, Copy | null>();
  const recall = (name: string): Copy | null => {
    const copy = copyByName.get(name) ?? readCopy(readFileSync(join(articles, name)));
    copyByName.set(name, copy);
    return copy;
  };
  const isThere = (name: string) => existsSync(join(articles, name));
  return (file) => {
    const contents = Buffer.from(file.contents);
    const copy = readCopy(contents);
    const names = listNames(file.path, file.outlet);
    let name = names.next().value;
    while (isThere(name) && !holdSameText(recall(name), copy, { edited: !written.has(name) }))
      name = names.next().value;
    const fault = findFault(name, { isThere: isThere(name), isWritten: written.has(name), force });
    if (fault !== null) return { name, fault };
    mkdirSync(articles, { recursive: true });
    writeFileSync(join(articles, name), contents, { flag: isThere(name) ? 'w' : 'wx' });
    written.add(name);
    copyByName.set(name, copy);
    return { name, fault: null };
  };
}

/** Why a file of this name stays as it is, and what to do; null where it may be written. */
function findFault(name: string, file: { isThere: boolean; isWritten: boolean; force: boolean }): string | null {
  if (file.isWritten) return `${name}, written just now, holds the same text: leave one of them out`;
  return file.isThere && !file.force ? `${name} is there already: use --force to replace it` : null;
}
