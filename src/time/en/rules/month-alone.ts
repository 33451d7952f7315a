import type { Rule } from '../../rule.js';
import { oneOf } from '../one-of.js';
import { isTraded } from '../read-calendar.js';

/** A month that is also a name or a verb counts only after one of these. */
const ASKING = oneOf(
  'as|in|since|until|till|by|from|through|during|of|for|late|early|mid|before|after|between|to|around|about|and|or',
  'last|next|this|every|each|both',
);
const BEFORE = `(?<=\\b(?:${ASKING})[\\s-]{1,3})`;
/** Beside another month in a list, any word of the list is a month: `May, June and July`. */
const LISTED = '(?=<first:month>(?:, (?:and |or )?| and | or )<second:month>)';
/** The year may stand at the last month of a list, and is that of all: `late May or early June 2022`. */
const YEAR_AT_LAST = '(?:(?=(?:,_<middle:month>)?,? (?:and|or) (?:early |late |mid-)?<last:month>,? (?:of )?<year>)|)';
const NOT_NEXT = '(?!\\.?_\\d{1,2}\\b)';

/** `in February`, `since August`: the last one before publication, where the year is not told. */
export const monthAlone: Rule = {
  name: 'month-alone',
  starts: ['<month>'],
  form: `(?<!\\d(?:st|nd|rd|th)?(?: of)?\\s)(?:${BEFORE}|${LISTED})<month>${YEAR_AT_LAST}${NOT_NEXT}`,
  read: ({ values: { month = 1, last = 12, year }, words, before, after }) => {
    if (isName(words.month ?? '', before, after)) return null;
    const choice = isTraded(after) ? 'next' : undefined;
    return { kind: 'date', month, year: year !== undefined && month > last ? year - 1 : year, choice };
  },
  examples: [
    ['Rain fell for days in February there.', 'February', '2023-02'],
    ['They had trained since August in secret.', 'since August', '2023-08/..'],
    ['It was repainted in May by volunteers.', 'May', '2023-05'],
    ['Sales were poor, and May, June and July were the worst.', 'May', '2023-05'],
    ['Rain closed the pass; April and June were dry.', 'April', '2023-04'],
    ['Prices fell in March and April 2021 there.', 'March', '2021-03'],
    ['Prices fell in late May or early June 2021 there.', 'late May', '2021-05'],
    ['Prices fell in December and January 2021 there.', 'December', '2020-12'],
    ['Wheat for March delivery rose.', 'March', '2024-03'],
    ['It was sold in Jan, and again in March.', 'Jan', '2023-01'],
    ['It was sold in the third week of Jan to a bank.', 'third week of Jan', '2023-01-16/2023-01-22'],
  ],
  counterExamples: [
    'You may go.',
    'May I come in?',
    'Crowds march on Rome.',
    'In march order they stood.',
    'April Jones sang.',
    'April and Tom sang.',
    'They asked if May would resign.',
    'On 32 August it shut.',
    'Read August 32 again.',
    'Dec is a short name.',
    'They believed in Jan Hall.',
    'Ann and June Hall sang.',
  ],
};

/** `Jan` and `Dec` without a stop are names, and so is `June Hall`, unless `in` or the like asks for a month; `Jan Hall` is one even then. */
function isName(word: string, before: string, after: string): boolean {
  const isAsked = /\b(?:(?:in|since|until|till|during|early|late|mid|last|next|this)[\s-]|week(?:end)? of )$/i.test(
    before,
  );
  if (/^(?:jan|mar|apr|jun|dec)$/.test(word) ? !isAsked : isAsked) return !isAsked;
  return /^ \p{Lu}\p{Ll}/u.test(after);
}
