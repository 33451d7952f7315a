import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { makeData, makeEdition, makePages, readArticle, readEditorial } from '../src/index.js';
import type { OutputFile } from '../src/model.js';
import { readFolder, readInput } from './read-folder.js';
import { renderPages } from './render-pages.js';

const options = new Command('build')
  .description('builds the site of a folder of articles')
  .option('--articles <folder>', 'the folder of articles', 'articles')
  .option('--out <folder>', 'where the site goes', '_site')
  .option('--base-url <url>', 'the address at which the site will stand')
  .option('--lenient', 'leave out articles with problems and list them, instead of failing')
  .parse()
  .opts<{ articles: string; out: string; baseUrl?: string; lenient?: boolean }>();

const folder = resolve(options.articles);
const out = resolve(options.out);
const { articles, editorial: editorialFiles } = readFolder(folder);
const { editorial, problems: editorialProblems } = readEditorial(editorialFiles);
const read = articles.map((path) => readArticle(readInput(folder, path), editorial));
const edition = makeEdition(
  read.flatMap(({ reading }) => reading ?? []),
  editorial,
  [...editorialProblems, ...read.flatMap(({ problems }) => problems)],
);
for (const { path, line, column, message } of edition.problems) console.error(`${path}:${line}:${column}: ${message}`);
if (!options.lenient && edition.problems.some(({ severity }) => severity === 'problem')) process.exit(1);
rmSync(out, { recursive: true, force: true });
for (const file of makeData(edition)) writeOutput(file);
await renderPages(makePages(edition), out);

function writeOutput({ path, contents }: OutputFile) {
  const target = join(out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, contents);
}
