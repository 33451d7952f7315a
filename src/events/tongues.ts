import type { ReadingHead } from '../model.js';
import { commonWordsOf, primaryTag } from '../records/index.js';
import { isReadLanguage } from '../time/index.js';

/**
 * What is known of the words of a language that newsfold does not read: the background table is of English, and would
 * have every `según` and `Regierung` as rare as a name.
 */
export interface Tongue {
  /** Its words that tell nothing, in small letters. */
  readonly common: ReadonlySet<string>;
  /** Whether a capital within a sentence shows a name there. */
  readonly capitalsName: boolean;
  /** How many articles of the corpus are in it. */
  readonly articles: number;
}

/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** By article: its language where it is not read, else null. */
export function findTongues(readings: readonly ReadingHead[]): readonly (Tongue | null)[] {
  const tags = readings.map(({ article: { lang } }) => (isReadLanguage(lang) ? null : primaryTag(lang)));
  const tongueByTag = new Map<string, Tongue>();
  for (const tag of tags) {
    if (tag === null || tongueByTag.has(tag)) continue;
    const articles = tags.filter((other) => other === tag).length;
    tongueByTag.set(tag, { common: commonWordsOf(tag), capitalsName: !CAPITAL_NOUNS.has(tag), articles });
  }
  return tags.map((tag) => (tag === null ? null : (tongueByTag.get(tag) ?? null)));
}
