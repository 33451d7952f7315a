import type { Rule } from '../../rule.js';
import { oneOf } from '../one-of.js';
import { isTraded } from '../read-calendar.js';

const NOT_DAY = '(?<!\\d(?:st|nd|rd|th)?(?: of)?\\s)';
const NOT_NEXT = '(?!\\.?_\\d)';
/** Before a month they make it a name: `Black October`, `Mr. December`. */
const NAMED = '(?<!\\b(?:mr|mrs|ms|miss|dr|black|red|bloody|operation)\\.?\\s)';
/** `March`, `May` and their like need an article or an owner before them, and a word that they go with behind. */
const OWNED = "(?<=\\b(?:the|an?|its|their|last|[a-z]+[’']s?)\\s)";
const NO_MONTH_NEXT = oneOf(
  'on|to|for|of|and|or|in|at|by|from|through|across|into|who|which|that|was|were|is|are|has|had|said|will|movement',
  'organi[sz]ers?|leaders?|government|administration|cabinet|team|family|camp',
);
const NOUN_NEXT = `(?=\\s(?!(?:${NO_MONTH_NEXT})\\b)[a-z]{3,})`;

/** Or stand alone in their line. */
const LINE = '(?<=(?:^|\\n)[\\s#*•–-]{0,4})';
const LINE_END = '(?=[\\s*]{0,4}(?:\\n|$))';

/** `the October figures`, `July was dry`, `September’s increase`, `its March sales`: a month that no word asks for. */
export const monthBare: Rule = {
  name: 'month-bare',
  starts: ['<plainMonth>', '<nameMonth>'],
  form: `${NOT_DAY}(?:${NAMED}<plainMonth>|${OWNED}<nameMonth>${NOUN_NEXT}|${LINE}<line:nameMonth>${LINE_END})${NOT_NEXT}`,
  read: ({ values, after }) =>
    /^ \p{Lu}\p{Ll}/u.test(after)
      ? null
      : {
          kind: 'date',
          month: values.plainMonth ?? values.nameMonth ?? values.line,
          choice: isTraded(after) ? 'next' : undefined,
        },
  examples: [
    ['They revised the October figures.', 'October', '2023-10'],
    ['It was the coldest November in years.', 'November', '2023-11'],
    ['February had been worse.', 'February', '2023-02'],
    ['Nothing topped September’s rise.', 'September', '2023-09'],
    ['Its March sales fell by a tenth.', 'March', '2023-03'],
    ['Wheat for January delivery rose.', 'January', '2024-01'],
    ['March', 'March', '2024-03'],
  ],
  counterExamples: [
    'The October Revolution began there.',
    'He played Mr. October on stage.',
    'The March on Rome began there.',
    'She won, and May left the stage.',
    'The May government fell.',
    'The august december was odd.',
    'On 32 October it shut.',
    'Read October 32 again.',
    'It was her June wedding.',
    'May: We shall see.',
    'May we',
    'The women’s March was long.',
    'An organiser of the Women’s March who sang was late.',
  ],
};
