import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const STAGES = [
  'steps',
  'model',
  'calendar',
  'records',
  'text',
  'time',
  'events',
  'timeline',
  'site',
  'check-offsets',
  'check-published',
  'import',
  'parts',
  'index',
];
/** Node's own modules go by two names, `node:fs` and `fs`; of them a hash alone is no effect. */
const isNodes = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const isEffect = (name: string): boolean => isNodes(name) && !/^(?:node:)?crypto$/.test(name);
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bperformance\./,
  /\bprocess\./,
  /\bconsole\./,
  /\bfetch\(/,
  /\.toLocale\w+\(/,
  /\.localeCompare\(/,
  /\bIntl\.\w+\(\s*(?:\)|undefined|\[\])/,
  /\bTemporal\.Now\b/,
];
const EMPTY_NAMES = /(?:^|[-/])(?:utils?|helpers?|common|managers?|misc)(?:[-./]|$)/;

const root = join(import.meta.dirname, '..');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
const codeOf = (path: string) => readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
const importsOf = (path: string) =>
  [...codeOf(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
const stageOf = (path: string) => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';

/** What a file of src/ imports that its stage may not: a later stage, a folder outside, an effect. */
function wrongImports(path: string, imports: readonly string[]): string[] {
  return imports.filter((name) => {
    if (!name.startsWith('.')) return isEffect(name);
    const target = join(dirname(path), name);
    return (
      !target.startsWith('src/') || STAGES.indexOf(stageOf(target.replace(/\.js$/, ''))) > STAGES.indexOf(stageOf(path))
    );
  });
}

/** What a file says that would make the outcome depend on the machine or the moment. */
const impurities = (code: string) => IMPURE.flatMap((pattern) => code.match(pattern)?.[0] ?? []);

describe('the stages', () => {
  it.each(filesIn('src'))('%s imports its own stage and earlier ones only, and no effects', (path) => {
    expect(STAGES).toContain(stageOf(path));
    expect(wrongImports(path, importsOf(path))).toEqual([]);
    expect(impurities(codeOf(path))).toEqual([]);
  });

  it.each(filesIn('templates'))('%s imports page models and other templates only', (path) => {
    const relative = importsOf(path).filter((name) => name.startsWith('.') || isNodes(name));
    const targets = relative.map((name) => join(dirname(path), name));
    expect(targets.filter((target) => !/^(?:templates|src\/site|src\/model)\b/.test(target))).toEqual([]);
    expect(impurities(codeOf(path))).toEqual([]);
  });

  it('has no folder of odds and ends', () => {
    const files = ['src', 'templates', 'scripts', 'test'].flatMap(filesIn);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => EMPTY_NAMES.test(path))).toEqual([]);
  });
});

describe('the reading of import lines', () => {
  it.each([
    ['src/text/names.ts', '../timeline/index.js'],
    ['src/calendar/edtf.ts', '../records/index.js'],
    ['src/model.ts', './calendar/edtf.js'],
    ['src/site/feeds.ts', '../../scripts/build.js'],
    ['src/site/feeds.ts', '../../templates/layout.js'],
    ['src/records/read.ts', 'node:fs'],
    ['src/records/read.ts', 'fs'],
    ['src/records/read.ts', 'fs/promises'],
    ['src/records/read.ts', 'node:test'],
  ])('%s may not import %s', (path, name) => {
    expect(wrongImports(path, [name])).toEqual([name]);
  });

  it.each([
    ['src/timeline/index.ts', '../text/index.js'],
    ['src/timeline/index.ts', './merge.js'],
    ['src/time/index.ts', '../model.js'],
    ['src/index.ts', './site/index.js'],
    ['src/records/read.ts', 'node:crypto'],
    ['src/records/read.ts', 'crypto'],
    ['src/records/read.ts', 'zod'],
  ])('%s may import %s', (path, name) => {
    expect(wrongImports(path, [name])).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'a.localeCompare(b)',
    'new Intl.Collator()',
    'new Date()',
    'n.toLocaleString("en")',
  ])('sees the effect in %s', (code) => {
    expect(impurities(code)).toHaveLength(1);
  });

  it.each(['new Date(0)', 'new Intl.Segmenter("en")', 'update(date)'])('sees none in %s', (code) => {
    expect(impurities(code)).toEqual([]);
  });
});
