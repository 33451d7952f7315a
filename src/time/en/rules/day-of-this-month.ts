import type { Rule } from '../../rule.js';
import { AFTER_DAY } from '../word-lists.js';

/** `the 15th of last month`, `the twenty-sixth day of the month`, `the 21st this month`. */
export const dayOfThisMonth: Rule = {
  name: 'day-of-this-month',
  starts: ['<dayOfMonth>'],
  afterNumber: [...AFTER_DAY, '~', 'day', 'of', 'the', 'this', 'last', 'next'],
  // `the third this month` counts what has happened in it.
  form: '<dayOfMonth>(?:(?: day)? of|(?<=\\bon the [0-9a-z]+)) (?<which>the|this|last|next) month',
  read: ({ values, words }) => {
    const shift = { last: -1, next: 1 }[words.which ?? ''] ?? 0;
    const day = values.dayOfMonth ?? 1;
    const of = { kind: 'unit', unit: 'month', shift, origin: 'published' } as const;
    return { kind: 'slice', amount: 1, unit: 'day', skip: day - 1, of };
  },
  examples: [
    ['He quit on the 15th of last month, they say.', '15th of last month', '2023-11-15'],
    ['He quit on the 21st this month, they say.', '21st this month', '2023-12-21'],
  ],
  counterExamples: ['In the second month it snowed.', 'It was the third this month.', 'The 12th last month was worse.'],
};
