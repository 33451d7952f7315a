/** How far around a figure is read what it is of. */
import type { Reading, Span } from '../model.js';
import { CUES, cuesTouching, wordsOf } from './words.js';

/** Characters around a figure in which its sentence is asked about it: no real sentence is longer, a hostile one may be. */
export const REACH = 2_000;
/** And in which its own words are. */
export const NEAR = 70;

/** Whether a phrase may stand in a sentence, or in what is read of one that is too long. */
export const canHold = (reading: Reading, sentence: Span, cue: keyof typeof CUES): boolean =>
  sentence.end - sentence.start >= REACH || (cuesTouching(wordsOf(reading), sentence) & CUES[cue]) !== 0;
