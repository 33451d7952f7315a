import type { Rule } from '../../rule.js';

/** `the six months ended March 31`, `the year to June`: the months, beside their last day. */
export const monthsEnded: Rule = {
  name: 'months-ended',
  starts: [
    ...['#', 'three', 'four', 'six', 'nine', 'ten', 'eleven', 'twelve'].map((number) => `${number} months`),
    ...['year to', 'year through', 'year ended', 'year ending'],
  ],
  form: [
    '(?:<number>(?: |-)months|(?<=\\b(?:the|full) )year)(?= (?:that )?(?:ended|ending|to|through) (?:on |in )?',
    '(?:the )?(?:end(?: of |-))?(?:(?<dayFirst>\\d{1,2}) )?<month>(?: (?<day>\\d{1,2})(?!\\d))?(?:,? <year>)?)',
  ],
  read: ({ values: { number: amount = MONTHS_OF_YEAR, month = 0, year }, words: { dayFirst, day = dayFirst } }) => {
    if (amount < 2 || amount > 18 || (day !== undefined && Number(day) < MONTH_ENDS)) return null;
    if (amount === 3 && month % 3 === 0) return { kind: 'season', code: 32 + month / 3, year };
    return { kind: 'slice', amount: -amount, unit: 'month', of: { kind: 'date', month, year } };
  },
  examples: [
    ['Its loss for the six months ended March 31 was small.', 'six months', '2022-10-01/2023-03-31'],
    ['Its loss for the nine months ended Sept. 30, 2021 was small.', 'nine months', '2021-01-01/2021-09-30'],
    ['Its loss for the three months ended Sept. 30 was small.', 'three months', '2023-35'],
    ['Output fell in the 12 months ended in June.', '12 months', '2022-07-01/2023-06-30'],
    ['Output fell in the nine months to end-June.', 'nine months', '2022-10-01/2023-06-30'],
    ['Output fell in the year to 30 June.', 'year', '2022-07-01/2023-06-30'],
  ],
  counterExamples: [
    'It took six months to march there.',
    'It took six months to finish.',
    'It took a year to June’s delight.',
    'The six months ended badly.',
    'Its loss for the six months ended March 12 was small.',
  ],
};

const MONTHS_OF_YEAR = 12;
/** A month that ends with a business's books ends about here: some close them on a weekday. */
const MONTH_ENDS = 24;
