import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it, vi } from 'vitest';
import { writeChild } from '#templates/jsx-runtime';
import type { PageKind } from '../src/site/index.js';
import { stringsFor } from '../src/site/strings/index.js';
import { SmallOverview } from '../templates/parts/overview.js';
import { makeFixture } from './cases/site/edition.js';
import { gazette } from './cases/site/readings.js';
import { makePages, makeSite } from './whole-site.js';

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = join(import.meta.dirname, '../templates');
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

interface Template {
  readonly data: { readonly pagination: { readonly data: string } };
  readonly render: (data: { pages: unknown; key: string }) => string;
}

/** Every page of the fixture as HTML, by its address. */
async function renderAll(lang: string): Promise<Map<string, string>> {
  const pages = makePages(makeFixture({ lang }));
  const html = new Map<string, string>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.11ty.tsx'))) {
    const { default: template } = (await import(join(FOLDER, file))) as { default: Template };
    const name = template.data.pagination.data.split('.')[1] as keyof typeof pages;
    const kind: PageKind<unknown> = pages[name];
    for (const key of kind.keys) html.set(kind.path(key), template.render({ pages, key }));
  }
  return html;
}

describe.each(['en', 'ar'])('every page in %s', async (lang) => {
  const html = await renderAll(lang);
  const eventPage = html.get('/events/ostra-dam/') ?? '';

  it('is valid HTML', async () => {
    expect(html.size).toBeGreaterThan(20);
    for (const [path, page] of html) {
      const { results } = await validator.validateString(page);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
      expect(faults).toEqual([]);
    }
  });

  it('sets what is to be said of a figure beneath its row, across all columns', () => {
    const [table = ''] = /<table class="figure-table">.*?<\/table>/s.exec(eventPage) ?? [];
    const columns = table.match(/<th scope="col"/g)?.length;
    expect(table).toMatch(
      new RegExp(`noted">(?:(?!</?tr).)*</tr><tr><td class="figure-note" colspan="${columns}">`, 'is'),
    );
    expect(table).not.toMatch(/class="verdict">(?:(?!<\/td>).)*Later counts/s);
  });

  it('holds no word of a template’s mistake and nothing that a strict policy would refuse', () => {
    for (const [path, page] of html) {
      const words = page.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
      expect(words, path).not.toMatch(/undefined|\[object|NaN|null</);
      expect(words, path).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script(?! src=)/i);
      expect(page).toContain("default-src 'none'");
    }
  });

  it('sets the keys and values that a report names as code', () => {
    expect(html.get('/report/')).toMatch(/<code>published<\/code> is no date/);
  });

  it('is in the direction of its language, and says where words are in another', () => {
    expect(eventPage).toContain(lang === 'ar' ? '<html lang="ar" dir="rtl">' : '<html lang="en" dir="ltr">');
    expect(eventPage).toContain(lang === 'ar' ? 'lang="en" dir="auto"' : 'lang="ar" dir="auto"');
  });

  it('lets titles, quoted words and addresses run in their own direction', () => {
    const article = html.get(`/articles/${gazette.article.id}/`) ?? '';
    const { title } = gazette.article;
    expect(article).toContain(lang === 'ar' ? `<h1><bdi lang="en">${title}</bdi></h1>` : `<h1>${title}</h1>`);
    const [dam] = makeFixture().events;
    expect(eventPage).toContain(lang === 'ar' ? `<h1><bdi>${dam?.title}</bdi></h1>` : `<h1>${dam?.title}</h1>`);
    expect(eventPage).toContain(
      lang === 'ar' ? 'بحسب <bdi lang="en">the regional hospital</bdi>' : 'according to the regional hospital',
    );
    const address = 'https://news.example/valley/events/ostra-dam/';
    expect(eventPage).toContain(lang === 'ar' ? ` <bdi>${address}</bdi></p>` : ` ${address}</p>`);
    for (const [path, page] of html)
      for (const [tag] of page.matchAll(/<(?:a|li|q|blockquote)\b[^>]*\slang="[^>]*>/g))
        expect(tag, path).toContain('dir="auto"');
  });

  it('lets each value that sources give run in its own direction', () => {
    const page = html.get('/sources/harbour-gazette/') ?? '';
    const [before, after] = lang === 'ar' ? ['<bdi>«', '»</bdi>'] : ['“', '”'];
    expect(page).toContain(`${before}Three workers${after}`);
    expect(page).toContain(`${before}At least four workers${after}`);
  });

  it('lets the outlets at the head of a table run in their own direction', () => {
    const heads = [...eventPage.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, words]) => words);
    const own = lang === 'ar' ? '<bdi>Northland Wire</bdi>' : 'Northland Wire';
    expect(heads.filter((words) => words?.includes('Northland Wire'))).toEqual([own, own]);
  });

  it('says in its language what the site is for, where the editor does not', () => {
    const words = stringsFor(lang).home.promise;
    expect(html.get('/')).toContain(`<p class="standfirst">${lang === 'ar' ? `<bdi>${words}</bdi>` : words}</p>`);
    expect(makeSite(makeFixture({ lang })).files.find(({ path }) => path === 'feed.json')?.contents).toContain(words);
  });

  it('says of the notes of reading that they are in English, where it is not', () => {
    const note = 'Tuesday before Wednesday 5 March 2031, the day of publication.';
    const marked = `ملاحظة آلية بالإنجليزية: <bdi lang="en" dir="ltr">${note}</bdi>`;
    expect(eventPage).toContain(lang === 'ar' ? marked : `<dd>${note}`);
    expect(eventPage).toContain(lang === 'ar' ? '<bdi lang="en" dir="ltr">weekday</bdi>' : 'rule: weekday)');
  });
});

it('draws in small the sources that tell what is drawn, wherever they stand among the others', () => {
  const { home } = makePages(makeFixture());
  const drawing = home.model(home.keys[0] ?? '').feature?.drawing;
  if (!drawing) throw new Error('the fixture has changed');
  const silent = Array.from({ length: 9 }, (_, at) => ({ name: `s${at}`, lines: [`s${at}`], marks: [] }));
  const overview = { ...drawing, rows: [...silent, ...drawing.rows] };
  expect(writeChild(SmallOverview({ overview, t: stringsFor('en') }))).toContain('class="mark-bar');
});

describe('the page of an event', async () => {
  const pages = await renderAll('en');
  const page = pages.get('/events/ostra-dam/') ?? '';
  const idsOf = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));

  it('has every line at an address of its own, and every fragment leads to one', () => {
    for (const id of ['line-1974-in-use', 'line-2031-03-03-spillway-broke', 'line-undated-inspection', 'figure-hurt'])
      expect(idsOf).toContain(id);
    for (const [, fragment = ''] of page.matchAll(/href="#([^"]*)"/g))
      expect(idsOf).toContain(decodeURIComponent(fragment));
  });

  it('tells episodes, disputes and both readings of a moment plainly', () => {
    expect(page).toMatch(/Told by 4 sources in 5 articles, [^<]*, in two episodes\./);
    const unbroken = page.replace(/<span class="range">(.*?)<\/span>/g, '$1');
    expect(unbroken).toContain('Episode 1, 3–5 March 2031: The spillway gives way');
    expect(unbroken).toContain('Episode 2, 8–10 April 2031: The gates stick open');
    expect(page).toContain('<h2>Episode 1, <span class="range">3–5</span> March 2031');
    expect(page).toMatch(/>original<\/a> <span class="badge body">Excerpt<\/span><\/p>/);
    expect(page).toContain('2 points disputed');
    expect(page).toContain('Monday 3 March 2031, 23:10 local time (UTC+01:00)');
    expect(page).toContain('22:10 in UTC');
    expect(page).toMatch(/<mark>.*?<\/mark>/);
  });

  it('says of each article who wrote it and when it was published, or that this is not known', () => {
    const [list = ''] = /<ol class="articles">.*?<\/ol>/s.exec(page) ?? [];
    expect(list).toContain('Harbour Gazette</a>, by Mirel Tovan and Ada Quist, <time');
    expect(list).not.toContain('not known');
    expect(pages.get('/events/ferry/')).toMatch(/<\/a>, day of publication not known\s*<\/p>/);
  });

  it('counts only what a source tells alone or leaves out, and parts a clock from what stands beside it', () => {
    expect(page).toMatch(/<span class="count">only here: \d+/);
    expect(page).not.toMatch(/: 0[;<]/);
    expect(page).not.toMatch(/<\/span><span class="(?:beside|badge)/);
  });

  it('uses <time> only for values HTML has', () => {
    const values = [...page.matchAll(/<time datetime="([^"]*)"/g)].map(([, value]) => value);
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) expect(value).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?)?)?$/);
  });

  it('draws every source in a row with widths that fit their dates', () => {
    const drawing = /<svg class="overview".*?<\/svg>\s*(?=<p)/s.exec(page)?.[0] ?? '';
    expect(drawing.match(/class="row"/g)).toHaveLength(4);
    expect(drawing).toContain('class="band"');
    expect(drawing).toContain('class="break"');
    for (const [, x, width] of drawing.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)) {
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.01);
      expect(Number(width)).toBeGreaterThan(0.5);
    }
  });
});
