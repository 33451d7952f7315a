import type { Rule } from '../../rule.js';
import { COUNTED_NEXT } from '../count-nouns.js';

/** `Jan-Feb 2017`, `March to May`, `between August and October 2022`, `January to March 15, 2021`. */
export const monthRange: Rule = {
  name: 'month-range',
  starts: ['<month>', 'between', 'from'],
  form: [
    '(?:(?:(?<both>between)|from) )?<from:month>(?:_[-–—]_|-to-| (?:to|through|until|(?<and>and)) )',
    `<to:month>(?: <dayNumber>${COUNTED_NEXT})?(?:,? (?:of |in )?<year>)?(?!_\\d)`,
  ],
  outermost: true,
  read: ({ values, words }) => {
    const [from = 1, to = 1, year] = [values.from, values.to, values.year];
    if (words.and && !words.both) return null;
    const first = year !== undefined && from > to ? year - 1 : year;
    return {
      kind: 'span',
      from: { kind: 'date', month: from, year: first },
      to: { kind: 'date', month: to, day: values.dayNumber, year },
    };
  },
  examples: [
    ['Sales fell Nov–Feb 2017 in Peru.', 'Nov–Feb 2017', '2016-11/2017-02'],
    ['It rained from March to May there.', 'from March to May', '2023-03/2023-05'],
    ['Sales fell in the July-to-September period there.', 'July-to-September', '2023-07/2023-09'],
    ['It was shut Nov–Feb 5th, 2017 for works.', 'Nov–Feb 5th, 2017', '2016-11/2017-02-05'],
  ],
  counterExamples: ['They march to may not.', 'From April to dawn it rained.'],
};
