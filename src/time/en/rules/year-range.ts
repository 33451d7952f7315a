import type { Rule } from '../../rule.js';

const LONGEST_YEARS = 150;

/** `2014-2018`, `1998–99`, `the 2020/21 season`, `from 2009 to 2013`. */
export const yearRange: Rule = {
  name: 'year-range',
  starts: ['####', 'from ####', 'between ####'],
  form: [
    '(?:(?:from|(?<both>between)) )?<from:year>',
    '(?:(?<slash>/)|_(?:-|–|—|~)_| (?:to|until|till|through|(?<and>and)) )',
    '(?:(?<to>(?:1[0-9]|20)\\d\\d)|(?<=\\b',
    '(?:the|in|of|for|during|from|between|since|an?|its|their|his|her|our)\\s\\d{4}[-–—/]',
    '|\\(\\d{4}[-–—])(?<short>\\d\\d))(?![-–/]\\d|\\d)',
  ],
  outermost: true,
  read: ({ values, words }) => {
    if (words.and && !words.both) return null;
    const from = values.from ?? 0;
    const to = words.to ? Number(words.to) : Math.floor(from / 100) * 100 + Number(words.short);
    if (words.slash && to !== from + 1) return null;
    if (to <= from || to - from > LONGEST_YEARS || to >= 2100) return null;
    return { kind: 'span', from: { kind: 'date', year: from }, to: { kind: 'date', year: to } };
  },
  examples: [
    ['He ruled from 2009 to 2013 alone.', 'from 2009 to 2013', '2009/2013'],
    ['The 2020/21 season was short.', '2020/21', '2020/2021'],
    ['The 1998–99 season was short.', '1998–99', '1998/1999'],
  ],
  counterExamples: ['Call 2010-2015-86 today.', 'It was printed in 2009/11 by hand.', 'Between 2000 and 1500 died.'],
};
