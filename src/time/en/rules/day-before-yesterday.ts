import type { Rule } from '../../rule.js';

/** `the day before yesterday`, `the day after tomorrow`. */
export const dayBeforeYesterday: Rule = {
  name: 'day-before-yesterday',
  starts: ['day'],
  form: 'day (?:before (?<back>yesterday)|after tomorrow)',
  read: ({ words }) => ({ kind: 'unit', unit: 'day', shift: words.back ? -2 : 2, origin: 'published' }),
  examples: [
    ['He rang the day before yesterday from Rome.', 'day before yesterday', '2023-12-24'],
    ['He flies the day after tomorrow to Rome.', 'day after tomorrow', '2023-12-28'],
  ],
  counterExamples: ['It was a day after the flood.'],
};
