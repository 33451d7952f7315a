import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder, readInput } from '../scripts/read-folder.js';
import { makeEdition, readArticle, readEditorial } from '../src/index.js';

it('an edition is the same whatever order its articles are read in', () => {
  const folder = join(import.meta.dirname, 'cases/site/whole');
  const { articles, editorial: files } = readFolder(folder);
  const { editorial } = readEditorial(files);
  const read = articles.map((path) => readArticle(readInput(folder, path), editorial));
  const readings = read.flatMap(({ reading }) => reading ?? []);
  const found = [
    { path: 'b.md', line: 2, column: 1, message: 'second', severity: 'warning' as const },
    { path: 'a.md', line: 9, column: 1, message: 'first', severity: 'warning' as const },
  ];
  const edition = makeEdition(readings, editorial, found);
  expect(edition.readings.map(({ article }) => article.path)).toEqual(articles);
  expect(edition.problems.map(({ message }) => message)).toEqual(['first', 'second']);
  expect(makeEdition([...readings].reverse(), editorial, [...found].reverse())).toEqual(edition);
});
