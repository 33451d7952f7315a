import type { Rule } from '../../rule.js';
import { UNIT_NAMES } from '../word-lists.js';

const ABOUT =
  '(?<about>(?:about|around|almost|nearly|some|roughly|more than|less than|over|just over|just under|at least) )?';

/** `three days ago`, `about a year ago`, `two weeks and two days ago`. */
export const ago: Rule = {
  name: 'ago',
  starts: [
    '<number>',
    'about',
    'around',
    'almost',
    'nearly',
    'some',
    'roughly',
    'more',
    'less',
    'over',
    'just',
    'exactly',
    'only',
    'at',
  ],
  form: [
    `(?:(?<exact>exactly )|only |just )?${ABOUT}<number>(?:-| )<units>(?:(?: and|,) <days:number> days?)?(?: ago|-ago)`,
    '(?: (?:(?<today>today|to the day)|this (?<to>day|week|month)))?',
  ],
  read: ({ values, words }) => ({
    kind: 'offset',
    amount: -(values.number ?? 1) * (words.units?.startsWith('fortnight') ? 2 : 1),
    unit: words.units?.startsWith('fortnight') ? 'week' : (UNIT_NAMES[values.units ?? 2] ?? 'day'),
    days: values.days,
    origin: 'published',
    approximate: words.about !== undefined,
    to: words.exact || words.today ? 'day' : UNIT_NAMES.find((name) => name === words.to),
  }),
  examples: [
    ['The pier burnt three days ago in a storm.', 'three days ago', '2023-12-23'],
    ['The pier burnt two weeks ago in a storm.', 'two weeks ago', '2023-12-11/2023-12-17'],
    ['The pier burnt a year ago in a storm.', 'a year ago', '2022'],
    ['The pier burnt about five months ago in a storm.', 'about five months ago', '2023-07~'],
    ['The pier burnt a decade ago in a storm.', 'a decade ago', '2013~'],
    ['The pier burnt a year ago this week in a storm.', 'a year ago this week', '2022-12-26/2023-01-01'],
    ['The pier burnt two weeks and three days ago in a storm.', 'two weeks and three days ago', '2023-12-09'],
    ['The pier burnt exactly two years ago in a storm.', 'exactly two years ago', '2021-12-26'],
  ],
  counterExamples: ['Tell them ago.', 'Years ago it burnt.', 'It was long ago.', 'He is a 5-year agonist.'],
};

/** `years ago`, `a few weeks ago`, `some time ago`: how long is not told. */
export const vagueAgo: Rule = {
  name: 'vague-ago',
  starts: [
    'a',
    'some',
    'several',
    'many',
    'few',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'hours',
    'minutes',
    'long',
    'not',
    'two',
    'half',
  ],
  form: [
    '(?:(?:just )?(?:a few|some|several|many|few|not long|long|half an?)(?: short)? ?)?(?:days|weeks|months',
    '|years|decades|hours|minutes|time|centuries|century|decade|hour)?_\\bago',
  ],
  read: () => ({ kind: 'vague' }),
  examples: [
    ['It was a swamp years ago, she said.', 'years ago', null],
    ['A few weeks ago it was dry.', 'A few weeks ago', null],
    ['Half a century ago it was dry.', 'Half a century ago', null],
  ],
  counterExamples: ['They met in Chicago.', 'In a few weeks it dries.'],
};
