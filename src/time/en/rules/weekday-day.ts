import type { Rule } from '../../rule.js';

/** `on Friday 23 at 4`, `on Sunday 31.`: a weekday with its day of the month, where no counted thing can follow. */
export const weekdayDay: Rule = {
  name: 'weekday-day',
  starts: ['<anyWeekday>'],
  form: [
    '<anyWeekday> (?<d>3[01]|[12]\\d|[1-9])',
    '(?=\\s?[.;!?)](?!\\d)|\\s*$|, (?!\\d|including|among|most|many|some|all|or|and)| at \\d)',
  ],
  read: ({ values, words }) => ({ kind: 'date', weekday: values.anyWeekday, day: Number(words.d) }),
  examples: [
    ['The court will sit again on Friday 12 at 4 p.m. in Leith.', 'Friday 12 at 4 p.m.', '2024-01-12T16:00'],
    ['The hut burnt down on Sunday 17.', 'Sunday 17', '2023-12-17'],
  ],
  counterExamples: [
    'On Monday 18 people fell ill.',
    'On Monday 18, including a child, fell ill.',
    'They won on Sunday 3-1.',
    'They won on Sunday 3, 6 and 9.',
  ],
};

/** `on Sat at 5`, `on Fri 7.30pm`: a weekday in short, which is a name or a verb unless a clock time follows. */
export const weekdayShort: Rule = {
  name: 'weekday-short',
  starts: ['mon', 'tue', 'tues', 'wed', 'weds', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  form: '(?<=\\bon )<anyWeekday>(?=,? at \\d|,? \\d{1,2}(?:[:.]\\d\\d)?_[ap]\\.?m\\b)',
  read: ({ values }) => ({ kind: 'weekday', weekday: values.anyWeekday ?? 1 }),
  examples: [
    ['The fair will open on Sat at 5 in Leith.', 'Sat', '2023-12-30'],
    ['The fair will open on Fri 7.30pm in Leith.', 'Fri 7.30pm', '2023-12-29T19:30'],
  ],
  counterExamples: ['They looked on. Sat at 5 tables, they ate.', 'The cat they leant on sat at 5 Main Street.'],
};
