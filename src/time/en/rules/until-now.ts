import type { Rule } from '../../rule.js';

/** `between Jan 2019 and now`, `from 2010 to date`, `from May to the present`. */
export const untilNow: Rule = {
  name: 'until-now',
  starts: ['between', 'from'],
  form: '(?:between|from) (?:the )?<date>,? (?:and|to|until|till|through) (?:now|date|the present(?: day)?|the current day)',
  outermost: true,
  read: ({ dates }) => (dates[0] ? { kind: 'span', from: dates[0], to: null } : null),
  examples: [['Rents doubled between January 2019 and now.', 'between January 2019 and now', '2019-01/..']],
  counterExamples: ['From here to now is far.'],
};
