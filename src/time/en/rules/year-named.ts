import type { Meaning } from '../../meaning.js';
import type { Rule } from '../../rule.js';

/** Years that need not be the calendar's: what the reason says of them. */
const YEARS_APART: Readonly<Record<string, string>> = {
  fiscal: 'a fiscal year; when it begins is not told',
  financial: 'a financial year; when it begins is not told',
  fy: 'a fiscal year; when it begins is not told',
  school: 'a school year; when it begins is not told',
  academic: 'an academic year; when it begins is not told',
};

/** `the year 2008`, `fiscal 1990`, `FY2020`: a fiscal year is named; its bounds are not settled. */
export const yearNamed: Rule = {
  name: 'year-named',
  starts: ['year', 'fiscal', 'calendar', 'school', 'academic', 'financial', 'fy'],
  form: '(?:(?<kind>fiscal|calendar|school|academic|financial|FY)(?:(?: |-)year)?|year)(?:_|-| )(?:of )?<year>(?:_[-–/]_(?<to>\\d\\d)(?![-–/]?\\d))?',
  read: ({ words, values }) => {
    const year: Meaning = { kind: 'date', year: values.year };
    // `fiscal 2022-23` is of two calendar years.
    const next = (values.year ?? 0) + 1;
    if (words.to)
      return Number(words.to) === next % 100 ? { kind: 'span', from: year, to: { kind: 'date', year: next } } : null;
    const name = YEARS_APART[words.kind ?? ''];
    return name === undefined ? year : { kind: 'dayPart', of: year, name };
  },
  examples: [
    ['Sales in the year 2008 were poor.', 'year 2008', '2008'],
    ['For fiscal 1990 it lost money.', 'fiscal 1990', '1990'],
    ['In FY2021-22 it lost money.', 'FY2021-22', '2021/2022'],
    ['In the financial year 2021/22 it lost money.', 'financial year 2021/22', '2021/2022'],
  ],
  counterExamples: ['That year 20 ships sank.', 'Fiscal rules matter.'],
};
