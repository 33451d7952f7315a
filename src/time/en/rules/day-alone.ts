import type { Rule } from '../../rule.js';
import { AFTER_DAY } from '../word-lists.js';

/** `on the 18th`, `by the 3rd`: of the month at hand. */
export const dayAlone: Rule = {
  name: 'day-alone',
  starts: ['#'],
  afterNumber: AFTER_DAY,
  form: [
    '(?<=\\b(?:on|by|until|till|since|from|before|after|(?:morning|afternoon|evening|night|hours|dawn) of) the )',
    '(?<d>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))',
    '(?=\\s*[.,;:)]|\\s*$| (?:and|but|when|at|in|after|before|to|by|for|with|as|that|this|while|or|the|a|an|he|she|it|they|we)',
    '\\b)(?! (?:and|or) \\d)(?! (?:in|at) ',
    '(?:the )?(?:rankings?|table|standings|league|list|world|class|hole|tee))',
  ],
  read: ({ words }) => ({ kind: 'date', day: Number.parseInt(words.d ?? '', 10) }),
  examples: [
    ['The ferry sank on the 18th, they say.', '18th', '2023-12-18'],
    ['The ferry sank on the night of the 18th, they say.', 'night of the 18th', '2023-12-18'],
    ['On the 18th the ferry sank.', '18th', '2023-12-18'],
  ],
  counterExamples: ['He lives on the 18th floor.', 'She birdied on the 18th hole.', 'He came 18th.'],
};
