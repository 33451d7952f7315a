import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { InputFile } from '../src/model.js';

/** What an articles folder holds: its articles, from sub-folders too, and what stands beside them. */
export interface ArticlesFolder {
  readonly articles: readonly string[];
  /** The editors' YAML files at its top, and files that look like articles and are none; those without their bytes. */
  readonly editorial: readonly InputFile[];
}

/** How Markdown files end elsewhere: `notes.markdown`, `NOTES.MD`. */
const OTHER_MARKDOWN = /\.(?:md|mdx|mdown|mkdn?|markdown)$/i;
const NO_BYTES = new Uint8Array();

/** Lists an articles folder, sorted by code unit. Files and folders whose names begin with a dot are left alone. */
export function readFolder(folder: string): ArticlesFolder {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)\./.test(path))
    .sort((a, b) => (a < b ? -1 : 1));
  const articles = paths.filter((path) => path.endsWith('.md'));
  const yaml = paths.filter((path) => /^[^/]+\.ya?ml$/i.test(path)).map((path) => readInput(folder, path));
  const strays = paths.filter((path) => OTHER_MARKDOWN.test(path) && !path.endsWith('.md'));
  return { articles, editorial: [...yaml, ...strays.map((path) => ({ path, bytes: NO_BYTES }))] };
}

/** Reads one file of the folder. */
export function readInput(folder: string, path: string): InputFile {
  return { path, bytes: readFileSync(join(folder, path)) };
}
