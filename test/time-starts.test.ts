import { describe, expect, it } from 'vitest';
import { type CompiledRule, rulesBehind } from '../src/time/compile-rules.js';
import { ENGLISH_GRAMMAR, ENGLISH_RULES } from '../src/time/en/index.js';
import type { Rule } from '../src/time/rule.js';

const { byFirst } = ENGLISH_GRAMMAR.openings;

/** Rules that are found by a first word, alone or with some next one. */
const begunWith = (...firsts: readonly string[]): readonly CompiledRule[] => [
  ...new Set(firsts.flatMap((first) => byFirst.get(first)?.begun ?? []).map(({ rule }) => rule)),
];

const WORD_HEADS = ['last', 'this', 'following', 'earlier', 'tomorrow', 'final'];
const NUMBER_HEADS = ['26', '26th', '1st', '9', '90', '1500', 'two', 'twenty', 'first', 'couple'];
/** Rules that tell all that may follow the number, or the word, which they begin with. */
const AFTER_NUMBERS = begunWith('#').filter(({ rule }) => rule.afterNumber);
const AFTER_WORDS = begunWith(...WORD_HEADS).filter(({ rule }) => rule.starts.some((start) => start.endsWith(' ~')));

const GAPS = ['', ' ', '-', '–', '\n', '\u00a0', ' \u00a0- ', '/', ' / ', ':', '.', ', ', '½ ', ' 1/2 '];
const TAILS = [
  '',
  '’clock',
  '.m.',
  '30 pm',
  '/11/2023',
  ' 26',
  ' 5 may 2023',
  ' ago',
  ' later',
  ' before it',
  ' from now',
];
const MORE_TAILS = [
  ' old',
  ' may',
  ' of may last year',
  ' month of 2023',
  ' day of this month',
  ' century',
  ' to 28 may',
];
const HEAD = /^(?:\d{1,8}(?!\d)|[a-z]+)/;

const wordsOf = ({ form, starts }: Rule): readonly string[] => `${form} ${starts}`.toLowerCase().match(/[a-z]+/g) ?? [];

/** Each head before each word of the rules, as it might stand there, and the examples of all rules from each word on. */
function textsFor(rules: readonly CompiledRule[], heads: readonly string[]): readonly string[] {
  const words = new Set([
    ...rules.flatMap(({ rule }) => wordsOf(rule)),
    'may',
    'monday',
    'spring',
    'weeks',
    'one',
    'first',
  ]);
  const examples = ENGLISH_RULES.flatMap(({ examples, counterExamples }) => [
    ...examples.map(([text]) => text),
    ...counterExamples,
  ]).map((text) => text.toLowerCase());
  return [
    ...examples.flatMap((text) => [...text.matchAll(/(?<!\w)\w/g)].map(({ index }) => text.slice(index))),
    ...heads.flatMap((head) =>
      [...words].flatMap((word) =>
        GAPS.flatMap((gap) => [...TAILS, ...MORE_TAILS].map((tail) => `${head}${gap}${word}${tail}`)),
      ),
    ),
  ].filter((text) => heads.some((head) => wordAt(head) === wordAt(text)));
}

/** The head of a text as rules name it. */
function wordAt(text: string): string {
  const [word = '~'] = HEAD.exec(text) ?? [];
  return /^\d/.test(word) ? (word.length > 3 ? '####' : '#') : word;
}

/** What the grammar looks for at the head of a text. */
function foundAt(text: string): readonly CompiledRule[] {
  const starts = byFirst.get(wordAt(text));
  if (!starts) return [];
  const [head = ''] = HEAD.exec(text) ?? [];
  const next = text.slice(head.length).replace(/^[\0- ]{1,3}/, '');
  const word = wordAt(next);
  return (word === '~' && rulesBehind(starts, next.charAt(0))) || (rulesBehind(starts, word) ?? starts.alone);
}

/** Whether a rule matches at the head of a text, with words that its lists know, and to the end of a word. */
function isRead(text: string, { first: { pattern, groups } }: CompiledRule): boolean {
  return ['', 'on the '].some((before) => {
    pattern.lastIndex = before.length;
    const match = pattern.exec(before + text);
    if (!match || /^\w\w/.test(text.slice(match[0].length - 1))) return false;
    return groups.every(({ list }, at) => !list || !match[at + 1] || list.value(match[at + 1] ?? '') !== null);
  });
}

describe.each([
  ['number', AFTER_NUMBERS, NUMBER_HEADS],
  ['word', AFTER_WORDS, WORD_HEADS],
] as const)('what may follow the %s that a rule begins with', (_kind, rules, heads) => {
  const texts = textsFor(rules, heads);

  it.each(rules.map((compiled) => [compiled.rule.name, compiled] as const))('is all told by %s', (_name, compiled) => {
    const read = texts.filter((text) => isRead(text, compiled));
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((text) => !foundAt(text).includes(compiled))).toEqual([]);
  });
});
