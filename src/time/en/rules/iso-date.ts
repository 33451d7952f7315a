import { dayOf } from '../../../calendar/index.js';
import type { Rule } from '../../rule.js';

/** `2023-12-26`, `2023-12-26T09:30Z`. */
export const isoDate: Rule = {
  name: 'iso-date',
  starts: ['####'],
  form: [
    '(?<y>\\d{4})-(?<m>\\d\\d?)-(?<d>\\d\\d?)',
    '(?:(?:T| )(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::\\d\\d)?(?<zulu>Z)?)?(?!-[\\w-])',
  ],
  read: ({ words }) => {
    const [year, month, day] = [Number(words.y), Number(words.m), Number(words.d)];
    if (dayOf(year, month, day) === null) return null;
    const date = { kind: 'date', year, month, day } as const;
    if (words.hour === undefined) return date;
    const zone = words.zulu ? 0 : null;
    return { kind: 'clock', hour: Number(words.hour), minute: Number(words.minute), zone, day: date };
  },
  examples: [
    ['The log begins on 2023-11-05 and breaks off.', '2023-11-05', '2023-11-05'],
    ['-2023-11-05- is how the log heads its pages.', '2023-11-05', '2023-11-05'],
    ['It was stamped 2023-11-05T09:30Z by the server.', '2023-11-05T09:30Z', '2023-11-05T09:30Z'],
  ],
  counterExamples: [
    'Look into page-2023-11-05-a of the log.',
    'Part 2014-02-30 is out of stock.',
    'Call 555-2014-05-06-77 for tickets.',
    'The part is 2014-22-29.',
  ],
};
