import { describe, expect, it } from 'vitest';
import { ENGLISH_RULES } from '../src/time/en/index.js';
import type { Rule } from '../src/time/rule.js';
import { readSentence } from './read-sentence.js';

/** Every rule carries its own examples, read for Tuesday 26 December 2023, and sentences in which it must be silent. */
describe.each(ENGLISH_RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule: Rule) => {
  it('has a lower-case name of its own and counter-examples', () => {
    expect(rule.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(ENGLISH_RULES.filter(({ name }) => name === rule.name)).toHaveLength(1);
    expect(rule.counterExamples.length).toBeGreaterThan(0);
  });

  if (rule.examples.length > 0) {
    it.each(rule.examples)('reads %s', (text, literal, edtf) => {
      const { times } = readSentence(text);
      const read = times.map((time) => [time.literal, time.edtf]);
      expect(read).toContainEqual([literal, edtf]);
    });
  }

  it.each(rule.counterExamples)('finds nothing in: %s', (text) => {
    expect(readSentence(text).times.filter((time) => time.rule === rule.name)).toEqual([]);
  });
});
