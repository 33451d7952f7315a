import { describe, expect, it } from 'vitest';
import { ENGLISH_RULES } from '../src/time/en/index.js';
import { leadingWords } from '../src/time/leading-words.js';
import { wordCue } from '../src/time/word-cue.js';

describe('leadingWords', () => {
  it.each([
    ['due to', ['due']],
    ['(?<!no )plan(?:s|ning)? to|due\\b', ['plan', 'plans', 'planning', 'due']],
    ['[Oo]pens?\\s', ['open', 'opens']],
    ["(?:\\bagreed? on|(?<=\\w[’'])ll\\b) [a-z]+", ['agree', 'agreed', 'll']],
    ['calls(?: [a-z]+){0,2} on$', ['calls']],
    ["won[’']t|will$", ['won', 'will']],
  ])('reads %s', (pattern, words) => {
    expect([...leadingWords(pattern)].sort()).toEqual([...words].sort());
  });

  it.each(['', 'due', '[a-z]+ to', 'plan[a-z]* to', '(?:ha)+ to', '\\w+ to', '.*due\\b', "[’']ll\\b", 'a(?:|\\w)\\b'])(
    'names no words of %s',
    (pattern) => {
      expect(() => leadingWords(pattern)).toThrow();
    },
  );
});

describe('wordCue', () => {
  const texts = ENGLISH_RULES.flatMap(({ examples, counterExamples }) => [
    ...examples.map(([text]) => text),
    ...counterExamples,
  ]).flatMap((text) => [text, text.toUpperCase(), text.replaceAll(' ', '’'), text.replaceAll(' ', '_')]);

  it.each([
    ['(?:was|were|on|in|the|by)\\b', 'i'],
    ['(?:on|in) [A-Z]\\w+', ''],
    ['(?<!\\bwas )(?:shut|burn(?:t|ed)|s(?:ank|ailed)) (?:on|in)', 'is'],
    ["(?:(?<=\\w[’'])ll|(?<=\\w[’'])s)\\b", 'u'],
  ])('finds what %s finds', (pattern, flags) => {
    const plain = new RegExp(`\\b(?:${pattern})`, flags);
    const cue = wordCue(pattern, flags);
    const found = texts.filter((text) => plain.test(text));
    expect(found.length).toBeGreaterThan(0);
    expect(texts.filter((text) => cue.test(text))).toEqual(found);
  });
});
