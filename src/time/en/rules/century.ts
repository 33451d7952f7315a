import type { Rule } from '../../rule.js';
import { AFTER_DAY } from '../word-lists.js';

/** `the 19th century`, `a fifteenth-century abbey`. */
export const century: Rule = {
  name: 'century',
  starts: ['<dayOfMonth>'],
  afterNumber: [...AFTER_DAY, '-', '~', 'century'],
  form: '<dayOfMonth>(?: |-)century(?!,? B\\.?C| (?:Fox|Studios|Pictures|Films|Television)\\b)',
  read: ({ values }) => ({ kind: 'decade', digits: (values.dayOfMonth ?? 1) - 1 }),
  examples: [
    ['A 19th century mill burnt.', '19th century', '18XX'],
    ['The fifteenth-century abbey stands.', 'fifteenth-century', '14XX'],
  ],
  counterExamples: [
    'It is the story of the century.',
    'He hit his third half-century.',
    'She left 20th Century Fox for the stage.',
    'It is of the 1st century BC.',
  ],
};
