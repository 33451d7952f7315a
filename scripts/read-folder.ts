import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { InputFile, Problem } from '../src/model.js';
import { isRefusal } from './refusal.js';

/** What an articles folder holds: its articles, from sub-folders too, and what stands beside them. */
export interface ArticlesFolder {
  readonly articles: readonly string[];
  /** The editors' YAML files at its top, and files that look like articles and are none; those without their bytes. */
  readonly editorial: readonly InputFile[];
  /** Files of the editors that cannot be read, and links, which are not followed. */
  readonly problems: readonly Problem[];
}

/** How Markdown files end elsewhere: `notes.markdown`, `NOTES.MD`. */
const OTHER_MARKDOWN = /\.(?:md|mdx|mdown|mkdn?|markdown)$/i;
const EDITORS_FILE = /^[^/]+\.ya?ml$/i;
const NO_BYTES = new Uint8Array();

/** Lists an articles folder, sorted by code unit. Files and folders whose names begin with a dot are left alone. */
export function readFolder(folder: string): ArticlesFolder {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = listPaths(folder, entries, (entry) => entry.isFile());
  const articles = paths.filter((path) => path.endsWith('.md'));
  const yaml = paths.filter((path) => EDITORS_FILE.test(path)).map((path) => tryReadInput(folder, path));
  const strays = paths.filter((path) => OTHER_MARKDOWN.test(path) && !path.endsWith('.md'));
  const links = listPaths(folder, entries, (entry) => entry.isSymbolicLink()).filter((path) => isMissed(folder, path));
  return {
    articles,
    editorial: [
      ...yaml.flatMap((read) => ('bytes' in read ? read : [])),
      ...strays.map((path) => ({ path, bytes: NO_BYTES })),
    ],
    problems: [...yaml.flatMap((read) => ('problem' in read ? read.problem : [])), ...links.map(warnOfLink)],
  };
}

function listPaths(folder: string, entries: readonly Dirent[], isWanted: (entry: Dirent) => boolean): string[] {
  return entries
    .filter(isWanted)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)\./.test(path))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Whether whoever made a link may believe that newsfold reads what it leads to: an article, an editors' file, a folder. */
function isMissed(folder: string, path: string): boolean {
  if (OTHER_MARKDOWN.test(path) || EDITORS_FILE.test(path)) return true;
  try {
    return statSync(join(folder, path)).isDirectory();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false; // It leads to nothing.
  }
}

/** A link could lead to any file of the machine, and what is built is there for all to read. */
function warnOfLink(path: string): Problem {
  const message = 'this link is not followed: put what it leads to in its place';
  return { path, line: 1, column: 1, message, severity: 'warning' };
}

/** Reads one file of the folder. */
export function readInput(folder: string, path: string): InputFile {
  return { path, bytes: readFileSync(join(folder, path)) };
}

/** Reads one file of the folder, or tells why the system refuses it. */
export function tryReadInput(folder: string, path: string): InputFile | { readonly problem: Problem } {
  try {
    return readInput(folder, path);
  } catch (error) {
    const message = `this file cannot be read: ${(error as Error).message}`;
    return { problem: { path, line: 1, column: 1, message, severity: 'problem' } };
  }
}
