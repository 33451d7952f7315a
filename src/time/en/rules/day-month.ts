import type { Rule } from '../../rule.js';
import { CLOSED, readDayAndMonth, WEEKDAY_FIRST, WEEKDAY_STARTS } from '../read-calendar.js';
import { AFTER_DAY } from '../word-lists.js';

/** `26 December 2023`, `Tuesday, 26 December`, `the 5th of May`, `10 Nov 11`. */
export const dayMonth: Rule = {
  name: 'day-month',
  starts: ['<dayOfMonth>', ...WEEKDAY_STARTS, 'this coming', 'this past'],
  afterNumber: [...AFTER_DAY, ...'-/~', 'of', 'day', '<month>'],
  form: [
    `${WEEKDAY_FIRST}<dayOfMonth>(?:_-_|_/_| of | day of | )<month>`,
    "(?:(?:,? |,|-|/)(?:of |in )?(?:<year>|['’]?(?<short>\\d\\d)(?=[.,;)]|\\s*$)))?",
    CLOSED,
  ],
  read: readDayAndMonth,
  examples: [
    ['It opened on 26 November 2023 in Leeds.', '26 November 2023', '2023-11-26'],
    ['Shops closed on Sunday, 26 November.', 'Sunday, 26 November', '2023-11-26'],
    ['Shops shut on Sunday (26 November) in Leeds.', 'Sunday (26 November)', '2023-11-26'],
    ['It was logged 22/Jan/2019 by hand.', '22/Jan/2019', '2019-01-22'],
    ['They met on the 5th of May in Graz.', '5th of May', '2023-05-05'],
    ['The twenty-first of June was hot.', 'twenty-first of June', '2023-06-21'],
    ['Receipts dated 10 Nov 11, he said.', '10 Nov 11', '2011-11-10'],
  ],
  counterExamples: ['The 3 may win.', 'On 32 August nothing opened.', 'He signed 31 June papers.'],
};
