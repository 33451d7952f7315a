import type { ReadingHead } from '../model.js';
import { makeProfiles, type Profiles } from './profile.js';
import { measureRarity, type Rarity } from './rarity.js';
import { createComparison } from './similarity.js';
import { BINS, createSketches, type Sketches, sketchWords } from './sketch.js';
import { countTerms, createTermCounts } from './term-counts.js';
import { dayOfArticle } from './told-days.js';
import { findTongues, type Tongue } from './tongues.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';
import { listWords } from './word-list.js';

/** Articles made comparable; all that is said of an article is found by its place in the order of paths. */
export interface Corpus {
  readonly readings: readonly ReadingHead[];
  readonly profiles: Profiles;
  readonly sketches: Sketches;
  readonly rarity: Rarity;
  readonly vocabulary: Vocabulary;
  /** By article: its language where it is not read, else null. */
  readonly tongues: readonly (Tongue | null)[];
  /** The logarithm of the odds that two articles tell of one event. */
  oddsOf(a: number, b: number): number;
}

/** Counts, weighs and sketches the words of every article. */
export function prepareCorpus(readings: readonly ReadingHead[]): Corpus {
  const ordered = [...readings].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  const vocabulary = createVocabulary();
  const counted = createTermCounts(ordered.length);
  const sketches = createSketches(ordered.length);
  const tongues = findTongues(ordered);
  ordered.forEach((reading, article) => {
    const words = listWords(reading.text, vocabulary);
    countTerms(reading, words, { vocabulary, counted, article, tongue: tongues[article] ?? null });
    const sketch = sketches.subarray(article * BINS, (article + 1) * BINS);
    sketchWords(sketch, words, { from: reading.blocks[0]?.end ?? 0, vocabulary });
  });
  const rarity = measureRarity(counted, vocabulary, tongues);
  const profiles = makeProfiles(counted, { rarity, vocabulary, days: ordered.map(dayOfArticle) });
  const oddsOf = createComparison(profiles, rarity, vocabulary.days);
  return { readings: ordered, profiles, sketches, rarity, vocabulary, tongues, oddsOf };
}
