/** Whether two statements tell one thing in much the same words. */
import { listWords } from './words.js';

/** Of the words of two statements both must have this share. */
const LEAST_SHARED = 0.5;

/** Words that say something: letters only, longer than three. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    listWords(text)
      .forms.map(({ lower }) => lower)
      .filter((word) => /^\p{L}{4,}$/u.test(word)),
  );

/** Whether most words of the two are shared. */
export function isTold(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= LEAST_SHARED * (a.size + b.size - shared);
}
