import type { Meaning } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { readYearShift } from '../read-calendar.js';
import { AFTER_DAY, pairs } from '../word-lists.js';

const WHEN =
  '(?:,? (?:of |in )?(?:(?:(?<fiscalYear>fiscal(?: year)? )|the year )?<year>|(?<which>last|this|next) (?<fiscalChosen>fiscal )?year|the year))?';

/** Beside these words a quarter is one of a game; and anywhere near those that only games have. */
const GAME = /\b(?:yards?|pass|score[ds]?|goals?|lead|baskets?|midway (?:through|into))\b/i;
const SPORT =
  /\b(?:touchdowns?|\d+-yard|field goals?|interceptions?|intercepted|fumble[ds]?|(?:quarter|corner|running )backs?|linebackers?|halftime|rebounds?|free throws?|three-pointers?|receptions?|possessions?|punts?|punted|kick-?offs?|overtime|end zone|first downs?|(?:first|second|last|opening|scoring) drives?|(?:third|fourth)-down|play-?offs?|dunk(?:s|ed)?|tip-?off|fouls?)\b/i;
const SPORT_SIGHT = 120;
const BESIDE = 24;

/** A part of a company's own year, which begins where the company likes, is of no known months. */
const FISCAL = { kind: 'vague' } as const;

/** A part of the calendar's year, unless the words say that it is one of a company's. */
const calendarOnly = (words: Words, meaning: Meaning): Meaning =>
  (words.fiscal ?? words.fiscalToo ?? words.fiscalYear ?? words.fiscalChosen) === undefined ? meaning : FISCAL;

type Words = Readonly<Record<string, string | undefined>>;

function isOfGame(before: string, after: string): boolean {
  return GAME.test(before.slice(-BESIDE)) || GAME.test(after.slice(0, BESIDE)) || SPORT.test(`${before} ${after}`);
}

/** `the third quarter`, `first quarter of 1989`, `the fiscal fourth quarter`. */
export const quarter: Rule = {
  name: 'quarter',
  sight: SPORT_SIGHT,
  starts: ['fiscal', 'first', 'second', 'third', 'fourth', 'final', '#'],
  afterNumber: AFTER_DAY,
  form: [
    '(?:(?<fiscal>fiscal)(?: |-))?(?<n>first|second|third|fourth|final|1st|2nd|3rd|4th)',
    `(?:(?: |-)(?<fiscalToo>fiscal))?(?:-| )quarter${WHEN}`,
    '(?! (?:of (?:the (?:game|match|final|century)|a|an|all))\\b)',
  ],
  read: ({ values, words, before, after }) =>
    isOfGame(before, after) ? null : calendarOnly(words, quarterOf(words.n, values.year, readYearShift(words.which))),
  examples: [
    ['Profit rose in the third quarter at last.', 'third quarter', '2023-35'],
    ['It peaked in the first quarter of 1989 in Ohio.', 'first quarter of 1989', '1989-33'],
    ['Its second-quarter loss grew.', 'second-quarter', '2023-34'],
  ],
  counterExamples: [
    'They live in the Latin quarter.',
    'It fell a quarter.',
    'She threw a touchdown pass in the first quarter.',
    'A 3-yard touchdown reception by the rookie from Lenz came in the fourth quarter.',
    'They drew level midway through the second quarter.',
    'He stayed for the first drive of the third quarter.',
  ],
};

/** `Q3 2019`, `2019-Q3`, `Q1`. */
export const quarterShort: Rule = {
  name: 'quarter-short',
  starts: ['q', '####'],
  form: '(?:(?<early>(?:19|20)\\d\\d)_-?_)?Q(?<n>[1-4])\\b(?:_-?_(?:of )?<year>)?',
  read: ({ values, words, before }) =>
    /\bfiscal $/i.test(before)
      ? FISCAL
      : quarterOf(words.n, values.year ?? (words.early ? Number(words.early) : undefined)),
  examples: [
    ['Sales in Q3 2019 were flat.', 'Q3 2019', '2019-35'],
    ['Sales in 2019-Q1 were flat.', '2019-Q1', '2019-33'],
  ],
  counterExamples: ['The Audi Q5 is new.', 'Q400 planes stayed grounded.'],
};

/** `the 1988 third quarter`, `1988’s fourth quarter`, `last year’s first quarter`. */
export const yearQuarter: Rule = {
  name: 'year-quarter',
  starts: ['####', 'last year', 'this year', 'next year'],
  form: "(?:<year>|(?<which>last|this|next) year)(?:[’']s)?(?<fiscal> fiscal)? (?<n>first|second|third|fourth|final)(?:-| )quarter",
  read: ({ words, values }) => calendarOnly(words, quarterOf(words.n, values.year, readYearShift(words.which))),
  examples: [
    ['Profit topped that of the 1988 third quarter at last.', '1988 third quarter', '1988-35'],
    ['Profit topped that of last year’s first quarter at last.', 'last year’s first quarter', '2022-33'],
  ],
  counterExamples: ['They moved into the quarter.'],
};

/** `this quarter`, `last quarter`, `the current quarter`. */
export const quarterChosen: Rule = {
  name: 'quarter-chosen',
  starts: pairs('last this next current latest previous coming following past', 'fiscal', 'quarter'),
  form: '(?<choice>last|latest|this|current|next|previous|coming|following|past)(?<fiscal> fiscal)? quarter',
  read: ({ words }) =>
    calendarOnly(words, {
      kind: 'unit',
      unit: 'quarter',
      shift: /last|latest|previous|past/.test(words.choice ?? '')
        ? -1
        : /this|current/.test(words.choice ?? '')
          ? 0
          : 1,
      origin: 'published',
    }),
  examples: [
    ['Orders fell last quarter in Asia.', 'last quarter', '2023-35'],
    ['Orders may rise this quarter in Asia.', 'this quarter', '2023-36'],
  ],
  counterExamples: ['They are closing this quarterly.'],
};

/** `the second half of 2023`, `the first half of next year`. */
export const half: Rule = {
  name: 'half',
  starts: ['first', 'second', '####'],
  form: [
    '(?:(?<n>first|second)(?: |-)half,? of (?:<year>|(?<which>last|this|next|the) (?<fiscal>fiscal )?year)|',
    '(?:(?<early>(?:19|20)\\d\\d)_-?_)H(?<h>[12])\\b)',
  ],
  read: ({ values, words }) =>
    calendarOnly(words, {
      kind: 'season',
      code: words.n === 'second' || words.h === '2' ? 41 : 40,
      year: values.year ?? (words.early ? Number(words.early) : undefined),
      yearShift: words.which ? readYearShift(words.which) : undefined,
    }),
  examples: [
    ['It ships in the second half of 2025 there.', 'second half of 2025', '2025-41'],
    ['Rents fell in the first half of this year.', 'first half of this year', '2023-40'],
  ],
  counterExamples: ['He scored in the second half.', 'The first half of the film drags.'],
};

/** `the quarter`: the one told of before it. */
export const quarterInForce: Rule = {
  name: 'quarter-in-force',
  starts: ['quarter'],
  form: '(?<=\\b(?:for|in|during|of) the )quarter(?! of| (?:ended|ending|century))',
  read: () => ({ kind: 'unit', unit: 'quarter', shift: 0, origin: 'force' }),
  examples: [['Sales fell in the third quarter. Costs rose in the quarter as well.', 'quarter', '2023-35']],
  counterExamples: ['Rents rose in the quarter of the artists.'],
};

/** `the 1988 quarter`, `the 1988 period`: what figures are compared with, the like of the quarter told of before it. */
export const quarterOfYear: Rule = {
  name: 'quarter-of-year',
  starts: ['####'],
  form: '(?<=\\b(?:the|from|in) )<year>(?<fiscal> fiscal)? (?<word>quarter|period)(?! of\\b)',
  read: ({ values, words }) =>
    calendarOnly(words, {
      kind: 'unit',
      unit: 'quarter',
      shift: 0,
      origin: 'force',
      year: values.year,
      orYear: words.word === 'period',
    }),
  examples: [
    ['Profit fell in the second quarter. In the 1988 quarter it had risen.', '1988 quarter', '1988-34'],
    ['Profit fell in the second quarter from that of the 1988 period.', '1988 period', '1988-34'],
    ['Rents rose from those of the 1988 period.', '1988 period', '1988'],
  ],
  counterExamples: ['Flat 1988 quarters nobody.', 'They moved to a 1988 quarter of the town.'],
};

/** `the quarter ended Sept. 30`: the quarter, beside its last day, where that is the last of a calendar quarter. */
export const quarterEnded: Rule = {
  name: 'quarter-ended',
  starts: ['quarter'],
  form: [
    '(?:(?<=\\b(?:the|its|their|a) )|(?<=\\bfiscal ))quarter',
    '(?= (?:that )?(?:ended|ending|ends|to|through) (?:on |in )?<month>(?: \\d{1,2})?(?:,? <year>)?)',
  ],
  read: ({ values }) => {
    const { month = 0, year } = values;
    if (month % 3 !== 0) return null;
    return { kind: 'season', code: 32 + month / 3, year };
  },
  examples: [
    ['It lost money in the quarter ended Sept. 30 in Ohio.', 'quarter', '2023-35'],
    ['It lost money in the quarter ended June 30, 2019 in Ohio.', 'quarter', '2019-34'],
  ],
  counterExamples: ['It lost money in the quarter ended Aug. 31.', 'It gave no quarter to March.'],
};

const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 };

function quarterOf(word = '', year?: number, yearShift?: number) {
  return { kind: 'season', code: 32 + (NUMBERS[word] ?? Number.parseInt(word, 10)), year, yearShift } as const;
}
