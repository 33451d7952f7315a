import type { Rule } from '../../rule.js';
import { readChoice } from '../read-calendar.js';

/** `summer 2021`, `the winter of 1978`. */
export const seasonYear: Rule = {
  name: 'season-year',
  starts: ['<season>'],
  form: '<season>,? (?:of |in )?<year>',
  read: ({ values }) => ({ kind: 'season', code: values.season ?? 21, year: values.year }),
  examples: [
    ['It froze in the winter of 1978 there.', 'winter of 1978', '1978-24'],
    ['They met in summer 2021 at sea.', 'summer 2021', '2021-22'],
  ],
  counterExamples: ['The fall of Rome was slow.'],
};

/** `last summer`, `this spring`, `next autumn`. */
export const seasonChosen: Rule = {
  name: 'season-chosen',
  starts: ['last', 'this', 'next', 'past', 'coming'],
  form: '(?<choice>last|this(?: past| coming)?|next|past|coming) <season>',
  read: ({ values, words }) => ({ kind: 'season', code: values.season ?? 21, choice: readChoice(words.choice) }),
  examples: [
    ['She sailed last summer to Oslo.', 'last summer', '2023-22'],
    ['A sequel comes next spring at last.', 'next spring', '2024-21'],
  ],
  counterExamples: ['Here at lastspring ran dry.', 'At last springs ran dry.'],
};

/** `the summer of last year`, `spring this year`. */
export const seasonOfYear: Rule = {
  name: 'season-of-year',
  starts: ['<season>'],
  form: '<season> (?:of )?(?<which>last|this|next) year',
  read: ({ values, words }) => ({
    kind: 'season',
    code: values.season ?? 21,
    yearShift: { last: -1, this: 0, next: 1 }[words.which ?? ''] ?? 0,
  }),
  examples: [['It opened in the spring of last year.', 'spring of last year', '2022-21']],
  counterExamples: ['They fall last yearly.'],
};
