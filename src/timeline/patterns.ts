/** Patterns of a clause that is no single occurrence of the news. */
import type { Reading, Span } from '../model.js';
import { CUES } from './words.js';

/** What tells of many times at once, or of before, not of one occurrence. */
const REPEATED =
  /\b(?:previously|formerly|historically|repeatedly|often|frequently|regularly|numerous|in (?:the past|recent (?:years|months|weeks))|over the (?:past|last) (?:few )?(?:years|months|decades?)|(?:a )?(?:series|string|wave|spate) of|dozens of|several other|years ago|in history|has long|for years)\b/i;

/** "has killed at least 20,670", "has also been the scene": what goes on or has come about is not told of the passage's day. */
const PERFECT =
  /\b(?:has|have|had)\s+(?:(?:[a-z]+ly|also|already|now|never|not|long|just|since)\s+){0,2}(?:(?:been|won|(?:be|over)?come)\b|[a-z]+(?:ed|en|[dkn]t|ught|own|un|ung|ade|aid|eft|ost|ut|ck)\b)/i;

/** What would, should or might be: no occurrence, unless the words date it. */
const UNREAL = /\b(?:would|should|could|might|must|ought to|unless)\b/i;

/** The perfect of now: what has come about by the day of telling. */
export const isPresentPerfect = (reading: Pick<Reading, 'text'>, span: Span & { readonly cues: number }): boolean =>
  matches(reading, span, 'perfect') && /\b(?:has|have)\b/i.test(reading.text.slice(span.start, span.end));

const PATTERNS = { repeated: REPEATED, perfect: PERFECT, unreal: UNREAL } as const;
export type Pattern = keyof typeof PATTERNS;

/** Whether a range matches a pattern; asks the cues of its words first, which know at once that most ranges do not. */
export function matches(
  { text }: Pick<Reading, 'text'>,
  { start, end, cues }: Span & { readonly cues: number },
  pattern: Pattern,
): boolean {
  return (cues & CUES[pattern]) !== 0 && PATTERNS[pattern].test(text.slice(start, end));
}
