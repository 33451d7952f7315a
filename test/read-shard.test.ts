import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReadingCode } from '../scripts/divide-folder.js';
import { unpackHead } from '../scripts/pack-reading.js';
import { keepShards, readShard } from '../scripts/read-shard.js';
import { readSpool } from '../scripts/spool.js';
import { readInSteps } from '../src/index.js';
import { NO_EDITORIAL } from './read-articles-folder.js';
import { temporaryFolder, writeTree } from './temporary-folder.js';

const ARTICLE = '---\ntitle: Tram derails\nsource: Ghent Post\n---\n\nA tram derailed.\n';

describe('an article that its reading fails on', () => {
  const failing: typeof readInSteps = function* (file, editorial) {
    if (file.path === 'b.md') throw new RangeError('Maximum call\nstack size exceeded');
    return yield* readInSteps(file, editorial);
  };

  it('is a problem of its own file, and is tried again where readings are kept', () => {
    const folder = writeTree(temporaryFolder(), { 'a.md': ARTICLE, 'b.md': ARTICLE, 'c.md': ARTICLE });
    const files = { cacheFile: join(folder, 'kept.gz'), spool: join(folder, 'spool') };
    const task = { folder, paths: ['a.md', 'b.md', 'c.md'], editorial: NO_EDITORIAL, context: '', ...files };
    const read = (reader: typeof readInSteps) => {
      if (readShard(task, reader).stale) keepShards([task]);
      return [...readSpool(task.spool)].map(({ line }) => unpackHead(line));
    };
    const [first, second, third] = read(failing);
    expect([first?.reading?.article.path, third?.reading?.article.path]).toEqual(['a.md', 'c.md']);
    expect(second).toEqual({
      reading: null,
      problems: [
        {
          path: 'b.md',
          line: 1,
          column: 1,
          message:
            'newsfold fails on this article, which is a fault of newsfold: RangeError: Maximum call stack size exceeded',
          severity: 'problem',
        },
      ],
    });
    expect(read(readInSteps).map(({ reading }) => reading?.article.path)).toEqual(task.paths);
  });
});

const root = join(import.meta.dirname, '..');

/** What a file of the project imports or hands on, types aside, with the names it takes. */
function linesOf(path: string): { from: string; names: string[] }[] {
  const code = readFileSync(join(root, path), 'utf8');
  const lines = code.matchAll(/^(?:import|export) (?!type\b)(?:\{([^}]*)\}|\*) from '(\.[^']*)\.js'/gm);
  return [...lines].map(([, names = '', from = '']) => ({
    from: join(dirname(path), `${from}.ts`),
    names: names.split(',').map((name) => name.trim().replace(/^.* as /, '')),
  }));
}

/** All files that some names of a file need; of those that hand names on, only what hands on these. */
function closureOf(path: string, isNeeded: (name: string) => boolean, seen = new Set<string>()): Set<string> {
  for (const { from, names } of linesOf(path)) {
    const needed = names.filter(isNeeded);
    const isHandedOn = linesOf(from).some((line) => line.names.some((name) => needed.includes(name)));
    const key = isHandedOn ? `${from} ${needed}` : from;
    if (needed.length === 0 || seen.has(key)) continue;
    closureOf(from, isHandedOn ? (name) => needed.includes(name) : () => true, seen.add(key));
  }
  return new Set([path, ...seen].map((key) => key.split(' ')[0] as string));
}

describe('what is kept of readings', () => {
  it('is made anew when any code changes that reads an article', () => {
    const body = readInSteps.toString();
    const closure = closureOf('src/index.ts', (name) => new RegExp(`\\b${name}\\b`).test(body));
    expect(closure).toContain('src/check-published.ts');
    expect(closure).toContain('src/time/en/rules/ago.ts');
    const code = [...closure].map((path) => path.slice('src/'.length).replace(/\.ts$/, '.js'));
    expect(code.length).toBeGreaterThan(150);
    expect(code.filter((path) => !isReadingCode(path))).toEqual([]);
  });

  it('stays when only what groups, tells or shows events changes', () => {
    expect(['timeline/index.js', 'site/feeds.js', 'events/neighbours.js', 'import/index.js'].some(isReadingCode)).toBe(
      false,
    );
  });
});
