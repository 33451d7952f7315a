import { readdirSync, readFileSync } from 'node:fs';
import { readArticle, readEditorial } from '../src/index.js';
import type { Reading } from '../src/model.js';

export const { editorial: NO_EDITORIAL } = readEditorial([]);

/** Reads one article written in a test. */
export function readText(path: string, text: string): Reading {
  const { reading, problems } = readArticle({ path, bytes: new TextEncoder().encode(text) }, NO_EDITORIAL);
  if (!reading) throw new Error(problems.map(({ message }) => message).join('\n'));
  return reading;
}

/** Reads every article of a folder. */
export function readFolderArticles(folder: URL): Reading[] {
  const paths = readdirSync(folder).filter((path) => path.endsWith('.md'));
  return paths.map((path) => readText(path, readFileSync(new URL(path, folder), 'utf8')));
}
