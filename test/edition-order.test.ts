import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder, readInput } from '../scripts/read-folder.js';
import { readArticle, readEditorial } from '../src/index.js';
import type { Article, Group } from '../src/model.js';
import { dividePlan } from '../src/parts.js';
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
  expect(parts.records.length).toBeGreaterThan(parts.events.length);
  expect(parts.records).toEqual(whole.records);
  expect(new Map(parts.files.map(({ path, contents }) => [path, contents]))).toEqual(
    new Map(whole.files.map(({ path, contents }) => [path, contents])),
  );
});

it('parts become smaller towards the end, and tell of every article once', () => {
  const article = readings[0]?.article as Article;
  const { groups } = planOne();
  const many = Array.from({ length: 2_000 }, (_, at) => ({ ...article, id: `a${at}` }));
  const each = many.map(({ id }) => ({ ...(groups[0] as Group), id: `e${id}`, articles: [id], bindings: [] }));
  const plan = { ...planOne(), articles: many, groups: each };
  const parts = [...dividePlan(plan, { most: 100, shares: 8 })].map((part) => part.articles.map(({ id }) => id));
  expect(parts.flat()).toEqual(many.map(({ id }) => id));
  const sizes = parts.map((ids) => ids.length);
  const lastOf = (from: number, to: number) => Math.max(...sizes.slice(from, to));
  expect(lastOf(0, 5)).toBeGreaterThan(50);
  expect(lastOf(0, sizes.length)).toBeLessThanOrEqual(100);
  expect(lastOf(-5, sizes.length)).toBeLessThanOrEqual(13);
});

const planOne = () => summarizeAll(readings, editorial, { found: [], articlesInPart: 100 }).plan;
