import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder, readInput } from '../scripts/read-folder.js';
import { readArticle, readEditorial } from '../src/index.js';
import { summarizeAll } from './whole-site.js';

const folder = join(import.meta.dirname, 'cases/site/whole');
const { articles, editorial: files } = readFolder(folder);
const { editorial } = readEditorial(files);
const read = articles.map((path) => readArticle(readInput(folder, path), editorial));
const readings = read.flatMap(({ reading }) => reading ?? []);

it('an edition is the same whatever order its articles are read in', () => {
  const found = [
    { path: 'b.md', line: 2, column: 1, message: 'second', severity: 'warning' as const },
    { path: 'a.md', line: 9, column: 1, message: 'first', severity: 'warning' as const },
  ];
  const edition = summarizeAll(readings, editorial, { found, articlesInPart: 100 });
  expect(edition.readings.map(({ article }) => article.path)).toEqual(articles);
  expect(edition.plan.problems.map(({ message }) => message)).toEqual(['first', 'second']);
  const reversed = { found: [...found].reverse(), articlesInPart: 100 };
  expect(summarizeAll([...readings].reverse(), editorial, reversed)).toEqual(edition);
});

it('an edition is the same in however many parts its events are told', () => {
  const whole = summarizeAll(readings, editorial, { found: [], articlesInPart: 100 });
  const parts = summarizeAll(readings, editorial, { found: [], articlesInPart: 1 });
  expect(new Set(whole.events.map(({ id }) => id)).size).toBeGreaterThan(1);
  expect(parts.events).toEqual(whole.events);
  expect(new Map(parts.files.map(({ path, contents }) => [path, contents]))).toEqual(
    new Map(whole.files.map(({ path, contents }) => [path, contents])),
  );
});
