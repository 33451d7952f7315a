import { PUNCTUATION } from '../../compile-rules.js';
import type { Rule } from '../../rule.js';
import { HOLIDAY_WORDS } from '../holiday-words.js';
import { readChoice, readYearShift } from '../read-calendar.js';

const NAMES = Object.keys(HOLIDAY_WORDS).sort((a, b) => b.length - a.length);
const PATTERN = NAMES.join('|').replaceAll("'", "[’']?").replaceAll('-', '[-\\s]?');

/** `st. patrick's day` → `st ~`, `us independence day` → `us independence`: many first words are common ones. */
function startOf(name: string): string {
  const [, first = '', sign, second = ''] = /^([a-z]+)(?:([^a-z\s])|\s([a-z]+))?/.exec(name) ?? [];
  return sign ? `${first} ${PUNCTUATION}` : `${first} ${second}`.trim();
}

/** `Christmas Eve`, `Easter 2018`, `last Thanksgiving`, `the eve of Eid al-Fitr`. */
export const holiday: Rule = {
  name: 'holiday',
  starts: [...new Set(NAMES.map(startOf)), 'last', 'previous', 'following', 'this', 'next', 'eve'],
  form: [
    '(?:(?<choice>last|previous|this(?: past| coming)?|next|following) )?(?<eve>eve of )?(?<name>',
    `${PATTERN})(?:(?<and> (?:night|day|morning|eve|evening)))?(?:,? `,
    '(?:of |in )?(?:<year>|(?<which>last|this|next) year))?(?! ',
    '(?:Island|carol|carols|tree|trees|card|cards|present|presents|market|markets|song|songs|shopping',
    '|party|lights|pudding|egg|eggs|bunny|Rising|dinner|movie|bonus))',
  ],
  read: ({ words, values }) => {
    const feast =
      HOLIDAY_WORDS[(words.name ?? '').replaceAll('’', "'").replace(/\s+/g, ' ')] ?? findFeast(words.name ?? '');
    if (!feast) return null;
    const eve = words.eve !== undefined || /eve$/.test(words.and ?? '');
    const meaning = {
      kind: 'holiday' as const,
      key: feast.key,
      shift: (feast.shift ?? 0) - (eve ? 1 : 0),
      year: values.year,
      yearShift: readYearShift(words.which),
      choice: readChoice(words.choice),
    };
    const part = /night|morning|evening/.exec(words.and ?? '')?.[0];
    return part ? { kind: 'dayPart', name: part, of: meaning } : meaning;
  },
  examples: [
    ['The dam burst on Christmas night in the hills.', 'Christmas night', '2023-12-25'],
    ['The dam burst on Christmas Eve in the hills.', 'Christmas Eve', '2023-12-24'],
    ['They wed at Easter 2018 in Rome.', 'Easter 2018', '2018-04-01'],
    ['It opened last Thanksgiving in Ohio.', 'last Thanksgiving', '2023-11-23'],
    ['Shops shut for Good Friday that spring.', 'Good Friday', '2023-04-07'],
    ['They marched on International Women’s Day in Oslo.', 'International Women’s Day', '2023-03-08'],
  ],
  counterExamples: [
    'They sang Christmas carols.',
    'It was their Independence Day.',
    'She sailed from Easter Island.',
    'The Easter Rising failed.',
  ],
};

const bare = (name: string): string => name.replace(/[^a-z]/g, '');

function findFeast(words: string) {
  return HOLIDAY_WORDS[NAMES.find((name) => bare(name) === bare(words)) ?? ''];
}
