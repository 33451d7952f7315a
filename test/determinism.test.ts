import { cpSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runBuild } from './run-build.js';
import { hashTree, temporaryFolder, writeTree } from './temporary-folder.js';

vi.setConfig({ testTimeout: 60_000 });

const WHOLE = join(import.meta.dirname, 'cases/site/whole');

/** Builds the whole-site case, or another folder, and answers the tree of what was built, and what was said. */
async function build({ articles = WHOLE, args = ['--no-cache'], env = {}, out = join(temporaryFolder(), 'site') }) {
  const { status, stderr } = await runBuild(['--articles', articles, '--out', out, ...args], { env });
  expect(status).toBe(0);
  return { tree: hashTree(out), stderr };
}

/** A copy of the whole-site case, its files written in the opposite order and dated long ago. */
function shuffledCopy(): string {
  const copy = join(temporaryFolder(), 'elsewhere', 'articles');
  const names = readdirSync(WHOLE).sort().reverse();
  for (const [at, name] of names.entries()) {
    cpSync(join(WHOLE, name), join(copy, `moving-${name}`), { recursive: true });
    renameSync(join(copy, `moving-${name}`), join(copy, name));
    utimesSync(join(copy, name), 1e9 + at * 1e6, 1e9 - at * 1e6);
  }
  return copy;
}

describe('the same articles give the same bytes', () => {
  it('twice', async () => {
    const { tree } = await build({});
    expect(Object.keys(tree).length).toBeGreaterThan(20);
    expect((await build({})).tree).toEqual(tree);
  });

  it('in any time zone and language', async () => {
    const { tree } = await build({ env: { TZ: 'Asia/Baghdad', LANG: 'C', LC_ALL: 'C' } });
    const other = await build({ env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } });
    expect(other.tree).toEqual(tree);
  });

  it('from files in another place, order and time', async () => {
    const { tree } = await build({});
    expect((await build({ articles: shuffledCopy() })).tree).toEqual(tree);
  });

  it('with workers and without', async () => {
    const { tree } = await build({ args: ['--no-cache', '--workers', '0'] });
    expect((await build({ args: ['--no-cache', '--workers', '2'] })).tree).toEqual(tree);
  });
});

describe('the cache', () => {
  it('changes nothing but the time a build takes', async () => {
    const { tree } = await build({});
    const cache = join(temporaryFolder(), 'cache');
    const out = join(temporaryFolder(), 'site');
    expect((await build({ args: ['--cache', cache], out })).tree).toEqual(tree);
    const kept = hashTree(cache);
    expect(Object.keys(kept).length).toBeGreaterThan(2);
    expect((await build({ args: ['--cache', cache], out })).tree).toEqual(tree);
    expect(hashTree(cache)).toEqual(kept);
  });

  it.each([
    ['cut short', (file: string) => readFileSync(file).subarray(0, 40)],
    ['overwritten', () => Buffer.from('not what was written')],
    ['empty', () => Buffer.alloc(0)],
    [
      'flipped in a bit',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 4, bytes.length >> 1);
        return bytes;
      },
    ],
  ])('is ignored with a word when it is %s', async (_how, damage) => {
    const cache = join(temporaryFolder(), 'cache');
    const { tree } = await build({ args: ['--cache', cache] });
    const files = Object.keys(hashTree(cache));
    for (const file of files) writeFileSync(join(cache, file), damage(join(cache, file)));
    const again = await build({ args: ['--cache', cache] });
    expect(again.tree).toEqual(tree);
    expect(again.stderr.trim().split('\n')).toHaveLength(files.length);
    expect(again.stderr).toMatch(/^The cache .* is damaged and is made anew/);
    expect((await build({ args: ['--cache', cache] })).stderr).toBe('');
  });

  it('leaves files of anyone else where they are', async () => {
    const cache = temporaryFolder();
    const own = { 'cards/pier.png': 'x', 'parts/notes.md': 'y', 'readings/2024.jsonl': 'z' };
    const unfinished = { [`parts/${'0'.repeat(64)}.json.gz.77`]: '', 'readings/77.jsonl.gz': '' };
    writeTree(cache, { ...own, ...unfinished });
    await build({ args: ['--cache', cache, '--base-url', 'https://news.example/'] });
    const left = Object.keys(hashTree(cache));
    expect(left).toEqual(expect.arrayContaining(Object.keys(own)));
    for (const path of Object.keys(unfinished)) expect(left).not.toContain(path);
  });

  it('is done without, with a word, where the system refuses it', async () => {
    const folder = writeTree(temporaryFolder(), { taken: 'x' });
    const { tree, stderr } = await build({ args: ['--cache', join(folder, 'taken/cache')] });
    expect(tree).toEqual((await build({})).tree);
    expect(stderr).toMatch(/^The cache cannot be used, and all is read and told anew: ENOTDIR.*\n$/);
  });

  it('forgets nothing that an editor or an author changes', async () => {
    const articles = writeTree(temporaryFolder(), {
      'a.md': '---\ntitle: One\nsource: post\npublished: 2025-02-04\n---\n\nThe bridge was shut on Monday.\n',
    });
    const args = ['--cache', join(temporaryFolder(), 'cache')];
    await build({ articles, args });
    writeTree(articles, { 'sources.yaml': 'post:\n  name: The Corran Post\n' });
    expect((await build({ articles, args })).tree).toEqual((await build({ articles })).tree);
    writeTree(articles, {
      'a.md': '---\ntitle: One\nsource: post\npublished: 2025-02-11\n---\n\nThe bridge was shut on Monday.\n',
    });
    expect((await build({ articles, args })).tree).toEqual((await build({ articles })).tree);
  });
});
