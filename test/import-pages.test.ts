import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cutBiography } from '../src/import/cut-biography.js';
import { cutHead } from '../src/import/cut-head.js';
import { decodeBytes } from '../src/import/decode-bytes.js';
import { nameFeed } from '../src/import/feed/name-feed.js';
import { findForm } from '../src/import/find-form.js';
import { importFile } from '../src/import/index.js';
import { readCopyNote } from '../src/import/page/copy-note.js';
import { readMoment } from '../src/import/read-moment.js';
import { splitAuthors } from '../src/import/split-authors.js';
import { readDocument, readEditorial } from '../src/records/index.js';
import { importText } from './import-one.js';

const shared = new URL('../../shared/data/', import.meta.url);
const bytes = (text: string) => new TextEncoder().encode(text);
const { editorial } = readEditorial([]);

/** Two paragraphs in which an article is found. */
const BODY = `<article><p>${'The ferry lay on the bank for hours, and two tugs could not reach her in the fog. '.repeat(5)}</p>
<p>${'Nobody was hurt, said the coast guard, which had sent a boat from the northern pier at once. '.repeat(5)}</p></article>`;

/** A page with something in its head, and above its text. */
const pageOf = (head: string, above = '') =>
  `<!doctype html><html><head>${head}</head><body>${above}${BODY}</body></html>`;

/** The front matter of what is made of a page. */
function frontOf(html: string): Record<string, unknown> {
  const { file, fault } = importText({ path: 'page.html', bytes: bytes(html) });
  expect(fault).toBeNull();
  return parse(file?.contents.split('---\n')[1] ?? '') as Record<string, unknown>;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('what sites print around an article', () => {
  const P = ['lay on the bank for hours', 'was seen from the pier', 'had forty people on board'].map(
    (what) =>
      `<p>The ferry ${what}, said the coast guard, which had sent a boat from the northern pier at once. ${'Nobody was hurt, it said. '.repeat(3)}</p>`,
  );
  const made = (head: string, body: string) =>
    importText({ path: 'page.html', bytes: bytes(`<!doctype html><html>${head}<body>${body}</body></html>`) });
  const factsOf = (head: string, body: string) =>
    Object.fromEntries(made(head, body).took.map(({ key, value }) => [key, value]));
  const textOfPage = (body: string) => made('<title>Ferry runs aground off Orne</title>', body).file?.contents ?? '';
  const H1 = '<h1>Ferry runs aground off Orne</h1>';

  const TITLE = '<title>Ferry runs aground off Orne</title>';

  it('is the day of another story in a box of its own', () => {
    const own = (day: string) => `<article><h2>Ferry runs aground off Orne</h2>${day}${P.join('').repeat(2)}</article>`;
    const other = '<article><h3>Tug lost</h3><time datetime="2024-04-01">1 April 2024</time></article>';
    const day = '<span>5 March 2024</span>';
    expect(factsOf(TITLE, `<h1>Orne Post</h1>${own(day)}${other}`)).toMatchObject({ published: '2024-03-05?' });
    expect(factsOf(TITLE, `<h1>Orne Post</h1>${own('')}${other}`)).not.toHaveProperty('published');
    const marked = '<time datetime="2024-03-05">5 March</time>';
    expect(factsOf(TITLE, `<h1>Orne Post</h1>${own(marked)}${other}`)).toMatchObject({ published: '2024-03-05?' });
  });

  it('is the day on which the page was made, and the printed one with its label is the article’s', () => {
    const head = TITLE + ld({ '@type': 'WebPage', datePublished: '2026-11-28T15:00:00Z' });
    const printed = (words: string) => `<article>${H1}<p>${words}</p>${P.join('')}</article>`;
    expect(factsOf(head, printed('Published: 5 March 2024'))).toMatchObject({ published: '2024-03-05' });
    expect(factsOf(head, printed('5 March 2024'))).toMatchObject({ published: '2026-11-28T15:00Z' });
    const article = TITLE + ld({ '@type': 'NewsArticle', datePublished: '2024-03-06T15:00:00Z' });
    expect(factsOf(article, printed('Published: 5 March 2024'))).toMatchObject({ published: '2024-03-06T15:00Z' });
  });

  it('is a row of labels above the text, and the company in its last lines', () => {
    const row = '<dl><dt>Source</dt><dd>ORNECO</dd><dt>Posted</dt><dd>6 Mar 2024</dd>';
    const rows = `${row}<dt>Originally published</dt><dd>5 Mar 2024</dd></dl>`;
    expect(factsOf(TITLE, `<article>${H1}${rows}${P.join('')}</article>`)).toMatchObject({
      source: 'ORNECO',
      published: '2024-03-05',
    });
    const publisher = '<span itemprop="publisher"><meta itemprop="name" content="Orne Courier"></span>';
    expect(factsOf(TITLE, `${H1}${publisher}${P.join('')}`)).toMatchObject({ source: 'Orne Courier' });
    expect(factsOf(TITLE, `${H1}${P.join('')}<footer>${publisher}</footer>`)).not.toHaveProperty('source');
  });

  it('is a title for search engines, where the headline is marked', () => {
    const page = H1.replace('<h1>', '<h1 itemprop="headline">') + P.join('');
    expect(factsOf('<title>Ferry aground</title>', page)).toMatchObject({ title: 'Ferry runs aground off Orne' });
  });

  it('is no heading of the text that a tag which is not closed makes one', () => {
    const page = `<h1>Ferry runs aground off Orne<h1></font>${P.join('')}`;
    expect(textOfPage(page)).not.toContain('## ');
    expect(textOfPage(`${P[0]}<h2>Who was on the pier when it ran aground?</h2>${P[1]}${P[2]}`)).toContain('## Who');
  });

  it('is its name in the heading of the first rank, with a link to the first page', () => {
    const body = `<h1><a href="/">Coast Notes</a></h1><h3>Ferry runs aground off Orne</h3><div>${P.join('')}</div>`;
    expect(factsOf('<title>Coast Notes: Ferry runs aground off Orne</title>', body)).toMatchObject({
      title: 'Ferry runs aground off Orne',
      source: 'Coast Notes',
    });
    const own = `<h1><a href="/2024/ferry">Ferry runs aground off Orne</a></h1>${P.join('')}`;
    expect(factsOf('<title>Ferry runs aground off Orne</title>', own)).not.toHaveProperty('source');
  });

  it.each([
    ['a kicker in one heading with the headline', `<h2>At sea Ferry runs aground off Orne</h2>${P.join('')}`],
    ['the part of the site', `<ul><li>World</li></ul>${H1}<ul><li>International</li></ul>${P.join('')}`],
    [
      'a caption by its class',
      `${H1}${P[0]}<p class="wp-caption-text">At the pier (Jo Park/Orne Post)</p>${P[1]}${P[2]}`,
    ],
    ['a mark of the end', `${H1}${P.join('')}<p>ENDS</p>`],
  ])('goes: %s', (_, body) => {
    const text = textOfPage(`<article>${body}</article>`).split('\n---\n')[1] ?? '';
    expect(text.trim().split('\n\n')).toHaveLength(P.length);
  });

  it('stays where a class names a picture and a paragraph follows that has no credit', () =>
    expect(textOfPage(`<article>${H1}${P[0]}<p class="caption">Two tugs came.</p>${P[1]}</article>`)).toContain(
      'Two tugs came.',
    ));

  it.each([
    ['Orne, 5 March 2024', { published: '2024-03-05?' }],
    ['Orne am Taun | Velm, 5. März 2024', { published: '2024-03-05?' }],
    ['Von Anna Dürr, Velm', { author: 'Anna Dürr' }],
    ['송고시간 2024-03-05 10:00', { published: '2024-03-05' }],
  ])('is who wrote it, and when: %s', (line, facts) => {
    expect(
      factsOf('<title>Ferry runs aground off Orne</title>', `<article>${H1}<p>${line}</p>${P.join('')}</article>`),
    ).toMatchObject(facts);
    const below = `<h2>At sea Ferry runs aground off Orne</h2>${P[0]}<div>${line}</div>${P[1]}${P[2]}`;
    expect(factsOf('<title>Ferry runs aground off Orne</title>', `<article>${below}</article>`)).toMatchObject(facts);
  });

  it('are the days of letters, which are several', () => {
    const letter = (day: string) => `<p>Velm, ${day}</p>${P[1]}`;
    const body = `<article>${H1}${letter('5 March 1945')}${letter('9 March 1945')}</article>`;
    expect(factsOf('<title>Ferry runs aground off Orne</title>', body)).not.toHaveProperty('published');
  });

  it('is a mark that its text is paid for, in its language', () => {
    const linked = { '@type': 'NewsArticle', headline: 'Ferry runs aground off Orne', isAccessibleForFree: false };
    const head = `<title>Ferry runs aground off Orne</title>${ld(linked)}`;
    const body = `<article>${H1}${P.join('')}<p>Il vous reste 64.3% de cet article à lire. La suite est réservée aux abonnés.</p></article>`;
    expect(made(head, body).file?.contents).toContain('body: excerpt');
  });
});

describe('the form of a file', () => {
  it.each([
    ['Ferry runs aground\n\nIt was dark.', 'text'],
    ['Ferry <b>runs aground</b> on a sandbank\n\nIt was dark.', 'text'],
    ['<Bridge> We are aground\n<Pilot> How far from the pier?', 'text'],
    ['\n<!doctype HTML>\n<title>Ferry</title>', 'page'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<html>', 'page'],
    ['<div class="story"><h1>Ferry runs aground</h1>\n<p>It was dark.</p></div>', 'page'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0">', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'feed'],
  ])('%j is a %s', (text, form) => expect(findForm(text)).toBe(form));

  it.each([
    ['<?xml version="1.0"?><opml version="2.0">', 'this is XML, and no feed'],
    ['<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>', 'this is XML, and no feed'],
    ['From: <Saved by Blink>\nSubject: Ferry\nContent-Type: multipart/related;\n', 'this is a web archive'],
    ['%PDF-1.7', 'this is a PDF file'],
    ['Fer\0ry', 'this is no text'],
  ])('%j is none: %s', (text, misfit) =>
    expect(findForm(text)).toMatchObject({ misfit: expect.stringContaining(misfit) }),
  );
});

describe('encodings', () => {
  const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
  it.each([
    [latin('<meta charset="windows-1251"><p>\xcf\xe0\xf0\xee\xec</p>'), 'Паром', null],
    [latin('<?xml version="1.0" encoding="iso-8859-2"?><rss>\xb3\xf3d\xbc</rss>'), 'łódź', null],
    [latin('<meta charset="iso-8859-1"><p>Fähre “”</p>'.replace(/[“”]/g, '')), 'Fähre', null],
    [bytes('<meta charset="iso-8859-1"><p>Fähre</p>'), 'Fähre', null],
    [latin('<meta charset="iso-2022-jp"><p>\x1b$BA%\x1b(B</p>'), '船', null],
    [latin('<meta charset="utf-8"><p>Caf\xe9</p>'), 'Caf\ufffd', 'some bytes are not the UTF-8'],
    [latin('Caf\xe9'), 'Café', 'read as windows-1252'],
  ])('case %#', (raw, words, note) => {
    const decoded = decodeBytes(raw);
    expect(decoded.text).toContain(words);
    expect(decoded.note ?? '').toContain(note ?? '');
    expect(decoded.note === null).toBe(note === null);
  });
});

describe('moments', () => {
  it.each([
    ['2015-07-24T05:36:09+01:00', '2015-07-24T05:36+01:00'],
    ['2015-07-24T05:36:09.123Z', '2015-07-24T05:36Z'],
    ['2015-07-24 05:36', '2015-07-24'],
    ['Fri, 24 Jul 2015 05:36:09 GMT', '2015-07-24T05:36Z'],
    ['Fri, 24 Jul 2015 05:36:09 +0800', '2015-07-24T05:36+08:00'],
    ['July 24, 2015', '2015-07-24'],
    ['20150724', '2015-07-24'],
    ['20150724T053609Z', '2015-07-24'],
    ['Tue, 5 Mar 24 10:00 EST', '2024-03-05'],
    ['5 Mar 24 10:00:00 GMT', '2024-03-05T10:00Z'],
    ['Tue Mar 05 10:00:00 UTC 2024', '2024-03-05T10:00Z'],
    ['Tue Mar  5 10:00:00 2024', '2024-03-05'],
    ['1709632800', '2024-03-05T10:00Z'],
    ['1709632800123', '2024-03-05T10:00Z'],
    ['2024-3-5', '2024-03-05'],
    ['2024/3/15', '2024-03-15'],
    ['2024-12-31T24:00:00Z', '2025-01-01T00:00Z'],
    ['2024-03-05T24:00:00', '2024-03-05'],
    ['05/03/2024', null],
    ['5 Mar 24', null],
    ['1234', null],
    ['2015-13-24', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (words, moment) => expect(readMoment(words)).toBe(moment));
});

describe('authors', () => {
  it.each([
    ['By Ana Duarte and Li Wei', ['Ana Duarte', 'Li Wei']],
    ['Ana Duarte, Li Wei; Jo Park', ['Ana Duarte', 'Li Wei', 'Jo Park']],
    ['Ana Duarte, Staff Writer', ['Ana Duarte']],
    ['Ana Duarte | Political Editor | Reuters', ['Ana Duarte']],
    ['Reuters', ['Reuters']],
    ['Letters to the Editor', ['Letters to the Editor']],
    ['Von: Jens Berg', ['Jens Berg']],
    ['Par Sébastien Roux', ['Sébastien Roux']],
    ['Von Trapp', ['Von Trapp']],
    ['Bruno (Henrique) Rocha', ['Bruno (Henrique) Rocha']],
    ['Ana Duarte et Li Wei (avec Jo Park et Al Ray)', ['Ana Duarte', 'Li Wei']],
    ['Jo Park Jr', ['Jo Park Jr']],
    [': Jo Park', ['Jo Park']],
    ['JO PARK March 11, 2015 3:46 PM', ['JO PARK']],
    ['Jo Park and Ana Duarte, 11 March 2015', ['Jo Park', 'Ana Duarte']],
    ['17 April 2012, 2:54pm', []],
    ['June May', ['June May']],
    ['Radio 5 and Channel 4', ['Radio 5', 'Channel 4']],
    ['Salt & Pepper', ['Salt', 'Pepper']],
    ['Park, Jo', ['Jo Park']],
    ['Duarte, Ana M.', ['Ana M. Duarte']],
    ['Park, Reuters', ['Park']],
    ['Jo Park, Duarte', ['Jo Park', 'Duarte']],
    ['admin', []],
    ['Posted on', []],
    ['Last Updated: January 7', []],
    ['https://example.org/people/ana', []],
    ['ana@example.org', []],
    ['She writes about the sea and about what is under it', []],
  ])('%j names %j', (words, names) => expect(splitAuthors(words)).toEqual(names));
});

describe('what programs write above the pages that they save', () => {
  it('is read as browsers and SingleFile write it', () => {
    const browser = readCopyNote('<!DOCTYPE html>\n<!-- saved from url=(0025)https://example.org/ferry -->\n<html>');
    expect(browser.url[0]?.words).toBe('https://example.org/ferry');
    const front = frontOf(
      `<!DOCTYPE html><!--\n Page saved with SingleFile \n url: https://example.org/ferry \n saved date: Sat Mar 06 2021 18:04:11 GMT+0100 (CET)\n-->${pageOf('<title>Ferry runs aground</title>')}`,
    );
    expect(front).toMatchObject({ url: 'https://example.org/ferry', retrieved: '2021-03-06' });
    expect(front).not.toHaveProperty('published');
  });
});

describe('the facts of a page', () => {
  const CANONICAL = '<link rel="canonical" href="https://example.org/ferry">';
  it.each([
    [
      'the own article’s data, and not another’s',
      `<link rel="canonical" href="https://example.org/ferry/">${ld([
        {
          '@type': 'NewsArticle',
          headline: 'Mussels',
          datePublished: '2020-01-01',
          url: 'https://example.org/mussels',
        },
        {
          '@type': ['Thing', 'NewsArticle'],
          headline: 'Ferry',
          datePublished: '2021-03-04',
          mainEntityOfPage: { '@id': 'https://www.example.org/ferry?x=1' },
        },
      ])}`,
      { title: 'Ferry', published: '2021-03-04', url: 'https://example.org/ferry/' },
    ],
    [
      'a page’s data where there is no article',
      ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2021-03-04' }] }),
      { published: '2021-03-04' },
    ],
    [
      'writer and outlet by their marks in the same data',
      ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#ana' }, publisher: { '@id': '#courier' } },
          { '@type': 'Person', '@id': '#ana', name: 'Ana Duarte' },
          { '@type': 'Organization', '@id': '#courier', name: 'The Courier' },
        ],
      }),
      { author: 'Ana Duarte', source: 'The Courier' },
    ],
    ['nobody by a mark that nothing has', ld({ '@type': 'Article', author: { '@id': '#ana' } }), { author: undefined }],
    [
      'the writer under a label',
      meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ana Duarte'),
      { author: 'Ana Duarte' },
    ],
    [
      'no writer under another label',
      meta('twitter:label1', 'Reading time') + meta('twitter:data1', 'Three Minutes'),
      { author: undefined },
    ],
    [
      'character references in data',
      ld({ '@type': 'Article', headline: 'Ferry &#8216;lost&#8217; &amp; found' }),
      { title: 'Ferry ‘lost’ & found' },
    ],
    [
      'tags',
      meta('article:published_time', '2021-03-04T10:00:00+01:00') +
        meta('og:site_name', 'The Courier') +
        meta('author', 'Ana Duarte'),
      { published: '2021-03-04T10:00+01:00', source: 'The Courier', author: 'Ana Duarte' },
    ],
    [
      'a moment with its offset before the same in UTC',
      ld({ '@type': 'Article', datePublished: '2021-03-04T23:30:00Z' }) + meta('date', '2021-03-05T00:30:00+01:00'),
      { published: '2021-03-05T00:30+01:00' },
    ],
    [
      'the outlet’s own day in the address',
      `<link rel="canonical" href="https://example.org/2021/03/04/ferry">${meta('article:published_time', '2021-03-05T05:30:00Z')}`,
      { published: '2021-03-04' },
    ],
    [
      'the outlet’s own day in another tag',
      meta('article:published_time', '2021-03-05T05:30:00Z') + meta('pubdate', '2021-03-04T23:30:00'),
      { published: '2021-03-04' },
    ],
    [
      'the moment where another tag has a day that is too far from it',
      meta('article:published_time', '2021-03-05T05:30:00Z') + meta('pubdate', '2021-03-02'),
      { published: '2021-03-05T05:30Z' },
    ],
    [
      'the day in the address with the month’s name',
      '<link rel="canonical" href="https://example.org/coast/2021/mar/04/ferry">',
      { published: '2021-03-04?' },
    ],
    [
      'the day in the address in one number',
      '<link rel="canonical" href="https://example.org/20210304/ferry">',
      { published: '2021-03-04?' },
    ],
    [
      'no day in a number that is none',
      '<link rel="canonical" href="https://example.org/20214404/ferry/2021-3/04/x">',
      { published: undefined },
    ],
    [
      'the day in the address, as inferred, where nothing else is stated',
      '<link rel="canonical" href="https://example.org/2021/03/04/ferry">',
      { published: '2021-03-04?' },
    ],
    ['the language', '', { lang: undefined }],
    [
      'the outlet behind the title',
      '<title>Ferry runs aground in the fog | The Courier</title>',
      { title: 'Ferry runs aground in the fog', source: 'The Courier' },
    ],
    [
      'a day that need not be the one of publication, as inferred',
      meta('date', '2021-03-05T10:00:00Z'),
      { published: '2021-03-05?' },
    ],
    [
      'no date of a program that knows none',
      meta('article:published_time', '1970-01-01T00:00:00Z'),
      { published: undefined },
    ],
    [
      'the page’s own address, and when its copy was made, of an archive’s',
      `<link rel="canonical" href="https://web.archive.org/web/20240306010203/https://ornedaily.example/2024/mill">${meta('og:site_name', 'Internet Archive')}`,
      { url: 'https://ornedaily.example/2024/mill', retrieved: '2024-03-06', source: 'ornedaily.example' },
    ],
    [
      'the same of another archive',
      `<link rel="canonical" href="https://archive.ph/2024.03.06-010203/https://ornedaily.example/mill">${meta('og:site_name', 'archive.ph')}`,
      { url: 'https://ornedaily.example/mill', retrieved: '2024-03-06', source: 'ornedaily.example' },
    ],
    [
      'no archive as the outlet',
      '<link rel="canonical" href="https://archive.ph/AbCd1">',
      { url: 'https://archive.ph/AbCd1', source: expect.stringMatching(/^Unnamed outlet/) },
    ],
    [
      'an outlet of archives',
      '<link rel="canonical" href="https://archive.example.org/web/2024/mill">',
      { source: 'archive.example.org' },
    ],
    [
      'no outlet that is the headline again',
      `${meta('og:title', 'Ferry aground')}${meta('og:site_name', 'Ferry aground')}<title>Ferry aground</title>${CANONICAL}`,
      { title: 'Ferry aground', source: 'example.org' },
    ],
    [
      'no headline that is the outlet’s name',
      `${meta('og:title', 'The Courier')}${meta('twitter:title', 'The Courier')}${meta('og:site_name', 'The Courier')}<title>Ferry aground</title>`,
      { title: 'Ferry aground', source: 'The Courier' },
    ],
    [
      'no section as the outlet where another is stated',
      meta('og:site_name', 'U.S.') + ld({ '@type': 'Article', publisher: { name: 'The Courier' } }),
      { source: 'The Courier' },
    ],
    [
      'the headline without the outlet before it',
      `${meta('og:site_name', 'Orne Daily')}<title>Orne Daily | Ferry aground in the fog</title>`,
      { title: 'Ferry aground in the fog', source: 'Orne Daily' },
    ],
    ['a section’s name where no other is', meta('og:site_name', 'Science'), { source: 'Science' }],
    ['no address that is none', '<link rel="canonical" href="javascript:alert(1)">', { url: undefined }],
    ['no date that is none', meta('date', '2021-13-45'), { published: undefined }],
    ['no day of a change', ld({ '@type': 'Article', dateModified: '2021-03-04' }), { published: undefined }],
  ])('%s', (_, head, expected) => {
    const front = frontOf(pageOf(head));
    for (const [key, value] of Object.entries(expected)) expect(front[key]).toEqual(value);
  });

  const HEADLINE = '<h1>Ferry runs aground in the fog</h1>';
  const own = { '@type': 'NewsArticle', headline: 'Ferry runs aground in the fog', datePublished: '2024-03-06' };
  const mussels = {
    '@type': 'NewsArticle',
    headline: 'Mussels are back',
    datePublished: '2024-01-02',
    author: 'Otto Kern',
  };
  const at = (path: string) => ({ url: `https://example.org/${path}` });
  it.each([
    [
      'an element of a list',
      CANONICAL,
      [{ '@type': 'ItemList', itemListElement: [{ item: { ...mussels, ...at('mussels') } }] }, own],
      '2024-03-06',
    ],
    [
      'an address of a short page',
      CANONICAL.replace('ferry', 'ferry/amp'),
      [
        { ...mussels, ...at('mussels') },
        { ...own, headline: 'Fog', ...at('ferry') },
      ],
      '2024-03-06',
    ],
    [
      'an address by its query',
      CANONICAL.replace('ferry', 'a?id=2'),
      [
        { ...mussels, ...at('a?id=1') },
        { ...own, headline: 'Fog', ...at('a?id=2&x=1') },
      ],
      '2024-03-06',
    ],
    ['the headline where no address is given', CANONICAL, [mussels, own], '2024-03-06'],
    [
      'the headline in other words',
      CANONICAL,
      [mussels, { ...own, headline: 'In the fog a ferry runs aground' }],
      '2024-03-06',
    ],
    [
      'the one that is at no other address',
      CANONICAL,
      [
        { ...mussels, ...at('mussels') },
        { ...own, headline: 'Fog' },
      ],
      '2024-03-06',
    ],
    ['the only one', CANONICAL, [{ ...own, headline: 'Fog' }], '2024-03-06'],
    ['none of two', CANONICAL, [mussels, { ...own, headline: 'Fog' }], undefined],
    ['none at another address', CANONICAL, [{ ...mussels, ...at('mussels') }], undefined],
    [
      'a page at no other address',
      CANONICAL,
      [{ '@type': 'WebPage', datePublished: '2024-01-02', ...at('mussels') }],
      undefined,
    ],
  ])('knows its own article in data by %s', (_, head, data, published) => {
    const front = frontOf(pageOf(head + data.map(ld).join(''), HEADLINE));
    expect(front.published).toBe(published);
    expect(front.author).toBeUndefined();
  });

  it('tells of data that are another article’s', () => {
    const html = pageOf(CANONICAL + ld({ ...mussels, ...at('mussels') }), HEADLINE);
    expect(importText({ path: 'a.html', bytes: bytes(html) }).unknown).toContain(
      'JSON-LD: “Mussels are back” seems to be another article; its data were not read',
    );
  });

  const MARKED = '<time itemprop="datePublished" datetime="2023-12-01">1 December 2023</time>';
  const BYLINE = '<p>By Ana Duarte | 6 March 2024</p>';
  it.each([
    ['its byline, and not a box beside it', '', `<aside>${MARKED}</aside>${BYLINE}`, '2024-03-06', '“2023-12-01”'],
    [
      'its byline, and not a box that is not marked as one',
      '',
      `<div>${MARKED}</div>${BYLINE}`,
      '2024-03-06',
      '“2023-12-01”',
    ],
    [
      'its byline, and not another article',
      '',
      `<article><article>${MARKED}</article></article>${BYLINE}`,
      '2024-03-06',
      '“2023-12-01”',
    ],
    ['its byline, and not a link', '', `<a href="/mussels">${MARKED}</a>${BYLINE}`, '2024-03-06', '“2023-12-01”'],
    [
      'its byline, and not an inferred day',
      CANONICAL.replace('ferry', '2024/03/05/ferry'),
      BYLINE,
      '2024-03-06',
      '“2024-03-05”',
    ],
    [
      'its mark beside the day of a change',
      '',
      `${MARKED}<p>By Ana Duarte | Updated 6 March 2024</p>`,
      '2023-12-01',
      null,
    ],
    ['its mark in a link to itself', CANONICAL, `<a href="/ferry">${MARKED}</a>`, '2023-12-01', null],
    ['its mark in a box of its own', '', `<aside><b rel="author">Ana Duarte</b>${MARKED}</aside>`, '2023-12-01', null],
    ['what is stated for machines', meta('article:published_time', '2024-03-04'), BYLINE, '2024-03-04', '“2024-03-06”'],
    [
      'the printed day of a late evening',
      meta('article:published_time', '2024-03-07T01:10:00Z'),
      '<p>By Ana Duarte | March 6, 2024 | 8:10 p.m. EST</p>',
      '2024-03-06',
      null,
    ],
    [
      'the printed day of an evening, by itself',
      meta('article:published_time', '2024-03-07T01:10:00Z'),
      '<p>March 6, 2024</p>',
      '2024-03-06',
      null,
    ],
    [
      'the printed day of a morning far in the east',
      meta('article:published_time', '2024-03-05T20:10:00Z'),
      BYLINE,
      '2024-03-06',
      null,
    ],
    [
      'no printed day that the moment is not on',
      meta('article:published_time', '2024-03-05T09:00:00Z'),
      BYLINE,
      '2024-03-05T09:00Z',
      '“2024-03-06”',
    ],
    [
      'no later day without a label',
      meta('article:published_time', '2024-03-05T20:10:00Z'),
      '<p>6 March 2024</p>',
      '2024-03-05T20:10Z',
      '“2024-03-06”',
    ],
  ])('is dated by %s', (_, head, above, published, told) => {
    const html = pageOf(head, HEADLINE + above);
    expect(frontOf(html).published).toBe(published);
    const { unknown } = importText({ path: 'a.html', bytes: bytes(html) });
    const conflicts = unknown.filter((words) => words.includes('was taken'));
    expect(conflicts.join()).toContain(told ?? '');
    expect(conflicts.length > 0).toBe(told !== null);
  });

  it('takes byline and date that stand between headline and text, the date as inferred', () => {
    const front = frontOf(
      pageOf(
        '<title>Ferry runs aground in the fog</title>',
        '<h1>Ferry runs aground in the fog</h1><p>By Ana Duarte</p><p>4 March 2021</p>',
      ),
    );
    expect(front).toMatchObject({
      title: 'Ferry runs aground in the fog',
      author: 'Ana Duarte',
      published: '2021-03-04?',
    });
  });

  it('believes the text more than a page that says it is English', () => {
    const html = pageOf('<title>Fähre liegt auf einer Sandbank</title>').replace(
      /<article>.*<\/article>/s,
      `<article><p>${'Die Fähre lag für Stunden auf der Sandbank, und zwei Schlepper konnten sie nicht erreichen, weil es noch dunkel war. '.repeat(5)}</p></article>`,
    );
    expect(frontOf(html).lang).toBe('de');
    expect(frontOf(html.replace('<html>', '<html lang="en-US">')).lang).toBe('de');
    expect(frontOf(html.replace('<html>', '<html lang="de_AT">')).lang).toBe('de-AT');
  });

  it('tells where a text stood first, and takes the outlet that the page names', () => {
    const html = pageOf(meta('og:site_name', 'Orne Daily')).replace(
      '</article>',
      '<p>This article originally appeared on The Courier.</p></article>',
    );
    const { unknown } = importText({ path: 'a.html', bytes: bytes(html) });
    expect(frontOf(html).source).toBe('Orne Daily');
    expect(unknown.filter((words) => words.startsWith('source'))).toEqual([
      expect.stringMatching(/^source: paragraph \d+ says “The Courier”; “Orne Daily” was taken$/),
    ]);
  });

  it('tells of data that is no JSON', () => {
    const html = pageOf('<script type="application/ld+json">{"@type": "NewsArticle", </script>');
    expect(importText({ path: 'a.html', bytes: bytes(html) }).unknown).toContain(
      'JSON-LD: the page has some that is not valid JSON; it was not read',
    );
  });

  it.each([
    ['05/03/2024', 'published: meta pubdate says “05/03/2024”, which may be 2024-03-05 or 2024-05-03'],
    ['at dawn', 'published: meta pubdate says “at dawn”, which was not understood'],
  ])('tells of a day that cannot be read: %s', (words, told) => {
    const { unknown } = importText({ path: 'a.html', bytes: bytes(pageOf(meta('pubdate', words))) });
    expect(unknown).toContain(told);
    const dated = pageOf(meta('pubdate', words) + meta('publishdate', '2024-03-05'));
    expect(importText({ path: 'a.html', bytes: bytes(dated) }).unknown).not.toContain(told);
  });

  const paid = (words: unknown) => ld({ ...own, isAccessibleForFree: words });
  it.each([
    ['paid for, up to an offer', paid(false), 'Only $1 for 4 weeks. Then $75 per month.', 'excerpt'],
    ['paid for, up to an ellipsis', paid('False'), 'The tugs then came from the south with …', 'excerpt'],
    ['paid for, and whole', paid(false), 'The tugs then came from the south.', undefined],
    ['free, up to an offer', paid(true), 'Only $1 for 4 weeks. Then $75 per month.', undefined],
  ])('is %s', (_, head, last, body) => {
    const front = frontOf(pageOf(head, HEADLINE).replace('</article>', `<p>${last}</p></article>`));
    expect(front.body).toBe(body);
  });

  const others = (head: string) =>
    `<article>${head}<p rel="author">Otto Kern</p><p>${'Mussels may be gathered again off the coast of Orne from Monday on, the office said. '.repeat(9)}</p></article>`;
  it.each([
    ['the page’s headline', '<title>Ferry runs aground in the fog</title>', others('<h1>Mussels are back</h1>')],
    ['the first headline', '', ''],
  ])('takes the one of several articles with %s, and tells the others', (_, head, above) => {
    const page = pageOf(head, above)
      .replace(/<article>(?=<p>The ferry)/, `<article>${HEADLINE}`)
      .replace('</body>', `${others('<h1>Oysters, too, are back</h1>')}</body>`);
    const { file, cut } = importText({ path: 'a.html', bytes: bytes(page) });
    expect(file?.contents).toContain('The ferry lay');
    expect(file?.contents).not.toContain('Mussels may');
    expect(file?.contents).not.toContain('author:');
    expect(cut.filter(({ text }) => text.startsWith('Mussels may')).map(({ rule }) => rule)).toContain(
      'outside the article',
    );
  });

  it('tells each block within the article that is not taken, and each sentence around it', () => {
    const within =
      '<p class="share-of-blame">Nobody was charged.</p><div class="related-sidebar"><p>Twelve people are still missing.</p></div>';
    const html = pageOf('', `${HEADLINE}<p>What the fog hid from the pilots</p>`)
      .replace('</p>\n<p>Nobody', `</p>${within}<p>Nobody`)
      .replace('</body>', '<aside><p>Mussels</p><p>It is so again.</p></aside></body>');
    const { cut } = importText({ path: 'a.html', bytes: bytes(html) });
    expect(cut.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      'outside the article: What the fog hid from the pilots',
      'outside the article: Nobody was charged.',
      'outside the article: Twelve people are still missing.',
      'outside the article: It is so again.',
    ]);
  });

  it.each([
    ['<form><p>Three men were arrested in the night of Monday.</p></form>', true],
    ['<form><p>Your name</p><input></form>', false],
  ])('reads a form where it holds sentences: %s', (form, isRead) => {
    const { file } = importText({
      path: 'a.html',
      bytes: bytes(pageOf('').replace('</p>\n<p>Nobody', `</p>${form}<p>Nobody`)),
    });
    expect(file?.contents.includes('Three men were arrested')).toBe(isRead);
    expect(file?.contents).not.toContain('Your name');
  });

  it.each([
    [
      ['A word before it all.', '5 March 2024Updated 3 hours ago', 'Ben Holt', 'By Ben Holt | Orne Daily'],
      [1, 2, 3],
    ],
    [['Ben Holt and the ferry', '6 March 2024 | Ben Holt', 'Updated 3 hours ago', 'By Ben Holt and Li Wei'], []],
    [['5 March 2024', 'Now.', '4 March 2024'], []],
    [
      [
        '5 Mar, 2024 5 Mar, 2024',
        'By Ben Holt/March 5, 2024 9:49 am EST/Updated: March 6, 2024 4:17 pm EST',
        '9:49 am',
      ],
      [0, 1, 2],
    ],
    [['9.30', 'Now.', '9.45'], []],
    [['By Ben Holt/March 7, 2024', '5/6 March'], []],
  ])('loses what stands above its text and is known: %j', (above, gone) => {
    const blocks = [...above, 'It was dark and the ferry lay on the bank with nobody at the wheel.', 'Ben Holt'].map(
      (text, line) => ({ kind: 'paragraph' as const, text, line }),
    );
    const { cut, blocks: kept } = cutHead(blocks, {
      author: ['Ben Holt'],
      source: 'Orne Daily',
      published: '2024-03-05T10:00Z',
    });
    expect(cut.map(({ line }) => line)).toEqual(gone);
    expect(kept.length + cut.length).toBe(blocks.length);
  });

  it.each([
    [['Ana Duarte is a reporter for Orne Daily.'], 1],
    [['ANA DUARTE IS THE CHIEF EDITOR OF ORNE DAILY', '(Edited by Al Ray)'], 1],
    [['About the writer', 'Ana Duarte', 'Ana Duarte has covered the coast since 2011.'], 2],
    [['Ana Duarte is at the pier, her husband said.'], 0],
    [['Ana Duarte was seen on the pier on Monday.'], 0],
    [['Ana Duarte is a witness.', 'The trial goes on.'], 0],
    [['Ana is a reporter for Orne Daily.'], 0],
    [['Orne Daily has asked two of its reporters about it.'], 0],
  ])('loses what is told of its writer at its end: %j', (below, gone) => {
    const blocks = ['It was dark.', 'The ferry lay on the bank.', ...below].map((text, line) => ({
      kind: 'paragraph' as const,
      text,
      line,
    }));
    expect(cutBiography(blocks, { author: ['Ana Duarte', 'Orne Daily'] }).cut).toHaveLength(gone);
  });

  it('loses what is told of its writer above it', () => {
    const blocks = ['By Ana Duarte, a writer who has covered the coast since 2011.', 'It was dark.'].map(
      (text, line) => ({
        kind: 'paragraph' as const,
        text,
        line,
      }),
    );
    const { cut } = cutBiography(blocks, { author: ['Ana Duarte'] });
    expect(cut.map(({ line, rule }) => [line, rule])).toEqual([[0, 'about the writer']]);
  });

  it('takes all entries of a live blog', () => {
    const entry = BODY.replace('<article>', '<article><h2>9.30</h2>').replace('The ferry', 'By then the ferry');
    const { file } = importText({ path: 'a.html', bytes: bytes(pageOf('', HEADLINE).replace(BODY, BODY + entry)) });
    expect(file?.contents).toContain('By then the ferry');
  });

  it('keeps the words of a line whole that comments part, outside of paragraphs, too', () => {
    const line = 'The toll rose to <!-- -->14<!-- --> on <!-- -->Tuesday<!-- -->, the harbour office of Orne said.';
    const html = pageOf('', HEADLINE).replace('</article>', `<div>${line}</div></article>`);
    const { file } = importText({ path: 'a.html', bytes: bytes(html) });
    expect(file?.contents).toContain('\n\nThe toll rose to 14 on Tuesday, the harbour office of Orne said.\n');
  });

  const WRITER = '<span itemprop="author"><a rel="author" href="/otto"><b itemprop="name">Otto Kern</b></a></span>';
  it.each([
    ['of the page', `<div>${WRITER}</div>`, 'Otto Kern'],
    [
      'of the page, below a headline that links to it',
      `<article><h2><a href="/ferry">Ferry</a></h2>${WRITER}</article>`,
      'Otto Kern',
    ],
    ['of another story in a list', `<article><h2><a href="/mussels">Mussels</a></h2>${WRITER}</article>`, undefined],
    ['who took a picture', `<figure><figcaption>The ferry. ${WRITER}</figcaption></figure>`, undefined],
    [
      'who took a picture, by the look of the words',
      '<figure><img><figcaption>The ferry. <span class="byline">Otto Kern/The Courier</span></figcaption></figure>',
      undefined,
    ],
  ])('takes the writer, or none, from a name %s', (_, above, author) => {
    expect(frontOf(pageOf(CANONICAL, HEADLINE + above)).author).toBe(author);
  });

  it.each([
    ['in one box with it', `<header><p>4 March 2021</p>${HEADLINE}</header>`, '2021-03-04?'],
    ['in a box beside it', `<div><div><span>Mar 4, 2021</span></div>${HEADLINE}</div>`, '2021-03-04?'],
    ['above the menu', `<div>Thursday, March 4, 2021<nav>Coast</nav>${HEADLINE}</div>`, undefined],
    ['above all of the page', `<p>Thursday, March 4, 2021</p>${HEADLINE}`, undefined],
    ['of an event in a kicker', `<div><p>Storm of 4 March 2021</p>${HEADLINE}</div>`, undefined],
  ])('infers the day of publication, or not, from a date above the headline %s', (_, above, published) => {
    expect(frontOf(pageOf('', above)).published).toBe(published);
  });

  it.each([
    [
      'another story beside it',
      '<div itemscope itemtype="http://schema.org/NewsArticle"><h3>Mussels</h3><meta itemprop="datePublished" content="2020-01-02"></div>',
    ],
    [
      'a picture in it',
      '<div itemscope itemtype="http://schema.org/ImageObject"><meta itemprop="datePublished" content="2020-01-02"></div>',
    ],
  ])('takes its own day in microdata, and not that of %s', (_, other) => {
    const own = '<time itemprop="datePublished" datetime="2024-03-05">5 March 2024</time>';
    const item = `<div itemscope itemtype="http://schema.org/NewsArticle">${HEADLINE}${own}</div>`;
    for (const above of [item + other, other + item]) expect(frontOf(pageOf('', above)).published).toBe('2024-03-05');
  });

  it.each([
    ['microformats', '<p class="author vcard"><a class="fn">Ana Duarte</a></p><b class="entry-date">5 March 2024</b>'],
    [
      'their second edition',
      '<p class="p-author"><a class="p-name">Ana Duarte</a></p><b class="dt-published">5 March 2024</b>',
    ],
    ['a line whose parts only styles part', '<p><b>By</b><i>Ana Duarte</i> | 5 March 2024</p>'],
  ])('reads writer and day in %s', (_, above) =>
    expect(frontOf(pageOf('', HEADLINE + above))).toMatchObject({ author: 'Ana Duarte', published: '2024-03-05' }),
  );

  const TITLE = '<title>Ferry runs aground in the fog | The Courier</title>';
  it.each([
    ['among others that styles part', '<p><b>Ana Duarte</b><b>5 March 2024</b><b>3 min read</b></p>', '2024-03-05?'],
    ['with a label', '<p><b>Ana Duarte</b><b>Published 5 March 2024</b></p>', '2024-03-05?'],
    [
      'with the exact time',
      '<p><b>Ana Duarte</b><time datetime="2024-03-05T23:30:00Z">6 March 2024</time></p>',
      '2024-03-05?',
    ],
    ['of a change', '<p><b>Ana Duarte</b><b>Last updated:</b><b>5 March 2024</b></p>', undefined],
    ['of a change, labelled', '<p><b>Ana Duarte</b><b>Updated 5 March 2024</b></p>', undefined],
    ['of another story', '<aside><b>Mussels</b><b>2 January 2024</b></aside>', undefined],
    ['beside another', '<p><b>Mussels</b><b>2 January 2024</b><b>Eels</b><b>3 January 2024</b></p>', undefined],
    ['behind another headline', '<h2>Mussels</h2><p><b>Otto</b><b>2 January 2024</b></p>', undefined],
  ])('infers the day of publication, or not, from a date below the headline %s', (_, below, published) =>
    expect(frontOf(pageOf(TITLE, HEADLINE + below)).published).toBe(published),
  );

  it('infers no day from one below the name of the site', () =>
    expect(
      frontOf(pageOf(TITLE, '<h1>The Courier</h1><p><b>Today</b><b>9 March 2024</b></p>')).published,
    ).toBeUndefined());

  it('takes no day of a list of others in microformats', () => {
    const list = '<ul><li>Mussels are back <b class="entry-date">2 January 2024</b></li></ul>';
    expect(frontOf(pageOf('', list + HEADLINE)).published).toBeUndefined();
  });

  it.each([
    ['en-GB', '2024-03-05?'],
    ['pt-BR', '2024-03-05?'],
    ['en-US', undefined],
    ['en', undefined],
  ])('reads 05/03/2024 as in %s', (lang, published) => {
    const html = pageOf('', `${HEADLINE}<p>05/03/2024 - 10:30</p>`).replace('<html>', `<html lang="${lang}">`);
    expect(frontOf(html).published).toBe(published);
  });

  it('takes the writer that it prints rather than the outlet that is stated as one', () => {
    const head = meta('og:site_name', 'The Courier') + meta('author', 'The Courier');
    expect(frontOf(pageOf(head, `${HEADLINE}<p>By Ana Duarte</p>`)).author).toBe('Ana Duarte');
    expect(frontOf(pageOf(head, HEADLINE)).author).toBe('The Courier');
  });

  it('reads writer and day in RDFa', () => {
    const above = `${HEADLINE}<b property="author"><i property="name">Ana Duarte</i></b> <b property="datePublished" content="2024-03-05">Tuesday</b>`;
    expect(frontOf(pageOf('', above))).toMatchObject({ author: 'Ana Duarte', published: '2024-03-05' });
  });

  it.each([
    [
      'a box with a form',
      '<div><h3>The day in Orne</h3><p>News every morning, for free.</p><form><input></form></div>',
      false,
    ],
    ['a form around the text', `<form><p>${'News of the pier. '.repeat(30)}</p></form>`, true],
  ])('takes no words of %s', (_, box, isRead) => {
    const { file } = importText({ path: 'a.html', bytes: bytes(pageOf('').replace('</p>\n<p>', `</p>${box}<p>`)) });
    expect(file?.contents.includes('News')).toBe(isRead);
  });

  it('takes the printed headline for the one that machines are given', () => {
    const head = `${meta('og:title', 'Why the ferry Solveig ran aground')}<title>Why the ferry Solveig ran aground</title>`;
    expect(frontOf(pageOf(head, '<h1>Fog: why the Solveig ran aground</h1>')).title).toBe(
      'Fog: why the Solveig ran aground',
    );
    expect(frontOf(pageOf(head, '<h1>The Courier</h1>')).title).toBe('Why the ferry Solveig ran aground');
  });
});

describe('words within a line of a page', () => {
  const made = (html: string) => {
    const { file, cut } = importText({
      path: 'a.html',
      bytes: bytes(pageOf('').replace('<article>', `<article>${html}`)),
    });
    return { text: file?.contents.split('---\n\n')[1]?.split('\n\n')[0], cut };
  };
  it.each([
    ['an ordinal', 'opens on May 5<sup>th</sup>, 2024', 'opens on May 5th, 2024'],
    ['a linked ordinal', 'closes on the 21<sup><a href="/x">st</a></sup> of June', 'closes on the 21st of June'],
    ['a unit', 'covers 12 km<sup>2</sup> of mud', 'covers 12 km² of mud'],
    ['a power, which is no digit of the figure', 'holds 10<sup>6</sup> litres', 'holds 10⁶ litres'],
    ['a link to a note', 'was deep<sup><a href="#n1">[1]</a></sup> and dark', 'was deep and dark'],
    ['links to notes', 'was deep<sup><a href="#1">1</a>, <a href="#2">2</a></sup> and dark', 'was deep and dark'],
    ['a mark of want', 'was deep<sup>[<i>citation needed</i>]</sup> and dark', 'was deep and dark'],
    ['a number behind a sentence', 'was deep.<sup>2</sup> It was dark', 'was deep. It was dark'],
    ['other raised words', 'of the Solveig<sup>TM</sup> line', 'of the SolveigTM line'],
    ['a quotation', 'was <q>deep, <q>very</q> deep</q> that day', 'was “deep, ‘very’ deep” that day'],
    ['words among comments', '<span>is 12 <!-- -->km<!-- --> wide</span>', 'is 12 km wide'],
    ['a quotation with marks', 'was <q>“deep”</q> that day', 'was “deep” that day'],
  ])('may be %s', (_, html, text) =>
    expect(made(`<p>The harbour of Orne ${html}, the office said.</p>`)).toEqual({
      text: `The harbour of Orne ${text}, the office said.`,
      cut: [],
    }),
  );

  it.each(['del', 's', 'strike'])('are left out and told where they are struck out by %s', (tag) => {
    const { text, cut } = made(
      `<p>The toll rose to <${tag}>12</${tag}> <ins>14</ins> on Tuesday, the harbour office of Orne said.</p><${tag}><p>Nobody was hurt.</p></${tag}>`,
    );
    expect(text).toBe('The toll rose to 14 on Tuesday, the harbour office of Orne said.');
    expect(cut.map(({ rule, text }) => [rule, text])).toEqual([
      ['struck out', '12'],
      ['struck out', 'Nobody was hurt.'],
    ]);
  });
});

describe('hostile pages and feeds', () => {
  it('stay text', () => {
    const html = pageOf('<title>Ferry\n---\npublished: 1999-01-01 {{ 7*7 }} &lt;/script&gt;</title>').replace(
      'Nobody',
      '{% include x %} &lt;script&gt;alert(1)&lt;/script&gt; <script>alert(2)</script><img onerror=alert(3) src=x>Nobody',
    );
    const { file } = importText({ path: '../../x.html', bytes: bytes(html) });
    const { document, problems } = readDocument({ path: 'a.md', bytes: bytes(file?.contents ?? '') }, editorial);
    expect(problems).toEqual([]);
    expect(document?.article.title).toBe('Ferry --- published: 1999-01-01 {{ 7*7 }} </script>');
    expect(document?.article.published).toBeNull();
    expect(document?.text).toContain('{% include x %} <script>alert(1)</script> Nobody');
    expect(file?.contents).not.toMatch(/alert\([23]\)/);
    expect(file?.path).not.toMatch(/[/\\]/);
  });

  it.each([
    ['tags without an end', `<html><body>${'<div>'.repeat(50_000)}x`, 'nest too deep'],
    ['signs without an end', `<html><body>${'<'.repeat(200_000)}`, null],
    [
      'data without an end',
      pageOf(`<script type="application/ld+json">${'[{"@graph":'.repeat(5000)}1${'}]'.repeat(5000)}</script>`),
      null,
    ],
    ['comments without an end', `${'<!-- -->'.repeat(240)}x`, null],
    ['an encoding that is none', pageOf('<meta charset="iso-2022-kr">').replace('Nobody', 'Caf\u00e9'), null],
    [
      'titles without an end',
      pageOf(`<title>${'- '.repeat(100_000)}|</title>${meta('og:title', `${'- '.repeat(100_000)}|`)}`),
      null,
    ],
    ['a feed of tags', `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`, 'this feed cannot be read'],
    ['a feed without entries', '<rss version="2.0"><channel><title>T</title></channel></rss>', 'no text of an article'],
    ['a page without words', '<!doctype html><title>Ferry</title>', 'no text was found'],
  ])(
    '%s',
    (_, text, fault) => {
      const [imported] = importFile({ path: 'x', bytes: bytes(text) });
      if (fault === null) expect(imported?.file).not.toBeNull();
      else expect(imported?.fault).toContain(fault);
    },
    60_000,
  );
});

describe('feeds', () => {
  const frontsOf = (text: string) =>
    importFile({ path: '3-feed.xml', bytes: bytes(text) }).map(
      ({ file }) => parse(file?.contents.split('---\n')[1] ?? '') as unknown,
    );

  it.each([
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Der Bote</title><id>x</id><updated>2021-03-05T00:00:00Z</updated><link href="https://example.org/"/>
      <entry><title type="html">F&amp;auml;hre</title><id>1</id><link rel="alternate" href="/f"/><published>2021-03-04T10:00:00+01:00</published><updated>2021-03-05T00:00:00Z</updated><author><name>Jens Berg</name></author><content type="html">&lt;p&gt;Sie liegt fest.&lt;/p&gt;</content></entry></feed>`,
      {
        title: 'Fähre',
        source: 'Der Bote',
        published: '2021-03-04T10:00+01:00',
        author: 'Jens Berg',
        url: 'https://example.org/f',
        lang: 'de',
      },
    ],
    [
      'Atom with the day of a change alone',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id><updated>2021-03-05T00:00:00Z</updated>
      <entry><title>Ferry</title><id>1</id><updated>2021-03-05T08:00:00Z</updated><summary>It was dark.</summary></entry></feed>`,
      { title: 'Ferry', source: 'T', published: '2021-03-05?', body: 'excerpt' },
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/"><title>T</title><link>https://example.org/</link></channel>
      <item rdf:about="https://example.org/f"><title>Ferry</title><link>https://example.org/f</link><description>It was dark.</description><dc:date>2021-03-04T10:00:00Z</dc:date><dc:creator>Ana Duarte</dc:creator></item></rdf:RDF>`,
      {
        title: 'Ferry',
        source: 'T',
        published: '2021-03-04T10:00Z',
        author: 'Ana Duarte',
        url: 'https://example.org/f',
        body: 'excerpt',
      },
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        language: 'en',
        home_page_url: 'https://example.org/',
        items: [
          {
            id: '1',
            url: '/f',
            title: 'Ferry < tug',
            content_text: 'It was dark < light.\n\nIt rained.',
            date_published: '2021-03-04T10:00:00Z',
          },
        ],
      }),
      { title: 'Ferry < tug', source: 'T', published: '2021-03-04T10:00Z', url: 'https://example.org/f' },
    ],
  ])('%s', (_, text, front) => expect(frontsOf(text)).toEqual([front]));
});

describe('where a feed’s text goes on', () => {
  it.each([
    ['Orne Daily - Latest News', 'Orne Daily'],
    ['Orne Daily » World', 'Orne Daily'],
    ['World news | The Courier', 'The Courier'],
    ['Orne Daily: Top Stories', 'Orne Daily'],
    ['Orne Daily RSS Feed', 'Orne Daily'],
    ['Orne Daily - Coast and Fishing', 'Orne Daily - Coast and Fishing'],
    ['News | Sport', 'News | Sport'],
    ['NewsDay', 'NewsDay'],
    ['Latest News', 'Latest News'],
  ])('with the title %s are of %s', (title, source) => expect(nameFeed(title)).toBe(source));

  it('tells of a day that cannot be read', () => {
    const feed =
      '<rss version="2.0"><channel><title>T</title><item><title>Ferry</title><pubDate>05/03/2024</pubDate><description>It was dark.</description></item></channel></rss>';
    expect(importFile({ path: 'feed.xml', bytes: bytes(feed) })[0]?.unknown).toContain(
      'published: RSS says “05/03/2024”, which may be 2024-03-05 or 2024-05-03',
    );
  });

  it('tells what is struck out', () => {
    const feed =
      '<rss version="2.0"><channel><title>T</title><item><title>Ferry</title><description><![CDATA[<p>Its <del>two</del> three tugs came.</p>]]></description></item></channel></rss>';
    const [imported] = importFile({ path: 'feed.xml', bytes: bytes(feed) });
    expect(imported?.file?.contents).toContain('Its three tugs came.');
    expect(imported?.cut).toEqual([{ line: 2, rule: 'struck out', text: 'two' }]);
  });

  const textOf = (description: string) => {
    const feed = `<rss version="2.0"><channel><title>T</title><item><title>Ferry</title><description>${description}</description></item></channel></rss>`;
    return importFile({ path: 'feed.xml', bytes: bytes(feed) })[0]
      ?.file?.contents.split('---\n\n')[1]
      ?.trim();
  };
  it.each([
    ['It was dark … Read more', 'It was dark …'],
    ['It was dark. [Continue reading →]', 'It was dark.'],
    ['It was dark. Read the full story at the Courier', 'It was dark.'],
    ['The minister wants children to read more.', 'The minister wants children to read more.'],
    ['It was all that they could see on', 'It was all that they could see on'],
    ['He went on to continue reading the will.', 'He went on to continue reading the will.'],
  ])('%j is cut to %j', (description, words) => expect(textOf(description)).toBe(words));
});

describe('sets of saved pages', () => {
  const sets = ['pages-readability', 'pages-metadata'].map((name) => new URL(`${name}/`, shared));
  const isThere = sets.every((set) => existsSync(set));
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const fold = (text: unknown) => words(String(text ?? '')).join(' ');
  const read = (path: string, raw: Uint8Array) => {
    const [, front = '', body = ''] = importFile({ path, bytes: raw })[0]?.file?.contents.split(/^---\n/m) ?? [];
    return { front: (parse(front) ?? {}) as Record<string, unknown>, body };
  };

  it.skipIf(!isThere)(
    'Readability’s: the text is found, and the day of publication (skipped without ../shared)',
    { timeout: 120_000 },
    () => {
      const folder = sets[0] as URL;
      const scores: number[] = [];
      const days: boolean[] = [];
      for (const name of readdirSync(folder)) {
        const file = (part: string) => readFileSync(new URL(`${name}/${part}`, folder));
        const { front, body } = read(`${name}.html`, file('source.html'));
        scores.push(overlap(words(textOfHtml(file('expected.html').toString())), words(body)));
        const { publishedTime } = JSON.parse(file('expected-metadata.json').toString()) as { publishedTime?: string };
        if (publishedTime) days.push(String(front.published).slice(0, 10) === publishedTime.slice(0, 10));
      }
      expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.97);
      expect(days.filter((isRight) => isRight).length / days.length).toBeGreaterThan(0.95);
    },
  );

  it.skipIf(!isThere)(
    'Trafilatura’s: what must and must not be taken, title, author, date (skipped without ../shared)',
    { timeout: 120_000 },
    () => {
      const folder = sets[1] as URL;
      const right: Record<string, boolean[]> = { with: [], without: [], title: [], author: [], date: [] };
      for (const line of readFileSync(new URL('pages.jsonl', folder), 'utf8').trim().split('\n')) {
        const page = JSON.parse(line) as {
          html: string;
          with: string[];
          without: string[];
          title?: string;
          author?: string;
          date?: string;
        };
        const { front, body } = read(page.html, gunzipSync(readFileSync(new URL(page.html, folder))));
        const all = fold(`${front.title} ${body.replaceAll('\\', '')} ${front.author}`);
        for (const part of page.with) right.with?.push(all.includes(fold(part)));
        for (const part of page.without) right.without?.push(!all.includes(fold(part)));
        if (page.title) right.title?.push(fold(front.title) === fold(page.title));
        if (page.author) right.author?.push(fold(front.author) === fold(page.author));
        if (page.date) right.date?.push(String(front.published).slice(0, 10) === page.date);
      }
      const share = (all: boolean[] = []) => all.filter((isRight) => isRight).length / all.length;
      expect(share(right.with)).toBeGreaterThan(0.94);
      expect(share(right.without)).toBeGreaterThan(0.9);
      expect(share(right.title)).toBeGreaterThan(0.84);
      expect(share(right.author)).toBeGreaterThan(0.76);
      expect(share(right.date)).toBeGreaterThan(0.78);
    },
  );
});

const textOfHtml = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/&[a-z#0-9]+;/g, ' ');

/** The F1 of some words against what they should be, each as often as it stands there. */
function overlap(expected: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  const common = found.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  return expected.length + found.length === 0 ? 1 : (2 * common) / (expected.length + found.length);
}
