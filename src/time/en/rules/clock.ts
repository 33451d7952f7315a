import type { Rule } from '../../rule.js';
import { oneOf } from '../one-of.js';
import { readClock } from '../read-clock.js';
import { ZONE_PATTERN } from '../zones.js';

const ABOUT = '(?:(?:shortly|just|soon) (?:before|after) |around |about |by |until |at )?';
/** What closes a bracket that the zone alone stands in: `3.15 am (local time)`, but not `(11:17 a.m. PT)`. */
const ZONE_CLOSED = '(?:(?<=\\([a-z\\s]{1,22}(?:[+-]\\d{1,2}(?::?\\d\\d)?)?)\\))?';
const ZONED = `_\\(?(?<zone>${ZONE_PATTERN})(?![A-Za-z])${ZONE_CLOSED}`;
/** Bare figures are a clock time only where the words before ask for one: else they are a score or a verse. */
const CLOCK_WORDS = oneOf(
  'at|around|about|by|until|till|from|to|between|after|before|since|and|or|shortly|approximately',
  'day|night|morning|evening|afternoon|today|yesterday|updated|posted|published|modified|filed',
);
const FIGURES = '[012]?\\d_:_[0-5]\\d(?:_:_[0-5]\\d)?(?:_(?:hours|hrs|h))?';
const CLOCK_BEFORE = `(?<=(?:\\b(?:${CLOCK_WORDS}) |\\d |[,|@–-]_|^|\\n)${FIGURES})(?<!\\b(?:fight|bout|stopped it|halted it) at ${FIGURES})`;
/** What is left of a game, and how long a film runs, are no times of the day. */
const GAME_CLOCK =
  '(?! (?:left|remaining|to_(?:go|play|spare)|(?:in|of|into) (?:the|its|his|their) (?:\\w+ )?(?:half|quarter|period|round|set|game|overtime))\\b)';
const RUNNING_TIME = '(?!\\d:[0-5]\\d(?<=\\|\\s{0,2}\\d:[0-5]\\d))';
const ZONE = `(?:${ZONED})?`;

/** `10 p.m.`, `4:30 a.m. local time`, `8.40am`, `9 o'clock`. */
export const clockTwelve: Rule = {
  name: 'clock-twelve',
  starts: ['#'],
  afterNumber: [...':.~', 'a', 'am', 'p', 'pm', 'o'],
  form: [
    '(?<hour>1[0-2]|0?[1-9])(?:_[:.]_(?<minute>[0-5]\\d))?(?:_[:.]_[0-5]\\d)?_',
    `(?<half>[ap]_\\._m\\b\\.?|[ap]_m\\b|o[’']clock)(?: in the (?<part>morning|afternoon|evening))?${ZONE}`,
  ],
  read: readClock,
  examples: [['The siren went at 10 p.m. Sunday in Hull.', '10 p.m. Sunday', '2023-12-24T22:00']],
  counterExamples: ['It is 14PM now.', 'He drank 2 pms.', 'A 5 amp fuse blew.'],
};

/** `21:15 GMT`, `00:15 local time`, `0440 GMT`, `14:00`. */
export const clockTwentyFour: Rule = {
  name: 'clock-twenty-four',
  starts: ['#', '####'],
  afterNumber: [...':.~', 'hours', 'hrs'],
  form: [
    `(?:${RUNNING_TIME}(?<hour>[01]?\\d|2[0-3])_:_(?<minute>[0-5]\\d)(?:_:_[0-5]\\d)?(?!\\d|_:|_%)`,
    `(?:_(?:hours|hrs|h)\\b)?(?:${ZONED}|${CLOCK_BEFORE}${GAME_CLOCK})|`,
    `(?<hour4>[01]\\d|2[0-3])\\.?(?<minute4>[0-5]\\d)(?: ?(?:hours|hrs|h))?_(?<zone4>${ZONE_PATTERN})`,
    '(?![A-Za-z])|(?<=\\b(?:at|around|about|by|approximately) )(?<hour5>[01]\\d|2[0-3])(?<minute5>[0-5]\\d)_(?:hours|hrs)\\b)',
  ],
  read: readClock,
  examples: [
    ['On Sunday at 21:15 GMT it sank.', 'Sunday at 21:15 GMT', '2023-12-24T21:15Z'],
    ['It sank at 0440 GMT on Sunday.', '0440 GMT on Sunday', '2023-12-24T04:40Z'],
    ['It sank at 0440hrs on Sunday.', '0440hrs on Sunday', '2023-12-24T04:40'],
  ],
  counterExamples: [
    'It ended 25:12 in sets.',
    'The screen is 4:3 wide.',
    'Read Psalm 23:999.',
    'He ran it in 2:05:30:11.',
    'They led by 14:05 left in the first half.',
    'Boats race home | 1:37 The harbour fills.',
    'See how the harbour froze 01:37 before',
    'The referee stopped the fight at 2:56 after a fall.',
  ],
};

/** `between 6 and 7 a.m. on Wednesday`: on that day, at no minute. */
export const betweenClocks: Rule = {
  name: 'between-clocks',
  starts: ['between'],
  form: [
    '(?:sometime )?between (?:midnight|noon|midday|\\d{1,2}(?:[:.]\\d\\d)?(?:_[ap]_\\.?_m\\.?)?) and ',
    '(?:midnight|noon|midday|\\d{1,2}(?:[:.]\\d\\d)?_[ap]_\\.?_m\\.?)(?: on| last)? <date>',
  ],
  read: ({ dates: [day] }) => (day && (day.kind === 'weekday' || day.kind === 'date') ? day : null),
  examples: [
    ['It fell between 6 and 7 a.m. on Sunday in Hull.', 'between 6 and 7 a.m. on Sunday', '2023-12-24'],
    ['It fell between midnight and 2 a.m. on Sunday in Hull.', 'between midnight and 2 a.m. on Sunday', '2023-12-24'],
  ],
  counterExamples: ['It lay between 6 and 7 metres deep on Sunday.'],
};

/** `noon`, `midday`. Midnight may begin a day or end it, and is read as a part of the day (`part-of-day.ts`). */
export const clockWord: Rule = {
  name: 'clock-word',
  starts: ['noon', 'midday'],
  form: [
    '(?<=\\b(?:at|around|about|by|until|till|before|after|since|from|to|shortly|past) |^)',
    `(?<word>noon|midday)${ZONE}`,
  ],
  read: () => ({ kind: 'clock', hour: 12, minute: 0, zone: null }),
  examples: [['The gun fired at noon on Sunday.', 'noon on Sunday', '2023-12-24T12:00']],
  counterExamples: ['The Midnight Express ran.', 'A high noon duel.'],
};

/** `Sunday at 9 p.m.`, `4 May, 21:15`: a clock time after its day. */
export const dayThenClock: Rule = {
  name: 'day-then-clock',
  starts: ['at', 'about', 'around', 'shortly', 'just', '#', '####', ...',|@-', 'by', 'until'],
  form: `<date>(?:_[,|@-]_| )${ABOUT}<date>`,
  read: ({ dates }) => {
    const [day, clock] = dates;
    if (
      !day ||
      clock?.kind !== 'clock' ||
      clock.day ||
      day.kind === 'clock' ||
      day.kind === 'vague' ||
      day.kind === 'span'
    )
      return null;
    return { ...clock, day };
  },
  examples: [['On Sunday at 9 p.m. it sank.', 'Sunday at 9 p.m.', '2023-12-24T21:00']],
  counterExamples: ['On Sunday at 9 percent it stalled.'],
};

/** `10 p.m. on Sunday`, `21:15 GMT, 4 May`: a clock time before its day. */
export const clockThenDay: Rule = {
  name: 'clock-then-day',
  starts: [
    'on',
    'of',
    'this',
    ...['day', 'morning', 'afternoon', 'evening', 'night', 'same'].map((word) => `that ${word}`),
    'last',
    'next',
    'yesterday',
    'today',
    'tomorrow',
    'tonight',
    '<anyWeekday>',
    '<month>',
    '#',
    '####',
    ',',
    'the',
  ],
  form: '<date>(?:,?_| )(?:on )?(?:the )?<date>',
  read: ({ dates }) => {
    const [clock, day] = dates;
    if (
      clock?.kind !== 'clock' ||
      clock.day ||
      !day ||
      day.kind === 'clock' ||
      day.kind === 'vague' ||
      day.kind === 'span'
    )
      return null;
    return { ...clock, day };
  },
  examples: [
    ['It sank at 9 p.m. on Sunday in fog.', '9 p.m. on Sunday', '2023-12-24T21:00'],
    ['It sailed on Sunday, and sank at 9 p.m. that night.', '9 p.m. that night', '2023-12-24T21:00'],
  ],
  counterExamples: ['On Friday on Sunday Street it rained.'],
};

/** `00:15 local time (21:15 GMT on Tuesday)`: one moment by two clocks. */
export const clockPair: Rule = {
  name: 'clock-pair',
  starts: ['(', ',', 'or'],
  form: '<date>_(?:\\(|, | or )(?:at )?<date>\\)?',
  read: ({ dates }) => {
    const [clock, other] = dates;
    if (clock?.kind !== 'clock' || other?.kind !== 'clock') return null;
    const areTwo = clock.zone !== other.zone || (clock.zoneName && other.zoneName && clock.zoneName !== other.zoneName);
    if (!areTwo) return null;
    if (typeof other.zone === 'number') return { ...clock, other };
    if (typeof clock.zone === 'number') return { ...other, other: clock };
    // Neither tells its distance from Greenwich: the first is the one of the place.
    return { ...clock, day: clock.day ?? other.day };
  },
  examples: [
    [
      'It began at 00:15 local time (21:15 GMT on Sunday) near the port.',
      '00:15 local time (21:15 GMT on Sunday)',
      '2023-12-24T21:15Z',
    ],
    [
      'It began at 2 a.m. local time (7.30 a.m. IST) on Sunday near the port.',
      '2 a.m. local time (7.30 a.m. IST) on Sunday',
      '2023-12-24T02:00',
    ],
  ],
  counterExamples: ['It ran from 10:00 (see map).'],
};
