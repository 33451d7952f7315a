import { describe, expect, it } from 'vitest';
import { readSentence } from './read-sentence.js';

const dates = (title: string, ...entries: readonly string[]) =>
  readSentence([title, ...entries].join('\n\n')).times.map(({ edtf }) => edtf);

describe('a chronology that tells no year', () => {
  it('leads up to publication', () => {
    const entries = [
      '27 December: Fighting begins in Lenz.',
      '27 December, evening: The mayor flees.',
      '28 December, 8 p.m.: The bridge falls.',
      '30-31 December: Troops come.',
      '6 January: Talks open in Ghent.',
      '25 August: Both sides sign.',
    ];
    expect(dates('Timeline: Lenz at war', ...entries)).toEqual([
      ...['2022-12-27', '2022-12-27', '2022-12-28T20:00', '2022-12-30/2022-12-31', '2023-01-06', '2023-08-25'],
    ]);
  });

  it('may tell the last first', () => {
    const entries = ['Dec 20: The bank fails.', 'Jan 5: A run begins.', 'Dec 28: The bank moves.'];
    expect(dates('Chronology of a bank', ...entries)).toEqual(['2023-12-20', '2023-01-05', '2022-12-28']);
  });

  it('goes by the years that stand above its entries', () => {
    const lines = ['2019', 'March 15: A vote is held.', 'August 18: It is void.', '2021', 'March 21: Talks open.'];
    expect(dates('The war to date', ...lines)).toEqual(['2019-03-15', '2019-08-18', '2021-03-21']);
  });

  it.each([
    ['Timeline', '3 March 2019: A vote is held.', '2 May: It is void.', '4 June: Talks open.', '6 July: Talks end.'],
  ])('goes by the years that it tells: %s %s', (...lines) => {
    expect(dates(...lines)).not.toContain('2023-07-06');
  });

  it.each([
    ['Fixtures', 'January 3: Lenz v Ghent.', 'January 9: Ghent v Palen.', 'January 12: Palen v Lenz.'],
    ['Timeline of talks', 'January 3: Talks open.', 'January 9: Talks end.', 'January 12: Ghent votes.'],
    ['Timeline of what is ahead', 'January 3: Talks open.', 'January 9: Talks end.', 'January 12: Ghent votes.'],
  ])('is not what lies ahead: %s', (...lines) => {
    expect(dates(...lines)).toEqual(['2024-01-03', '2024-01-09', '2024-01-12']);
  });

  it('is of no known years where it begins before its entries do', () => {
    const entries = [
      'July: Talks fail.',
      'September: A war begins.',
      '6 February: A vote is held.',
      '1 June: It is void.',
    ];
    expect(dates('A chronology of the war from 1999 on', ...entries).slice(1)).toEqual([
      ...['XXXX-07', 'XXXX-09', 'XXXX-02-06', 'XXXX-06-01'],
    ]);
  });

  it('goes by months that stand alone above its entries', () => {
    const lines = [
      'March',
      'Drivers walk out on the 3rd.',
      'October',
      'Talks fail on 4 October.',
      'A vote is held on the 15th.',
    ];
    expect(dates('Timeline: the strike in Ghent', ...lines, 'December', 'It ends on the 9th.')).toEqual([
      ...['2023-03', '2023-03-03', '2023-10', '2023-10-04', '2023-10-15', '2023-12', '2023-12-09'],
    ]);
  });

  it('goes on from the year that it has told, in the present', () => {
    const lines = [
      'On 4 November 2021 troops enter Lenz.',
      'In February 2022 the mayor says that they killed nine in November.',
      'On 23 March they leave.',
      'A truce is signed in late June.',
      'The truce ends on 4 October.',
      'In January it begins again.',
    ];
    expect(dates('Timeline: Lenz at war', ...lines)).toEqual([
      ...['2021-11-04', '2022-02', '2021-11', '2022-03-23', '2022-06', '2022-10-04', '2023-01'],
    ]);
  });

  it('has stretches of days and months for entries', () => {
    const { whens } = readSentence(
      [
        'The war in Lenz',
        '28-29 November 2020 – Troops kill nine in the town. Divers come.',
        'February-March 2021 – Many leave the town for good.',
        '3 June 2021 – The last of them leave the town.',
      ].join('\n\n'),
    );
    expect(whens.map((when) => when?.edtf ?? null)).toEqual([
      null,
      ...['2020-11-28/2020-11-29', '2020-11-28/2020-11-29', '2021-02/2021-03', '2021-06-03'],
    ]);
  });

  it('tells in an entry what came of it in the weeks after', () => {
    const lines = [
      '21 November 2021: A truce is announced. It lasted from 24 to 30 November.',
      '4 May 2022: Lenz falls to them.',
    ];
    expect(dates('The war in Lenz', ...lines)).toEqual(['2021-11-21', '2021-11-24/2021-11-30', '2022-05-04']);
  });
});

describe('a weekday beside a date', () => {
  it('is of a year in which it was that day', () => {
    expect(dates('The war began on 7 October 2022 and ended on Friday (22 December).')).toEqual([
      '2022-10-07',
      '2023-12-22',
    ]);
  });
});
