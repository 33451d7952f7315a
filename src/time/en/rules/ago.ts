import type { Origin } from '../../meaning.js';
import type { Parts, Rule } from '../../rule.js';
import { AFTER_NUMBER, LENGTH, readLength } from '../read-length.js';
import { UNIT_NAMES } from '../word-lists.js';

const ABOUT =
  '(?<about>(?:about|around|almost|nearly|some|roughly|more than|less than|over|just over|just under|at least) )?';

/** `three days ago`, `about a year ago`, `a year and a half ago`, `two weeks and two days ago`, `a week ago Friday`. */
export const ago: Rule = {
  name: 'ago',
  starts: [
    '<number>',
    'half',
    ...['about', 'around', 'almost', 'nearly', 'some', 'roughly', 'over', 'exactly', 'only', 'just'].map(
      (word) => `${word} <number>`,
    ),
    ...['only about', 'only some', 'just about', 'just over', 'just under'],
    'more than',
    'less than',
    'at least',
  ],
  afterNumber: AFTER_NUMBER,
  form: [
    `(?:(?<exact>exactly )|only |just )?${ABOUT}${LENGTH}(?: ago|-ago)`,
    '(?: (?:(?<today>today|to the day)|this (?<to>day|week|month)|(?<beside>yesterday|tomorrow)|(?<=weeks? ago )(?:on |last )?<weekday>|(?<=years? ago )(?:on |last |this )<anniversary:weekday>))?',
  ],
  read: (parts) => {
    const { words } = parts;
    const length = readLength(parts);
    if (!length) return null;
    const { amount, unit, days, isRough = false } = length;
    const origin = countedFrom(parts);
    // "Two years ago on Monday": about that day of its year, which one is open.
    const isAnniversary = parts.values.anniversary !== undefined;
    const to = isAnniversary
      ? 'month'
      : words.exact || words.today || origin !== 'published'
        ? 'day'
        : UNIT_NAMES.find((name) => name === words.to);
    return {
      kind: 'offset',
      amount: -amount,
      unit,
      days,
      origin,
      approximate: isRough || words.about !== undefined,
      to: to ?? (isRough ? unit : undefined),
    };
  },
  examples: [
    ['The pier burnt three days ago in a storm.', 'three days ago', '2023-12-23'],
    ['The pier burnt two weeks ago in a storm.', 'two weeks ago', '2023-12-11/2023-12-17'],
    ['The pier burnt a year ago in a storm.', 'a year ago', '2022'],
    ['The pier burnt half a year ago in a storm.', 'half a year ago', '2023-06~'],
    ['The pier burnt about five months ago in a storm.', 'about five months ago', '2023-07~'],
    ['The pier burnt a decade ago in a storm.', 'a decade ago', '2013~'],
    ['The pier burnt a year ago this week in a storm.', 'a year ago this week', '2022-12-26/2023-01-01'],
    ['The pier burnt two weeks and three days ago in a storm.', 'two weeks and three days ago', '2023-12-09'],
    ['The pier burnt two years and three months ago in a storm.', 'two years and three months ago', '2021-09'],
    ['The pier burnt a year and a half ago in a storm.', 'a year and a half ago', '2022-06~'],
    ['The pier burnt 2 1/2 years ago in a storm.', '2 1/2 years ago', '2021-06~'],
    ['The pier burnt a week ago Friday in a storm.', 'a week ago Friday', '2023-12-15'],
    ['The pier burnt a week ago on Friday in a storm.', 'a week ago on Friday', '2023-12-15'],
    ['The pier burnt 2 years 3 months ago in a storm.', '2 years 3 months ago', '2021-09'],
    ['The pier burnt two years ago on Monday in a storm.', 'two years ago on Monday', '2021-12'],
    ['The pier burnt two weeks ago yesterday in a storm.', 'two weeks ago yesterday', '2023-12-11'],
    ['The pier burnt exactly two years ago in a storm.', 'exactly two years ago', '2021-12-26'],
  ],
  counterExamples: ['Tell them ago.', 'Years ago it burnt.', 'It was long ago.', 'He is a 5-year agonist.'],
};

/** `two weeks ago yesterday` is counted from yesterday, `a week ago Friday` from the last Friday. */
function countedFrom({ values: { weekday }, words: { beside } }: Parts): Origin {
  if (weekday !== undefined) return { kind: 'weekday', weekday };
  if (beside === undefined) return 'published';
  return { kind: 'unit', unit: 'day', shift: beside === 'yesterday' ? -1 : 1, origin: 'published' };
}

/** `years ago`, `a few weeks ago`, `some time ago`: how long is not told. */
export const vagueAgo: Rule = {
  name: 'vague-ago',
  starts: [
    ...['a few', 'some', 'several', 'many', 'few', 'not long', 'long', 'half a', 'half an', 'just a'],
    ...['days', 'weeks', 'months', 'years', 'decades', 'hours', 'minutes', 'centuries'],
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
