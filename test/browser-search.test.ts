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

it.skipIf(noBrowser)('finds an event by every spelling of a name, and nothing by a word of no source', async () => {
  const folder = join(suiteFolder(), 'search');
  const { status, stderr } = await runBuild(['--articles', join(PROJECT, 'articles'), '--out', folder, '--no-cache']);
  expect(status, stderr).toBe(0);
  const { address, close } = await serveFolder(folder, 8480);
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext({})).newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const found = async (query: string) => {
      await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, address).href);
      await page.waitForFunction(() => document.querySelector('.search-status')?.textContent);
      return page
        .locator('.search-results a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    };
    for (const spelling of ['Erbil', 'Irbil', 'Arbil', 'Kataeb Hezbollah'])
      expect(await found(spelling), spelling).toContainEqual(expect.stringMatching(/^\/events\//));
    expect(await found('zzyzx')).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await close();
  }
});
