import type { CountedNoun } from './counted-nouns.js';
import type { CountPlace } from './elliptic-counts.js';
import { readNumberWords, WORD } from './number-words.js';

const BEHIND = /^(?:['’])? (?:in (?:prison|jail)|behind bars|(?:of )?imprisonment|in a \p{Ll}+ prison)\b/u;
const BEFORE =
  /\b(?:(?:jailed|imprisoned)(?: \w+){0,2} for (?:[a-z]+ ){0,3}|sentenc(?:ed|es|ing)\b[^.;:]{0,60}? to (?:serve )?(?:(?:at least|at most|up to|about|around|nearly|almost|more than|less than|between|a total of|a further|an additional) )?)$/i;
/** Characters before the figure in which its verb stands. */
const REACH = 100;
/** Behind the length of a sentence that is served at large. */
const AT_LARGE = /^[’']? (?:(?:of|on) )?(?:probation|community|supervised|house arrest|parole)\b/;
/** `seven years | and six months`. */
const AND_MONTHS = new RegExp(`^ and (\\d{1,2}|${WORD}) months?\\b`, 'i');
const MONTHS_A_YEAR = 12;

/** Whether words before a length of time make it a term; most have none of theirs. */
const isTerm = (before: string): boolean => TERM_HINT.test(before) && BEFORE.test(before);
const TERM_HINT = /jailed|imprison|sentenc/i;

/** A prison term's words, their end, and what its months add to its years. */
interface PrisonTerm {
  readonly words: string;
  readonly end: number;
  readonly more: number;
}

/** The words that make a length of time a prison term, and their end: `years in prison`, `years` in `jailed for 25 years`. */
export function readPrisonTerm(
  text: string,
  { head, words, end }: CountedNoun,
  { at, sentence }: Pick<CountPlace, 'at' | 'sentence'>,
): PrisonTerm | null {
  if (head !== 'year' && head !== 'month') return null;
  const rest = text.slice(end, Math.min(sentence.end, end + 48));
  const [months = '', number = ''] = (head === 'year' && AND_MONTHS.exec(rest)) || [];
  const after = rest.slice(months.length);
  const behind = BEHIND.exec(after)?.[0];
  if (behind === undefined && (AT_LARGE.test(after) || !isTerm(text.slice(Math.max(sentence.start, at - REACH), at))))
    return null;
  const more = number === '' ? 0 : (readNumberWords(number) ?? Number(number)) / MONTHS_A_YEAR;
  return { words: words + (behind ?? ''), end: end + months.length + (behind?.length ?? 0), more };
}
