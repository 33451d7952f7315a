import type { Rule } from '../../rule.js';
import { AFTER_NUMBER, LENGTH, readLength } from '../read-length.js';
import { UNIT_NAMES } from '../word-lists.js';

/** `in two weeks' time`, `two weeks from now`, `three days from today`. */
export const fromNow: Rule = {
  name: 'from-now',
  starts: ['<number>', 'half', 'in half', 'in <number>'],
  afterNumber: AFTER_NUMBER,
  form: `(?:in )?${LENGTH}(?:[’']s? time| from (?:now|today)| hence)`,
  read: (parts) => {
    const length = readLength(parts);
    if (!length) return null;
    const { amount, unit, days, isRough = false } = length;
    return {
      kind: 'offset',
      amount,
      unit,
      days,
      origin: 'published',
      approximate: isRough,
      to: isRough ? unit : undefined,
    };
  },
  examples: [
    ["A court sits in three days' time in Lyon.", "in three days' time", '2023-12-29'],
    ["A court sits in a year and a half's time.", "in a year and a half's time", '2025-06~'],
    ['Two months from now it ends.', 'Two months from now', '2024-02'],
  ],
  counterExamples: ['It took two weeks from start to end.'],
};

/** `the fifth coach in four years` is counted back. */
const RANKED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|last|most|worst|best|only|\w+est)(?:\s[\w’'-]+){0,7}\s$/i;

/** `will … in two weeks`: only where the sentence looks ahead; else it is a duration. */
export const inUnits: Rule = {
  name: 'in-units',
  starts: ['in <number>', 'within <number>', 'in the', 'within the'],
  sight: 90,
  form: [
    '(?<=\\b(?:will|shall|to|expected|due|scheduled|back|begins?|starts?|opens?|returns?|ends?)',
    '\\b[^.;]{0,60})(?<way>in|within)(?<next> the next)? <number> <units>',
    '(?! (?:of|ago|since|to|on|after|before|last|following|from (?:the|an?|its|his|her|their|this|that|when))\\b)',
  ],
  read: ({ values, words, before }) => {
    if (RANKED.test(before)) return null;
    const unit = words.units?.startsWith('fortnight') ? 'week' : (UNIT_NAMES[values.units ?? 2] ?? 'day');
    if (unit === 'hour' || unit === 'minute') return null;
    const amount = (values.number ?? 1) * (words.units?.startsWith('fortnight') ? 2 : 1);
    return words.way === 'within' || words.next
      ? { kind: 'window', amount, unit, fromToday: words.way === 'within' }
      : { kind: 'offset', amount, unit, origin: 'published' };
  },
  examples: [['The court will sit in two days once more.', 'in two days', '2023-12-28']],
  counterExamples: [
    'He will be the fifth coach in four years.',
    'It was the worst flood in 20 years.',
    'It is the strongest quake to hit the coast in 80 years.',
    'He ran it in two hours.',
    'A vote is to be held within 60 days from the day of the removal.',
  ],
};
