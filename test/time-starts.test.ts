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
const GAPS = ['', ' ', '-', ' - ', '\n', '\u00a0', '/', ', ', '½ ', ' 1/2 '];
const TAILS = [
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

/** Texts in lower case with a number at their head: those of the examples, and numbers before any word of a form. */
const TEXTS = [
  ...ENGLISH_RULES.flatMap(({ examples, counterExamples }) => [...examples.map(([text]) => text), ...counterExamples])
    .map((text) => text.toLowerCase())
    .flatMap((text) => [...text.matchAll(/(?<!\d)\d/g)].map(({ index }) => text.slice(index))),
  ...['3', '26', '26th', '1st', '90', '9'].flatMap((number) =>
    WORDS.flatMap((word) => GAPS.flatMap((gap) => TAILS.map((tail) => `${number}${gap}${word}${tail}`))),
  ),
].filter((text) => /^\d{1,3}(?!\d)/.test(text));

/** What the grammar looks for at the head of such a text. */
function foundAt(text: string): readonly CompiledRule[] {
  const { alone = [], bySecond = new Map() } = ENGLISH_GRAMMAR.openings.byFirst.get('#') ?? {};
  const next = /^\d+[\0- ]{0,3}/.exec(text)?.[0].length ?? 0;
  const [second = '~'] = /^\d/.test(text.slice(next)) ? ['#'] : (/^[a-z]+/.exec(text.slice(next)) ?? []);
  return bySecond.get(second) ?? alone;
}

/** All rules that may begin with a number, whatever follows it. */
const BEGINNING = (() => {
  const { alone = [], bySecond = new Map() } = ENGLISH_GRAMMAR.openings.byFirst.get('#') ?? {};
  return [...new Set([...alone, ...[...bySecond.values()].flat()])];
})();

describe('what may follow the figures that a rule begins with', () => {
  it.each(BEGINNING.map((compiled) => [compiled.rule.name, compiled] as const))(
    'is all told by %s',
    (_name, compiled) => {
      const { pattern } = compiled.first;
      const missed = TEXTS.filter((text) => {
        pattern.lastIndex = 0;
        const match = pattern.exec(text);
        // What ends within a word is refused.
        const isWhole = match !== null && !/^\w\w/.test(text.slice(pattern.lastIndex - 1));
        return isWhole && !foundAt(text).includes(compiled);
      });
      expect(missed).toEqual([]);
    },
  );
});
