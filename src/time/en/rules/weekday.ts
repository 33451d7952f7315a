import { innerMeaning, isMonthOrYear } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { readChoice } from '../read-calendar.js';
import { NEWSPAPERS, pairs } from '../word-lists.js';
import { THING } from './beside-event.js';

/** `Monday`, `last Friday`, `next Tuesday`, `this coming Sunday`. */
export const weekday: Rule = {
  name: 'weekday',
  starts: [
    '<weekday>',
    ...pairs('last next this past previous coming following', '<anyWeekday>'),
    ...['this past', 'this coming', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri'],
  ],
  form: [
    // "Following Sunday's vote" comes after it.
    "(?:(?<choice>last|next|this(?: past| coming)?|past|previous|coming|(?<=\\bthe )following|following(?! [a-z]+[’']s)) )?<anyWeekday>",
    `(?! (?:${NEWSPAPERS}|Night Live|Evening Post)\\b)`,
    '(?!_\\d{1,2}[./])',
  ],
  read: ({ values, words, before, after }) =>
    // `It was a Sunday`, `struck on a Friday night`: any one of them.
    (/\b(?:was|is|were|being) an? $/i.test(before) && !/^\s?[A-Za-z]/.test(after)) ||
    /\bon (?:an?|any|every|each) $/i.test(before) ||
    // `on March 1, a Friday, …`
    (/, an? $/i.test(before) && /^,/.test(after)) ||
    /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)$/.test(words.anyWeekday ?? '')
      ? null
      : {
          kind: 'weekday',
          weekday: values.anyWeekday ?? 1,
          choice: words.choice?.endsWith('past') ? undefined : readChoice(words.choice),
          fromForce: isBesideForce(words.choice, before, after),
        },
  examples: [
    ['The bridge closed on Monday for works.', 'Monday', '2023-12-25'],
    ['The bridge closes next Friday for works.', 'next Friday', '2024-01-05'],
    ['The bridge will close on Friday for works.', 'Friday', '2023-12-29'],
    ['A storm came last Sunday from the sea.', 'last Sunday', '2023-12-24'],
    ['This Thursday the guild meets in Bath.', 'This Thursday', '2023-12-28'],
    ['The pier burnt on 4 May 2023, and the hall the following Monday.', 'following Monday', '2023-05-08'],
    ['A storm came on Friday. The previous Friday it had been calm.', 'previous Friday', '2023-12-15'],
    ['She vanished on Friday 8 December. Her car was found on the Sunday.', 'Sunday', '2023-12-10'],
    ['She vanished on Friday 8 December. She had resigned on the Monday.', 'Monday', '2023-12-04'],
    ['She vanished on Friday 8 December. It rained on the Friday.', 'Friday', '2023-12-08'],
    ['She was found on Monday. She was last seen on the Saturday.', 'Saturday', '2023-12-23'],
    ['The pier burnt on Friday 2 March 2018. That Sunday the mayor resigned.', 'Sunday', '2018-03-04'],
    ['The pier burnt on Friday 2 March 2018. She quit early that Sunday.', 'Sunday', '2018-03-04'],
    ['She was found on Monday. She sang on the Saturday show.', 'Saturday', '2023-12-23'],
  ],
  counterExamples: [
    'The Sunday Times has it.',
    'He sat in.',
    'The sun was low.',
    'Nobody was hurt because it was a Sunday.',
    'On March 1, a Friday, he left.',
    'Thieves who struck on a Friday night got away.',
    'Sun Yat-sen spoke.',
    'They wed in Rome.',
    'Mon Dieu!',
  ],
};

/** `the previous Friday`, `the following Monday`; `on the Sunday`, `That Sunday`, of which the story has told the week. */
function isBesideForce(choice: string | undefined, before: string, after: string): boolean {
  if (choice === undefined)
    return (
      /(?:(?:^|[^\w,’'-] ?)That|\b(?:[Oo]n|[Bb]y|[Ee]arly|[Ll]ate|[Uu]ntil) that) $/.test(before) ||
      (/\bon the $/i.test(before) &&
        /^(?:\s?[.,;:)]|$| (?:morning|afternoon|evening|night|and|but|when|by|at|in)\b)/.test(after))
    );
  return /^(?:previous|following)$/.test(choice) && /\bthe $/i.test(before);
}

/** `the Friday before the fire`: beside something whose day is not told here. */
export const weekdayBesideEvent: Rule = {
  name: 'weekday-beside-event',
  starts: ['before', 'after', 'morning', 'afternoon', 'evening', 'night', '~'].map((next) => `<weekday> ${next}`),
  form: '(?<=\\bthe )<weekday>(?: (?:morning|afternoon|evening|night))? (?:before|after)(?= (?:the|an?|his|her|its|their|he|she|they|it) )',
  read: ({ after }) => ({ kind: 'besideEvent', unit: 'day', thing: THING.exec(after)?.[1]?.trim() ?? '' }),
  examples: [['The Friday before the fire, inspectors called.', 'Friday before', null]],
  counterExamples: ['It rained on Friday before the fire.', 'It rained on the Sunday after Easter.'],
};

/** `the Friday before last`, `the Monday after next`. */
export const weekdayBeyond: Rule = {
  name: 'weekday-beyond',
  starts: ['before', 'after', '~'].map((next) => `<weekday> ${next}`),
  form: '<weekday> (?:(?<last>before last)|after next)(?! (?:week|month|year|[a-z]+day)\\b)',
  read: ({ values: { weekday: day = 1 }, words: { last } }) =>
    last === undefined
      ? { kind: 'weekday', weekday: day, weeksAhead: 1 }
      : {
          kind: 'offset',
          amount: -1,
          unit: 'week',
          origin: { kind: 'weekday', weekday: day, choice: 'last' },
          to: 'day',
        },
  examples: [
    ['She quit on the Friday before last in Oslo.', 'Friday before last', '2023-12-15'],
    ['She will quit the Monday after next in Oslo.', 'Monday after next', '2024-01-08'],
  ],
  counterExamples: ['She quit on Monday after next week’s plans leaked.', 'She quit on Friday before lasting harm.'],
};

/** `Monday of last week`, `Friday this week`, `Monday week`. */
export const weekdayOfWeek: Rule = {
  name: 'weekday-of-week',
  starts: ['<weekday>'],
  form: [
    '<weekday>(?:,? (?:\\(.{1,14}\\) )?(?:of )?(?<which>last|this|next|the previous|the following) week',
    // `on Monday, Wednesday and Friday next week`: the week is that of all.
    '|(?=(?:,_<middle:weekday>)?,? (?:and|or) <end:weekday>,? (?:of )?(?<whole>last|this|next) week))',
  ],
  read: ({ values, words: { which, whole = which ?? '' } }) => ({
    kind: 'weekday',
    weekday: values.weekday ?? 1,
    weeks: /last|previous/.test(whole) ? -1 : whole === 'this' ? 0 : 1,
  }),
  examples: [
    ['He quit on Thursday of last week.', 'Thursday of last week', '2023-12-21'],
    ['She is back on Thursday next week.', 'Thursday next week', '2024-01-04'],
    ['She sang on Monday, Tuesday and Friday last week.', 'Tuesday', '2023-12-19'],
  ],
  counterExamples: ['On Monday last weekly sales fell.'],
};

/** `Monday week`, `a week on Friday`, `a week Friday`: a week after the one to come; `Monday fortnight` two. */
export const weekdayWeek: Rule = {
  name: 'weekday-week',
  starts: ['<weekday>', 'a week'],
  form: [
    '(?:<weekday> (?:week|(?<two>fortnight))(?=_[.,;:?!)]|\\s*$| (?:in|at|on|to|for|and|when|with|after|as|but|or)\\b)',
    // `eight hours a week Monday to Friday` is of any week.
    '|a week (?:on |(?<bare>))<other:weekday>(?! (?:to|through|and|or)\\b))',
  ],
  read: ({ values, words: { two, bare }, before }) =>
    bare === undefined || !OF_ANY_WEEK.test(before)
      ? { kind: 'weekday', weekday: values.weekday ?? values.other ?? 1, weeksAhead: two === undefined ? 1 : 2 }
      : null,
  examples: [
    ['The fair opens Monday week in Bath.', 'Monday week', '2024-01-08'],
    ['The fair opens a week on Friday in Bath.', 'a week on Friday', '2024-01-05'],
    ['The fair opens a week Friday in Bath.', 'a week Friday', '2024-01-05'],
    ['The fair opens Monday fortnight in Bath.', 'Monday fortnight', '2024-01-15'],
  ],
  counterExamples: [
    'It was a bad Monday week by week.',
    'He rests a week on Mondays.',
    'The Friday week-long fair shut.',
    'They sing twice a week Friday and Sunday.',
    'It rained for a week Friday to Friday.',
  ],
};

/** Before `a week Friday`: how often, or how long. */
const OF_ANY_WEEK =
  /(?:\d|\b(?:days|hours|times|once|twice|nights|mornings|evenings|classes|shows|sessions|for|in|after|within|about|nearly|almost|than|lasted|took)) $/i;

/** `a week last Friday`: a week before the last one. */
export const weekdayWeekBack: Rule = {
  name: 'weekday-week-back',
  starts: ['a week'],
  form: 'a week last <weekday>',
  read: ({ values: { weekday: day = 1 } }) => ({
    kind: 'offset',
    amount: -1,
    unit: 'week',
    origin: { kind: 'weekday', weekday: day },
    to: 'day',
  }),
  examples: [['He quit a week last Friday in Bath.', 'a week last Friday', '2023-12-15']],
  counterExamples: ['He rested a week last May.'],
};

/** `Wednesday evening next week`, `next week on Wednesday`. */
export const dayInWeek: Rule = {
  name: 'day-in-week',
  starts: ['last', 'this', 'next', 'of', 'on', '<weekday>'],
  form: '<date>(?: (?:of )?(?<which>last|this|next) week| (?:on )?<weekday>)',
  read: ({ words, values, dates }) => {
    const [date] = dates;
    if (date?.kind === 'unit' && date.unit === 'week' && date.origin === 'published' && values.weekday) {
      return { kind: 'weekday', weekday: values.weekday, weeks: date.shift };
    }
    if (date?.kind !== 'dayPart' || date.of.kind !== 'weekday' || !words.which) return null;
    const weeks = { last: -1, this: 0, next: 1 }[words.which] ?? 0;
    return { ...date, of: { kind: 'weekday', weekday: date.of.weekday, weeks } };
  },
  examples: [
    ['It shut next week on Wednesday by decree.', 'next week on Wednesday', '2024-01-03'],
    ['It shut Wednesday evening last week by decree.', 'Wednesday evening last week', '2023-12-20'],
  ],
  counterExamples: ['It shut last month on Wednesday.'],
};

/** `Monday night (Tuesday in Baghdad)`, `Monday (Tuesday local time)`: the date line lies between. */
export const weekdayElsewhere: Rule = {
  name: 'weekday-elsewhere',
  starts: ['(', ','],
  form: [
    '<date>(?:_\\(|, )(?:early |late )?<weekday>(?: (?:morning|afternoon|evening|night))?',
    ' (?:local time|there|GMT|in [a-z]+(?: [a-z]+)?)\\)?',
  ],
  read: ({ values, dates: [here] }) => {
    const day = here && innerMeaning(here);
    if (!here || day?.kind !== 'weekday' || day.weekday === values.weekday) return null;
    return { kind: 'elsewhere', here, there: { ...day, weekday: values.weekday ?? 1 } };
  },
  examples: [['Jets struck on Sunday night (Monday in Baghdad).', 'Sunday night (Monday in Baghdad)', '2023-12-24']],
  counterExamples: ['It rained on Sunday (Sunday in Baghdad).', 'It rained on Sunday (see Monday).'],
};

/** `the first Monday in October`, `the last Friday of next month`. */
export const nthWeekday: Rule = {
  name: 'nth-weekday',
  starts: pairs('first second third fourth last final', '<weekday>'),
  form: [
    '(?<n>first|second|third|fourth|last|final) <weekday>(?: (?:morning|afternoon|evening|night))? ',
    '(?:of|in) (?:the )?<date>',
  ],
  read: ({ words, values, dates: [of] }) => {
    const nth = { first: 1, second: 2, third: 3, fourth: 4 }[words.n ?? ''] ?? -1;
    return of && isMonthOrYear(of) ? { kind: 'nthWeekday', nth, weekday: values.weekday ?? 1, of } : null;
  },
  examples: [
    ['The court sat on the first Monday in October again.', 'first Monday in October', '2023-10-02'],
    ['It shut on the last Friday of May 2022 there.', 'last Friday of May 2022', '2022-05-27'],
  ],
  counterExamples: ['It was the first Monday of his reign.'],
};

/** `Monday the 25th`. */
export const weekdayOrdinal: Rule = {
  name: 'weekday-ordinal',
  starts: ['<anyWeekday>'],
  form: '<anyWeekday>,? (?:the <dayOfMonth>|(?<d>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)))',
  read: ({ values, words, after }) => {
    if (words.dayOfMonth && countsSomething(words.dayOfMonth, after)) return null;
    const day = values.dayOfMonth ?? Number.parseInt(words.d ?? '', 10);
    return { kind: 'date', weekday: values.anyWeekday, day };
  },
  examples: [
    ['It fell on Monday the 18th, they say.', 'Monday the 18th', '2023-12-18'],
    ['The fair will open on Fri 12th in Leith.', 'Fri 12th', '2024-01-12'],
    ['On Tuesday the 19th she left for Leith.', 'Tuesday the 19th', '2023-12-19'],
  ],
  counterExamples: [
    'On Monday 18 people fell ill.',
    'They sat 12th in the league.',
    'On Monday, the 15-member council met.',
    'On Monday, the 15 members met.',
    'It fell on Thursday, the first fall since July.',
    'They won on Saturday, the third of four games.',
  ],
};

/** `Thursday, the first increase`, `Monday, the 15-member council`: no day of the month. */
function countsSomething(ordinal: string, after: string): boolean {
  if (/^\d+$/.test(ordinal)) return !/^(?:\s*[.,;:!?)]|\s*$| of (?!\d))/.test(after);
  return /^(?:-|[ ](?!(?:of (?:[A-Z]|the month|this|last|next)|at|and|in|he|she|they|we|it|to|when|after|before|with|for|the|by|from|but|as|until|six|seven|eight|nine|ten|noon|first|second|third|(?:four|fif|six|seven|eigh|nin)th)\b)[a-z])/.test(
    after,
  );
}
