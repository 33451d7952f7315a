import { describe, expect, it } from 'vitest';
import { readSentence } from './read-sentence.js';

const values = (text: string) => readSentence(text).times.map(({ edtf }) => edtf);

describe('a history', () => {
  it('goes on in the year that it has reached', () => {
    const text = [
      'The strike at the mills began on 3 May 1894. On 5 May the owners sent for the guard.',
      'In June the soup kitchens closed, and on the 14th the weavers voted to go back.',
      'A second strike, in November, failed. By January half of them had left.',
    ];
    expect(values(text.join('\n\n'))).toEqual([
      '1894-05-03',
      '1894-05-05',
      '1894-06',
      '1894-06-14',
      '1894-11',
      '1895-01',
    ]);
  });

  it('counts days from the last date of the block before', () => {
    expect(values('The canal froze on 3 May 1894.\n\nFour days later a barge sank.')).toEqual([
      '1894-05-03',
      '1894-05-07',
    ]);
  });

  it('needs more than one year named in passing', () => {
    expect(values('The inn, built in 1894, is for sale.\n\nIt was shut in June.')).toEqual(['1894', '2023-06']);
  });

  it('ends with the news', () => {
    const text = 'A barge sank there on 3 May 1894. Another sank on Sunday.\n\nIn June a third was raised.';
    expect(values(text)).toEqual(['1894-05-03', '2023-12-24', '2023-06']);
  });

  it('does not hold what is to come', () => {
    const text = 'The inn burnt down on 3 May 1894.\n\nA new one will open in June.';
    expect(values(text)).toEqual(['1894-05-03', '2024-06']);
  });
});
