/** Cuts a sentence into the clauses that tell of different occurrences. */
import type { Span } from '../model.js';

/**
 * Words between what a sentence tells first and an earlier (or later) occurrence it tells it by:
 * "struck three sites | after a drone attack on Wednesday". The second clause begins behind the words.
 */
const SUBORDINATE =
  /,?\s+(?:in (?:response|retaliation|answer|reaction|reply) (?:to|for)|as (?:a )?(?:retaliation|revenge|response) (?:for|to)|(?:just |shortly |soon |hours |days |weeks )?(?:after|before)|(?<!\bthe )following|(?:that )?followed|in the wake of|because of|prompted by|triggered by)\s+(?=\S)/gi;

/** Words between two clauses of equal rank: they part only what has two dates. */
const COORDINATE = /(?:;|,? (?:and|but|while|when|whereas)(?: then)?)\s+(?=\S)/gi;

export interface ClauseTests {
  /** Whether the range holds a word that tells of an occurrence. */
  readonly tells: (span: Span) => boolean;
  /** Whether the range holds a date of its own. */
  readonly dated: (span: Span) => boolean;
}

/** The clauses of a sentence, in order; one, the sentence itself, where it tells of one thing. */
export function splitClauses(text: string, sentence: Span, tests: ClauseTests): Span[] {
  const both = (test: (span: Span) => boolean) => (a: Span, b: Span) => test(a) && test(b);
  return cutAt(text, sentence, SUBORDINATE, both(tests.tells)).flatMap((clause) =>
    cutAt(text, clause, COORDINATE, both(tests.dated)),
  );
}

function cutAt(text: string, span: Span, cues: RegExp, parts: (a: Span, b: Span) => boolean): Span[] {
  const clauses: Span[] = [];
  let start = span.start;
  for (const cue of text.slice(span.start, span.end).matchAll(cues)) {
    const at = span.start + cue.index;
    const next = at + cue[0].length;
    const left = { start, end: at };
    if (at <= start || !parts(left, { start: next, end: span.end })) continue;
    clauses.push(left);
    start = next;
  }
  return [...clauses, { start, end: span.end }];
}
