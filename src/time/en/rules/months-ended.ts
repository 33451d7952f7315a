import type { Rule } from '../../rule.js';

/** `the six months ended March 31`: the months, beside their last day. */
export const monthsEnded: Rule = {
  name: 'months-ended',
  starts: ['#', 'three', 'four', 'six', 'nine', 'ten', 'eleven', 'twelve'].map((number) => `${number} months`),
  form: [
    '<number>(?: |-)months',
    '(?= (?:that )?(?:ended|ending) (?:on |in )?(?:the end of )?<month>(?: (?<day>\\d{1,2})(?!\\d))?(?:,? <year>)?)',
  ],
  read: ({ values: { number: amount = 0, month = 0, year }, words: { day } }) => {
    if (amount < 2 || amount > 18 || (day !== undefined && Number(day) < MONTH_ENDS)) return null;
    if (amount === 3 && month % 3 === 0) return { kind: 'season', code: 32 + month / 3, year };
    return { kind: 'slice', amount: -amount, unit: 'month', of: { kind: 'date', month, year } };
  },
  examples: [
    ['Its loss for the six months ended March 31 was small.', 'six months', '2022-10-01/2023-03-31'],
    ['Its loss for the nine months ended Sept. 30, 2021 was small.', 'nine months', '2021-01-01/2021-09-30'],
    ['Its loss for the three months ended Sept. 30 was small.', 'three months', '2023-35'],
    ['Output fell in the 12 months ended in June.', '12 months', '2022-07-01/2023-06-30'],
  ],
  counterExamples: [
    'It took six months to march there.',
    'It took six months to finish.',
    'The six months ended badly.',
    'Its loss for the six months ended March 12 was small.',
  ],
};

/** A month that ends with a business's books ends about here: some close them on a weekday. */
const MONTH_ENDS = 24;
