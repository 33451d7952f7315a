import { cpSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listStanding, takeOver } from '../scripts/standing-files.js';
import { runBuild } from './run-build.js';
import { hashTree, temporaryFolder, writeTree } from './temporary-folder.js';

vi.setConfig({ testTimeout: 180_000 });

const WHOLE = join(import.meta.dirname, 'cases/site/whole');

/** A copy of the whole-site case that is built again and again into one site, with what is kept between builds. */
function startSite() {
  const folder = temporaryFolder();
  const [articles, out, cache] = ['articles', 'site', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(WHOLE, articles, { recursive: true });
  const build = async (args: readonly string[]) => {
    const { status, stderr } = await runBuild(['--articles', articles, ...args]);
    expect(status, stderr).toBe(0);
  };
  return {
    articles,
    out,
    /** In two threads, which makes several parts of the few articles. */
    build: () => build(['--out', out, '--cache', cache, '--workers', '2']),
    /** The tree of the same articles built from nothing. */
    async anew() {
      const other = join(folder, 'anew');
      await build(['--out', other, '--no-cache']);
      return hashTree(other);
    },
  };
}

/** The event and article pages of a site by what identifies their files. */
function pageNodes(site: string): Map<string, number> {
  const pages = Object.keys(hashTree(site)).filter((path) => /^(?:events|articles)\/.*\.html$/.test(path));
  return new Map(pages.map((path) => [path, statSync(join(site, path)).ino]));
}

function countSame(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  return [...before].filter(([path, node]) => after.get(path) === node).length;
}

describe('parts of the last site that nothing changed', () => {
  it('are taken over, and make the same bytes', async () => {
    const { out, build, anew } = startSite();
    await build();
    const before = pageNodes(out);
    await build();
    expect(before.size).toBeGreaterThan(5);
    expect(countSame(before, pageNodes(out))).toBe(before.size);
    expect(hashTree(out)).toEqual(await anew());
  });

  it('are told anew with a changed article, the others not', async () => {
    const { articles, out, build, anew } = startSite();
    await build();
    const before = pageNodes(out);
    const path = Object.keys(hashTree(articles)).find((name) => name.endsWith('.md')) as string;
    writeFileSync(
      join(articles, path),
      `${readFileSync(join(articles, path), 'utf8')}\nThe pier was shut on Monday.\n`,
    );
    await build();
    const same = countSame(before, pageNodes(out));
    expect(same).toBeGreaterThan(0);
    expect(same).toBeLessThan(before.size);
    expect(hashTree(out)).toEqual(await anew());
  });

  it('are let go with the last article', async () => {
    const { articles, out, build, anew } = startSite();
    await build();
    rmSync(articles, { recursive: true });
    mkdirSync(articles);
    await build();
    expect(hashTree(out)).toEqual(await anew());
    expect(hashTree(join(articles, '..', 'cache', 'parts'))).toEqual({});
    expect(hashTree(join(articles, '..', 'cache', 'readings'))).toEqual({});
  });

  it('are told anew with an editor’s decision', async () => {
    const { articles, out, build, anew } = startSite();
    await build();
    writeTree(articles, { 'site.yaml': 'name: Another Name\n' });
    await build();
    expect(hashTree(out)).toEqual(await anew());
  });

  it.each([
    ['written over', (page: string) => writeFileSync(page, readFileSync(page, 'utf8').replace('<main', '<form'))],
    ['taken away', (page: string) => rmSync(page)],
    [
      'made a link',
      (page: string) => {
        cpSync(page, `${page}.other`);
        rmSync(page);
        symlinkSync(`${page}.other`, page);
      },
    ],
  ])('are told anew where a page of theirs was %s', async (_how, change) => {
    const { out, build } = startSite();
    await build();
    const tree = hashTree(out);
    const [page] = pageNodes(out).keys();
    change(join(out, page as string));
    await build();
    expect(hashTree(out)).toEqual(tree);
    expect(statSync(join(out, page as string)).isFile()).toBe(true);
  });
});

describe('taking files over', () => {
  const paths = ['a.txt', 'b/c.txt'];
  const oldSite = () => writeTree(temporaryFolder(), { 'a.txt': 'a', 'b/c.txt': 'c' });

  it('gives the new site the same files', () => {
    const [from, to] = [oldSite(), temporaryFolder()];
    expect(takeOver(listStanding(from, paths), { from, to })).toBe(true);
    for (const path of paths) expect(statSync(join(to, path)).ino).toBe(statSync(join(from, path)).ino);
  });

  it('leaves nothing behind where one cannot be taken', () => {
    const [from, to] = [oldSite(), temporaryFolder()];
    linkSync(join(from, 'a.txt'), join(to, 'b'));
    expect(takeOver(listStanding(from, paths), { from, to })).toBe(false);
    expect(Object.keys(hashTree(to))).toEqual(['b']);
    expect(readFileSync(join(from, 'a.txt'), 'utf8')).toBe('a');
  });

  it('never reaches outside of either site', () => {
    const [from, to] = [oldSite(), temporaryFolder()];
    expect(() => takeOver([['../a.txt', 1, 0]], { from, to })).toThrow('leads out of its folder');
  });
});
