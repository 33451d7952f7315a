import type { Rule } from '../../rule.js';
import { COUNTED_NEXT } from '../count-nouns.js';
import { readShortYear } from '../read-calendar.js';

/** `December 2023`, `Dec. 2023`, `April of 1987`. */
export const monthYear: Rule = {
  name: 'month-year',
  starts: ['<month>'],
  form: ['(?<!\\d )<month>(?:(?:,? |-|/)(?:of |in )?<year>', `| of [’']?(?<short>[3-9]\\d)(?![\\d’'])${COUNTED_NEXT})`],
  read: ({ values, words }) => ({ kind: 'date', month: values.month, year: values.year ?? readShortYear(words.short) }),
  examples: [
    ['It closed in November 2022 for good.', 'November 2022', '2022-11'],
    ['Born in April of 1987, she sings.', 'April of 1987', '1987-04'],
    ['Born in April of ’87, she sings.', 'April of ’87', '1987-04'],
    ['The label said Dec/2018 in red.', 'Dec/2018', '2018-12'],
    ['The deal of Oct. 2021 fell through.', 'Oct. 2021', '2021-10'],
  ],
  counterExamples: [
    'It may 2022 times fail.',
    'In April of 87 houses one stood.',
    'The entry for 32 August 2014 is wrong.',
  ],
};
