import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSentence } from './read-sentence.js';

const NAMES: Readonly<Record<string, null>> = { null: null };

/** Rows of `cases/time/expressions.tsv`: published, sentence with its expressions in braces, values in order. */
const rows = readFileSync(new URL('./cases/time/expressions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [published = '', marked = '', values = ''] = line.split('\t');
    // Each brace before a mark shifts it by one: two for every mark before, and its own.
    const marks = [...marked.matchAll(/\{([^}]*)\}/g)].map(({ index, 1: literal = '' }, nth) => ({
      literal,
      start: index - 2 * nth,
      end: index - 2 * nth + literal.length,
    }));
    const wanted = values === '' ? [] : values.split(' ; ').map((value) => (value in NAMES ? null : value));
    return { published, marked, text: marked.replace(/[{}]/g, ''), marks, wanted };
  });

describe('expressions in sentences of our own', () => {
  it('are 300 at least, a third of them negative or unsettled', () => {
    const open = rows.filter(
      ({ wanted }) => wanted.length === 0 || wanted.some((value) => value === null || value.includes('X')),
    );
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(open.length).toBeGreaterThanOrEqual(rows.length / 3);
  });

  it.each(rows.map((row) => [`${row.published} ${row.marked}`, row] as const))(
    '%s',
    (_name, { published, text, marks, wanted }) => {
      const { times } = readSentence(text, { published: published === '-' ? null : published });
      if (wanted.length === 0) {
        expect(times.map(({ literal, edtf }) => [literal, edtf])).toEqual([]);
        return;
      }
      expect(marks).toHaveLength(wanted.length);
      const read = marks.map(({ literal, start, end }) => [
        literal,
        times.find((time) => time.start < end && time.end > start)?.edtf,
      ]);
      expect(read).toEqual(marks.map(({ literal }, at) => [literal, wanted[at]]));
    },
  );
});
