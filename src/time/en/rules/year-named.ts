import type { Rule } from '../../rule.js';

/** `the year 2008`, `fiscal 1990`, `FY2020`: a fiscal year is named; its bounds are not settled. */
export const yearNamed: Rule = {
  name: 'year-named',
  starts: ['year', 'fiscal', 'calendar', 'school', 'academic', 'fy'],
  form: '(?:(?:fiscal|calendar|school|academic)(?:(?: |-)year)?|year|FY)(?:_|-| )(?:of )?<year>',
  read: ({ values }) => ({ kind: 'date', year: values.year }),
  examples: [
    ['Sales in the year 2008 were poor.', 'year 2008', '2008'],
    ['For fiscal 1990 it lost money.', 'fiscal 1990', '1990'],
  ],
  counterExamples: ['That year 20 ships sank.', 'Fiscal rules matter.'],
};
