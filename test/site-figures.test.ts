import { describe, expect, it } from 'vitest';
import type { Event, Quantity } from '../src/model.js';
import { viewFigures } from '../src/site/event-figures.js';
import { figureTitle, figureWords, qualifierOf } from '../src/site/figure-words.js';
import { indexArticles, indexSources } from '../src/site/site-index.js';
import { stringsFor } from '../src/site/strings/index.js';
import { makeFixture } from './cases/site/edition.js';
import { gazette, secondRelease, wire, wireReprint } from './cases/site/readings.js';

const [en, ar] = [stringsFor('en'), stringsFor('ar')];
const open = (min: number | null, max: number | null) => ({ min, max, approximate: false });
const about = (value: number) => ({ min: value, max: value, approximate: true });

describe('a figure in words', () => {
  it.each([
    ['More than 20 countries', open(20, null), 'more than 20', 'أكثر من 20'],
    ['over 20 countries', open(20, null), 'more than 20', 'أكثر من 20'],
    ['at least 20 countries', open(20, null), 'at least 20', '20 على الأقل'],
    ['up to 20 countries', open(null, 20), 'up to 20', 'ما يصل إلى 20'],
    ['no more than 20 countries', open(null, 20), 'at most 20', '20 على الأكثر'],
    ['fewer than 20 countries', open(null, 20), 'fewer than 20', 'أقل من 20'],
    ['less than 20 percent', open(null, 20), 'less than 20', 'أقل من 20'],
    ['nearly 300 people', about(300), 'nearly 300', 'ما يقارب 300'],
    ['almost $1.2bn', about(1.2e9), 'nearly 1,200,000,000', 'ما يقارب 1,200,000,000'],
    ['just over 300 people', about(300), 'just over 300', 'أكثر بقليل من 300'],
    ['Roughly 2,500 troops', about(2500), 'about 2,500', 'نحو 2,500'],
    ['a dozen people', about(12), 'about 12', 'نحو 12'],
    ['Some 20 to 25 trucks', { min: 20, max: 25, approximate: true }, 'about 20 to 25', 'نحو من 20 إلى 25'],
    ['More than a third of his ministers', open(1 / 3, null), 'more than a third', 'أكثر من a third'],
    ['Half of the ballots', open(0.5, 0.5), 'half', 'half'],
    ['0.5 litres', open(0.5, 0.5), '0.5', '0.5'],
    ['20 trucks', open(20, 20), '20', '20'],
    ['several trucks', { min: null, max: null, approximate: true }, 'not counted', 'غير معدود'],
    ['أكثر من 20 دولة', open(20, null), 'at least 20', '20 على الأقل'],
  ])('“%s”', (words, range, english, arabic) => {
    expect(figureWords({ words, ...range }, en)).toBe(english);
    expect(figureWords({ words, ...range }, ar)).toBe(arabic);
  });

  it.each([
    ['almost $1.2bn', about(1.2e9), '$', 'nearly $1,200,000,000'],
    ['40 million euros', open(4e7, 4e7), 'EUR', '€40,000,000'],
    ['A$5-6 million', open(5e6, 6e6), 'AUD', 'AUD\u00a05,000,000 to AUD\u00a06,000,000'],
    ['900 pesos', open(900, 900), undefined, '900'],
  ])('“%s” names its currency', (words, range, currency, english) => {
    expect(figureWords({ words, ...range, currency }, en)).toBe(english);
  });

  it('has no qualifier without a number', () => {
    expect(qualifierOf({ words: 'more than several trucks', min: null, max: null, approximate: true })).toBeNull();
  });
});

describe('the title of a figure', () => {
  it.each([
    ['killed', 'people killed in the strikes', 'People killed in the strikes'],
    ['people', 'crew members', 'Crew members'],
    ['weapons', 'anti-ship missiles', 'Anti-ship missiles'],
    ['distance', 'miles', 'Distance, miles'],
    ['vehicles', 'eTrucks sold', 'eTrucks sold'],
  ])('of %s and “%s”', (what, subject, title) => {
    expect(figureTitle({ what, subject })).toBe(title);
  });
});

describe('the table of figures', () => {
  type Given = Pick<Quantity['claims'][number], 'article' | 'exact' | 'min' | 'max'>;
  const viewOf = (claims: readonly Given[], verdict: Quantity['verdict'], changed = false) => {
    const { site, sources, readings, events } = makeFixture();
    const [dam] = events;
    if (!dam) throw new Error('the fixture has changed');
    const articles = indexArticles(readings.map(({ article }) => article));
    const index = { site, hasReport: false, articles, sources: indexSources(sources, articles.values()) };
    const common = { start: 0, end: 0, approximate: false, claimant: null, scope: null };
    const quantity = { id: 'hurt', what: 'workers', subject: 'hurt', episode: null, note: null, verdict, changed };
    const quantities = [{ ...quantity, claims: claims.map((claim) => ({ ...common, ...claim })) }];
    return viewFigures({ event: { ...dam, quantities }, index, t: en, noteByArticle: new Map() });
  };
  const verdictOf = (first: Omit<Given, 'article'>, second: Omit<Given, 'article'>) =>
    viewOf(
      [
        { article: gazette.article.id, ...first },
        { article: wire.article.id, ...second },
      ],
      'agree',
    )?.rows.map(({ verdict }) => verdict);

  it('says that figures agree only where two sources give one number or one bound', () => {
    const [moreThan, atLeast] = [
      { exact: 'more than 20 workers', min: 20, max: null },
      { exact: 'at least 20 workers', min: 20, max: null },
    ];
    const exactly = { exact: '31 workers', min: 31, max: 31 };
    expect(verdictOf(moreThan, atLeast)).toEqual(['compatible']);
    expect(verdictOf(moreThan, exactly)).toEqual(['compatible']);
    expect(verdictOf(moreThan, { ...moreThan, exact: 'over 20 workers' })).toEqual(['agree']);
    expect(verdictOf(exactly, exactly)).toEqual(['agree']);
  });

  it('says of counts that differ, as later or of other people, only that they are in no conflict', () => {
    const given = (numbers: readonly (readonly [number, number | null])[]) =>
      numbers.map(([min, max], at) => ({
        article: (at % 2 ? wire : gazette).article.id,
        exact: max === null ? `at least ${min}` : String(min),
        min,
        max,
      }));
    const verdictsOf = (...numbers: (readonly [number, number | null])[]) =>
      viewOf(given(numbers), 'agree')?.rows.map(({ verdict }) => verdict);
    expect(verdictsOf([230, 230], [273, 273])).toEqual(['compatible']);
    expect(verdictsOf([21, 21], [21, 21], [20, 20])).toEqual(['compatible']);
    expect(verdictsOf([15, null], [15, null], [24, null])).toEqual(['compatible']);
    expect(verdictsOf([21, 21], [21, 21], [15, null])).toEqual(['agree']);
  });

  it('tells figures of one title apart by when they were reported', () => {
    const { site, sources, readings, events } = makeFixture();
    const articles = indexArticles(readings.map(({ article }) => article));
    const index = { site, hasReport: false, articles, sources: indexSources(sources, articles.values()) };
    const figure = (id: string, subject: string, given: readonly (typeof gazette)[]): Quantity => ({
      ...{ id, what: 'killed', subject, episode: null, note: null, verdict: 'agree', changed: false },
      claims: given.map(({ article }) => ({
        ...{ article: article.id, exact: '3 people', start: 0, end: 8, min: 3, max: 3 },
        ...{ approximate: false, claimant: null, scope: null },
      })),
    });
    const quantities = [
      figure('a', 'people killed', [gazette, wire, secondRelease]),
      figure('b', 'people hurt', [gazette, wire]),
      figure('c', 'people killed', [wire]),
      figure('d', 'people killed', [{ ...gazette, article: { ...gazette.article, published: null, id: 'undated' } }]),
    ];
    articles.set('undated', { ...gazette.article, published: null, id: 'undated' });
    const event = { ...(events[0] as Event), quantities };
    const table = viewFigures({ event, index, t: en, noteByArticle: new Map() });
    const reported = [...(table?.rows ?? []), ...(table?.singles ?? [])].map((row) => [row.id, row.reported]);
    expect(Object.fromEntries(reported)).toEqual({
      'figure-a': 'in reports of 5 March 2031 to 10 April 2031',
      'figure-b': null,
      'figure-c': 'in reports of Wednesday 5 March 2031',
      'figure-d': null,
    });
  });

  it('lists a figure by its values, the lowest first, where very many sources give one', () => {
    const { site, events } = makeFixture();
    const counts = [15, 14, 15, 16, 15, 14, 16, 16, 20];
    const articles = counts.map((_, at) => ({
      ...gazette.article,
      ...{ id: `a${at}`, source: `s${at}`, sourceName: `Paper ${at}` },
    }));
    const claims = counts.map((count, at) => ({
      ...{ article: `a${at}`, exact: `${count} people`, start: 0, end: 9, min: count, max: count },
      ...{ approximate: false, claimant: at === 2 ? 'the mayor' : null, scope: null },
    }));
    const hurt = { id: 'hurt', what: 'people', subject: 'people hurt', episode: null, note: null, changed: false };
    const view = (told: typeof claims) =>
      viewFigures({
        event: {
          ...(events[0] as Event),
          ...{ articles: articles.map(({ id }) => id), sources: articles.map(({ source }) => source) },
          quantities: [{ ...hurt, verdict: 'differ', claims: told }],
        },
        index: { site, hasReport: false, articles: indexArticles(articles), sources: indexSources([], articles) },
        t: en,
        noteByArticle: new Map(),
      });
    const table = view(claims);
    expect(table?.columns).toEqual([]);
    expect(table?.rows[0]?.cells).toEqual([]);
    const voices = table?.rows[0]?.values.map(({ value, voices: all }) => [
      value,
      ...all.map(({ claimant, cites }) => [claimant, ...cites.map(({ sourceName }) => sourceName)].join()),
    ]);
    expect(voices).toEqual([
      ['14', ',Paper 1,Paper 5'],
      ['15', ',Paper 0,Paper 4', 'the mayor,Paper 2'],
      ['16', ',Paper 3,Paper 6,Paper 7'],
      ['20', ',Paper 8'],
    ]);
    const narrow = view(claims.slice(0, 8));
    expect(narrow?.columns).toHaveLength(8);
    expect(narrow?.rows[0]?.values).toEqual([]);
  });

  it('names all who print a figure of one text, and counts them once', () => {
    const printed = [wire, wireReprint].map(({ article: { id } }) => ({ article: id, exact: 'four', min: 4, max: 4 }));
    const view = viewOf(printed, 'single');
    expect(view?.rows).toEqual([]);
    expect(view?.singles.map(({ claims }) => claims.map(({ sources }) => sources))).toEqual([
      ['Northland Wire and Ostra Evening Post, near-identical printings of one text, counted as one source'],
    ]);
    const other = { article: gazette.article.id, exact: 'at least three', min: 3, max: null };
    expect(viewOf([...printed, other], 'agree')?.rows.map(({ verdict }) => verdict)).toEqual(['compatible']);
  });

  it('says that a count changed where a later, lower one takes the place of a higher one', () => {
    const counts = [
      { article: gazette.article.id, exact: 'four', min: 4, max: 4 },
      { article: wire.article.id, exact: 'three', min: 3, max: 3 },
    ];
    expect(viewOf(counts, 'agree', true)?.rows.map(({ verdict }) => verdict)).toEqual(['changed']);
    expect(viewOf(counts, 'differ')?.rows.map(({ verdict }) => verdict)).toEqual(['differ']);
  });

  it.each(['en', 'ar'])('explains every verdict on the page of method, in %s', (lang) => {
    const { event, about } = stringsFor(lang);
    const explained = new Map(about.legend.map(({ mark, name }) => [mark, name]));
    for (const [mark, name] of Object.entries(event.verdicts)) expect(explained.get(mark)).toBe(name);
  });

  it('puts what two texts count differently among the figures of several sources', () => {
    const parts = [gazette, wire].map(({ article: { id } }) => ({ article: id, exact: 'four', min: 4, max: 4 }));
    expect(viewOf(parts, 'single')?.singles).toEqual([]);
    expect(viewOf(parts, 'single')?.rows.map(({ verdict }) => verdict)).toEqual(['single']);
  });
});
