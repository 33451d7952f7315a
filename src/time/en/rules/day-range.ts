import type { Parts, Rule } from '../../rule.js';
import { readDayRange } from '../read-ranges.js';
import { AFTER_DAY } from '../word-lists.js';

/** `from September 26 to 28 last year` */
const OF_YEAR = '(?: (?<ofYear>last|this|next) year)?';

/** `May 5-7, 2023`, `November 18 to 19`, `April 27 to the 3rd`. */
export const monthDayRange: Rule = {
  name: 'month-day-range',
  starts: ['<month>', 'between', 'from'],
  form: [
    '(?:(?<lead>between|from) )?<month> (?:the )?<from:dayOfMonth>_(?:-|–|—|to|through|until|till|or|(?<and>and))_',
    `(?<next>the )?<to:dayOfMonth>(?:,?_<year>)?(?!\\d)${OF_YEAR}`,
  ],
  // `July 13 and 20` are two days.
  read: (parts) => (parts.words.and && parts.words.lead !== 'between' ? null : readDayRange(parts)),
  examples: [
    ['The choir sang on June 3 or 4 in Bath.', 'June 3 or 4', '2023-06-03/2023-06-04'],
    ['The fair ran May 5-7 in Bath.', 'May 5-7', '2023-05-05/2023-05-07'],
    ['The fair ran from June 3 to 5 last year.', 'from June 3 to 5 last year', '2022-06-03/2022-06-05'],
    ['The fair ran from November 18 to 19, 2022 there.', 'from November 18 to 19, 2022', '2022-11-18/2022-11-19'],
    ['The fair ran from April 27 to the 3rd there.', 'from April 27 to the 3rd', '2023-04-27/2023-05-03'],
  ],
  counterExamples: [
    'The choir sang on July 13 and 20.',
    'They won the June 7-5 game.',
    'The fair ran June 10 - 31, 2022 on paper.',
  ],
};

const isNextDay = ({ values: { from = 0, to = 0 } }: Parts): boolean => to === from + 1;

/** `5–7 May 2023`, `between the 9th and 17th of April`, `from the 27th to the 3rd of April`. */
export const dayRangeMonth: Rule = {
  name: 'day-range-month',
  starts: ['<dayOfMonth>', 'between', 'from'],
  afterNumber: [...AFTER_DAY, '-', '~', 'to', 'through', 'until', 'till', 'and', 'or'],
  form: [
    '(?:(?<last>between|from) (?:the )?)?<from:dayOfMonth>_(?:-|–|—|to|through|until|till|(?<and>and)|or)_',
    `(?:the )?<to:dayOfMonth> (?:of )?<month>(?:,?_(?:of )?<year>)?${OF_YEAR}`,
  ],
  // `25 and 27 June` are two days.
  read: (parts) => (parts.words.and && !parts.words.last && !isNextDay(parts) ? null : readDayRange(parts)),
  examples: [
    ['The fair ran 5–7 May 2022 in Bath.', '5–7 May 2022', '2022-05-05/2022-05-07'],
    ['He fled on 3 or 4 June in Bath.', '3 or 4 June', '2023-06-03/2023-06-04'],
    ['It rained between the 9th and 17th of April here.', 'between the 9th and 17th of April', '2023-04-09/2023-04-17'],
    [
      'She was away from the 27th to the 3rd of January 2022.',
      'from the 27th to the 3rd of January 2022',
      '2021-12-27/2022-01-03',
    ],
  ],
  counterExamples: ['They won 7-5 May 2022 in Bath.', 'They won 5-7 may be.', 'Between 3 and 40 March hares ran.'],
};
