import { describe, expect, it } from 'vitest';
import type { CompiledRule } from '../src/time/compile-rules.js';
import { ENGLISH_GRAMMAR, ENGLISH_RULES } from '../src/time/en/index.js';

/** Every word that any form names, to stand behind a number. */
const WORDS = [
  ...new Set(
    ENGLISH_RULES.flatMap(
      ({ form }) =>
        [form]
          .flat()
          .join('')
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    ),
  ),
];
const GAPS = ['', ' ', '-', ' - ', '–', '\n', '\u00a0', ' \u00a0- ', '/', ' / ', ':', '.', ', ', ' , ', '½ ', ' 1/2 '];
const TAILS = [
  ' of may last year',
  ' month of 2023',
  ' century',
  ' to 28 may',
  ' day of this month',
  ' 26',
  '30 pm',
  '/11/2023',
  '',
  ' ago',
  ' later',
  ' before it',
  ' from now',
  ' old',
  ' may',
  ' month',
  ' week of',
  ' year',
  ' 5 may 2023',
  '.m.',
  '’clock',
];

const NUMBERS = [
  '3',
  '26',
  '26th',
  '1st',
  '90',
  '9',
  '1500',
  'two',
  'twenty',
  'first',
  'thirtieth',
  'couple',
  'about',
  'some',
];
const HEAD = /^(?:\d{1,8}(?!\d)|[a-z]+)/;

/** Texts in lower case: those of the examples from each number on, and numbers before any word of a form. */
const TEXTS = [
  ...ENGLISH_RULES.flatMap(({ examples, counterExamples }) => [...examples.map(([text]) => text), ...counterExamples])
    .map((text) => text.toLowerCase())
    .flatMap((text) => [...text.matchAll(/(?<!\w)\w/g)].map(({ index }) => text.slice(index))),
  ...NUMBERS.flatMap((number) =>
    WORDS.flatMap((word) => GAPS.flatMap((gap) => TAILS.map((tail) => `${number}${gap}${word}${tail}`))),
  ),
].filter((text) => HEAD.test(text));

/** The head of a text as rules name it. */
function wordAt(text: string): string {
  const [word = '~'] = HEAD.exec(text) ?? [];
  return /^\d/.test(word) ? (word.length > 3 ? '####' : '#') : word;
}

/** What the grammar looks for at the head of a text. */
function foundAt(text: string): readonly CompiledRule[] {
  const { alone = [], bySecond = new Map() } = ENGLISH_GRAMMAR.openings.byFirst.get(wordAt(text)) ?? {};
  const [head = ''] = HEAD.exec(text) ?? [];
  const next = text.slice(head.length).replace(/^[\0- ]{1,3}/, '');
  const word = wordAt(next);
  return (word === '~' && bySecond.get(next.charAt(0))) || (bySecond.get(word) ?? alone);
}

/** Rules that tell what may follow the number that they begin with. */
const TELLING = (() => {
  const { alone = [], bySecond = new Map() } = ENGLISH_GRAMMAR.openings.byFirst.get('#') ?? {};
  return [...new Set([...alone, ...[...bySecond.values()].flat()])].filter(({ rule }) => rule.afterNumber);
})();

/** Whether a rule matches at the head of a text, with words that its lists know, and to the end of a word. */
function isRead(text: string, { first: { pattern, groups } }: CompiledRule): boolean {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  if (!match || /^\w\w/.test(text.slice(match[0].length - 1))) return false;
  return groups.every(
    ({ list }, at) => !list || match[at + 1] === undefined || list.value(match[at + 1] ?? '') !== null,
  );
}

describe('what may follow the number that a rule begins with', () => {
  it.each(TELLING.map((compiled) => [compiled.rule.name, compiled] as const))(
    'is all told by %s',
    (_name, compiled) => {
      const missed = TEXTS.filter((text) => isRead(text, compiled) && !foundAt(text).includes(compiled));
      expect(missed).toEqual([]);
    },
  );
});
