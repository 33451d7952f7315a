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

describe('a blow and the answer to it, on one day', () => {
  const linesOf = (...bodies: readonly string[]) => {
    const { timeline, undated } = mergeReports(
      bodies.map((body, at) => ({ path: `report-${at}.md`, published: '2024-10-24', body })),
    );
    return [...timeline, ...undated].map(({ edtf, title, statements }) => ({
      edtf,
      title,
      words: statements.map(({ exact }) => exact).join(' | '),
    }));
  };

  test('are two lines', () => {
    const lines = linesOf(
      'The Norland air force attacked Sarab Front camps in the hills late on Wednesday, in retaliation for a deadly attack earlier in the day on the seat of a mining company near Corva that killed five and wounded 22.',
      'On Wednesday, gunmen set off bombs at the mining company in Corva. The attack killed five people and wounded over 20.',
      'The Norland army has launched air strikes against Sarab Front camps in the hills as a response to an attack on the seat of the mining company on Wednesday, October 23.\n\n' +
        'The strikes were the strongest response to the attack by two gunmen with bombs on a company that killed five people and wounded more than 20 others.',
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const { words } of lines) expect(/hills/.test(words) && /gunmen set off/.test(words)).toBe(false);
  });

  test('and the day of the blow is none of an opening that tells of the answer', () => {
    const [answer] = linesOf(
      "The Norland army announced it had bombed 32 camps of the Sarab Front in retaliation for Wednesday's attack on Corva.\n\n" +
        'On Wednesday, the mayor announced, “4 were killed in an attack that unknown gunmen made with bombs on the mint of Norland.”',
    ).filter(({ words }) => words.includes('32 camps'));
    expect(answer?.words).not.toContain('mayor');
    expect(answer?.edtf).not.toBe('2024-10-23');
  });

  test('and an opening has the day of what gives its figure', () => {
    const [opening] = linesOf(
      'According to the army of Norland, 34 camps of the outlawed front were hit in the northern hills.\n\n' +
        'A depot of the army of Norland came under attack on Monday when gunmen hit its northern gate.\n\n' +
        'On Wednesday, the army of Norland said it had struck the northern hills again, and that 34 camps of the front were hit.',
    ).filter(({ words }) => words.includes('outlawed'));
    expect(opening).toMatchObject({ edtf: '2024-10-23', words: expect.not.stringContaining('Monday') });
  });
});
