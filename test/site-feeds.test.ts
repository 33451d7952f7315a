import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../src/site/csv.js';
import { stripForbidden, xmlCdata, xmlDocument, xmlElement } from '../src/site/xml.js';
import { makeFixture } from './cases/site/edition.js';
import { gazette } from './cases/site/readings.js';
import { type Edition, makePages, makeSite } from './whole-site.js';

const filesOf = (edition: Edition) =>
  new Map(makeSite(edition).files.map(({ path, contents }) => [path, String(contents)]));
const files = filesOf(makeFixture());
const withoutAddress = filesOf(makeFixture({ baseUrl: undefined }));
const read = (path: string, from = files) => {
  const contents = from.get(path);
  if (contents === undefined) throw new Error(`there is no ${path}`);
  return contents;
};
const folders = ['', 'events/ostra-dam/', 'events/ferry/', 'sources/al-mina/', 'sources/evening-post/'];
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe.each(folders)('the feeds of /%s', (folder) => {
  it('are Atom with what RFC 4287 demands', () => {
    const xml = read(`${folder}feed.xml`);
    const feed = parseAtomFeed(xml);
    expect(feed.id).toBe(`https://news.example/valley/${folder}`);
    expect(feed.updated).toMatch(MOMENT);
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`https://news.example/valley/${folder}feed.xml`);
    expect(feed.entries?.length).toBeGreaterThan(0);
    for (const entry of feed.entries ?? []) {
      expect(entry.title?.value).toBeTruthy();
      expect(entry.updated).toMatch(MOMENT);
      expect(entry.links?.[0]?.href).toBe(entry.id);
    }
    const ids = feed.entries?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tell the same in JSON Feed', () => {
    const json = parseJsonFeed(read(`${folder}feed.json`));
    const atom = parseAtomFeed(read(`${folder}feed.xml`));
    expect(json.title).toBe(atom.title?.value);
    expect(json.items?.map(({ id, title, content_html }) => [id, title, content_html ?? ''])).toEqual(
      atom.entries?.map(({ id, title, content }) => [id, title?.value, content?.value ?? '']),
    );
  });

  it('have names that stay and no made-up address where the site’s own is not known', () => {
    const feed = parseAtomFeed(read(`${folder}feed.xml`, withoutAddress));
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    for (const { id, links } of feed.entries ?? []) {
      expect(id).toMatch(/^urn:uuid:/);
      expect(links?.[0]?.href).toMatch(/^(?:\.\/|(?:\.\.\/)+)(?:events|articles)\//);
    }
    const json = parseJsonFeed(read(`${folder}feed.json`, withoutAddress));
    expect(json.home_page_url).toBeUndefined();
    for (const { url } of json.items ?? []) expect(url).toBeUndefined();
    expect(filesOf(makeFixture({ baseUrl: undefined })).get(`${folder}feed.xml`)).toBe(
      withoutAddress.get(`${folder}feed.xml`),
    );
  });
});

describe('a feed', () => {
  it('is as new as the latest known publication behind each item', () => {
    const site = parseAtomFeed(read('feed.xml'));
    expect(site.entries?.map(({ title, updated }) => [title?.value, updated])).toEqual([
      ['The spillway of the Ostra dam fails', '2031-04-10T00:00:00Z'],
      ['=Ferry <service> "resumes" & more</script>', '1970-01-01T00:00:00Z'],
    ]);
    expect(site.updated).toBe('2031-04-10T00:00:00Z');
    expect(parseJsonFeed(read('feed.json')).items?.map(({ date_modified }) => date_modified)).toEqual([
      '2031-04-10T00:00:00Z',
      undefined,
    ]);
    const lines = parseAtomFeed(read('events/ostra-dam/feed.xml')).entries ?? [];
    expect(lines.map(({ updated }) => updated)).toEqual([
      '2031-04-10T00:00:00Z',
      '2031-04-10T00:00:00Z',
      '2031-03-05T06:40:00Z',
      '2031-03-05T06:40:00Z',
      '2031-03-05T00:00:00Z',
      '2031-03-05T00:00:00Z',
    ]);
  });

  it('changes nothing of an item when another article is added', () => {
    const edition = makeFixture();
    const fewer = {
      ...edition,
      readings: edition.readings.filter(({ article }) => article.id !== 'post-ferry'),
      events: edition.events.slice(0, 1),
    };
    const all = parseAtomFeed(read('feed.xml')).entries ?? [];
    expect(parseAtomFeed(read('feed.xml', filesOf(fewer))).entries).toEqual(all.slice(0, 1));
    expect(read('events/ostra-dam/feed.xml', filesOf(fewer))).toBe(read('events/ostra-dam/feed.xml'));
  });

  it('says which titles are in another language than its own', () => {
    const langOf = (path: string) => /<entry>.*?<title type="text"( xml:lang="[^"]*")?>/s.exec(read(path))?.[1];
    expect(langOf('sources/al-mina/feed.xml')).toBe(' xml:lang="ar"');
    expect(langOf('sources/harbour-gazette/feed.xml')).toBeUndefined();
    expect(read('sources/al-mina/feed.json')).toContain('"language":"ar"}]');
    expect(read('feed.json').match(/"language"/g)).toHaveLength(1);
  });

  it('says of an event without words to open with who tells of it', () => {
    const edition = makeFixture();
    const events = edition.events.map((event) => ({ ...event, timeline: [], undated: [] }));
    const { items } = parseJsonFeed(read('feed.json', filesOf({ ...edition, events })));
    expect(items?.[0]?.content_html).toBe('<p>Told by 4 sources in 5 articles.</p>');
  });

  it('carries no markup of an article and no character that XML forbids', () => {
    expect(read('events/ferry/feed.xml')).not.toMatch(/<service>|<\/script>/);
    expect(xmlElement('a', { b: '"<>', c: null }, 'x]]>&\n')).toBe('<a b="&#34;&#60;&#62;">x]]&#62;&#38;\n</a>');
    expect(xmlCdata('<p>]]></p>')).toBe('<![CDATA[<p>]]]]><![CDATA[></p>]]>');
    expect(xmlDocument('x\u0008yz\ufffe')).toBe('<?xml version="1.0" encoding="utf-8"?>\nxyz\n');
    expect(stripForbidden('a\tb\u0085c\u{1f4f0}')).toBe('a\tb\u0085c\u{1f4f0}');
  });
});

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+47 22', "'+47 22"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a=b', 'a=b'],
    ['', ''],
    [-2, '-2'],
    [null, ''],
    [true, 'true'],
  ])('writes %j as %j', (cell, written) => {
    expect(writeCsv(['h'], [[cell]])).toBe(`\ufeffh\r\n${written}\r\n`);
  });

  it('begins with the mark by which Excel knows UTF-8, once', () => {
    for (const path of ['events/ostra-dam/timeline.csv', 'events/ferry/figures.csv'])
      expect(read(path)).toMatch(/^\ufeff[a-z]+,[^\ufeff]*$/);
  });

  it('holds every statement of the timeline with its place', () => {
    const rows = parseCsv(read('events/ostra-dam/timeline.csv'));
    expect(rows).toHaveLength(9);
    const row = rows.find(({ line, source }) => line === '1974-in-use' && source === 'Harbour Gazette');
    expect(row).toMatchObject({ date: '1974/..', background: 'true', words: 'The dam has been in use since 1974.' });
    expect(gazette.text.slice(Number(row?.start), Number(row?.end))).toBe(row?.words);
  });

  it('holds the date of each source beside that of the line, and whose words are a digest’s', () => {
    const rows = parseCsv(read('events/ostra-dam/timeline.csv'));
    const broke = rows.filter(({ line }) => line === '2031-03-03-spillway-broke');
    expect(new Set(broke.map(({ date }) => date))).toEqual(new Set(['2031-03-03T23:10+01:00']));
    expect(broke.map(({ source_date, body }) => [source_date, body])).toEqual([
      ['2031-03-03T23:10+01:00', 'excerpt'],
      ['2031-03-03T23:10+01:00', 'full'],
      ['2031-03-04', 'full'],
    ]);
    expect(rows.find(({ line }) => line === '2031-04-08-gates')?.body).toBe('digest');
  });

  it.each([
    ['in full', files, 'https://news.example/valley/'],
    ['from the site’s root where that is not known', withoutAddress, ''],
  ])('says where each row can be checked, %s', (_, from, root) => {
    const [line] = parseCsv(read('events/ostra-dam/timeline.csv', from)).filter(({ start }) => Number(start) > 100);
    const [figure] = parseCsv(read('events/ostra-dam/figures.csv', from));
    expect(line?.address).toBe(`${root}events/ostra-dam/#line-${line?.line}`);
    expect(line?.words_address).toBe(`${root}articles/${line?.article}/#s${line?.start}`);
    expect(line?.original).toBe('https://gazette.example/ostra-spillway');
    expect(figure?.address).toBe(`${root}events/ostra-dam/#figure-${figure?.figure}`);
  });

  it('holds every claim, and the headline that looks like a formula made harmless', () => {
    const rows = parseCsv(read('events/ostra-dam/figures.csv'));
    expect(rows.map(({ figure, min, max, qualifier, claimant }) => [figure, min, max, qualifier, claimant])).toEqual([
      ['hurt', '3', '3', '', ''],
      ['hurt', '4', '', 'at least', 'the regional hospital'],
      ['evacuated', '1200', '1200', 'about', ''],
      ['evacuated', '1200', '1200', 'about', ''],
      ['houses', '40', '40', '', ''],
    ]);
    expect(read('events/ferry/figures.csv').split('\r\n')).toHaveLength(2);
  });
});

describe('the Web Annotations of an event', () => {
  it('are tagged with the date of their own source, where sources differ', () => {
    const { first } = JSON.parse(read('events/ostra-dam/annotations.jsonld'));
    type Item = { readonly id: string; readonly body: readonly { readonly value?: string }[] };
    const broke = (first.items as readonly Item[]).filter(({ id }) => id.includes('#2031-03-03-spillway-broke'));
    expect(broke.map(({ body }) => body[1]?.value)).toEqual([
      '2031-03-03T23:10+01:00',
      '2031-03-03T23:10+01:00',
      '2031-03-04',
    ]);
  });

  it('select words that stand in the article’s JSON, by code points', () => {
    const { first, total } = JSON.parse(read('events/ostra-dam/annotations.jsonld'));
    expect(first.items).toHaveLength(total);
    expect(total).toBe(9);
    for (const { id, target } of first.items) {
      expect(id).toMatch(/^https:\/\/news\.example\/valley\/events\/ostra-dam\/annotations\.jsonld#/);
      const path = decodeURIComponent(target.source.replace('https://news.example/valley/', ''));
      const text = JSON.parse(read(path)).text as string;
      const [quote, position] = target.selector.refinedBy;
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });
});

describe('the words of a feed', () => {
  it('say so where they are of a digest or an excerpt', () => {
    const sourcesOf = (html = '') =>
      [...html.matchAll(/<p>((?:Harbour|Northland|Ostra Ev)[^<.]*)<\/p>/g)].map(([, name]) => name);
    const lines = parseAtomFeed(read('events/ostra-dam/feed.xml')).entries ?? [];
    const told = lines.flatMap(({ content }) => sourcesOf(typeof content === 'string' ? content : content?.value));
    expect(new Set(told)).toEqual(
      new Set(['Harbour Gazette', 'Harbour Gazette, digest', 'Northland Wire, excerpt', 'Ostra Evening Post']),
    );
  });
});

describe('the ways in for machines', () => {
  it('list every page of content in the sitemap, and no other', () => {
    const locations = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
    const pages = makePages(makeFixture());
    for (const key of pages.article.keys)
      expect(locations).toContain(`https://news.example/valley/articles/${encodeURIComponent(key)}/`);
    expect(locations).toContain('https://news.example/valley/');
    expect(locations.join()).not.toMatch(/404|search|report/);
    expect(new Set(locations).size).toBe(locations.length);
    expect(read('robots.txt')).toContain('Sitemap: https://news.example/valley/sitemap.xml');
  });

  it('leave the sitemap out where no full address is known', () => {
    expect(withoutAddress.has('sitemap.xml')).toBe(false);
    expect(read('robots.txt', withoutAddress)).not.toContain('Sitemap');
  });

  it('list the feed of every source', () => {
    const { body } = parseOpml(read('sources/feeds.opml'));
    expect(body?.outlines?.map(({ text, xmlUrl }) => [text, xmlUrl])).toContainEqual([
      'Harbour Gazette',
      'https://news.example/valley/sources/harbour-gazette/feed.xml',
    ]);
    expect(body?.outlines).toHaveLength(4);
    expect(parseOpml(read('sources/feeds.opml', withoutAddress)).body?.outlines?.[0]?.xmlUrl).toMatch(
      /^\.\.\/sources\//,
    );
  });

  it('cite the event in the forms that its page offers', () => {
    expect(read('events/ostra-dam/citation.bib')).toMatch(/^@misc\{ostra-dam,\n {2}title = /);
    const csl = JSON.parse(read('events/ostra-dam/citation.json'));
    expect(csl).toHaveLength(6);
    expect(csl[0].id).toBe('events/ostra-dam');
    expect(csl.find(({ id }: { id: string }) => id === 'articles/post-dam-breach')).not.toHaveProperty('issued');
  });
});

/** Rows by the header's names, as RFC 4180 reads them. */
function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = text
    .replace(/^\ufeff/, '')
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter(Boolean)
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}
