import { createNumberBuffer, pushNumber } from './number-buffer.js';
import type { Vocabulary } from './vocabulary.js';
import { eachWordSpan } from './words.js';

/** The words of a text in order: where each starts and its number in the vocabulary; in the first `size` places. */
export interface WordList {
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly size: number;
}

/** Used for article after article, so that no garbage is made. */
const starts = createNumberBuffer();
const words = createNumberBuffer();

/** Reads a text's words once, for all that count or compare them. The list holds until the next one is asked for. */
export function listWords(text: string, vocabulary: Vocabulary): WordList {
  starts.size = 0;
  words.size = 0;
  eachWordSpan(text, (start, end) => {
    pushNumber(starts, start);
    pushNumber(words, vocabulary.wordIn(text, start, end));
  });
  return { starts: starts.values, words: words.values, size: words.size };
}
