import type { Rule } from '../../rule.js';

/** `before New Year`, `over New Year`: the day, where `the new year` is a year. */
export const newYear: Rule = {
  name: 'new-year',
  starts: ['new year'],
  form: [
    '(?<=\\b(?:before|after|until|till|by|over|at|since|around) )new year',
    '(?=\\s*[.,;:!?)]|\\s*$| (?:and|but|when|in|at|with|for|to|as|they|he|she|it|the)\\b)',
  ],
  read: () => ({ kind: 'holiday', key: 'new-year' }),
  examples: [
    ['They will meet five days before New Year.', 'five days before New Year', '2023-12-27'],
    ['The tower was sold after New Year in Bath.', 'New Year', '2023-01-01'],
  ],
  counterExamples: [
    'They met after New Year resolutions failed.',
    'Happy New Year to all.',
    'It may end in the new year.',
  ],
};
