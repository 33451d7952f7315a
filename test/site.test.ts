import { parse as parsePath, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SiteSettings } from '../src/model.js';
import { amountMentionSchema, eventSchema, eventsFileSchema, timeSchema } from '../src/model.js';
import type { PageFrame, PageKind } from '../src/site/index.js';
import { entryTitle, lineTitle } from '../src/site/line-title.js';
import { makeFixture } from './cases/site/edition.js';
import { arabic, gazette, lone, secondRelease, wire, wireReprint } from './cases/site/readings.js';
import { NO_EDITORIAL, readText } from './read-articles-folder.js';
import { type Edition, makePages, makeSite, summarizeAll } from './whole-site.js';

const readings = [arabic, gazette, lone, secondRelease, wire, wireReprint];

const summarySchema = z.strictObject({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  source: z.string(),
  published: z.string().nullable(),
  retrieved: z.string().nullable(),
  url: z.string().nullable(),
  event: z.string().nullable(),
  sha256: z.string().length(64),
});
const articleSchema = summarySchema.extend({
  sourceName: z.string(),
  author: z.array(z.string()),
  dateline: z.string().nullable(),
  lang: z.string(),
  timezone: z.string().nullable(),
  body: z.enum(['full', 'digest', 'excerpt']),
  withheld: z.boolean(),
  text: z.string(),
  times: z.array(timeSchema),
  amounts: z.array(amountMentionSchema),
  sentences: z.array(z.strictObject({ start: z.int(), end: z.int(), when: timeSchema.nullable() })),
});

/** Every data file of an edition by its path, as text. */
function filesOf(edition: Edition): Map<string, string> {
  return new Map(makeSite(edition).files.map(({ path, contents }) => [path, String(contents)]));
}
function jsonOf(edition: Edition, path: string): unknown {
  const contents = filesOf(edition).get(path);
  if (contents === undefined) throw new Error(`there is no ${path}`);
  return JSON.parse(contents);
}
const withSite = (site: Partial<SiteSettings>) => makeFixture(site);

describe('the published JSON', () => {
  const edition = makeFixture();

  it('lists articles, sources and events as the contract names them', () => {
    const articles = z.array(summarySchema).parse(jsonOf(edition, 'data/articles.json'));
    expect(articles.map(({ id, event }) => [id, event])).toEqual(
      edition.readings.map(({ article: { id } }) => [id, id === lone.article.id ? 'ferry' : 'ostra-dam']),
    );
    const sources = z.array(z.strictObject({ id: z.string(), name: z.string(), articles: z.array(z.string()) }));
    expect(sources.parse(jsonOf(edition, 'data/sources.json'))).toContainEqual({
      id: 'harbour-gazette',
      name: 'Harbour Gazette',
      articles: [gazette.article.id, secondRelease.article.id],
    });
    const events = z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        span: z.string().nullable(),
        articles: z.array(z.string()),
        sources: z.array(z.string()),
      }),
    );
    expect(events.parse(jsonOf(edition, 'data/events.json')).map(({ id }) => id)).toEqual(['ostra-dam', 'ferry']);
  });

  it('gives each event whole', () => {
    for (const event of edition.events) {
      expect(eventSchema.strict().parse(jsonOf(edition, `data/events/${event.id}.json`))).toEqual(event);
    }
  });

  it.each<[string, SiteSettings['publish']]>([
    ['full', 'full'],
    ['an excerpt', { excerpt: 150 }],
    ['none', 'none'],
  ])('slices to the quoted words when %s of the text is published', (_, publish) => {
    const cut = withSite({ publish });
    const texts = new Map<string, string>();
    for (const { article } of readings) {
      const { text, times, amounts } = articleSchema.parse(jsonOf(cut, `data/articles/${article.id}.json`));
      for (const { literal, start, end } of [...times, ...amounts]) expect(text.slice(start, end)).toBe(literal);
      texts.set(article.id, text);
    }
    for (const { timeline, undated, quantities } of cut.events) {
      const words = [...timeline, ...undated].flatMap(({ statements }) => statements);
      for (const { article, start, end, exact } of [...words, ...quantities.flatMap(({ claims }) => claims)])
        expect(texts.get(article)?.slice(start, end)).toBe(exact);
    }
  });

  it('keeps the words of dates and figures that no line quotes where the text is withheld', () => {
    const edition = withSite({ publish: 'none' });
    const events = edition.events.map((event) => ({
      ...event,
      timeline: [],
      undated: [],
      quantities: [],
      layers: [],
      quotations: [],
    }));
    const { text, times, amounts } = articleSchema.parse(
      jsonOf({ ...edition, events }, `data/articles/${wire.article.id}.json`),
    );
    expect(text.split(/\s{2,}/).filter(Boolean)).toEqual([
      wire.article.title,
      '23:10 local time on Monday',
      'At least four workers',
      'Some 1,200 people',
    ]);
    for (const { literal, start, end } of [...times, ...amounts]) expect(text.slice(start, end)).toBe(literal);
  });

  it('refuses a quotation that does not stand where it says', () => {
    const [dam, ferry] = edition.events;
    const entry = ferry?.undated[0];
    const statement = entry?.statements[0];
    if (!dam || !ferry || !entry || !statement) throw new Error('the fixture has changed');
    const undated = [{ ...entry, statements: [{ ...statement, start: 1, end: 9 }] }];
    expect(() => filesOf({ ...edition, events: [dam, { ...ferry, undated }] })).toThrow(/does not read/);
  });
});

describe('a date that an editor corrected', () => {
  const edition = makeFixture();
  const { path, id } = gazette.article;
  const words = 'gave way on Tuesday night';
  const corrections = [{ article: path, words, edtf: '2031-03-03', reason: 'The gauge stopped on Monday.' }];

  it('is what the article’s page and data say, with the reason', () => {
    const { dates, html } = makePages({ ...edition, corrections }).article.model(id);
    expect(dates.map(({ literal, value }) => `${literal}: ${value}`)).toEqual([
      'gave way on Tuesday night: Monday 3 March 2031',
      'since 1974: since 1974',
      'in February: February, year not stated',
    ]);
    expect(dates[0]).toMatchObject({ reason: 'corrected by the editor: The gauge stopped on Monday.', rule: 'editor' });
    expect(dates[0]?.href).toContain('#line-2031-03-03-spillway-broke');
    expect(html).toBe(makePages(edition).article.model(id).html);
    for (const publish of ['full', 'none'] as const) {
      const given = { ...makeFixture({ publish }), corrections };
      const { text, times, sentences } = articleSchema.parse(jsonOf(given, `data/articles/${id}.json`));
      for (const { start, end, literal } of times) expect(text.slice(start, end)).toBe(literal);
      expect(times[0]).toMatchObject({ literal: words, edtf: '2031-03-03', note: dates[0]?.reason });
      expect(sentences.filter(({ when }) => when?.literal === words)).toHaveLength(1);
    }
  });

  it('reaches them from the editor’s file, and is told in words on the page of the event', () => {
    const reading = readText(
      'rain.md',
      '---\ntitle: Rain\nsource: S\npublished: 2024-03-08\n---\n\nIt rained on Monday.\n',
    );
    const dates = [{ article: 'rain.md', words: 'on Monday', edtf: '2024-02-26', reason: 'A slip.' }];
    const editorial = { ...NO_EDITORIAL, events: eventsFileSchema.parse({ dates }) };
    const { files } = summarizeAll([reading], editorial, { found: [], articlesInPart: 9 });
    const record = files.find((file) => file.path === 'data/articles/rain.json');
    expect(JSON.parse(String(record?.contents))).toMatchObject({ times: [{ edtf: '2024-02-26', rule: 'editor' }] });
    const [event] = files.flatMap((file) =>
      file.path === 'data/events/rain.json' ? [eventSchema.parse(JSON.parse(String(file.contents)))] : [],
    );
    expect(event?.decisions).toEqual([{ kind: 'date', text: 'on Monday', edtf: '2024-02-26', reason: 'A slip.' }]);
    const [dam] = edition.events;
    const events = dam && event ? [{ ...dam, decisions: event.decisions }] : [];
    const [decision] = makePages({ ...edition, events }).event.model('ostra-dam').decisions;
    expect(decision).toMatchObject({ text: 'on Monday', value: 'Monday 26 February 2024' });
  });
});

describe('how much of a text is published', () => {
  const textOf = (publish: SiteSettings['publish']) =>
    articleSchema.parse(jsonOf(withSite({ publish }), `data/articles/${gazette.article.id}.json`));
  const pageOf = (publish: SiteSettings['publish']) =>
    makePages(withSite({ publish })).article.model(gazette.article.id);
  const unquoted = 'who heads the board';

  it('is all of it by default', () => {
    expect(textOf('full')).toMatchObject({ text: gazette.text, withheld: false });
    expect(pageOf('full').html).toContain(unquoted);
    expect(pageOf('full').shortenedTo).toBeNull();
  });

  it('is whole sentences up to the given length', () => {
    const { text, withheld } = textOf({ excerpt: 180 });
    expect(withheld).toBe(true);
    expect(text).toHaveLength(gazette.text.length);
    expect(text).not.toContain(unquoted);
    expect(text.slice(0, 120)).toBe(gazette.text.slice(0, 120));
    const { html, shortenedTo } = pageOf({ excerpt: 180 });
    expect(html).toContain('sent a wave down the valley');
    expect(html).not.toContain(unquoted);
    expect(Number(shortenedTo)).toBeLessThanOrEqual(180);
  });

  it('is the title and what is quoted when the text is not published', () => {
    const { text } = textOf('none');
    expect(text).not.toContain(unquoted);
    expect(text.startsWith(gazette.article.title)).toBe(true);
    expect(text).toContain('Three workers');
    const { html, quotes } = pageOf('none');
    expect(html).toBe('');
    expect(quotes.map(({ words }) => words)).toContain('About 1,200 people left their homes before dawn.');
  });

  it.each<[SiteSettings['publish']]>([['none'], [{ excerpt: 40 }]])(
    'leaks no more by any file or page (%o)',
    (publish) => {
      const edition = withSite({ publish });
      for (const [path, contents] of filesOf(edition)) expect(contents, path).not.toContain(unquoted);
      for (const kind of Object.values(makePages(edition)))
        for (const key of kind.keys) expect(JSON.stringify(kind.model(key)), key).not.toContain(unquoted);
    },
  );
});

describe('the pages', () => {
  const edition = makeFixture();
  const pages = makePages(edition);
  const kinds = Object.entries<PageKind<unknown>>({ ...pages });
  const paths = kinds.flatMap(([, kind]) => kind.keys.map((key) => kind.path(key)));
  const files = new Set([
    ...paths.map((path) => (path.endsWith('/') ? `${path}index.html` : path)),
    ...[...filesOf(edition).keys()].map((path) => `/${path}`),
  ]);

  it('stand at one address each', () => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of ['/', '/events/ostra-dam/', `/articles/${arabic.article.id}/`, '/sources/al-mina/', '/404.html'])
      expect(paths).toContain(path);
  });

  it('link to pages and files that exist', () => {
    let count = 0;
    for (const [, kind] of kinds) {
      for (const key of kind.keys) {
        const model = kind.model(key) as { frame: PageFrame };
        const from = parsePath(`${kind.path(key)}x`).dir;
        for (const href of hrefsIn(model)) {
          const target = posix.join('/', decodeURIComponent((href.split('#')[0] ?? '').split(':~:')[0] ?? ''));
          expect(files, `${kind.path(key)} → ${href}`).toContain(target.endsWith('/') ? `${target}index.html` : target);
          count += 1;
        }
        for (const { href } of model.frame.feeds) expect(files).toContain(posix.join(from, decodeURIComponent(href)));
      }
    }
    expect(count).toBeGreaterThan(60);
  });

  it('say in JSON-LD only what is known', () => {
    const known = new Set(
      edition.readings.flatMap(({ article: { published } }) =>
        published && !/[?~%X]/.test(published) ? [published] : [],
      ),
    );
    const spans = new Set(edition.events.flatMap(({ span }) => span?.split('/') ?? []));
    const parsed = [
      ...pages.event.keys.map((key) => pages.event.model(key).frame.jsonLd),
      ...pages.article.keys.map((key) => pages.article.model(key).frame.jsonLd),
    ];
    for (const json of parsed) {
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      const dates = datesIn(JSON.parse(json ?? 'null'));
      for (const { name, date } of dates) expect(name === 'datePublished' ? known : spans).toContain(date);
    }
    const [dam] = edition.events;
    const withStatus = (status: 'stated' | 'inferred') =>
      dam && { ...dam, timeline: dam.timeline.map((entry) => ({ ...entry, status })) };
    const startOf = (given: typeof dam) => {
      const json = given && makePages({ ...edition, events: [given] }).event.model(given.id).frame.jsonLd;
      return JSON.parse(json ?? 'null').about.startDate;
    };
    expect(startOf(withStatus('stated'))).toBe(dam?.span?.split('/')[0]);
    expect(startOf(withStatus('inferred'))).toBeUndefined();
    expect(pages.article.model(wireReprint.article.id).frame.jsonLd).not.toContain('datePublished');
    expect(pages.article.model(gazette.article.id).frame.jsonLd).toContain('"datePublished":"2031-03-05"');
  });

  it('name an event once where all names or lines of a page are of it', () => {
    const [dam] = edition.events;
    if (!dam) throw new Error('the fixture has changed');
    const one = makePages({ ...edition, events: [dam] });
    expect(one.names.model('names/').allIn?.title).toBe(dam.title);
    expect(pages.names.model('places/').groups.length).toBeGreaterThan(0);
    const { allIn, days } = one.period.model('2031-03');
    expect(allIn?.title).toBe(dam.title);
    expect(days.flatMap(({ lines }) => lines.map(({ title }) => title))).toContain(dam.timeline[1]?.title);
    for (const { lines } of days) for (const { event } of lines) expect(event).toBeNull();
  });

  it('say of a source that it differs in nothing only where it stands beside another', () => {
    const standingOf = (events: Edition['events'], id: string) =>
      makePages({ ...edition, events }).source.model(id).standing;
    const [dam, ferry] = edition.events;
    if (!dam || !ferry) throw new Error('the fixture has changed');
    expect(['harbour-gazette', 'evening-post', 'al-mina'].map((id) => standingOf(edition.events, id))).toEqual([
      'compared',
      'compared',
      'unread',
    ]);
    expect(standingOf([{ ...dam, sources: ['harbour-gazette'] }, ferry], 'harbour-gazette')).toBe('alone');
  });

  it('count the events of a month alike wherever they lead to it', () => {
    const countsOf = (one: Pick<ReturnType<typeof makePages>, 'home' | 'dates'>) => [
      one.home.model(one.home.keys[0] ?? '').months,
      one.dates.model(one.dates.keys[0] ?? '').years.flatMap(({ periods }) => periods),
    ];
    const events = edition.events.map((event, at) =>
      at ? { ...event, timeline: edition.events[0]?.timeline ?? [] } : event,
    );
    const [months = [], periods = []] = countsOf(makePages({ ...edition, events }));
    expect(months).toContainEqual({ name: 'April 2031', href: 'dates/2031-04/', count: 2 });
    for (const month of months) expect(periods).toContainEqual(month);
  });

  it('list outlets by name, without regard to case and accents', () => {
    const names = ['Zenit', 'Élan', 'ekspress', 'Evening Post', 'elan'];
    const readings = names.map((sourceName, at) => ({
      ...lone,
      article: { ...lone.article, id: `a${at}`, source: `s${at}`, sourceName },
    }));
    const { sources } = makePages({ ...edition, readings, events: [] });
    const listed = sources.model(sources.keys[0] ?? '').sources.map(({ name }) => name);
    expect(listed).toEqual(['ekspress', 'Élan', 'elan', 'Evening Post', 'Zenit']);
  });

  it('offer a search only where there is something to find', () => {
    const isEmpty = (one: Edition) => makePages(one).search.model('/search/').isEmpty;
    expect([edition, { ...edition, readings: [], events: [] }].map(isEmpty)).toEqual([false, true]);
  });

  it('give each reason of a date once, and no article as the day it was counted from', () => {
    for (const key of pages.event.keys) {
      const { news, background, undated } = pages.event.model(key);
      for (const { note, readings } of [...news, ...background].flatMap(({ lines }) => lines).concat(undated)) {
        for (const { reason } of readings) expect(note ?? '').not.toContain(reason);
        const [said, ids] = [
          readings.map((reading) => JSON.stringify(reading)),
          new Set(edition.readings.map((r) => r.article.id)),
        ];
        expect(new Set(said).size).toBe(said.length);
        for (const { anchor } of readings) expect(ids).not.toContain(anchor);
      }
    }
  });

  it('begin the title of a line with a capital, unless it is a name that has its own', () => {
    expect(lineTitle('the gates stuck open')).toBe('The gates stuck open');
    expect(lineTitle('iPhone sales rose')).toBe('iPhone sales rose');
    expect(lineTitle('علقت بوابات السد مفتوحة')).toBe('علقت بوابات السد مفتوحة');
  });

  it('say of an event without a date when the newest of its articles was published', () => {
    const featured = (published: string | null, span: string | null) => {
      const readings = edition.readings.map((one) => ({ ...one, article: { ...one.article, published } }));
      const events = edition.events.map((event) => ({ ...event, span }));
      const { home } = makePages({ ...edition, readings, events });
      return home.model(home.keys[0] ?? '').feature?.published;
    };
    expect(featured('2031-03-09/..', null)?.words).toBe('Sunday 9 March 2031 or later');
    expect(featured(null, null)).toBeNull();
    expect(featured('2031-03-09/..', '2031-03-05')).toBeNull();
  });

  it('show what the editor notes of a name', () => {
    const names = [{ canonical: 'Ostra', spellings: ['Ostrá'], note: 'A dam in the valley.' }];
    const notesOf = (one: Edition) =>
      makePages(one)
        .names.model('places/')
        .groups.flatMap(({ names: each }) => each.map(({ name, note }) => [name, note]));
    expect(notesOf({ ...edition, names })).toContainEqual(['Ostra', 'A dam in the valley.']);
    expect(notesOf(edition)).toContainEqual(['Ostra', null]);
  });

  it('show by dots where the title of a line breaks off within its clause', () => {
    const [statement] = edition.events[0]?.timeline[0]?.statements ?? [];
    if (!statement) throw new Error('the fixture has changed');
    const titleOf = (title: string, exact: string) => entryTitle({ title, statements: [{ ...statement, exact }] });
    expect(titleOf('the span gave way, sending', 'At 7, the span gave way, sending 14 cars into the water.')).toBe(
      'The span gave way, sending\u00a0…',
    );
    expect(titleOf('the span gave way', 'At 7, the span gave way, sending 14 cars into the water.')).toBe(
      'The span gave way',
    );
    expect(titleOf('The span gave way', 'The span gave way.')).toBe('The span gave way');
    expect(titleOf('A headline of an article', 'Other words.')).toBe('A headline of an article');
  });

  it('say how likely articles tell of one event only where that is in doubt', () => {
    const [dam] = edition.events;
    const [binding] = dam?.bindings ?? [];
    if (!dam || !binding) throw new Error('the fixture has changed');
    const scoreOf = (score: number) =>
      makePages({ ...edition, events: [{ ...dam, bindings: [{ ...binding, score }] }] }).event.model(dam.id).grouping
        .bindings[0]?.score;
    expect([1, 0.99, 0.985, 0.984, 0.5].map(scoreOf)).toEqual([null, null, null, '98%', '50%']);
  });

  it('name what binds articles as far as it weighs anything', () => {
    const [dam] = edition.events;
    const [binding] = dam?.bindings ?? [];
    if (!dam || !binding) throw new Error('the fixture has changed');
    const namedOf = (...weights: number[]) => {
      const shared = weights.map((weight) => ({ kind: 'term' as const, text: `w${weight}`, weight }));
      const events = [{ ...dam, bindings: [{ ...binding, shared }] }];
      return makePages({ ...edition, events })
        .event.model(dam.id)
        .grouping.bindings[0]?.shared.map(({ text }) => text);
    };
    expect(namedOf(0.6, 31, 1.2, 9, 0.3)).toEqual(['w31', 'w9', 'w1.2']);
    expect(namedOf(0.9, 0.8, 0.7, 0.6)).toEqual(['w0.9', 'w0.8', 'w0.7']);
  });

  it('say that articles are grouped as a whole where two by themselves speak against it', () => {
    const [dam] = edition.events;
    const binding = dam?.bindings[0];
    if (!dam || !binding) throw new Error('the fixture has changed');
    const isByWhole = (score: number, outside: number) => {
      const one = { ...binding, score, outside: { article: lone.article.id, event: 'ferry', score: outside } };
      const events = edition.events.map((event) => (event === dam ? { ...dam, bindings: [one] } : event));
      return makePages({ ...edition, events }).event.model(dam.id).grouping.isByWhole;
    };
    expect(isByWhole(0.93, 0.12)).toBe(false);
    expect(isByWhole(0.93, 0.71)).toBe(true);
    expect(isByWhole(0.46, 0.12)).toBe(true);
  });

  it('name the language of an article', () => {
    const named = (lang: string, site = 'en') => {
      const readings = edition.readings.map((one) =>
        one === lone ? { ...one, article: { ...one.article, lang } } : one,
      );
      const given = makeFixture({ lang: site });
      return makePages({ ...given, readings }).article.model(lone.article.id).language;
    };
    const langs = ['ar', 'en', 'pt-BR', 'EN-gb', 'tlh', 'constructor'];
    expect(langs.map((lang) => named(lang))).toEqual([
      'Arabic',
      'English',
      'Portuguese (pt-BR)',
      'English (EN-gb)',
      'tlh',
      'constructor',
    ]);
    expect(named('ar', 'ar')).toBe('العربية');
  });

  it('show figures of several sources side by side where each has a scope of its own', () => {
    const [dam] = edition.events;
    const quantity = dam?.quantities.find(({ claims }) => new Set(claims.map(({ article }) => article)).size > 1);
    if (!dam || !quantity) throw new Error('the fixture has changed');
    const figuresOf = (claims: typeof quantity.claims) =>
      makePages({
        ...edition,
        events: [{ ...dam, quantities: [{ ...quantity, claims, verdict: 'single' }] }],
      }).event.model(dam.id).figures;
    expect(figuresOf(quantity.claims)).toMatchObject({ rows: [{ verdict: 'single' }], singles: [] });
    expect(figuresOf(quantity.claims.slice(0, 1))).toMatchObject({
      rows: [],
      singles: [{ title: 'Workers, hurt at the dam' }],
    });
  });

  it('show a moment in the zone of the site beside UTC, and only when one is set', () => {
    const besideOf = (site: Partial<SiteSettings>) =>
      makePages(withSite(site))
        .event.model('ostra-dam')
        .news.flatMap(({ lines }) => lines.flatMap(({ beside }) => beside ?? []));
    expect(besideOf({})).toEqual(['3 March 2031, 22:10 in UTC']);
    expect(besideOf({ timezone: 'Asia/Baghdad' })).toEqual([
      '3 March 2031, 22:10 in UTC; 4 March 2031, 01:10 in Asia/Baghdad',
    ]);
  });
});

/** Every `…href` of a model that leads into the site: those of its frame and outside addresses are no part of it. */
function hrefsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /href$/i.test(name) && !/^(?:https?:|#)/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'frame' ? [] : hrefsIn(inner, Array.isArray(value) ? name : key),
  );
}

function datesIn(value: unknown, name = ''): { name: string; date: string }[] {
  if (typeof value === 'string') return /date/i.test(name) && name !== 'dateline' ? [{ name, date: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => datesIn(inner, key));
}
