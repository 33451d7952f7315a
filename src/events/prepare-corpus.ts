import type { Reading } from '../model.js';
import { makeProfile, type Profile } from './profile.js';
import { measureRarity, type Rarity } from './rarity.js';
import { type Sketch, sketchWords } from './sketch.js';
import { countTerms, type TermCounts } from './term-counts.js';
import { dayOfArticle } from './told-days.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';
import { listWords } from './word-list.js';

/** What grouping reads of an article. */
export type Groupable = Pick<Reading, 'article' | 'text' | 'blocks' | 'names' | 'sentences' | 'times'>;

/** Articles made comparable; the lists run in one order, that of the articles' paths. */
export interface Corpus<Article extends Groupable = Groupable> {
  readonly readings: readonly Article[];
  readonly profiles: readonly Profile[];
  readonly sketches: readonly (Sketch | null)[];
  readonly rarity: Rarity;
  readonly vocabulary: Vocabulary;
}

/** Counts, weighs and sketches the words of every article. */
export function prepareCorpus<Article extends Groupable>(readings: readonly Article[]): Corpus<Article> {
  const ordered = [...readings].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  const vocabulary = createVocabulary();
  const counts: TermCounts[] = [];
  const sketches: (Sketch | null)[] = [];
  for (const reading of ordered) {
    const words = listWords(reading.text, vocabulary);
    counts.push(countTerms(reading, words, vocabulary));
    sketches.push(sketchWords(words, { from: reading.blocks[0]?.end ?? 0, hashes: vocabulary.hashes }));
  }
  const rarity = measureRarity(counts, vocabulary);
  const profiles = ordered.map((reading, at) =>
    makeProfile(counts[at] as TermCounts, { rarity, vocabulary, day: dayOfArticle(reading) }),
  );
  return { readings: ordered, profiles, sketches, rarity, vocabulary };
}
