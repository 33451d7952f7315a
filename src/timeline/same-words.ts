/** How much of their words two statements share. */
import { listWords } from './words.js';

/** Words that say something: letters only, longer than three. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    listWords(text)
      .forms.map(({ lower }) => lower)
      .filter((word) => /^\p{L}{4,}$/u.test(word)),
  );

/** Half of all their words: two sources tell one thing in much the same words. */
const MOSTLY = 0.5;

/** Whether two sets of words share so much of all their words (Jaccard). */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, least = MOSTLY): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= least * (a.size + b.size - shared);
}
