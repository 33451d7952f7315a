import type { Rule } from '../../rule.js';

/** `the year-earlier period`, `the year-ago quarter`, `the same period last year`: a year before the one told of. */
export const yearEarlier: Rule = {
  name: 'year-earlier',
  starts: ['year', 'same'],
  form: [
    '(?:year-(?:earlier|ago)(?: (?:period|quarter|month|level|figure|total|third|second|first|fourth)',
    '(?:-quarter| quarter)?)?|same (?:period|quarter|month|time)(?: of| in)?,? ',
    '(?:last|the previous|a|one) year(?: (?:ago|earlier|before))?)',
  ],
  read: () => ({ kind: 'offset', amount: -1, unit: 'year', origin: 'force' }),
  examples: [
    ['Sales in May 2019 fell from the same month a year earlier.', 'same month a year earlier', '2018-05'],
    ['Profit in the third quarter fell from the year-earlier period.', 'year-earlier period', '2022-35'],
    ['In Q2 2019 it sold more than in the same quarter a year earlier.', 'same quarter a year earlier', '2018-34'],
  ],
  counterExamples: ['A 3-year agony ended.'],
};
