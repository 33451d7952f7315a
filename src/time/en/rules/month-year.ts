import type { Rule } from '../../rule.js';

/** `December 2023`, `Dec. 2023`, `April of 1987`. */
export const monthYear: Rule = {
  name: 'month-year',
  starts: ['<month>'],
  form: '(?<!\\d )<month>(?:,? |-)(?:of |in )?<year>',
  read: ({ values }) => ({ kind: 'date', month: values.month, year: values.year }),
  examples: [
    ['It closed in November 2022 for good.', 'November 2022', '2022-11'],
    ['Born in April of 1987, she sings.', 'April of 1987', '1987-04'],
    ['The deal of Oct. 2021 fell through.', 'Oct. 2021', '2021-10'],
  ],
  counterExamples: ['It may 2022 times fail.', 'The entry for 32 August 2014 is wrong.'],
};
