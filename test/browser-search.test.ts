import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { serveFolder } from '../scripts/serve-folder.js';
import { BROWSER, isMissing, openBrowser } from './open-browser.js';
import { PROJECT, runBuild } from './run-build.js';
import { suiteFolder } from './temporary-folder.js';

vi.setConfig({ testTimeout: 120_000 });

const noBrowser = isMissing(
  'the search in a real browser',
  BROWSER !== undefined,
  'apt-get install chromium, or put another Chromium on the PATH',
);

interface Found {
  readonly path: string;
  readonly excerpt: string;
}

/** Builds a folder of articles and asks its search page; nothing may go wrong in it meanwhile. */
async function searchIn(articles: string, examine: (find: (query: string) => Promise<Found[]>) => Promise<void>) {
  const folder = join(suiteFolder(), 'search');
  const { status, stderr } = await runBuild(['--articles', join(PROJECT, articles), '--out', folder, '--no-cache']);
  expect(status, stderr).toBe(0);
  const { address, close } = await serveFolder(folder, 8480);
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext({})).newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await examine(async (query) => {
      await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, address).href);
      await page.waitForFunction(() => document.querySelector('.search-status')?.textContent);
      expect(await page.locator('.search-status bdi').first().textContent()).toBe(query);
      return page.locator('.search-results li').evaluateAll((results) =>
        results.map((result) => ({
          path: result.querySelector('a')?.pathname ?? '',
          excerpt: result.querySelector('.excerpt')?.textContent ?? '',
        })),
      );
    });
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await close();
  }
}

it.skipIf(noBrowser)('finds an event by every spelling of a name, and nothing by a word of no source', async () => {
  await searchIn('articles', async (find) => {
    const pathsOf = async (query: string) => (await find(query)).map(({ path }) => path);
    for (const spelling of ['Erbil', 'Irbil', 'Arbil', 'Kataeb Hezbollah'])
      expect(await pathsOf(spelling), spelling).toContainEqual(expect.stringMatching(/^\/events\//));
    for (const day of ['25 December 2023', '2023-12-25'])
      expect(await pathsOf(day), day).toContainEqual(expect.stringMatching(/^\/events\//));
    expect(await pathsOf('strike Iraqi')).not.toEqual([]);
    for (const unknown of ['zzyzx', 'Ankara', 'Thessaloniki', 'strike Itinerary', '20245', '20,245'])
      expect(await find(unknown), unknown).toEqual([]);
  });
});

it.skipIf(noBrowser)('finds Chinese words inside a run, and shows nothing of what it only finds by', async () => {
  await searchIn('test/cases/site/whole', async (find) => {
    for (const query of ['书馆', '图书馆开馆', '星期一']) {
      const found = await find(query);
      expect(
        found.map(({ path }) => path),
        query,
      ).toContain('/articles/library-in-chinese/');
      for (const { excerpt } of found) expect(excerpt).not.toContain('图书 书馆');
    }
    expect(await find('坍塌')).toEqual([]);
    const excerpts = (await find('springs')).map(({ excerpt }) => excerpt).join('\n');
    expect(excerpts).toContain('A note on <tide> tables & "springs"');
  });
});
