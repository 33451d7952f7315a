import { innerMeaning, isMonthOrYear } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { AFTER_NUMBER, LENGTH, lengthsAfter, readLength } from '../read-length.js';
import { UNIT_NAMES } from '../word-lists.js';

/** What tells the day; an hour before midnight is told by none. */
const OF_A_DAY = new Set(['weekday', 'date']);
/** Before `a year from 2024`: what is paid or saved in each one. */
const RATE =
  /\d[\d.,]*\s?(?:[a-z]{1,3}|hundred|thousand|[mbtr]+illion|trillion|percent|per cent|%|people|jobs|pounds|dollars|euros|pence|cents)?\s$/i;

/** `two days before Christmas`, `a week after 4 May`, `three weeks from tomorrow`. */
export const offsetFrom: Rule = {
  name: 'offset-from',
  starts: [
    ...['<number>', 'half', ...lengthsAfter('about')],
    ...['about day', 'about week', 'about month', 'about year', 'day', 'week', 'month', 'year'],
    ...['morning', 'evening', 'night'].flatMap((part) => [`${part} before`, `${part} after`, `${part} following`]),
  ],
  afterNumber: AFTER_NUMBER,
  form: [
    `(?<about>about )?(?:${LENGTH}(?: to the day)?|(?<!\\bto the )(?<one>day|week|month|year)|(?<=\\bthe )(?<part>morning|evening|night)) `,
    "(?<way>before|after|from|prior to|following) (?:(?<thing>(?:(?!(?:after|before|following|when|while|as) )[a-z’'-]+ ){2,6}on )|the )?<date>",
  ],
  read: (parts) => {
    const { words, dates } = parts;
    const [origin] = dates;
    const one = words.part ? 'day' : UNIT_NAMES.find((name) => name === words.one);
    const length = one ? { amount: 1, unit: one } : readLength(parts);
    if (!origin || origin.kind === 'vague' || !length) return null;
    // `for eight years from 1968`, `£100 a week from Monday`: a stretch begins then.
    if (words.way === 'from' && (isMonthOrYear(origin) || RATE.test(parts.before))) return null;
    const { amount, unit, days, isRough = false } = length;
    // `four minutes after liftoff on Thursday` was on that Thursday.
    if (unit === 'hour' || unit === 'minute') return OF_A_DAY.has(innerMeaning(origin).kind) ? null : { kind: 'vague' };
    return {
      kind: 'offset',
      amount: (/before|prior/.test(words.way ?? '') ? -1 : 1) * amount,
      unit,
      ofThing: words.thing !== undefined,
      days,
      origin,
      approximate: isRough || words.about !== undefined,
      to: isRough ? unit : 'day',
    };
  },
  examples: [
    ['He vanished two days before Christmas near Oslo.', 'two days before Christmas', '2023-12-23'],
    ['She left a week after 4 May 2022 for Rome.', 'a week after 4 May 2022', '2022-05-11'],
    ['She left two days after the blast on Monday in Oslo.', 'two days after the blast on Monday', '2023-12-27'],
    ['She left the morning after the blast on Monday in Oslo.', 'morning after the blast on Monday', '2023-12-26'],
    ['She left a fortnight after 4 May 2022 for Rome.', 'a fortnight after 4 May 2022', '2022-05-18'],
    ['He died three years to the day after 4 May 2020.', 'three years to the day after 4 May 2020', '2023-05-04'],
    ['She left two years and a day after 4 May 2020.', 'two years and a day after 4 May 2020', '2022-05-05'],
  ],
  counterExamples: [
    'It took two days before anyone came.',
    'It sank two minutes after the start.',
    'It shut two days before the guards came after it.',
    'It saves them 30 million crowns a year from 2024.',
    'They pay £100 a week from Monday.',
  ],
};

/** `on the eve of his trial on March 3`, `on the eve of talks on Tuesday`: the day before. */
export const eveOf: Rule = {
  name: 'eve-of',
  starts: ['eve of'],
  form: "(?<=\\bthe )eve of (?:(?!(?:which|who|that|when|where|and|but) )[a-z’'-]+ ){1,6}on (?:the )?<date>",
  read: ({ dates: [date] }) => {
    if (date?.kind !== 'date' && date?.kind !== 'weekday') return null;
    if (date.kind === 'date' && date.day === undefined) return null;
    const origin = date.kind === 'weekday' ? { ...date, isNear: true } : date;
    return { kind: 'offset', amount: -1, unit: 'day', origin, to: 'day' };
  },
  examples: [
    ['He fled on the eve of his trial on March 3, they say.', 'eve of his trial on March 3', '2023-03-02'],
    ['He fled on the eve of talks in Oslo on Friday.', 'eve of talks in Oslo on Friday', '2023-12-21'],
    ['He fled on the eve of talks in Oslo on Wednesday.', 'eve of talks in Oslo on Wednesday', '2023-12-26'],
  ],
  counterExamples: ['On the eve of the vote he fled, and on Friday he was held.', 'It was the eve of the battle.'],
};

/** `less than a week after …`, `within days of`: a stretch that ends with the date in force. */
export const lessThanAfter: Rule = {
  name: 'less-than-after',
  starts: ['less', 'within', 'fewer', 'under'],
  form: '(?:less than|fewer than|under|within) <number> <units> (?:after|of)(?! (?:work|life|age|each|one|birth))',
  read: ({ values }) => {
    const unit = UNIT_NAMES[values.units ?? 2] ?? 'day';
    return unit === 'minute' || unit === 'hour'
      ? { kind: 'nothing' }
      : { kind: 'within', amount: values.number ?? 1, unit };
  },
  examples: [
    [
      'The mayor quit on Sunday, less than a week after she came back.',
      'less than a week after',
      '2023-12-18/2023-12-24',
    ],
  ],
  counterExamples: ['It took less than a week.'],
};

/** `less than three days after Christmas`, `within a week of 4 May`: from that day to the last it can be. */
export const lessThanAfterDate: Rule = {
  name: 'less-than-after-date',
  starts: ['less', 'within', 'fewer', 'under'],
  form: '(?:less than|fewer than|under|within) <number> <units> (?:after|of) (?:the )?<date>',
  outermost: true,
  read: ({ values, dates: [from] }) => {
    const unit = UNIT_NAMES[values.units ?? 2] ?? 'day';
    if (!from || from.kind === 'vague' || unit === 'minute' || unit === 'hour') return null;
    const to = { kind: 'offset', amount: values.number ?? 1, unit, origin: from, to: 'day' } as const;
    return { kind: 'span', from, to };
  },
  examples: [
    [
      'He resigned less than three days after 4 May 2022 in Rome.',
      'less than three days after 4 May 2022',
      '2022-05-04/2022-05-07',
    ],
  ],
  counterExamples: ['She quit less than a week after she came back.'],
};
