import type { Rule } from '../../rule.js';

/** `between now and 15 November`. */
export const fromNowUntil: Rule = {
  name: 'from-now-until',
  starts: ['between', 'from'],
  form: '(?:between|from) (?:now|today) (?:and|to|until|till) (?:the )?<date>',
  outermost: true,
  read: ({ dates }) =>
    dates[0]
      ? { kind: 'span', from: { kind: 'unit', unit: 'day', shift: 0, origin: 'published' }, to: dates[0] }
      : null,
  examples: [
    ['They will paint between now and 15 January 2024.', 'between now and 15 January 2024', '2023-12-26/2024-01-15'],
  ],
  counterExamples: ['Between now and then it rains.'],
};

/** `between Jan 2019 and now`, `from 2010 to date`, `from May to the present`. */
export const untilNow: Rule = {
  name: 'until-now',
  starts: ['between', 'from'],
  form: [
    '(?:between|from) (?:the )?<date>,? (?:and|to|until|till|through) ',
    '(?:now|date|the present(?: day)?|(?:the )?current (?:day|date))',
  ],
  outermost: true,
  read: ({ dates }) =>
    dates[0]
      ? { kind: 'span', from: dates[0], to: { kind: 'unit', unit: 'day', shift: 0, origin: 'published' } }
      : null,
  examples: [['Rents doubled between January 2019 and now.', 'between January 2019 and now', '2019-01/2023-12-26']],
  counterExamples: ['From here to now is far.'],
};
