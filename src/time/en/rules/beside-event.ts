import type { Rule } from '../../rule.js';
import { AFTER_NUMBER, LENGTH, lengthsAfter, readLength } from '../read-length.js';
import { UNIT_NAMES } from '../word-lists.js';

/** How long something took, and no distance: `waited two days before calling`, `a day after another`. */
const LASTED =
  /\b(?:t(?:ook|akes?|aken|aking)|wait(?:s|ed|ing)?|spen[dt](?:s|ing)?|stay(?:s|ed|ing)?|last(?:s|ed|ing)?|liv(?:es?|ed|ing)|serv(?:es?|ed|ing)|work(?:s|ed|ing)?|need(?:s|ed)?|surviv(?:es?|ed)|for|within|in|after|another|every|each|per|over|only)\s(?:about |some |nearly |almost |the |a )?$/i;
/** Before `days`: they are counted. */
const COUNTED = /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half))\s$/i;
const NOT_TOLD_BY = /^\s(?:another|days?|weeks?|months?|years?|each|one|work|school|then)\b/i;
/** The thing told of: at most so many words of what follows. */
export const THING = /^\s((?:(?:[^\s,.;:()“”"–—]|\.(?=[A-Za-z])|(?<=\b(?:[A-Z]|St|Mr|Mrs|Ms|Dr))\.)+\s?){1,5})/;

/** `two days after the bombing`, `the day before the vote`, `weeks after he fled`: beside something whose day is not told here. */
export const besideEvent: Rule = {
  name: 'beside-event',
  starts: [
    ...['<number>', 'half', ...lengthsAfter('about', 'some', 'nearly', 'almost')],
    ...['day', 'night', 'morning', 'evening', 'week', 'weekend', 'month', 'year', 'days', 'weeks', 'months', 'years'],
  ],
  afterNumber: AFTER_NUMBER,
  sight: 60,
  form: [
    `(?:(?:about |some |nearly |almost )?${LENGTH}|(?<=\\b(?:the|a|one|few|several|many) )(?<one>day|night|morning|evening|week|weekend|month|year)|`,
    '(?<many>days|weeks|months|years)) (?:before|after|following|prior to)(?= [a-z])',
  ],
  read: (parts) => {
    const { words, before, after } = parts;
    if (LASTED.test(before) || (words.many && COUNTED.test(before)) || NOT_TOLD_BY.test(after)) return null;
    const told = words.one ?? words.many?.slice(0, -1);
    const unit = told ? (UNIT_NAMES.find((name) => name === told) ?? 'day') : readLength(parts)?.unit;
    if (!unit || unit === 'hour' || unit === 'minute') return null;
    return { kind: 'besideEvent', unit, thing: THING.exec(after)?.[1]?.trim() ?? '' };
  },
  examples: [
    ['She left two days after the blast in Oslo.', 'two days after', null],
    ['She left the day before the vote in Oslo.', 'day before', null],
    ['Weeks after he fled, she was found.', 'Weeks after', null],
    ['It came a day following her arrest in Oslo.', 'a day following', null],
  ],
  counterExamples: [
    'It took two days before anyone came.',
    'He waited two weeks before calling her.',
    'It rained day after day.',
    'It rained one day after another.',
    'He worked for three years after the war.',
    'She left two hours after the blast.',
  ],
};
