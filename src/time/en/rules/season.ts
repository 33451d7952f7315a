import type { Rule } from '../../rule.js';
import { readChoice } from '../read-calendar.js';
import { pairs } from '../word-lists.js';

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
  starts: [...pairs('last this next past coming', '<season>'), 'this past', 'this coming'],
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

/** `that summer`, `the following spring`, `the previous winter`: beside the date in force. */
export const seasonInForce: Rule = {
  name: 'season-in-force',
  starts: ['that', 'following', 'previous', 'preceding', 'same'],
  form: '(?:that(?: same)?|(?<=\\bthe )(?<way>following|previous|preceding|same)) <season>(?! (?:of|in|from)\\b)',
  read: ({ values, words }) => ({
    kind: 'season',
    code: values.season ?? 21,
    from: words.way === 'following' ? 'after' : /^pre/.test(words.way ?? '') ? 'before' : 'at',
  }),
  examples: [
    ['She moved there in August 1969; that summer it rained.', 'that summer', '1969-22'],
    ['He bought a barn in the summer of 1947. By the following spring it was a school.', 'following spring', '1948-21'],
    ['They met in May 2019, having parted the previous autumn.', 'previous autumn', '2018-23'],
  ],
  counterExamples: ['He said that springs had dried.', 'It was that fall of the mark that hurt.'],
};

/** Before `fall`: somebody was hurt in it, so it may be that of a man. */
const HURT =
  /\b(?:hurt|injur|die[ds]|kill|wound|broke|surviv|suffer|fractur|sustain|paraly|bruis)[a-z]*\b[^.;]{0,30}\bin the $/i;

/** `in the fall`, `until summer`, `since early summer`: the last in what is told, the next in what is planned, else any. */
export const seasonAlone: Rule = {
  name: 'season-alone',
  sight: 60,
  starts: ['<season>', 'early', 'late', 'mid'],
  form: [
    '(?:(?<=\\b(?:in|since|until|by|during|from|of|for) (?:the )?)(?:early|late|mid)(?: |-)',
    '|(?<=\\b(?:in|since|until|by|during|over) the )|(?<=\\b(?:since|until|till|by) ))(?:<season>)',
    '(?=_[.,;:)]|\\s*$| (?:and|when|at|with|on|by|after|before|as|because|if)\\b)',
  ],
  // What is to be done by spring is not done in the spring that runs.
  read: ({ values, words, before }) =>
    words.season === 'fall' && HURT.test(before)
      ? null
      : {
          kind: 'season',
          code: values.season ?? 21,
          open: true,
          choice: /\b(?:by|until|till) $/i.test(before) ? 'next' : undefined,
        },
  examples: [
    ['They had looked at the mill since early summer.', 'since early summer', '2023-22/..'],
    ['The school was closed in the spring, when it flooded.', 'spring', '2023-21'],
    ['The school will close in the fall.', 'fall', '2024-23'],
    ['The school will close by spring, they say.', 'spring', '2024-21'],
    ['Prices rose over the summer.', 'summer', '2023-22'],
    ['It is hot there in the summer.', 'summer', null],
  ],
  counterExamples: [
    'They lost money in the fall of the mark.',
    'In the spring water lay a coin.',
    'It was fed by spring rain.',
    'She was badly injured in the fall, a doctor said.',
    'He broke an arm in the fall.',
  ],
};
