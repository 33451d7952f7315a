import { dayOf } from '../../../calendar/index.js';
import type { Rule } from '../../rule.js';
import { readShortYear } from '../read-calendar.js';

/** `10/27/89`, and with hyphens where figures come in pairs: `1-2-30` is a score. */
const isShortDate = (
  { a = '', b = '', mark }: Readonly<Record<string, string | undefined>>,
  first: number,
  second: number,
) => first <= 31 && second <= 31 && (mark === '/' || (mark === '-' && a.length === 2 && b.length === 2));

/** `27/11/2005`, `11/27/2005`, `27.11.2005`; where both orders are possible, the article's habit decides later. */
export const numericDate: Rule = {
  name: 'numeric-date',
  starts: ['#'],
  afterNumber: [...'/.-~'],
  form: '(?<a>\\d\\d?)_(?<mark>[/.-])_(?<b>\\d\\d?)_\\k<mark>_(?<y>(?:19|20)\\d\\d|\\d\\d(?!\\d))(?![/-]\\d)',
  read: ({ words }) => {
    const [first, second] = [Number(words.a), Number(words.b)];
    if (words.y?.length === 2 && !isShortDate(words, first, second)) return null;
    const year = (words.y?.length === 2 ? readShortYear(words.y) : undefined) ?? Number(words.y);
    const dayFirst = dayOf(year, second, first);
    const monthFirst = dayOf(year, first, second);
    if (dayFirst !== null && monthFirst !== null && first !== second) return { kind: 'ambiguous', first, second, year };
    if (monthFirst !== null) return { kind: 'date', year, month: first, day: second };
    return dayFirst === null ? null : { kind: 'date', year, month: second, day: first };
  },
  examples: [
    ['Filed 27/11/2023 in Lyon.', '27/11/2023', '2023-11-27'],
    ['Filed 11/27/2023 in Ohio.', '11/27/2023', '2023-11-27'],
    ['Filed 10-27-89 in Ohio.', '10-27-89', '1989-10-27'],
    ['Filed on 27.11.2023 in Bonn.', '27.11.2023', '2023-11-27'],
    ['Filed on 05/04/2023 at the court.', '05/04/2023', null],
  ],
  counterExamples: [
    'Version 1.1.30 came out.',
    'They lost 1-2-3 in a row.',
    'Serial 133-03-03-2020 was found.',
    'It read 02/29/2022 by mistake.',
    'Odds were 18/13/2022 to one.',
  ],
};
