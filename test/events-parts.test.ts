import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkClusters } from '../src/events/link-clusters.js';
import type { Links } from '../src/events/links.js';
import { shareInNews } from '../src/events/news-share.js';
import { stemWord } from '../src/events/stem.js';
import { createVocabulary } from '../src/events/vocabulary.js';
import { eachWord, termsOf } from '../src/events/words.js';
import { longText } from './long-text.js';

describe('stemWord', () => {
  it.each([
    ['strikes', 'strik'],
    ['striking', 'strik'],
    ['stopped', 'stop'],
    ['countries', 'countri'],
    ['attacked', 'attack'],
    ['focus', 'focus'],
    ['crisis', 'crisis'],
    ['king', 'king'],
    ['red', 'red'],
    ['bring', 'bring'],
  ])('%s → %s', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });
});

describe('termsOf', () => {
  it.each([
    ['Militias', ['militia']],
    ['U.S.', ['us']],
    ['Kataeb', termsOf('Kataib')],
    ['Córdoba’s', termsOf('cordoba')],
    ['2,500', ['2,500']],
    ['東京都', ['東京', '京都']],
  ])('%s', (word, terms) => {
    expect(termsOf(word)).toEqual(terms);
  });

  it('finds the words of any text in linear time', () => {
    for (const piece of ['a', '1,', "a'", ' ', '東']) {
      let length = 0;
      eachWord(longText(piece), (word) => {
        length += word.length;
      });
      expect(length).toBeLessThanOrEqual(longText(piece).length);
    }
  });

  it('leaves out words that every article holds', () => {
    const vocabulary = createVocabulary();
    expect(vocabulary.idsOf('the')).toEqual([]);
    expect(vocabulary.idsOf('glacier')).toHaveLength(1);
    expect(vocabulary.idsOf('Glaciers')).toEqual(vocabulary.idsOf('glacier'));
  });
});

describe('shareInNews', () => {
  it.each([
    ['12', '40'],
    ['1998', '357'],
    ['40', '350'],
    ['2,500', '2,570'],
    ['20,000', '20,600'],
    ['4.2', '4.25'],
  ])('has %s in more articles than %s', (common, rare) => {
    expect(shareInNews(common)).toBeGreaterThan(shareInNews(rare) as number);
  });

  it.each(['4,217', '20,670', '3.1416', 'glacier'])('knows nothing of %s', (term) => {
    expect(shareInNews(term)).toBeNull();
  });

  it('knows the words that news holds by their stems', () => {
    const [monday, march] = ['Monday', 'March'].map((word) => shareInNews(termsOf(word)[0] as string));
    expect(monday).toBeGreaterThan(march as number);
  });

  it.each(['0', '000', '1.', '0.0'])('takes %s for a number as any', (term) => {
    expect(shareInNews(term)).toBeGreaterThan(0);
  });
});

const toLinks = (list: readonly { a: number; b: number; strength: number }[]): Links => ({
  a: Int32Array.from(list, ({ a }) => a),
  b: Int32Array.from(list, ({ b }) => b),
  strength: Float64Array.from(list, ({ strength }) => strength),
});

describe('linkClusters', () => {
  const unlinked = () => -10;

  it('joins what is bound on average, not what is bound by a chain', () => {
    const links = [
      { a: 0, b: 1, strength: 5 },
      { a: 2, b: 3, strength: 5 },
      { a: 1, b: 2, strength: 4 },
    ];
    expect(linkClusters(4, toLinks(links), { least: 0, strengthOf: unlinked, partingOf: () => 0 })).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('does not depend on the order of the links', () => {
    const link = fc.record({ a: fc.nat(7), b: fc.nat(7), strength: fc.integer({ min: -3, max: 3 }) });
    fc.assert(
      fc.property(fc.array(link), fc.infiniteStream(fc.nat()), (drawn, order) => {
        const byPair = new Map(drawn.filter(({ a, b }) => a < b).map((one) => [one.a * 8 + one.b, one]));
        const links = [...byPair.values()];
        const shuffled = links.map((one) => [order.next().value as number, one] as const).sort((x, y) => x[0] - y[0]);
        const strengthOf = (a: number, b: number) => byPair.get(Math.min(a, b) * 8 + Math.max(a, b))?.strength ?? -4;
        const given = { least: 0, strengthOf, partingOf: () => 0 };
        expect(linkClusters(8, toLinks(shuffled.map(([, one]) => one)), given)).toEqual(
          linkClusters(8, toLinks(links), given),
        );
      }),
    );
  });
});
