import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleFile, type Copy, holdSameText, listNames, readCopy } from '../src/import/index.js';
import { writeFile } from './write-file.js';

/** Puts an article file into the folder; answers its name there, or why it was not written. */
export type PutFile = (file: ArticleFile) => { readonly name: string; readonly fault: string | null };

/**
 * The folder of articles during one run. A file gets the first of its names that no other text has, or the name of the
 * same text where that is in the folder under another one, as when its day was not known before. With `force` it replaces
 * the same text from an earlier run, and never what this run has written.
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
  let namesByMark: Map<string, string[]> | null = null;
  /** A file of another name that holds the same text, by its address or its words. */
  const findCopy = (contents: string, copy: Copy | null): string | undefined => {
    namesByMark ??= indexFolder(articles);
    const names = marksOf(contents).flatMap((mark) => namesByMark?.get(mark) ?? []);
    return names.find((name) => isThere(name) && holdSameText(recall(name), copy, { edited: !written.has(name) }));
  };
  return (file) => {
    const contents = Buffer.from(file.contents);
    const copy = readCopy(contents);
    const names = listNames(file.path, file.outlet);
    let name = names.next().value;
    while (isThere(name) && !holdSameText(recall(name), copy, { edited: !written.has(name) }))
      name = names.next().value;
    if (!isThere(name)) name = findCopy(file.contents, copy) ?? name;
    const fault = findFault(name, { isThere: isThere(name), isWritten: written.has(name), force });
    if (fault !== null) return { name, fault };
    mkdirSync(articles, { recursive: true });
    writeFile(join(articles, name), contents, isThere(name) ? 'w' : 'wx');
    written.add(name);
    copyByName.set(name, copy);
    if (namesByMark) addMarks(namesByMark, name, file.contents);
    return { name, fault: null };
  };
}

/** Why a file of this name stays as it is, and what to do; null where it may be written. */
function findFault(name: string, file: { isThere: boolean; isWritten: boolean; force: boolean }): string | null {
  if (file.isWritten) return `${name}, written just now, holds the same text: leave one of them out`;
  return file.isThere && !file.force ? `${name} is there already: use --force to replace it` : null;
}

/** What article files are looked up by: an address, and a headline with the words below it. */
function marksOf(contents: string): string[] {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(contents) ?? [];
  const stated = (key: string) => new RegExp(`^${key}: *(.+?) *$`, 'm').exec(front)?.[1];
  const [url, title] = [stated('url'), stated('title')];
  return [...(url ? [`url ${url}`] : []), ...(title ? [`text ${title}\n${body.trim()}`] : [])];
}

function addMarks(namesByMark: Map<string, string[]>, name: string, contents: string): void {
  for (const mark of marksOf(contents)) {
    const names = namesByMark.get(mark);
    if (names) names.push(name);
    else namesByMark.set(mark, [name]);
  }
}

/** The article files of a folder by their marks; they are read once in a run. */
function indexFolder(articles: string): Map<string, string[]> {
  const namesByMark = new Map<string, string[]>();
  if (!existsSync(articles)) return namesByMark;
  for (const name of readdirSync(articles, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.md')) addMarks(namesByMark, name, readFileSync(join(articles, name), 'utf8'));
  return namesByMark;
}
