import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveFolder } from '../scripts/serve-folder.js';
import { BROWSER, isMissing, openBrowser } from './open-browser.js';
import { PROJECT, runBuild } from './run-build.js';
import { pathsIn, samplePages } from './sample-pages.js';
import { suiteFolder, writeTree } from './temporary-folder.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SCREENSHOTS = join(PROJECT, 'test/screenshots');
const noBrowser = isMissing(
  'print, large text, forced colours and motion in a real browser',
  BROWSER !== undefined,
  'apt-get install chromium, or put another Chromium on the PATH',
);

describe.skipIf(noBrowser)('the demo site as readers need it', () => {
  const out = join(suiteFolder(), 'demo');
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    const { status, stderr } = await runBuild(['--articles', join(PROJECT, 'articles'), '--out', out, '--no-cache']);
    expect(status, stderr).toBe(0);
    mkdirSync(SCREENSHOTS, { recursive: true });
    browser = await openBrowser();
    server = await serveFolder(out, 8500);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const eventPath = () => samplePages(out).find((path) => path.startsWith('events/')) as string;
  const picture = (name: string) => join(SCREENSHOTS, `reading-${name}.png`);

  /** Opens a page, has it examined, and closes it. */
  async function open<Answer>(
    path: string,
    options: BrowserContextOptions,
    examine: (page: Page) => Promise<Answer>,
  ): Promise<Answer> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) Object.assign(window, { shift: shiftOf(window) + shiftOf(entry) });
        }).observe({ type: 'layout-shift', buffered: true });
        function shiftOf(record: object): number {
          const { shift, value } = record as { shift?: number; value?: number };
          return shift ?? value ?? 0;
        }
      });
      await page.goto(server.address + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      return await examine(page);
    } finally {
      await context.close();
    }
  }

  it('prints an event on two or three sheets, each quotation with the number of its source', async () => {
    await open(eventPath(), {}, async (page) => {
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format });
        writeFileSync(join(SCREENSHOTS, `reading-print-${format}.pdf`), pdf);
        const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(sheets).toBeGreaterThanOrEqual(2);
        expect(sheets).toBeLessThanOrEqual(3);
      }
      await page.emulateMedia({ media: 'print' });
      const { notes, listed, hidden } = await page.evaluate(() => {
        const shown = (one: Element) => one.getClientRects().length > 0;
        const cites = [...document.querySelectorAll('.quote .cite')].filter(shown);
        return {
          notes: cites.map((cite) => getComputedStyle(cite, '::after').content.replace(/[" ]|\[|\]/g, '')),
          listed: [...document.querySelectorAll('.articles > li')].filter(shown).map(({ id }) => id),
          hidden: ['.masthead nav', '.filters', '.permalink', '.foot'].filter((name) => {
            const found = document.querySelector(name);
            return found === null || shown(found);
          }),
        };
      });
      expect(notes.length).toBeGreaterThan(20);
      for (const note of notes) expect(listed).toContain(`source-${note}`);
      expect(hidden).toEqual([]);
    });
  });

  it.each([320, 768, 1280])('keeps every word in sight when text is twice as large, at %i pixels', async (width) => {
    const faults: string[] = [];
    for (const path of samplePages(out)) {
      await open(path, { viewport: { width, height: 900 } }, async (page) => {
        const before = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().height ?? 0);
        const session = await page.context().newCDPSession(page);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        await page.waitForFunction(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > 30);
        const { wide, cut } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const boxes = [...document.querySelectorAll('body *:not(.quiet):not(svg):not(svg *)')];
          const clipped = boxes.filter((box) => {
            const { overflowX, overflowY, clipPath } = getComputedStyle(box);
            if (clipPath !== 'none' || box.tagName === 'SELECT' || box.tagName === 'INPUT') return false;
            const across = overflowX === 'hidden' && box.scrollWidth > box.clientWidth + 1;
            return across || (overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 1);
          });
          return { wide: scrollWidth - clientWidth, cut: clipped.map(({ className }) => String(className)) };
        });
        if (wide > 0) faults.push(`${path} is ${wide} pixels too wide`);
        faults.push(...cut.map((name) => `${path}: .${name} cuts its words`));
        expect(before).toBeGreaterThan(0);
      });
    }
    expect(faults).toEqual([]);
  });

  it('shows, of the lines chosen, their episodes and sections, and any line that a link leads to', async () => {
    await open(eventPath(), { reducedMotion: 'reduce' }, async (page) => {
      const source = page.locator('.filters select[name="source"]');
      const sources = await source.locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value')));
      expect(sources.length).toBeGreaterThan(2);
      for (const one of sources) {
        await source.selectOption(one);
        expect(await page.evaluate(lookAtLines), one ?? '').toEqual({ empty: [], unnamed: [], misnamed: [] });
      }
      const disputes = page.locator('.disputes a');
      const chosen = await sourceWithout(page, (await disputes.first().getAttribute('href')) ?? '');
      const goesTo = async (go: () => Promise<unknown>) => {
        await source.selectOption(chosen);
        await go();
        await expect
          .poll(() => page.evaluate(() => document.querySelector(':target')?.clientHeight ?? 0))
          .toBeGreaterThan(0);
        expect(await source.inputValue()).toBe('');
      };
      await goesTo(() => disputes.first().click());
      await goesTo(() => disputes.first().click());
      const line = (await disputes.first().getAttribute('href')) ?? '';
      await page.evaluate(() => location.assign('#timeline'));
      await goesTo(() => page.evaluate((to) => location.assign(to), line));

      await source.selectOption(chosen);
      const count = await page.locator('.filters output').textContent();
      await page.evaluate(() => location.assign('../../'));
      await page.waitForURL(`${server.address}`);
      await page.goBack();
      await expect.poll(() => source.inputValue()).toBe(chosen);
      await expect.poll(() => page.locator('.filters output').textContent()).toBe(count);
      expect(await page.locator('.line[hidden]').count()).toBeGreaterThan(0);
    });
  });

  it.each(['light', 'dark'] as const)(
    'shows no other theme before the one that was chosen, here %s',
    async (chosen) => {
      const colorScheme = chosen === 'dark' ? 'light' : 'dark';
      await open(eventPath(), { colorScheme }, async (page) => {
        await page.locator('button.theme').click();
        await page.addInitScript(() => {
          new MutationObserver((_, observer) => {
            if (!document.body) return;
            Object.assign(window, { first: document.documentElement.dataset.theme });
            observer.disconnect();
          }).observe(document, { childList: true, subtree: true });
        });
        await page.goto(server.address);
        expect(await page.evaluate(() => Reflect.get(window, 'first'))).toBe(chosen);
      });
    },
  );

  it('steps through lines by single keys only as long as the reader wants it to', async () => {
    await open(eventPath(), {}, async (page) => {
      const isOnLine = () => page.evaluate(() => document.activeElement?.closest('.line') !== null);
      const keys = page.locator('.filters .keys input');
      await page.keyboard.press('j');
      expect(await isOnLine()).toBe(true);
      await keys.uncheck();
      await page.reload();
      expect(await keys.isChecked()).toBe(false);
      await page.keyboard.press('j');
      expect(await isOnLine()).toBe(false);
      await page.locator('.filters select').first().selectOption({ index: 1 });
      await page.locator('.disputes a').first().click();
      expect(await keys.isChecked()).toBe(false);
    });
  });

  it('keeps what has no spaces, and the cells of a table, within the narrowest page', async () => {
    const articles = writeTree(join(suiteFolder(), 'unbroken'), {
      'long.md': `---\ntitle: ${'Quay'.repeat(40)}\nsource: ${'Ledger_'.repeat(9)}\npublished: 2024-06-01\n---\n\nThe quay opened on Friday. ${'Quay'.repeat(40)} was crowded.\n\n| Quay | Ships | Guests |\n| --- | --: | --: |\n| East | 1,200 | 31 |\n`,
    });
    const folder = join(suiteFolder(), 'unbroken-site');
    expect((await runBuild(['--articles', articles, '--out', folder, '--no-cache'])).stderr).toBe('');
    const own = await serveFolder(folder, 8520);
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of pathsIn(folder)) {
      await page.goto(new URL(path, own.address).href);
      const width = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth;
      });
      if (width > 320) wide.push(`${path}: ${width}`);
      if (!path.startsWith('articles/')) continue;
      const cells = await page
        .locator('.prose td')
        .evaluateAll((all) =>
          all.map((cell) => [
            getComputedStyle(cell).textAlign,
            Number.parseFloat(getComputedStyle(cell).paddingRight) > 8,
          ]),
        );
      expect(cells).toEqual([
        ['start', true],
        ['right', true],
        ['right', true],
      ]);
    }
    await context.close();
    await own.close();
    expect(wide).toEqual([]);
  });

  it('gives the numbers behind a spelling room to be hit', async () => {
    const sizes = await open(eventPath(), { viewport: { width: 320, height: 800 } }, (page) =>
      page.locator('.spellings .note').evaluateAll((notes) =>
        notes
          .map((note) => note.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ width, height }) => Math.min(width, height)),
      ),
    );
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  it('says in forced colours what it says in its own', async () => {
    await open(eventPath(), { forcedColors: 'active', viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.screenshot({ path: picture('forced-colours'), fullPage: true });
      const look = await page.evaluate(() => {
        const styleOf = (name: string) => getComputedStyle(document.querySelector(name) as Element);
        const bar = (name: string) => `${styleOf(name).fill} ${styleOf(name).stroke}`;
        return {
          active: matchMedia('(forced-colors: active)').matches,
          stated: bar('.mark-bar:not(.inferred):not(.disputed) rect'),
          inferred: bar('.mark-bar.inferred rect'),
          flag: styleOf('.overview .flag rect').stroke,
          paper: styleOf('body').backgroundColor,
          name: styleOf('.overview .row-name').fill,
          dispute: styleOf('.disputes').borderInlineStartWidth,
          badge: styleOf('.badge.disputed').borderTopStyle,
          mark: styleOf('.badge.disputed').getPropertyValue('border-top-width'),
        };
      });
      expect(look.active).toBe(true);
      expect(look.stated).not.toBe(look.inferred);
      expect(look.flag).not.toBe(look.paper);
      expect(look.name).not.toBe(look.paper);
      expect(look.dispute).toBe('4px');
      expect(look.badge).toBe('solid');
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
      expect(outline).not.toBe('none');
    });
  });

  it('moves nothing for readers who want no motion', async () => {
    const motion = (page: Page) =>
      page.evaluate(() => ({
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
        moving: [...document.querySelectorAll('*')].filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0;
        }).length,
      }));
    for (const path of samplePages(out)) {
      expect(await open(path, { reducedMotion: 'reduce' }, motion)).toEqual({ scroll: 'auto', moving: 0 });
    }
    expect((await open(eventPath(), { reducedMotion: 'no-preference' }, motion)).scroll).toBe('smooth');
  });

  it.each([360, 1280])('shifts nothing once it is shown, at %i pixels', async (width) => {
    const shifted: string[] = [];
    for (const path of samplePages(out)) {
      const shift = await open(path, { viewport: { width, height: 800 } }, async (page) => {
        await page.waitForTimeout(150);
        return page.evaluate(() => (window as unknown as { shift: number }).shift);
      });
      if (shift > 0.01) shifted.push(`${path}: ${shift}`);
    }
    expect(shifted).toEqual([]);
  });
});

/** What stands over no line, and days on which an episode begins unnamed, or is named without a line of it. */
function lookAtLines() {
  const isShown = (one: Element) => one.getClientRects().length > 0;
  const shown = (name: string, root: ParentNode = document) => [...root.querySelectorAll(name)].filter(isShown);
  const episodesOf = (day: Element) => shown('.line', day).map((line) => line.getAttribute('data-episode'));
  const namedOn = (day: Element) => shown('.episode', day).map((name) => name.getAttribute('data-opens'));
  const named = new Set(shown('.episode').map((name) => name.getAttribute('data-opens')));
  const days = shown('.day');
  return {
    empty: shown('.day, .background, .undated')
      .filter((part) => shown('.line', part).length === 0)
      .map(({ id }) => id),
    unnamed: days.flatMap(episodesOf).filter((episode) => episode !== null && !named.has(episode)),
    misnamed: days.flatMap((day) => namedOn(day).filter((episode) => !episodesOf(day).includes(episode))),
  };
}

/** A source that does not tell the line of an address. */
function sourceWithout(page: Page, href: string): Promise<string> {
  return page.evaluate((to) => {
    const told = document
      .getElementById(decodeURIComponent(to.slice(1)))
      ?.getAttribute('data-sources')
      ?.split(' ');
    const options = [...document.querySelectorAll<HTMLOptionElement>('.filters select[name="source"] option')];
    return options.find(({ value }) => value !== '' && !told?.includes(value))?.value ?? '';
  }, href);
}
