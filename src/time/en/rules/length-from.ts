import { isDay } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { readLength } from '../read-length.js';

/** `for three days starting Monday`, `for two weeks from 20 May`: the first day and the last. */
export const lengthFrom: Rule = {
  name: 'length-from',
  starts: ['for <number>', 'for the'],
  form: [
    'for (?:the next )?<number>(?: |-)<units>,? ',
    '(?:(?:starting|beginning|commencing|effective)(?: from| on| with)?|from|as (?:of|from)) (?:the )?<date>',
  ],
  outermost: true,
  read: (parts) => {
    const [from] = parts.dates;
    const length = readLength(parts);
    if (!length || !isDay(from)) return null;
    const { amount, unit } = length;
    if (unit === 'minute' || unit === 'hour') return null;
    return { kind: 'span', from, to: { kind: 'offset', amount, unit, days: -1, origin: from } };
  },
  examples: [
    [
      'The pass will be shut for three days starting Monday, they say.',
      'for three days starting Monday',
      '2024-01-01/2024-01-03',
    ],
    ['The lock was shut for two weeks from 20 May 2022.', 'for two weeks from 20 May 2022', '2022-05-20/2022-06-02'],
    ['It rained for a month beginning 4 May 2022.', 'for a month beginning 4 May 2022', '2022-05-04/2022-06-03'],
  ],
  counterExamples: [
    'It will open three days from Monday.',
    'It took two weeks from start to end.',
    'She was away for two weeks from work.',
    'They rang for five minutes starting Monday.',
  ],
};
