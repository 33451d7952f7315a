import { describe, expect, it } from 'vitest';
import { checkOffsets } from '../src/check-offsets.js';
import type { Edition } from './whole-site.js';

const text = 'Bridge shut\n\nThe bridge was shut on Monday.';
const monday = { literal: 'Monday', start: text.indexOf('Monday'), end: text.indexOf('Monday') + 6 };
const title = { article: 'a', exact: 'Bridge shut', start: 0, end: 11, time: null };

/** As much of an edition as holds excerpts, with one article `a`. */
function edition({ times = [monday], names = [] as object[], statement = title as object, claim = title as object }) {
  const readings = [{ article: { id: 'a' }, text, times, amounts: [], names }];
  const empty = { undated: [], layers: [], quotations: [], quantities: [{ claims: [claim] }] };
  return { readings, events: [{ ...empty, timeline: [{ statements: [statement] }] }] } as unknown as Edition;
}

describe('checkOffsets', () => {
  it('lets exact excerpts pass', () => {
    expect(() => checkOffsets(edition({ statement: { ...title, time: monday } }))).not.toThrow();
  });

  it.each([
    ['a time', { times: [{ ...monday, start: monday.start - 1 }] }],
    ['a name', { names: [{ text: 'Bridge', start: 1, end: 7 }] }],
    ['a statement', { statement: { ...title, end: 12 } }],
    ['a statement of no article', { statement: { ...title, article: 'b' } }],
    ["a statement's time", { statement: { ...title, time: { ...monday, literal: 'Sunday' } } }],
    ['a claim', { claim: { ...title, exact: 'bridge shut' } }],
  ])('stops at %s that is not the words at its offsets', (_what, wrong) => {
    expect(() => checkOffsets(edition(wrong))).toThrow(/does not stand where it says/);
  });
});
