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
