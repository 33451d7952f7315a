import { describe, expect, test } from 'vitest';
import { mergeReports } from './timeline-event.js';

const valuesOf = (a: string, b: string): string[] => {
  const { timeline } = mergeReports([
    { path: 'corva.md', published: '2031-05-14', body: a },
    { path: 'lenz.md', published: '2031-05-14', body: b },
  ]);
  return timeline.flatMap(({ disagreements }) =>
    disagreements.flatMap(({ about, values }) => (about === 'amount' ? values.map(({ value }) => value) : [])),
  );
};

describe('figures of one line, told in much the same words', () => {
  test.each([
    [
      'Brandt won 52.1 percent of the vote in Kestria on Monday.',
      'Brandt won 53.4 percent of the vote in Kestria on Monday.',
      ['52.1 percent', '53.4 percent'],
    ],
    [
      'The regulator fined Calder 30 million pounds on Monday.',
      'The regulator fined Calder 50 million pounds on Monday.',
      ['30 million pounds', '50 million pounds'],
    ],
    [
      'Orlin said on Monday it will cut 1,100 jobs in Portland.',
      'Orlin said on Monday it would cut 1,200 jobs in Portland.',
      ['1,100 jobs', '1,200 jobs'],
    ],
    [
      'Brandt was sentenced in Kestria on Monday to 15 years in prison.',
      'Brandt was sentenced in Kestria on Monday to 11 years in prison.',
      ['15 years in prison', '11 years in prison'],
    ],
  ])('differ: %s', (a, b, values) => {
    expect(valuesOf(a, b)).toEqual(values);
  });
  test.each([
    ['The regulator fined Calder $30 million on Monday.', 'The regulator fined Calder €27 million on Monday.'],
    [
      'The regulator fined Calder 30 million pounds on Monday.',
      'The regulator fined Calder some 30 million pounds on Monday.',
    ],
    [
      'Brandt won 52 percent of the vote in Kestria on Monday.',
      'Turnout fell by 9 percent as Brandt won in Kestria on Monday.',
    ],
  ])('are no contradiction: %s', (a, b) => {
    expect(valuesOf(a, b)).toEqual([]);
  });
});

test('hours that differ by more than rounding are shown', () => {
  const hoursOf = (a: string, b: string): string[] =>
    mergeReports([
      {
        path: 'corva.md',
        published: '2031-05-14',
        body: `An explosion tore through the fuel depot in Palen at ${a} on Monday, killing four workers.`,
      },
      {
        path: 'lenz.md',
        published: '2031-05-14',
        body: `An explosion at the fuel depot in Palen killed four workers at ${b} on Monday.`,
      },
    ]).timeline.flatMap(({ disagreements }) => disagreements.flatMap(({ values }) => values.map(({ value }) => value)));
  expect(hoursOf('8:10 a.m.', '9:45 a.m.')).toEqual(['2031-05-12T08:10', '2031-05-12T09:45']);
  expect(hoursOf('8:10 a.m.', '8:15 a.m.')).toEqual([]);
});
