import { innerMeaning } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { AFTER_DAY } from '../word-lists.js';

/** `the third month of 2021`, `the ninth month of next year`. */
export const monthNth: Rule = {
  name: 'month-nth',
  starts: ['<dayOfMonth>'],
  afterNumber: [...AFTER_DAY, '~', 'month'],
  form: '<dayOfMonth> month (?:of|in) (?:the )?<date>',
  read: ({ values, dates: [of] }) => {
    const month = values.dayOfMonth ?? 0;
    const year = of && innerMeaning(of);
    if (!year || month < 1 || month > 12) return null;
    if (year.kind === 'date' && year.month === undefined && year.day === undefined) return { ...year, month };
    if (year.kind !== 'unit' || year.unit !== 'year' || year.origin !== 'published') return null;
    return { kind: 'date', month, yearShift: year.shift };
  },
  examples: [
    ['Orders dried up in the third month of 2021, it said.', 'third month of 2021', '2021-03'],
    ['It will report in the second month of next year.', 'second month of next year', '2024-02'],
  ],
  counterExamples: ['It was the third month of the siege.', 'He won it in the second month of trying.'],
};
