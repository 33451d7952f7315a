import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDisjointSets } from '../src/events/disjoint-sets.js';
import { findGreatest } from '../src/events/greatest.js';
import { createHeap } from '../src/events/heap.js';
import { createNumberBuffer, growTo, pushNumber } from '../src/events/number-buffer.js';
import { createWordTable } from '../src/events/word-table.js';

/** Grouping's own lists and tables, each held against the plain way to the same answer. */
describe('createWordTable', () => {
  it('numbers words in the order in which they are met, whatever they are and however many', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 200 }), (words) => {
        const table = createWordTable();
        const numbers = words.map((word) => table.numberOf(`<${word}>`, 1, 1 + word.length));
        const distinct = [...new Set(words)];
        expect(table.words).toEqual(distinct);
        expect(numbers).toEqual(words.map((word) => distinct.indexOf(word)));
      }),
    );
  });

  it('still finds every word after it has grown', () => {
    const table = createWordTable();
    const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
    for (const word of words) table.numberOf(word, 0, word.length);
    expect(words.map((word) => table.numberOf(word, 0, word.length))).toEqual(words.map((_, at) => at));
    expect(table.words).toHaveLength(words.length);
  });
});

describe('findGreatest', () => {
  it('answers what sorting all would, ties in their order', () => {
    const gains = fc.array(fc.option(fc.integer({ min: 0, max: 9 })));
    fc.assert(
      fc.property(gains, fc.integer({ min: 1, max: 12 }), (list, most) => {
        const sorted = [...list.keys()]
          .filter((at) => list[at] !== null)
          .sort((a, b) => Number(list[b]) - Number(list[a]) || a - b);
        const found = findGreatest({ from: 0, to: list.length, most }, (at) => list[at] ?? null);
        expect(found).toEqual(sorted.slice(0, most));
      }),
    );
  });

  it('looks at no place outside of its bounds', () => {
    expect(findGreatest({ from: 2, to: 4, most: 9 }, (at) => at)).toEqual([3, 2]);
    expect(findGreatest({ from: 3, to: 3, most: 9 }, (at) => at)).toEqual([]);
  });
});

describe('a number buffer', () => {
  it('holds what was pushed, beyond its first room', () => {
    const buffer = createNumberBuffer();
    const numbers = Array.from({ length: 10_000 }, (_, at) => at * 3);
    for (const number of numbers) pushNumber(buffer, number);
    expect([...buffer.values.subarray(0, buffer.size)]).toEqual(numbers);
  });

  it('is copied only when it is too short', () => {
    const list = Float32Array.of(1, 2, 3);
    expect(growTo(list, 3)).toBe(list);
    const longer = growTo(list, 4);
    expect([...longer.subarray(0, 3)]).toEqual([1, 2, 3]);
    expect(longer.length).toBeGreaterThanOrEqual(4);
  });
});

describe('createHeap', () => {
  it('hands out what was put in, the greatest first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        const heap = createHeap<number>((a, b) => a > b);
        for (const item of items) heap.push(item);
        expect(items.map(() => heap.pop())).toEqual([...items].sort((a, b) => b - a));
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});

describe('createDisjointSets', () => {
  it('knows what was joined, by whatever way', () => {
    const sets = createDisjointSets(6);
    sets.join(4, 2);
    sets.join(5, 4);
    sets.join(1, 0);
    expect(sets.list()).toEqual([[0, 1], [2, 4, 5], [3]]);
    expect(sets.find(5)).toBe(sets.find(2));
    expect(sets.find(5)).not.toBe(sets.find(0));
  });
});
