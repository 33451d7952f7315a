import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAttributions, findQuotations, splitSentences } from '../src/text/index.js';
import { longText } from './long-text.js';

const read = (name: string): [string, string][] =>
  readFileSync(new URL(`cases/text/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' => ') as [string, string]);

const paragraphs = (text: string) => {
  let at = 0;
  return text.split('\n\n').map((words) => {
    const start = at;
    at += words.length + 2;
    return { kind: 'paragraph', start, end: start + words.length } as const;
  });
};
const sentencesOf = (text: string) => splitSentences(text, paragraphs(text));

describe('findQuotations', () => {
  it.each(read('quotations.txt'))('%s', (text, expected) => {
    const found = findQuotations(text, sentencesOf(text));
    const shown = found.map(({ start, end, speaker }) => `${speaker ?? '-'}: ${text.slice(start, end)}`);
    expect(shown.join('; ') || 'none').toBe(expected);
  });

  it('gives one span a block where a quotation runs over paragraphs, all of one speaker', () => {
    const text = '“We left at dawn,” Ruth Adler said. “It was cold.\n\n“Nobody followed us.”\n\n“Who are you?”';
    const found = findQuotations(text, sentencesOf(text));
    expect(found.map(({ start, end, speaker }) => [text.slice(start, end), speaker])).toEqual([
      ['We left at dawn,', 'Ruth Adler'],
      ['It was cold.', 'Ruth Adler'],
      ['Nobody followed us.', 'Ruth Adler'],
      ['Who are you?', null],
    ]);
  });

  it('reads a very long text in single marks that nothing closes, and a very long speech', () => {
    const singles = `‘a ${'“b” '.repeat(130_000)}`;
    expect(findQuotations(singles, sentencesOf(singles))).toHaveLength(130_000);
    const speech = `Anna Merrin said: “${'I saw it. '.repeat(130_000)}”`;
    const sentences = sentencesOf(speech);
    expect(findAttributions(speech, sentences, findQuotations(speech, sentences)).length).toBeGreaterThan(129_000);
  }, 60_000);

  it.each(['“', '" ', '‘a ', '’s ', "'", 'a "b" ', '“a” said X, ', ', which said ', 'by '])(
    'goes linearly through a run of %s',
    (unit) => {
      const text = longText(unit);
      const sentences = sentencesOf(text);
      const found = findAttributions(text, sentences, findQuotations(text, sentences));
      expect(found.length).toBeLessThanOrEqual(text.length);
    },
    60_000,
  );
});

describe('findAttributions', () => {
  it.each(read('attributions.txt'))('%s', (text, expected) => {
    const sentences = sentencesOf(text);
    const found = findAttributions(text, sentences, findQuotations(text, sentences));
    expect(found.map(({ act, speaker }) => `${act}: ${speaker}`).join('; ') || 'none').toBe(expected);
  });
});
