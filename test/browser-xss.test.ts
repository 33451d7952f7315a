import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveFolder } from '../scripts/serve-folder.js';
import { BROWSER, isMissing, openBrowser } from './open-browser.js';
import { PROJECT, runBuild } from './run-build.js';
import { suiteFolder, writeTree } from './temporary-folder.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const SETS = join(PROJECT, '../shared/data');
const SET_FILES = ['xss-dompurify.jsonl', 'xss-markdown.json'].map((name) => join(SETS, name));
const PAGES_AT_ONCE = 4;

/** Fragments of our own, so that the test has something to say where the public sets are missing. */
const OWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  "' onfocus=alert(1) autofocus '",
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '[a](javascript:alert(1))',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<details open ontoggle=alert(1)>',
];

const noBrowser = isMissing('hostile fragments in a real browser', BROWSER !== undefined, 'apt-get install chromium');
const noSets = isMissing('the public sets of hostile fragments', SET_FILES.every(existsSync), `put them into ${SETS}`);

function readFragments(): string[] {
  if (noSets) return OWN;
  const [dompurify = '', markdown = ''] = SET_FILES.map((file) => readFileSync(file, 'utf8'));
  const rows = dompurify.split('\n').filter((line) => line !== '');
  return [...OWN, ...rows.map((row) => JSON.parse(row).payload as string), ...(JSON.parse(markdown) as string[])];
}

/** One article for each fragment, which stands in it as body, title, author, place and outlet. */
function articleOf(fragment: string): string {
  const value = JSON.stringify(fragment.replace(/[\ud800-\udfff]/g, '') || '-');
  return `---\ntitle: ${value}\nsource: ${value}\nauthor: ${value}\ndateline: ${value}\n---\n\n${fragment}\n`;
}

/** What a page must never do or hold, watched from before its first script. */
const WATCH = `
  window.ran = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    Object.defineProperty(window, name, { value: (...args) => { (top.ran ?? window.ran).push(name + '(' + args + ')'); }, writable: false });
`;
const EXAMINE = `(() => {
  const faults = [...window.ran];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) faults.push(element.tagName + ' has ' + name);
      if (/^\\s*(?:(?:java|vb)script:|data:text)/i.test(value)) faults.push(element.tagName + ' leads to ' + value);
    }
    if (/^(iframe|object|embed|frame|base|math)$/i.test(element.tagName)) faults.push('holds ' + element.tagName);
  }
  return faults;
})()`;

describe.skipIf(noBrowser)('hostile fragments', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let context: BrowserContext;
  let site: string;
  const fragments = readFragments();

  beforeAll(async () => {
    const root = suiteFolder();
    site = join(root, 'site');
    const files = fragments.map((fragment, at) => [`articles/${at}.md`, articleOf(fragment)] as const);
    writeTree(root, Object.fromEntries(files));
    const { status, stderr } = await runBuild([
      '--articles',
      join(root, 'articles'),
      '--out',
      site,
      '--lenient',
      '--no-cache',
    ]);
    expect(status, stderr).toBe(0);
    browser = await openBrowser();
    server = await serveFolder(site, 8500);
    context = await browser.newContext({ bypassCSP: true, viewport: { width: 800, height: 600 } });
    await context.addInitScript(WATCH);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens pages, some at once, and answers what ran or could run on them. */
  async function examine(addresses: readonly string[]): Promise<string[]> {
    const waiting = [...addresses];
    const faults: string[] = [];
    async function work() {
      const page = await context.newPage();
      page.on('dialog', (dialog) => {
        faults.push(`${page.url()}: a dialog opened`);
        dialog.dismiss();
      });
      for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        await page.goto(address, { waitUntil: 'load' });
        if (page.url().split('#')[0] !== new URL(address).href) faults.push(`${address}: went to ${page.url()}`);
        faults.push(...((await page.evaluate(EXAMINE)) as string[]).map((fault) => `${address}: ${fault}`));
      }
      await page.close();
    }
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
    return faults;
  }

  it('are seen when they run', async () => {
    const live = suiteFolder();
    writeTree(
      live,
      Object.fromEntries(OWN.map((fragment, at) => [`${at}.html`, `<!doctype html><title>x</title>${fragment}`])),
    );
    const other = await serveFolder(live, 8600);
    const faults = await examine(OWN.map((_, at) => `${other.address}${at}.html`));
    other.close();
    const seen = new Set(faults.map((fault) => fault.split(': ')[0]));
    expect(seen.size).toBeGreaterThanOrEqual(OWN.length - 2);
  });

  it('do nothing as body, title, author, place or outlet', async () => {
    const read = (path: string) => JSON.parse(readFileSync(join(site, 'data', path), 'utf8')) as { id: string }[];
    const articles = read('articles.json');
    expect(articles.length).toBeGreaterThan(fragments.length * 0.9);
    const paths = [
      '',
      ...articles.map(({ id }) => `articles/${id}/`),
      ...read('sources.json').map(({ id }) => `sources/${id}/`),
      ...read('events.json').map(({ id }) => `events/${id}/`),
    ];
    const faults = await examine(
      paths.map((path) => server.address + path.split('/').map(encodeURIComponent).join('/')),
    );
    expect(faults).toEqual([]);
  });
});
