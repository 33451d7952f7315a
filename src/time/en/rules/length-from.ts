import { isDay, isMonthOrYear } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { readLength } from '../read-length.js';

/** Units that are counted in whole months. */
const LONG_UNITS = new Set(['month', 'year']);

/** `for three days starting Monday`, `for two weeks from 20 May`, `over five years from 2023`: the first and the last. */
export const lengthFrom: Rule = {
  name: 'length-from',
  starts: ['for', 'over', 'during'].flatMap((word) => [`${word} <number>`, `${word} the`]),
  form: [
    '(?:for|over|during) (?:the (?:next )?)?<number>(?: |-)<units>,? ',
    '(?:(?:starting|beginning|commencing|effective)(?: from| on| with)?|from|as (?:of|from)) (?:the )?<date>',
  ],
  outermost: true,
  read: (parts) => {
    const [from] = parts.dates;
    const length = readLength(parts);
    if (!length || !from) return null;
    const { amount, unit } = length;
    // `over five years from 2023` ends in some month of 2028.
    if (isMonthOrYear(from))
      return LONG_UNITS.has(unit) ? { kind: 'span', from, to: { kind: 'offset', amount, unit, origin: from } } : null;
    if (!isDay(from) || unit === 'minute' || unit === 'hour') return null;
    return { kind: 'span', from, to: { kind: 'offset', amount, unit, days: -1, origin: from } };
  },
  examples: [
    [
      'The pass will be shut for three days starting Monday, they say.',
      'for three days starting Monday',
      '2024-01-01/2024-01-03',
    ],
    ['The lock was shut for two weeks from 20 May 2022.', 'for two weeks from 20 May 2022', '2022-05-20/2022-06-02'],
    ['They were married for eight years from 1968.', 'for eight years from 1968', '1968/1976'],
    ['Sales doubled over the two years from May 2020.', 'over the two years from May 2020', '2020-05/2022'],
    ['It rained for a month beginning 4 May 2022.', 'for a month beginning 4 May 2022', '2022-05-04/2022-06-03'],
  ],
  counterExamples: [
    'It will open three days from Monday.',
    'It took two weeks from start to end.',
    'She was away for two weeks from work.',
    'It will cost them for the first two months from start to end.',
    'They rang for five minutes starting Monday.',
  ],
};
