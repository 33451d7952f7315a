import { describe, expect, it } from 'vitest';
import { SEASON_MONTHS } from '../src/calendar/seasons.js';
import { rangeOf } from '../src/site/date-range.js';
import { viewReading } from '../src/site/date-readings.js';
import { dateWords, shortDate, viewDate } from '../src/site/date-words.js';
import { indexDates, periodOf } from '../src/site/dates-index.js';
import type { EditionIndex } from '../src/site/edition-index.js';
import { newestOf, publishedAt } from '../src/site/site-index.js';
import { ar } from '../src/site/strings/ar.js';
import { stringsFor } from '../src/site/strings/index.js';
import { knownDate } from '../src/site/structured-data.js';
import { zoneWords } from '../src/site/zone-words.js';
import { lone } from './cases/site/readings.js';

const { dates: en } = stringsFor('en');

describe('dates in words', () => {
  it.each(['en', 'ar'])('has words for every season, quarter and half: %s', (lang) => {
    expect(Object.keys(stringsFor(lang).dates.subYears)).toEqual(Object.keys(SEASON_MONTHS));
  });

  it.each([
    ['2031-03-04', 'Tuesday 4 March 2031', '2031-03-04'],
    ['2031-03', 'March 2031', '2031-03'],
    ['2031', '2031', '2031'],
    ['203X', 'the 2030s', null],
    ['20XX', 'the 21st century', null],
    ['10XX', 'the 11th century', null],
    ['17XX', 'the 18th century', null],
    ['2031-21', 'spring 2031', null],
    ['2031-33', 'the first quarter of 2031', null],
    ['2031-29', 'southern spring 2031', null],
    ['2031-38', 'the middle four months of 2031', null],
    ['2031-03-XX', 'a day in March 2031', null],
    ['XXXX-02', 'February, year not stated', null],
    ['XXXX-12-25', '25 December, year not stated', null],
    ['2031-03-04?', 'Tuesday 4 March 2031 (inferred)', null],
    ['2031-03~', 'about March 2031', null],
    ['2031-03-04T21:15Z', 'Tuesday 4 March 2031, 21:15 UTC', '2031-03-04T21:15Z'],
    ['2031-03-04T00:15-05:00', 'Tuesday 4 March 2031, 00:15 local time (UTC−05:00)', '2031-03-04T00:15-05:00'],
    ['2009/..', 'since 2009', null],
    ['../2031-03-04', 'until Tuesday 4 March 2031', null],
    ['2031-03-04/2031-03-09', '4–9 March 2031', null],
    ['2031-02-01/2031-02-28', 'February 2031', null],
    ['2031-02-01/2031-02-27', '1–27 February 2031', null],
    ['2031-02-27/2031-03-02', '27 February 2031 to 2 March 2031', null],
    ['2031-03-05/2031-03-05~', 'about Wednesday 5 March 2031', null],
    ['2031-03-05/2031-03-06~', '5 March 2031 to about 6 March 2031', null],
    ['2031-03/2031-05', 'March 2031 to May 2031', null],
    ['no date', 'no date', null],
  ])('%s reads “%s”', (edtf, words, datetime) => {
    expect(viewDate(edtf, en)).toEqual({ words, datetime });
  });

  it('says so where there is no date', () => {
    expect(dateWords(null, en)).toBe('no settled date');
  });

  it('reads in the language of the interface, English where a string is missing or the language is not shipped', () => {
    expect(dateWords('2031-03-04', stringsFor('ar-EG').dates)).toBe('الثلاثاء 4 مارس 2031');
    expect(stringsFor('ar').dir).toBe('rtl');
    expect(ar.dates?.shortDay).toBeUndefined();
    expect(shortDate('2031-03-04', stringsFor('ar').dates)).toBe('4 مارس 2031');
    expect(stringsFor('xx')).toBe(stringsFor('en'));
  });

  it('shows beside UTC what its source calls it, and another reading only where it is another', () => {
    const moment = { edtf: '2031-03-03T21:15Z', precision: 'minute', start: 0, end: 0, status: 'stated' } as const;
    const rest = { anchor: { kind: 'none', ref: null }, note: '', rule: 'clock-pair', role: 'event' } as const;
    const readings = ['2031-03-04T00:15+03:00', '2031-03-03T21:15Z'];
    const viewOf = (literal: string) => viewReading({ ...moment, ...rest, literal, readings }, stringsFor('en'));
    expect(viewOf('00:15 (21:15 GMT)')).toMatchObject({
      value: 'Monday 3 March 2031, 21:15 UTC (GMT in the source)',
      also: ['Tuesday 4 March 2031, 00:15 local time (UTC+03:00)'],
    });
    expect(viewOf('21:15 UTC').value).toBe('Monday 3 March 2031, 21:15 UTC');
  });

  it('shows a moment in UTC and in the site’s zone, and nothing beside a day', () => {
    expect(zoneWords('2031-03-04T00:15+01:00', undefined, stringsFor('en'))).toBe('3 March 2031, 23:15 in UTC');
    expect(zoneWords('2031-03-03T23:15Z', 'America/New_York', stringsFor('en'))).toBe(
      '3 March 2031, 18:15 in America/New_York',
    );
    expect(zoneWords('2031-03-04', 'America/New_York', stringsFor('en'))).toBeNull();
    expect(zoneWords('2031-03-04T00:15', undefined, stringsFor('en'))).toBeNull();
  });
});

describe('dates as ranges', () => {
  it.each([
    ['2031-02', '2031-02-01T00:00:00.000Z', '2031-03-01T00:00:00.000Z'],
    ['2031-03-04', '2031-03-04T00:00:00.000Z', '2031-03-05T00:00:00.000Z'],
    ['2031-03-04T00:15+01:00', '2031-03-03T23:15:00.000Z', '2031-03-03T23:16:00.000Z'],
    ['2031-03-04/2031-03-09', '2031-03-04T00:00:00.000Z', '2031-03-10T00:00:00.000Z'],
  ])('%s', (edtf, from, to) => {
    const range = rangeOf(edtf);
    expect([range?.from, range?.to]).toEqual([Date.parse(from), Date.parse(to)]);
  });

  it('has no range without a year, and an endless one without an end', () => {
    expect(rangeOf('XXXX-02')).toBeNull();
    expect(rangeOf(null)).toBeNull();
    expect(rangeOf('2009/..')?.to).toBe(Infinity);
  });

  it.each([
    ['2031-03-04', '2031-03'],
    ['2009/..', '2009'],
    ['../2031-03-04', '2031-03'],
    ['203X', '2030'],
    ['2031-21', '2031'],
    ['2031-03~/2031-04~', '2031-03'],
    ['2031~', '2031'],
  ])('files %s under %s', (edtf, period) => expect(periodOf(edtf)).toBe(period));

  /** The periods under which an event is filed whose articles were published so, and whose span is as given. */
  function periodsOf(published: readonly (string | null)[], span: string | null = '2024-05-14'): string[] {
    const articles = new Map(published.map((edtf, at) => [`a${at}`, { ...lone.article, published: edtf }]));
    const event = { id: 'e', span, articles: [...articles.keys()], days: [] };
    const index = { latest: ['e'], events: new Map([['e', event]]), articles };
    return [...indexDates(index as unknown as EditionIndex).told.keys()];
  }

  it.each([
    [['2024-05-15'], '2024-05'],
    [['2024-05-15', '2024-06'], '2024-06'],
    [['2023'], '2023'],
    [['2023-XX'], '2023'],
    [['2023-21'], '2023'],
    [['2023', '2023-03-04'], '2023-03'],
    [['../2024-05-31'], '2024-05'],
    [['2024-05-31T23:30-05:00'], '2024-05'],
    [['2024-05-15?/..'], '2024-05'],
  ])('files an event whose articles are of %j under %s', (published, period) => {
    expect(periodsOf(published)).toEqual([period]);
  });

  it('files an event of articles without a day by its span, and under no month that none gives', () => {
    expect(periodsOf([null])).toEqual(['2024-05']);
    expect(periodsOf([null], '2024')).toEqual(['2024']);
    expect(periodsOf([null, 'XXXX-05'], null)).toEqual(['undated']);
  });

  it.each([
    ['2024-05-31', null, '2024-05-31T00:00:00.000Z'],
    ['2024-05', null, '2024-05-01T00:00:00.000Z'],
    ['2024-05-31/..', null, '2024-05-31T00:00:00.000Z'],
    ['../2024-05-31', null, '2024-05-31T00:00:00.000Z'],
    ['../2024-05', null, '2024-05-31T00:00:00.000Z'],
    ['2023-04-03T23:30', null, '2023-04-03T23:30:00.000Z'],
    ['2023-04-03T23:30', 'Asia/Tokyo', '2023-04-03T14:30:00.000Z'],
    ['2023-04-03T23:30Z', 'Asia/Tokyo', '2023-04-03T23:30:00.000Z'],
    ['2023-04-03T23:30+02:00', 'Asia/Tokyo', '2023-04-03T21:30:00.000Z'],
    ['2023-04-03', 'Asia/Tokyo', '2023-04-03T00:00:00.000Z'],
    // The hour that the clocks of the zone leave out, and the one that they show twice.
    ['2023-03-26T02:30', 'Europe/Oslo', '2023-03-26T01:30:00.000Z'],
    ['2023-10-29T02:30', 'Europe/Oslo', '2023-10-29T00:30:00.000Z'],
  ])('takes an article of %s in the zone %s as published at %s', (published, timezone, instant) => {
    expect(new Date(publishedAt({ published, timezone })).toISOString()).toBe(instant);
  });

  it('finds the newest of some articles, and none where no day is known', () => {
    const articles = new Map(
      [null, '2024-05-14', '2024-05-15', '2024-05-15'].map((published, at) => [
        `a${at}`,
        { ...lone.article, id: `a${at}`, published },
      ]),
    );
    expect(newestOf(['a0', 'a1', 'a2', 'a3'], { articles })?.id).toBe('a2');
    expect(newestOf(['a0'], { articles })).toBeUndefined();
  });

  it('names only plainly known dates to machines', () => {
    const values = ['2031-03-04', '2031-03', '2031-03-04T21:15Z', '2031-03-04?', 'XXXX-02', '2009/..', '2031-21', null];
    expect(values.map(knownDate)).toEqual(['2031-03-04', '2031-03', '2031-03-04T21:15Z', ...Array(5).fill(undefined)]);
  });
});
