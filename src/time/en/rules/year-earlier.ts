import type { Rule } from '../../rule.js';

/** `the year-earlier period`, `the year-ago quarter`, `the same period last year`: a year before the one told of. */
export const yearEarlier: Rule = {
  name: 'year-earlier',
  starts: ['year', 'same'],
  form: [
    '(?:year-(?:earlier|ago)(?: (?:period|quarter|month|level|figure|total|third|second|first|fourth)',
    '(?:-quarter| quarter)?)?|same (?:period|quarter|month|(?<week>week)|time)(?: of| in)?,? ',
    '(?:(?<last>last)|the previous|a|one) year(?: (?:ago|earlier|before))?)',
  ],
  read: ({ words }) => ({
    kind: 'offset',
    amount: -1,
    unit: 'year',
    // `The same week last year` is of the year before publication, whatever was told before it.
    origin: words.week && words.last ? 'published' : 'force',
    to: words.week ? 'week' : undefined,
  }),
  examples: [
    ['Sales in May 2019 fell from the same month a year earlier.', 'same month a year earlier', '2018-05'],
    ['Profit in the third quarter fell from the year-earlier period.', 'year-earlier period', '2022-35'],
    ['In Q2 2019 it sold more than in the same quarter a year earlier.', 'same quarter a year earlier', '2018-34'],
    [
      'It sold less on 21 September 2001 than in the same week a year ago.',
      'same week a year ago',
      '2000-09-18/2000-09-24',
    ],
    [
      'It was hot on 25 July 2019. It was cool in the same week last year.',
      'same week last year',
      '2022-12-26/2023-01-01',
    ],
  ],
  counterExamples: ['A 3-year agony ended.'],
};
