import { describe, expect, it } from 'vitest';
import { drawOverview } from '../src/site/overview.js';
import { stringsFor } from '../src/site/strings/index.js';
import { makeFixture } from './cases/site/edition.js';

const en = stringsFor('en');

/** What the drawing names its episodes, given the days of each; null: an episode of unknown days. */
function namesOf(days: readonly (string | null)[]): (string | number)[] {
  const [event] = makeFixture().events;
  if (!event) throw new Error('the fixture has an event');
  const episodes = days.map((edtf, at) => ({ id: `e${at}`, title: `Part ${at}`, edtf: edtf ?? '', articles: [] }));
  const news = event.timeline.filter(({ background }) => !background).slice(0, 1);
  const timeline = days.flatMap((edtf) => (edtf === null ? [] : news.map((line) => ({ ...line, edtf }))));
  const drawn = drawOverview({ ...event, episodes, timeline }, new Map(), en);
  return (drawn?.bands ?? []).map(({ number, shown }) => `${number} ${shown}`);
}

/** The dates along a drawing of lines of some days: in which row, and `<` where they stand before their place. */
function datesOf(days: readonly string[], width: 'wide' | 'narrow') {
  const [event] = makeFixture().events;
  const [line] = event?.timeline.filter(({ background }) => !background) ?? [];
  if (!event || !line) throw new Error('the fixture has an event');
  const drawn = drawOverview({ ...event, timeline: days.map((edtf) => ({ ...line, edtf })) }, new Map(), en);
  return (drawn?.ticks ?? []).flatMap((tick) => {
    const label = tick[width];
    return label ? [{ words: `${label.row} ${label.before ? '<' : ''}${tick.words}`, x: tick.x, ...label }] : [];
  });
}

describe('dates in the drawing of an event', () => {
  const CASES: readonly (readonly string[])[] = [
    ['2024-03-04', '2024-03-06', '2024-03-08'],
    ['2024-08-01', '2024-08-10', '2024-08-20', '2024-08-30'],
    ['2024-03-03/2024-03-14', '2024-04-01', '2024-05-20', '2024-09'],
    ['2024-03-04', '2024-05-20', '2024-07-20', '2024-10-01'],
    ['2024-03-04'],
    ['2019', '2020', '2021', '2024-03-04'],
  ];
  it.each(CASES)('stay within it, and out of each other (%j)', (...days) => {
    for (const [width, room, words] of [
      ['wide', 15, 14.7],
      ['narrow', 26, 24.8],
    ] as const) {
      const labels = datesOf(days, width).map((label) => ({ ...label, from: label.before ? label.x - room : label.x }));
      expect(labels.length).toBeGreaterThan(0);
      for (const { from } of labels) expect(from >= 0 && from + words <= 100, width).toBe(true);
      for (const [at, one] of labels.entries())
        for (const other of labels.slice(at + 1))
          expect(one.row !== other.row || Math.abs(one.from - other.from) >= room, `${one.words} ${other.words}`).toBe(
            true,
          );
    }
  });

  it('stand before their place at the end of a narrow drawing, and name every part of a wide one', () => {
    const days = ['2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07', '2024-03-08'];
    expect(datesOf(days, 'narrow').map(({ words }) => words)).toEqual(['0 4 Mar 2024', '0 <8 Mar 2024']);
    expect(datesOf(days.slice(0, 4), 'wide').map(({ words }) => words)).toEqual([
      '0 4 Mar 2024',
      '0 5 Mar 2024',
      '0 6 Mar 2024',
      '0 7 Mar 2024',
    ]);
    const apart = ['2024-03-03/2024-03-14', '2024-04-01', '2024-05-20'];
    expect(datesOf(apart, 'wide').map(({ words }) => words)).toEqual([
      '0 4 Mar 2024',
      '0 8 Mar 2024',
      '0 12 Mar 2024',
      '0 1 Apr 2024',
      '1 <20 May 2024',
    ]);
  });
});

describe('episodes in the drawing of an event', () => {
  it('are named by number where their days have no room for more, however far the next one', () => {
    expect(namesOf(['2024-01-01/2024-01-20', '2024-03-20', '2024-06-10'])).toEqual(['1 name', '2 number', '3 number']);
  });

  it('are named where there is room before the next one', () => {
    expect(namesOf(['2024-01-01/2024-01-20', '2024-01-25/2024-02-10'])).toEqual(['1 name', '2 name']);
    expect(namesOf(['2024-01-01/2024-01-20', '2024-01-21/2024-01-24', '2024-01-25', '2024-01-26/2024-03-20'])).toEqual([
      '1 name',
      '2 number',
      '3 none',
      '4 name',
    ]);
  });

  it('keep their numbers where the days of one are not known', () => {
    expect(namesOf(['2024-01-01/2024-01-20', null, '2024-01-25/2024-02-10'])).toEqual(['1 name', '3 name']);
  });
});

it('counts the sources that tell what is drawn, and explains rows that stay empty', () => {
  const [event] = makeFixture().events;
  if (!event) throw new Error('the fixture has an event');
  const summaryOf = (timeline: typeof event.timeline) => drawOverview({ ...event, timeline }, new Map(), en)?.summary;
  expect(summaryOf(event.timeline)).toMatch(/^4 lines from 4 sources\. .* marks a dispute\.$/);
  const first = event.timeline.filter(({ id }) => id === '2031-03-05-homes');
  expect(summaryOf(first)).toMatch(/^1 line from 2 sources\. .* tells no line of the drawing\.$/);
});

it('counts what is left out by its kind, so that all lines of the page are told of', () => {
  const [event] = makeFixture().events;
  const [line] = event?.timeline.filter(({ background }) => !background) ?? [];
  if (!event || !line) throw new Error('the fixture has an event');
  const leftOf = (given: Partial<typeof event>) => drawOverview({ ...event, ...given }, new Map(), en)?.left;
  expect(leftOf({})).toBe('Not in the drawing: 1 line of background and 1 line without a settled date.');
  expect(leftOf({ timeline: [line, { ...line, edtf: '2031-03-05/..' }], undated: [] })).toBe(
    'Not in the drawing: 1 line of a time with no known end.',
  );
  expect(leftOf({ timeline: [line], undated: [] })).toBeNull();
});

it('gives each of many sources no row of its own, but those that tell the most, and all others one together', () => {
  const [event] = makeFixture().events;
  const [line] = event?.timeline.filter(({ background }) => !background) ?? [];
  if (!event || !line) throw new Error('the fixture has an event');
  const ids = Array.from({ length: 20 }, (_, at) => `s${at}`);
  const drawOf = (sources: string[]) => {
    const timeline = [
      { ...line, edtf: '2031-03-03', sources },
      { ...line, edtf: '2031-03-05', sources: sources.slice(4) },
      { ...line, edtf: '2031-03-07', sources: sources.slice(2, 3) },
    ];
    const drawn = drawOverview({ ...event, sources, timeline }, new Map([['s0', 'The Post']]), en);
    if (!drawn) throw new Error('it is drawn');
    return drawn;
  };
  const many = drawOf(ids);
  expect(many.rows.map(({ name }) => name)).toEqual([...['s2', ...ids.slice(4, 18)], '5 other sources']);
  expect(many.rows.at(-1)?.marks.map(({ title }) => title)).toEqual([
    'Monday 3 March 2031: 1 line',
    'Wednesday 5 March 2031: 1 line',
  ]);
  expect(many.summary).toMatch(/from 20 sources\. .* The last row is of all other sources/);
  expect(many.sourceNames).toEqual(['The Post', ...ids.slice(1)]);
  for (const { counts } of many.table) expect(counts).toHaveLength(20);
  const silent = drawOverview({ ...event, sources: ids, timeline: [{ ...line, sources: ['s3'] }] }, new Map(), en);
  expect(silent?.rows.map(({ name, marks }) => [name, marks.length])).toEqual([
    ['s3', 1],
    ['19 other sources', 0],
  ]);
  const few = drawOf(ids.slice(0, 16));
  expect(few.rows.map(({ name }) => name)).toEqual(few.sourceNames);
  expect(few.summary).not.toContain('last row');
});
