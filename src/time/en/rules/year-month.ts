import type { Rule } from '../../rule.js';

/** `in 2017 April`, `since 2017 Sept.`: the year first, as Asian papers and archives have it. */
export const yearMonth: Rule = {
  name: 'year-month',
  starts: ['####'],
  form: [
    '(?<=\\b(?:in|since|until|till|by|from|of|during|before|after|to|between|and) )<year>(?:,? |-)<month>',
    '(?=\\s*[.,;:!?)]|\\s*$| (?:and|to|until|in|at|by|with|when|for|from|after|before)\\b)',
  ],
  read: ({ values }) => ({ kind: 'date', year: values.year, month: values.month }),
  examples: [
    ['The line opened in 2017 April and shut again.', '2017 April', '2017-04'],
    ['It has been shut since 2017 Sept. by decree.', 'since 2017 Sept.', '2017-09/..'],
  ],
  counterExamples: ['In 2017 April Jones sang.', 'In 2017 May was the hope of many.', 'They sold 2017 April hares.'],
};
