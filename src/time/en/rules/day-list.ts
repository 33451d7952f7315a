import type { Rule } from '../../rule.js';
import { COUNTED_NEXT } from '../count-nouns.js';
import { AFTER_DAY } from '../word-lists.js';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const LAST = `,? (?:and|or|&) ${DAY}\\b${COUNTED_NEXT}(?!_[-–—:/%]|[.,]\\d)`;
const YEAR = '(?:,?_(?:of )?<year>)?';

/** `June 3` of `June 3, 10 and 17, 2021`, whose year stands at the last. */
export const monthDayList: Rule = {
  name: 'month-day-list',
  starts: ['<month>'],
  form: `<month> <dayNumber>(?=(?:, ${DAY}){1,9}${LAST}${YEAR})`,
  read: ({ values: { month, dayNumber: day, year } }) => ({ kind: 'date', year, month, day }),
  examples: [['The choir sang on June 3, 10 and 17, 2021 in Bath.', 'June 3', '2021-06-03']],
  counterExamples: ['On June 3, 10 people sang.', 'On June 3, 10 and 17 people sang.', 'They sang on June 3, 2021.'],
};

/** `10` and `17` of `June 3, 10 and 17`: of the month and year before them. */
export const listedDay: Rule = {
  name: 'listed-day',
  starts: ['#'],
  form: [
    `(?:(?<=<first:month> ${DAY}(?:, ${DAY}){0,8}, )<middle:dayNumber>(?=(?:, ${DAY}){0,8}${LAST})`,
    `|(?<=<pair:month> ${DAY} (?:and|&) )<second:dayNumber>(?=_[.,;)]|\\s*$| (?:in|at)\\b)(?!_[-–—:/%]|[.,]\\d)`,
    `|(?<=<month> ${DAY}(?:, ${DAY}){1,9},? (?:and|or|&) )<last:dayNumber>${COUNTED_NEXT}(?!_[-–—:/%])${YEAR})`,
  ],
  read: ({ values: { first, pair, month, middle, second, last, year } }) => ({
    kind: 'date',
    year,
    month: month ?? first ?? pair,
    day: middle ?? last ?? second,
    listed: true,
  }),
  examples: [
    ['The choir sang on June 3, 10 and 17 in Bath.', '10', '2023-06-10'],
    ['The choir sang on June 3, 10 and 17 in Bath.', '17', '2023-06-17'],
    ['The choir sang on July 13 and 20 in Bath.', '20', '2023-07-20'],
    ['The choir will sing on June 3, 10 and 17 in Bath.', '10', '2024-06-10'],
    ['The choir sang on June 3, 10 and 17, 2021 in Bath.', '10', '2021-06-10'],
  ],
  counterExamples: [
    'On June 3, 10 people sang.',
    'On June 3, 10 and 17 people sang.',
    'On June 3, 10 and 17 percent came.',
    'They sang on June 3, and 17 left.',
    'They sang numbers 3, 10 and 17.',
  ],
};

/** `3` of `3, 10 and 17 June`, where the last two are read as a range if they follow each other; `25` of `25 and 27 June`. */
export const dayListMonth: Rule = {
  name: 'day-list-month',
  starts: ['#'],
  afterNumber: [...AFTER_DAY, ',', '~', 'and', 'or', '&'],
  form: `<dayNumber>(?=(?:, ${DAY}){0,9},? (?:and|or|&) ${DAY} <month>${YEAR})`,
  read: ({ values: { month, dayNumber: day, year } }) => ({ kind: 'date', year, month, day }),
  examples: [['The choir sang on 3, 10 and 17 June 2021 in Bath.', '3', '2021-06-03']],
  counterExamples: ['They sang 3, 10 and 17 hymns.', 'He said 3, 10 and 17 may be drawn.'],
};
