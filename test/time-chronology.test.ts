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
});
