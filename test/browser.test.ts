import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveFolder } from '../scripts/serve-folder.js';
import { findBrokenLinks } from './find-broken-links.js';
import { BROWSER, isMissing, openBrowser } from './open-browser.js';
import { PROJECT, runBuild } from './run-build.js';
import { kindOf, pathsIn, samplePages } from './sample-pages.js';
import { suiteFolder } from './temporary-folder.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const SCREENSHOTS = join(PROJECT, 'test/screenshots');
const WIDTHS = [320, 768, 1280];
const THEMES = ['light', 'dark'] as const;
const SITES = { whole: join(PROJECT, 'test/cases/site/whole'), demo: join(PROJECT, 'articles') };

const noBrowser = isMissing(
  'the pages in a real browser',
  BROWSER !== undefined,
  'apt-get install chromium, or put another Chromium on the PATH',
);

const out: Record<string, string> = {};
beforeAll(async () => {
  for (const [name, articles] of Object.entries(SITES)) {
    const folder = join(suiteFolder(), name);
    const { status, stderr } = await runBuild(['--articles', articles, '--out', folder, '--no-cache']);
    expect(status, stderr).toBe(0);
    out[name] = folder;
  }
});

describe.each(Object.keys(SITES))('the pages of the %s site', (name) => {
  it('are of every kind', () => {
    const kinds = new Set(pathsIn(out[name] ?? '').map(kindOf));
    for (const kind of ['index.html', '404.html', 'events/*', 'articles/*', 'sources/*']) expect(kinds).toContain(kind);
  });

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
    });
    const faults = [];
    for (const path of pathsIn(out[name] ?? '')) {
      const { results } = await validator.validateString(readFileSync(join(out[name] ?? '', path), 'utf8'));
      for (const { messages } of results)
        faults.push(...messages.map((each) => `${path}:${each.line}: ${each.ruleId}: ${each.message}`));
    }
    expect(faults).toEqual([]);
  });

  it('have no link, picture or fragment that leads nowhere', () => {
    const { broken, count } = findBrokenLinks(out[name] ?? '');
    expect(count).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });
});

describe.skipIf(noBrowser).each(Object.keys(SITES))('the %s site in a browser', (name) => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    browser = await openBrowser();
    server = await serveFolder(out[name] ?? '', 8400);
    mkdirSync(SCREENSHOTS, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens every sampled page in turn and collects what is said against it. */
  async function visit(options: object, examine: (page: Page, path: string) => Promise<string[]>): Promise<string[]> {
    const context = await browser.newContext(options);
    const faults: string[] = [];
    for (const path of samplePages(out[name] ?? '')) {
      const page = await context.newPage();
      const say = (what: string) => faults.push(`${path}: ${what}`);
      page.on('console', (message) => message.type() === 'error' && say(message.text()));
      page.on('pageerror', (error) => say(error.message));
      page.on('response', (response) => response.status() >= 400 && say(`${response.status()} ${response.url()}`));
      page.on(
        'request',
        (request) =>
          !request.url().startsWith(server.address) &&
          !request.url().startsWith('data:') &&
          say(`asks for ${request.url()}`),
      );
      await page.goto(server.address + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
      for (const fault of await examine(page, path)) say(fault);
      await page.close();
    }
    await context.close();
    return faults;
  }

  const cases = [true, false].flatMap((javaScriptEnabled) =>
    THEMES.map((colorScheme) => ({ javaScriptEnabled, colorScheme })),
  );
  it.each(cases)('fits every width and says nothing wrong (%o)', async (options) => {
    const faults = await visit(options, async (page, path) => {
      const wide: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) wide.push(`is ${overflow} pixels wider than ${width}`);
        if (options.javaScriptEnabled) {
          const file = `${name}-${path.replace(/[/.]/g, '-').replace(/-index-html$|-html$/, '')}-${width}-${options.colorScheme}.png`;
          await page.screenshot({ path: join(SCREENSHOTS, file), fullPage: true });
        }
      }
      return wide;
    });
    expect(faults).toEqual([]);
  });

  it.each(THEMES)('gives axe nothing to report (%s)', async (colorScheme) => {
    const faults = await visit({ colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.flatMap(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('prints the address of each original with its source, and no other', async () => {
    const printed: string[] = [];
    const faults = await visit({}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      // biome-ignore lint/performance/useDomNodeTextContent: what paper does not show is not meant
      const words = await page.locator('body').innerText();
      const added = await page.evaluate(() =>
        [...document.querySelectorAll('a[href]')]
          .filter((link) => link.getClientRects().length > 0)
          .map((link) => ({ href: link.getAttribute('href') ?? '', words: getComputedStyle(link, '::after').content }))
          .filter((link) => link.words.includes(link.href)),
      );
      printed.push(...added.map(({ href }) => href));
      return [
        ...(/\(\s*\)/.test(words) ? ['prints empty brackets'] : []),
        ...added.filter(({ href }) => !href.startsWith('http')).map(({ href }) => `prints ${href}`),
      ];
    });
    expect(faults).toEqual([]);
    if (name === 'whole') expect(printed).toContain('https://harbour-gazette.example/2025/ferry');
  });

  it('finds lines by every kind of certainty that it offers', async () => {
    const faults = await visit({}, async (page) => {
      const choice = page.locator('.filters select[name="status"]');
      if ((await choice.count()) === 0) return [];
      const kinds = await choice
        .locator('option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      const none: string[] = [];
      for (const kind of kinds) {
        await choice.selectOption(kind);
        if ((await page.locator('.line:not([hidden])').count()) === 0) none.push(`shows no line for “${kind}”`);
      }
      return none;
    });
    expect(faults).toEqual([]);
  });
});
