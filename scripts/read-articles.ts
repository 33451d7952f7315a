import { readArticle } from '../src/index.js';
import type { Editorial, Problem, Reading } from '../src/model.js';
import { readInput } from './read-folder.js';

/** What a folder's articles say, and what is wrong with them. */
export interface ReadArticles {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/** Reads the articles at `paths` of a folder. */
export async function readArticles(
  folder: string,
  paths: readonly string[],
  editorial: Editorial,
): Promise<ReadArticles> {
  const read = paths.map((path) => readArticle(readInput(folder, path), editorial));
  return { readings: read.flatMap(({ reading }) => reading ?? []), problems: read.flatMap(({ problems }) => problems) };
}
