import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergeReports } from './timeline-event.js';

interface Pair {
  readonly same: boolean;
  readonly why: string;
  readonly a: readonly [published: string, words: string];
  readonly b: readonly [published: string, words: string];
}

const pairs: readonly Pair[] = JSON.parse(
  readFileSync(new URL('cases/timeline/occurrences.json', import.meta.url), 'utf8'),
);

describe('statements of two sources about one occurrence make one entry', () => {
  test.each(pairs)('$same: $why', ({ same, a, b }) => {
    const { timeline, undated } = mergeReports([
      { path: 'first.md', published: a[0], body: a[1] },
      { path: 'second.md', published: b[0], body: b[1] },
    ]);
    const entries = [...timeline, ...undated];
    const told = new Set(entries.flatMap(({ statements }) => statements.map(({ article }) => article)));
    expect([...told].sort()).toEqual(['first', 'second']);
    expect(entries.some(({ sources }) => sources.length === 2)).toBe(same);
  });
});
