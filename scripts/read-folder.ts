import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { InputFile } from '../src/model.js';

/** What an articles folder holds: the articles, from sub-folders too, and the editors' YAML files at its top. */
export interface ArticlesFolder {
  readonly articles: readonly string[];
  readonly editorial: readonly InputFile[];
}

/** Lists an articles folder, sorted by code unit. Files and folders whose names begin with a dot are left alone. */
export function readFolder(folder: string): ArticlesFolder {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)\./.test(path))
    .sort((a, b) => (a < b ? -1 : 1));
  return {
    articles: paths.filter((path) => path.endsWith('.md')),
    editorial: paths.filter((path) => /^[^/]+\.ya?ml$/.test(path)).map((path) => readInput(folder, path)),
  };
}

/** Reads one file of the folder. */
export function readInput(folder: string, path: string): InputFile {
  return { path, bytes: readFileSync(join(folder, path)) };
}
