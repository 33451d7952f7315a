/** What a sum of money is for, where an affair has one such sum: the ransom that was paid. */
import type { Amount, Reading, Span } from '../model.js';

/** "a $4 million | ransom", "$5m | in ransom", "4 million dollars | as a ransom payment" */
const AFTER = /^ (?:(?:in|as|a|the|cash|bitcoin|cryptocurrency) ){0,2}ransom\b/i;
/** "a ransom of about | $4 million" */
const BEFORE =
  /\bransom(?: (?:payment|money))?(?: (?:was|is|of|worth|totalling)){1,2}(?: (?:about|some|around|nearly|almost|roughly|approximately|more than|over|at least))?\s*$/i;
/** What was asked for, offered, or paid in other cases is not what was paid in this. */
const NOT_PAID =
  /\b(?:demand\p{L}*|ask(?:ed|ing|s)?|sought|seek\p{L}*|want(?:ed|s)?|offer\p{L}*|could|may|might|would|should|if|no|not|never|refus\p{L}*|den(?:y|ied|ies)|initial\p{L}*|original\p{L}*|previous\p{L}*|earlier|another|other|average|total|record|per|each|every|years?|between)\b/iu;
/** "and another of five million" */
const ONE_OF_SEVERAL = /\b(?:another|second|further|each|first)\b/i;
const SIGHT = 90;

/** `ransom` for "paid a ransom of $4 million"; null where the words do not tell what it was for, or that it was paid. */
export function readSum(
  { text }: Pick<Reading, 'text'>,
  { unit, min, start, end }: Pick<Amount, 'unit' | 'min' | 'start' | 'end'>,
  sentence: Span,
): string | null {
  if (unit !== 'money' || min === null) return null;
  const before = text.slice(Math.max(sentence.start, start - SIGHT), start);
  const after = text.slice(end, Math.min(sentence.end, end + SIGHT));
  if (!AFTER.test(after) && !BEFORE.test(before)) return null;
  return NOT_PAID.test(before) || ONE_OF_SEVERAL.test(after) ? null : 'ransom';
}
