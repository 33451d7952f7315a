import type { Rule } from '../../rule.js';
import { oneOf } from '../one-of.js';

/** After these it says how long, how fast, or of what kind: `stayed overnight`, `an overnight train`. */
const NOT_WHEN = oneOf(
  'an?|the|its|their|his|her|this|that|any|some|not|famous|rich|successful|stay(?:ed|s|ing)?|kept|held|left|slept',
  'camp(?:ed|s|ing)?|remain(?:ed|s|ing)?|chang(?:ed?|es|ing)|happen(?:ed|s|ing)?|disappear|chill|soak',
);
const WORDS_AFTER = 'in|on|as|after|by|from|at|and|to|when|but|while|into|with|near|across|along|before|because|amid';

/** `snow fell overnight`: the night before publication, or the one after it where the words look ahead. */
export const overnight: Rule = {
  name: 'overnight',
  starts: ['overnight'],
  form: `(?<!\\b(?:${NOT_WHEN})\\s)overnight(?=_[.,;:)]|\\s*$| (?:${WORDS_AFTER})\\b)(?! from (?:<anyWeekday>|\\d))`,
  read: () => ({
    kind: 'dayPart',
    name: 'overnight',
    of: { kind: 'unit', unit: 'day', shift: -1, ahead: 0, origin: 'published' },
  }),
  examples: [
    ['Snow fell overnight in Bern.', 'overnight', '2023-12-25'],
    ['Snow will fall overnight in Bern.', 'overnight', '2023-12-26'],
    ['Overnight, two huts burnt down.', 'Overnight', '2023-12-25'],
  ],
  counterExamples: [
    'It was an overnight success.',
    'They stayed overnight in Bern.',
    'Such things do not happen overnight.',
    'She became famous overnight.',
    'The overnight train was late.',
    'Overnight trains were late.',
    'It snowed overnight on Monday.',
    'It snowed overnight from Sunday to Monday.',
  ],
};
