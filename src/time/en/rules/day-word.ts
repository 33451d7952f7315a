import { isDay } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { pairs } from '../word-lists.js';

const SHIFTS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'earlier today': 0,
  'later today': 0,
};

/** `today`, `earlier today`, `yesterday`, `tomorrow`, `tonight`. */
export const dayWord: Rule = {
  name: 'day-word',
  starts: ['today', 'tonight', 'yesterday', 'tomorrow', 'earlier', 'later'],
  form: [
    // In our days: "the largest ship available today", "today's world".
    '(?<!\\b(?:available|exists?|existing|in use|as it is|as they are) (?=today))',
    '(?<word>(?:(?:earlier|later) )?today|tonight|yesterday|tomorrow)',
    "(?![’']s (?:world|society|generation|youth|children|standards|leaders|young|biggest|largest|most|modern|challenges|market|economy|technology))",
  ],
  read: ({ words }) => {
    const word = (words.word ?? '').replace(/\s+/g, ' ');
    const unit = { kind: 'unit', unit: 'day', shift: SHIFTS[word] ?? 0, origin: 'published' } as const;
    return word === 'tonight' ? { kind: 'dayPart', name: 'night', of: unit } : unit;
  },
  examples: [
    ['The shop shut today for good.', 'today', '2023-12-26'],
    ['The shop shut yesterday for good.', 'yesterday', '2023-12-25'],
    ['The shop opens tomorrow at last.', 'tomorrow', '2023-12-27'],
  ],
  counterExamples: [
    "It is fit for today's world.",
    'It is the largest ship available today.',
    'He reads USA Todays.',
    'Nobody knows of Notoday.',
  ],
};

/** `earlier today (January 18th)`, `yesterday, 18 January,`: the date says which day is meant. */
export const dayWordDate: Rule = {
  name: 'day-word-date',
  starts: ['today', 'yesterday', 'earlier'],
  form: '(?:earlier )?(?:today|yesterday)(?:_\\(_|, )<date>(?:_\\)|(?=[,.]))',
  read: ({ dates: [date] }) => (date?.kind === 'date' && isDay(date) ? date : null),
  examples: [
    ['The shop shut earlier today (December 24th) for good.', 'earlier today (December 24th)', '2023-12-24'],
    ['The shop shut yesterday, 24 December, for good.', 'yesterday, 24 December', '2023-12-24'],
  ],
  counterExamples: ['The shop shut today, Friday, for good.', 'It shut today (as in December).'],
};

/** `this morning`, `last night`, `yesterday evening`, `this past night`. */
export const dayPartWord: Rule = {
  name: 'day-part-word',
  starts: [
    ...pairs('this last tomorrow yesterday', 'morning', 'afternoon', 'evening', 'night'),
    ...pairs('early late earlier later', 'this', 'last', 'tomorrow', 'yesterday'),
  ],
  form: [
    '(?:(?:early|late|earlier|later) )?(?<day>this|last|yesterday|tomorrow) ',
    '(?<part>morning|afternoon|evening|night)',
  ],
  read: ({ words }) => {
    const back = words.day === 'yesterday' || words.day === 'last';
    const shift = back ? -1 : words.day === 'tomorrow' ? 1 : 0;
    return {
      kind: 'dayPart',
      name: words.part ?? '',
      of: { kind: 'unit', unit: 'day', shift, origin: 'published' },
    };
  },
  examples: [
    ['The ferry sank this morning off Naxos.', 'this morning', '2023-12-26'],
    ['The ferry sank last night off Naxos.', 'last night', '2023-12-25'],
    ['The ferry sails tomorrow evening again.', 'tomorrow evening', '2023-12-27'],
  ],
  counterExamples: ['At last nightfall came.'],
};
