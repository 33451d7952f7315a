import type { Rule } from '../../rule.js';
import { readYearShift } from '../read-calendar.js';
import { AFTER_DAY } from '../word-lists.js';

const YEARS_AGO: Readonly<Record<string, number>> = { two: 2, three: 3 };

/** `February last year`, `March two years ago`, `September of this year`, `25 March next year`. */
export const monthOfYear: Rule = {
  name: 'month-of-year',
  starts: ['<month>', '<dayOfMonth>'],
  afterNumber: [...AFTER_DAY, '~', 'of', '<month>'],
  form: [
    '(?:<first:dayOfMonth> (?:of )?)?<month>(?: <dayOfMonth>)?,? ',
    '(?:(?:of |in |earlier |later )?(?<which>last|this|next|the previous|the following) year|(?:about )?(?<years>a|one|two|three) years? ago)',
  ],
  read: ({ values, words }) => ({
    kind: 'date',
    month: values.month,
    day: values.first ?? values.dayOfMonth,
    yearShift: words.years ? -(YEARS_AGO[words.years] ?? 1) : readYearShift(words.which?.replace(/^the\s+/, '')),
  }),
  examples: [
    ['It flooded in February last year.', 'February last year', '2022-02'],
    ['It flooded in February two years ago.', 'February two years ago', '2021-02'],
    ['It flooded on February 3 a year ago.', 'February 3 a year ago', '2022-02-03'],
    ['It was the fourth raid since September this year.', 'since September this year', '2023-09/..'],
    ['A vote follows on 25 March next year.', '25 March next year', '2024-03-25'],
  ],
  counterExamples: ['They may last years.', 'She will march this year.'],
};

/** `last year in February`, `next year on 25 March`. */
export const yearThenMonth: Rule = {
  name: 'year-then-month',
  starts: ['in', 'on'],
  form: '<date>,? (?:in|on) <date>',
  read: ({ dates: [year, month] }) => {
    if (year?.kind !== 'unit' || year.unit !== 'year' || year.origin !== 'published' || month?.kind !== 'date')
      return null;
    return month.year === undefined && month.month !== undefined ? { ...month, yearShift: year.shift } : null;
  },
  examples: [
    ['It flooded last year in February, they say.', 'last year in February', '2022-02'],
    ['A vote follows next year on 25 March.', 'next year on 25 March', '2024-03-25'],
  ],
  counterExamples: ['It flooded last year in Rome.', 'It flooded last month on 25 March Street.'],
};
