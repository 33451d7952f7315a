import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../src/model.js';
import { splitSentences } from '../src/text/index.js';
import { longText } from './long-text.js';

/** Each line of the table is one block; ` | ` marks where a sentence ends and the next one begins. */
const rows = readFileSync(new URL('cases/text/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

const split = (text: string, blocks?: readonly Block[]): string[] =>
  splitSentences(text, blocks ?? [{ kind: 'paragraph', start: 0, end: text.length }]).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitSentences', () => {
  it.each(rows)('%s', (row) => {
    const expected = row.split(/ \| |\|/);
    expect(split(row.replaceAll(' | ', ' ').replaceAll('|', ''))).toEqual(expected);
  });

  it('never joins blocks, and leaves out the space around sentences', () => {
    const text = 'A headline without a stop\n\n  First one. Second one. \n\nmore without a stop';
    const bounds = [
      [0, 25],
      [27, 52],
      [53, text.length],
    ] as const;
    const blocks = bounds.map(([start, end]) => ({ kind: 'paragraph', start, end }) as const);
    const sentences = splitSentences(text, blocks);
    expect(sentences.map(({ block }) => block)).toEqual([0, 1, 1, 2]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A headline without a stop',
      'First one.',
      'Second one.',
      'more without a stop',
    ]);
  });

  it('finds nothing in an empty block and goes linearly through hostile text', () => {
    expect(split('')).toEqual([]);
    expect(split('   \n ')).toEqual([]);
    for (const unit of ['. ', '" ', 'A. ', '?” ', ' ', '…', 'Mr. ', '.', '?', '。', '.)'])
      for (const text of [longText(unit), `${longText(unit)}a`]) expect(split(text)).toBeInstanceOf(Array);
  }, 60_000);
});
