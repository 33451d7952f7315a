import { dayOf } from '../../../calendar/index.js';
import type { Rule } from '../../rule.js';

/** `2012/08/08`, `2012. 08. 08`. */
export const yearFirstDate: Rule = {
  name: 'year-first-date',
  starts: ['####'],
  form: '(?<y>(?:19|20)\\d\\d)_(?<mark>[/.])_(?<m>\\d\\d?)_\\k<mark>_(?<d>\\d\\d?)',
  read: ({ words }) => {
    const [year, month, day] = [Number(words.y), Number(words.m), Number(words.d)];
    return dayOf(year, month, day) === null ? null : { kind: 'date', year, month, day };
  },
  examples: [['Posted 2023/11/05 by the desk.', '2023/11/05', '2023-11-05']],
  counterExamples: ['The ratio was 2014/13/22 by weight.', 'Release 2012.80.10 fixes it.'],
};

/** `2019-Aug-01`, `2020/Sep/23`: as systems stamp it. */
export const yearFirstNamed: Rule = {
  name: 'year-first-named',
  starts: ['####'],
  form: '<year>(?<mark>[-/])<month>\\k<mark>(?<d>\\d\\d?)',
  read: ({ values, words }) => {
    const { year = 0, month = 0 } = values;
    const day = Number(words.d);
    return dayOf(year, month, day) === null ? null : { kind: 'date', year, month, day };
  },
  examples: [['Posted 2019-Aug-01 by the desk.', '2019-Aug-01', '2019-08-01']],
  counterExamples: ['The part is 2019-Feb-31.', 'It is marked 2019/Sep-12 inside.'],
};
