import type { Rule } from '../../rule.js';
import { readChoice } from '../read-calendar.js';
import { pairs } from '../word-lists.js';

/** `last March`, `next January`, `this past June`. */
export const monthChosen: Rule = {
  name: 'month-chosen',
  starts: [...pairs('last next this past previous coming following', '<month>'), 'this past', 'this coming'],
  form: '(?<choice>last|next|this(?: past| coming)?|past|previous|coming|following) <month>(?!_\\d{1,2}\\b)',
  read: ({ values, words }) => ({ kind: 'date', month: values.month, choice: readChoice(words.choice) }),
  examples: [
    ['She left last March for Peru.', 'last March', '2023-03'],
    ['It reopens next January at the earliest.', 'next January', '2024-01'],
  ],
  counterExamples: ['The last may win.', 'It was their last march on the capital.'],
};
