import type { Meaning } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { UNIT_NAMES } from '../word-lists.js';

/** `early 2023`, `mid-November`, `late last year`. */
export const earlyLate: Rule = {
  name: 'early-late',
  starts: ['early', 'mid', 'late', 'midway', 'later', 'earlier'],
  form: '(?<part>early|mid|late)(?: in| on|-to-late)?(?: the)?(?: |_-_)<date>',
  read: ({ words, dates }) => partOf(words.part as 'early' | 'mid' | 'late', dates[0]),
  examples: [
    ['It was founded in late 2021 by monks.', 'late 2021', '2021'],
    ['It thawed in mid-November there.', 'mid-November', '2023-11'],
    ['It burnt early Monday in the hills.', 'early Monday', '2023-12-25'],
    ['Mills closed in the early 1980s here.', 'early 1980s', '198X'],
  ],
  counterExamples: ['He was late on the stage.', 'The early bird sings.'],
};

/** `the last days`, `the first few weeks` of something: an early or late part of it. */
const UNITS = '(?:few )?(?:days|weeks|months)';
const EARLY = `beginning|start|early part|(?:first|opening|early) ${UNITS}`;
const LATE = `end|close|late part|(?:last|final|closing|waning) ${UNITS}`;
const UNIT_STARTS = ['first', 'opening', 'early', 'last', 'final', 'closing', 'waning'].flatMap((word) =>
  ['few', 'days', 'weeks', 'months'].map((unit) => `${word} ${unit}`),
);

/** `the end of May`, `the beginning of 2007`, `the last days of June`. */
export const endOf: Rule = {
  name: 'end-of',
  starts: ['beginning', 'start', 'middle', 'end', 'close', 'early part', 'late part', ...UNIT_STARTS],
  form: `(?:(?<early>${EARLY})|(?<mid>middle)|${LATE}) of (?:the )?<date>`,
  read: ({ words, dates }) => partOf(words.early ? 'early' : words.mid ? 'mid' : 'late', dates[0]),
  examples: [
    ['It closed at the end of May for good.', 'end of May', '2023-05'],
    ['It closed at the beginning of 2007 for good.', 'beginning of 2007', '2007'],
    ['It closed in the last days of May for good.', 'last days of May', '2023-05'],
    ['It closed in the first few weeks of 2007 for good.', 'first few weeks of 2007', '2007'],
  ],
  counterExamples: ['They reached the end of the line.', 'The end of an era.', 'The last days of rain.'],
};

/** `the end of the year`, `year-end`, `the start of the week`: of the unit that holds the anchor. */
export const endOfUnit: Rule = {
  name: 'end-of-unit',
  starts: [
    ...['beginning', 'start', 'middle', 'end', 'rest', 'remainder', 'balance', 'year', 'month', 'turn'],
    ...UNIT_STARTS,
    'early in',
    'late in',
  ],
  form: [
    `(?:(?:(?:(?<early>(?<turn>turn)|${EARLY})|(?<mid>middle)|(?<rest>rest|remainder|balance)|${LATE}) of|(?:(?<early2>early)|late) in) `,
    "(?:the |this )?(?<unit>week|month|year|decade)|(?<unit2>year|month)(?:(?<joined>-| )|[’']s )end)(?! of| \\d)",
  ],
  read: ({ words }) => {
    const unit = words.unit ?? words.unit2 ?? 'year';
    const meaning = partOf((words.early ?? words.early2) ? 'early' : words.mid ? 'mid' : 'late', {
      kind: 'unit',
      unit: UNIT_NAMES.find((name) => name === unit) ?? 'year',
      shift: 0,
      origin: 'published',
    });
    const isOpen = (words.turn ?? words.rest ?? words.joined) !== undefined;
    return meaning?.kind === 'part' && isOpen ? { ...meaning, isOpen } : meaning;
  },
  examples: [
    ['It will close by the end of the month there.', 'end of the month', '2023-12'],
    ["It will close at year's end there.", "year's end", '2023'],
    ['It rained late in the year there.', 'late in the year', '2023'],
    ['It rained in the last days of the month there.', 'last days of the month', '2023-12'],
  ],
  counterExamples: ['By the end of the film he dies.', 'It was the school year’s endless rain.'],
};

/** Parts of a day keep their day. */
function partOf(part: 'early' | 'mid' | 'late', of: Meaning | undefined): Meaning | null {
  if (!of || of.kind === 'vague' || of.kind === 'span' || of.kind === 'window') return null;
  if (of.kind === 'weekday' || of.kind === 'dayPart') return { kind: 'dayPart', name: part, of };
  return of.kind === 'clock' ? of : { kind: 'part', part, of };
}
