import type { Vocabulary } from './vocabulary.js';
import { eachWord } from './words.js';

/** The words of a text in order: where each starts and the terms it counts as, none for a common one. */
export interface WordList {
  readonly starts: readonly number[];
  readonly ids: readonly (readonly number[])[];
}

/** Reads a text's words once, for all that count or compare them. */
export function listWords(text: string, vocabulary: Vocabulary): WordList {
  const starts: number[] = [];
  const ids: (readonly number[])[] = [];
  eachWord(text, (word, start) => {
    starts.push(start);
    ids.push(vocabulary.idsOf(word));
  });
  return { starts, ids };
}
