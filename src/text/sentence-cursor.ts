import type { Sentence } from '../model.js';

/**
 * A reader of sentence indices for offsets that only grow, as those of one scan through a text do. An offset between
 * two sentences belongs to the later one; past the last there is none (−1).
 */
export function makeCursor(sentences: readonly Sentence[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at < sentences.length && (sentences[at] as Sentence).end <= offset) at++;
    return at < sentences.length ? at : -1;
  };
}
