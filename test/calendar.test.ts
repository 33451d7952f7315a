import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  boundsOf,
  boundsOverlap,
  calendarDay,
  compareEdtf,
  dayOf,
  dayOfIso,
  daysBetween,
  daysOfMonth,
  edtfCompatible,
  formatEdtf,
  isCalendarDay,
  isEdtf,
  isoOf,
  mondayOf,
  parseEdtf,
  precisionOf,
  shiftEdtf,
  shiftMonth,
} from '../src/calendar/index.js';
import { SEASON_MONTHS } from '../src/calendar/seasons.js';

const day = (iso: string): number => {
  const number = dayOfIso(iso);
  if (number === null) throw new Error(iso);
  return number;
};

describe('isEdtf', () => {
  it.each([
    '2023-12-26',
    '2023-12',
    '2023',
    '2023-12-26?',
    '2023-10~/2023-12',
    '2009/..',
    '../2023-12-25',
    '198X',
    '19XX',
    'XXXX-02',
    'XXXX-12-25',
    '2023-XX-05',
    '2013-21',
    '1989-35',
    '2024-01-23T21:15Z',
    '2023-12-26T09:30+08:00',
    '2023-12-26T09:30',
    '2023-12-26?/..',
    '2024-02-29',
    'XXXX-02-29',
    '/2023',
    '0001',
    '9999-12-31',
    '00XX',
    '2024-01-01T10:00-14:45',
  ])('accepts %s', (text) => expect(isEdtf(text)).toBe(true));

  it.each([
    '',
    '26 December',
    '2023-13',
    '2023-02-30',
    '2023-02-29',
    '2023-00',
    '2023-12-32',
    '2023-21-05',
    '2023-42',
    '../..',
    '2023/2024/2025',
    '2023-12-26T25:00',
    '2023-12T09:30',
    '2023-1-2',
    '20231226',
    'today',
    '2023-12-26??',
    '0000',
    '0000-01',
    '0000/2023',
    '10000-01-01',
    '-980-05-04',
    '2024-01-01T10:00+99:99',
    '2024-01-01T10:00+15:00',
    '2024-01-01T10:00-03:60',
    '/',
  ])('refuses %s', (text) => expect(isEdtf(text)).toBe(false));
});

describe('parseEdtf and precisionOf', () => {
  it('takes a moment apart', () => {
    expect(parseEdtf('2024-01-23T21:15Z')).toEqual({
      kind: 'date',
      date: { year: '2024', month: '01', day: '23', time: '21:15', zone: 'Z', qualifier: '' },
    });
  });

  it.each([
    ['2024-01-23T21:15Z', 'minute'],
    ['2024-01-23', 'day'],
    ['2024-01', 'month'],
    ['2013-21', 'season'],
    ['2024', 'year'],
    ['198X', 'decade'],
    ['2024-01-15/2024-01-21', 'interval'],
    ['XXXX-02', 'month'],
  ])('%s is told to the %s', (text, precision) => {
    const value = parseEdtf(text);
    expect(value && precisionOf(value)).toBe(precision);
  });
});

describe('boundsOf', () => {
  it.each([
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2013-24', '2013-12-01', '2014-02-28'],
    ['2023-33', '2023-01-01', '2023-03-31'],
    ['2009/..', '2009-01-01', null],
    ['../2023-12-25', null, '2023-12-25'],
    ['2023-10~/2023-12', '2023-10-01', '2023-12-31'],
    ['2024-01-24?', '2024-01-24', '2024-01-24'],
    ['2024-01-23T21:15Z', '2024-01-23', '2024-01-23'],
    ['00XX', '0001-01-01', '0099-12-31'],
    ['000X', '0001-01-01', '0009-12-31'],
    ['9999-24', '9999-12-01', '9999-12-31'],
    ['0001-01', '0001-01-01', '0001-01-31'],
  ])('%s covers %s to %s', (edtf, first, last) => expect(boundsOf(edtf)).toEqual({ first, last }));

  it.each(['XXXX-02', 'XXXX-12-25', 'nonsense', '2023-02-30'])('%s covers no days', (edtf) =>
    expect(boundsOf(edtf)).toBeNull(),
  );

  it('tells whether two spans share a day', () => {
    expect(boundsOverlap({ first: '2023-01-01', last: null }, { first: null, last: '2023-01-01' })).toBe(true);
    expect(boundsOverlap({ first: '2023-01-02', last: null }, { first: null, last: '2023-01-01' })).toBe(false);
  });
});

describe('edtfCompatible', () => {
  it.each([
    ['XXXX-12-25', '2023-12-25T21:15Z', true],
    ['XXXX-12-25', '2023-12-26', false],
    ['2023-12', '2023-12-25', true],
    ['2024-02-22T20:23-05:00', '2024-02-23T01:23Z', true],
    ['2024-02-23T06:53+05:30', '2024-02-23T01:23Z', true],
    ['2024-02-22T20:23-05:00', '2024-02-23T01:24Z', false],
    ['2024-02-22T20:23', '2024-02-23T01:23Z', false],
  ])('%s and %s: %s', (a, b, expected) => expect(edtfCompatible(a, b)).toBe(expected));
});

describe('compareEdtf', () => {
  it('orders by first day, then clock, then the wider first, and puts the unplaced last', () => {
    const ordered = ['../2023-01-01', '2023', '2023-01', '2023-01-01', '2023-01-01T09:00', '2023-06-01', 'XXXX-02'];
    expect([...ordered].reverse().sort(compareEdtf)).toEqual(ordered);
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2023-12-26', 'Tuesday 26 December 2023'],
    ['2023-12', 'December 2023'],
    ['XXXX-02', 'February, year unknown'],
    ['XXXX-12-25', '25 December, year unknown'],
    ['2009/..', 'from 2009'],
    ['../2023-12-25', 'until Monday 25 December 2023'],
    ['198X', 'the 1980s'],
    ['1989-35', 'third quarter of 1989'],
    ['2024-01-23T21:15Z', 'Tuesday 23 January 2024, 21:15 UTC'],
    ['2023-10~/2023-12', 'about October 2023 to December 2023'],
    ['2024-01-24?', 'Wednesday 24 January 2024'],
    ['2024-30', 'southern summer 2024'],
    ['2024-38', 'middle four months of 2024'],
  ])('%s is said %s', (edtf, words) => expect(formatEdtf(edtf)).toBe(words));

  it.each(Object.keys(SEASON_MONTHS))('has words for every season, quarter and half: %s', (code) => {
    expect(formatEdtf(`2024-${code}`)).toMatch(/^[a-z]+ (?:[a-z]+ )*2024$/);
  });
});

describe('days', () => {
  it('knows weekdays, Mondays and months', () => {
    expect(calendarDay(day('2023-12-26'))).toMatchObject({ year: 2023, month: 12, date: 26, weekday: 2 });
    expect(calendarDay(mondayOf(day('2024-01-21'))).iso).toBe('2024-01-15');
    expect(calendarDay(addMonths(day('2024-01-31'), 1)).iso).toBe('2024-02-29');
    expect(shiftMonth(2024, 1, -2)).toEqual({ year: 2023, month: 11 });
    expect(isoOf(2023, 2)).toBe('2023-02');
  });

  it('ends with the years 1 and 9999', () => {
    const [first, last] = [day('0001-01-01'), day('9999-12-31')];
    expect([first - 1, first, last, last + 1].map(isCalendarDay)).toEqual([false, true, true, false]);
    expect([addMonths(first, -1), addMonths(first, -120_000)].some(isCalendarDay)).toBe(false);
    expect([addMonths(last, 1), addMonths(last, 12_000_000)].some(isCalendarDay)).toBe(false);
    expect(shiftMonth(2023, 12, -36_000)).toEqual({ year: -977, month: 12 });
    expect([daysOfMonth(0, 12), daysOfMonth(10_000, 1), daysOfMonth(2023, 21)]).toEqual([null, null, null]);
    expect(daysOfMonth(9999, 12)?.[1]).toBe(last);
    expect([addDays('0001-01-01', -7), addDays('9999-12-31', 7)]).toEqual(['0001-01-01', '9999-12-31']);
    expect([shiftEdtf('0001-01-07', -7), shiftEdtf('9999-12-31/..', 1)]).toEqual([null, null]);
  });

  it.each([
    [2023, 2, 29],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
    [0, 1, 1],
    [2023.5, 1, 1],
  ])('has no day %s-%s-%s', (year, month, date) => expect(dayOf(year, month, date)).toBeNull());

  it('comes back from every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => day(calendarDay(number).iso) === number),
    );
  });

  it('moves values by days and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
        const moved = shiftEdtf('2023-12-25?/2024-01-02', days);
        return moved !== null && shiftEdtf(moved, -days) === '2023-12-25?/2024-01-02';
      }),
    );
    expect(shiftEdtf('2023-12', 7)).toBeNull();
    expect(daysBetween('2023-12-25', addDays('2023-12-25', 9))).toBe(9);
  });
});
