/** What a sum of money is for: a ransom, a fine, a bail. */
import type { Amount, Reading, Span } from '../model.js';

const ROUGHLY =
  '(?: (?:about|some|around|nearly|almost|roughly|approximately|more than|over|at least|a total of))?\\s*$';

/** By purpose, what stands before a sum and behind it: the words of one of them tell what it is for. */
const PURPOSES = {
  // "a ransom of about | $4 million"; "a $4 million | ransom", "$5m | in ransom", "4 million dollars | as a ransom payment"
  ransom: {
    before: new RegExp(`\\bransom(?: (?:payment|money))?(?: (?:was|is|of|worth|totalling)){1,2}${ROUGHLY}`, 'i'),
    after: /^ (?:(?:in|as|a|the|cash|bitcoin|cryptocurrency) ){0,2}ransom\b/i,
  },
  // "fined the club | $4 million", "a fine of | $4 million"; "a $4 million | fine"
  fine: {
    before: new RegExp(`\\b(?:fined(?: (?!by\\b)[\\p{L}.’'-]+){0,5}|fines? (?:of|totalling))${ROUGHLY}`, 'iu'),
    after: /^ (?:in )?fines?\b/i,
  },
  // "bail of | $4 million", "bail was set at | $4 million"; "on $4 million | bail"
  bail: {
    before: new RegExp(`\\bbail(?: (?:was|is|set|money)){0,2} (?:of|at|to)${ROUGHLY}`, 'i'),
    after: /^ (?:cash )?bail\b/i,
  },
} as const;
type Purpose = keyof typeof PURPOSES;

/** What was asked for, offered, or paid in other cases is not what was paid in this. */
const NOT_PAID =
  /\b(?:demand\p{L}*|ask(?:ed|ing|s)?|sought|seek\p{L}*|want(?:ed|s)?|offer\p{L}*|could|may|might|would|should|if|no|not|never|refus\p{L}*|den(?:y|ied|ies)|initial\p{L}*|original\p{L}*|previous\p{L}*|earlier|another|other|average|total|record|per|each|every|years?|between)\b/iu;
/** "and another of five million" */
const ONE_OF_SEVERAL = /\b(?:another|second|further|each|first)\b/i;
const SIGHT = 90;

/** `ransom` for "paid a ransom of $4 million"; null where the words do not tell what it was for, or that it was paid. */
export function readPurpose(
  { text }: Pick<Reading, 'text'>,
  { unit, min, start, end }: Pick<Amount, 'unit' | 'min' | 'start' | 'end'>,
  sentence: Span,
): Purpose | null {
  if (unit !== 'money' || min === null) return null;
  const before = text.slice(Math.max(sentence.start, start - SIGHT), start);
  const after = text.slice(end, Math.min(sentence.end, end + SIGHT));
  for (const [purpose, words] of Object.entries(PURPOSES)) {
    if (!words.after.test(after) && !words.before.test(before)) continue;
    return NOT_PAID.test(before) || ONE_OF_SEVERAL.test(after) ? null : (purpose as Purpose);
  }
  return null;
}

/** The purpose of a sum of which an affair has one; fines are many, and compared only where one line tells of them. */
export function readSum(...given: Parameters<typeof readPurpose>): Purpose | null {
  const purpose = readPurpose(...given);
  return purpose === 'ransom' ? purpose : null;
}
