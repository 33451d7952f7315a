import type { Rule } from '../../rule.js';

/** `the 1990s`, `the 1940's`. */
export const decade: Rule = {
  name: 'decade',
  starts: ['####'],
  form: "(?<digits>(?:1[4-9]|20)\\d)0_[’']?s\\b",
  // `the 1800s` are all hundred years of them; of the newest century only ten have a name.
  read: ({ words }) => ({
    kind: 'decade',
    digits: Number(/^1\d0$/.test(words.digits ?? '') ? words.digits?.slice(0, 2) : words.digits),
  }),
  examples: [
    ['A mill of the 1800s burnt.', '1800s', '18XX'],
    ['Jazz of the 1950s played.', '1950s', '195X'],
    ["A house of the 1940's stood there.", "1940's", '194X'],
  ],
  counterExamples: ['He is in his 40s.', 'It sold 1,950s of them.'],
};

/** `the '50s`, `the nineties`: of the twentieth century. */
export const decadeShort: Rule = {
  name: 'decade-short',
  starts: ['#', '<decade>'],
  afterNumber: ['s'],
  form: "(?:(?<=\\bthe\\s(?:early |mid-? ?|late )?[’']?|\\s[’'])(?<digit>[2-9])0s|(?<=\\bthe\\s(?:early |mid-? ?|late )?)<decade>)\\b",
  read: ({ words, values, before }) =>
    /\b(?:temperatures?|highs?|lows?|mercury|degrees)\b/i.test(before)
      ? null
      : { kind: 'decade', digits: 190 + (values.decade ?? Number(words.digit)) },
  examples: [
    ["Songs of the '60s played.", '60s', '196X'],
    ['In the nineties nobody cared.', 'nineties', '199X'],
    ['In the late nineties nobody cared.', 'late nineties', '199X'],
  ],
  counterExamples: [
    'She is in her 50s.',
    'Temperatures rose into 90s.',
    'He is in his sixties.',
    'The mercury rose into the nineties.',
  ],
};
