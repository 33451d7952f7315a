/** Parts a sentence from a relative clause at its end that tells an earlier deed, with a day of its own. */
import type { Edtf, Span } from '../model.js';
import { findMatches } from '../text/index.js';
import { hasMainVerb, PAST_VERB, VERB } from './clause-verbs.js';

export interface RelativeTests {
  /** How many dates of its own the range holds. */
  readonly dates: (span: Span) => number;
  /** The days in the range, be they only of a thing that it names. */
  readonly days: (span: Span) => readonly DaySpan[];
  /** Whether the range holds a word that tells of an occurrence. */
  readonly tells: (span: Span) => boolean;
}

interface DaySpan extends Span {
  readonly edtf: Edtf | null;
}

/** What a sentence tells, and what of a thing that it names: "divers reached the ferry | the ferry which sank on Monday". */
export interface RelativeParts {
  readonly main: Span;
  readonly relative: Span;
}

const PRONOUN = /(?<comma>,)?\s{1,4}(?<word>who|which|that|where)\s{1,4}(?=\S)/g;
/** A day in a clause whose verbs are looked for: it is none of them. */
const DAY = '§';
const WHEN = `(?:(?:on|in|at|by|early|late|earlier)\\s)*(?:${DAY}+,?\\s)?`;
const ADVERBS = '(?:(?:\\p{L}+ly|also|later|then|first|just|not|never|earlier)\\s)*';
const AUXILIARY = '(?:had|has|have|was|were|been|be|being|did)';
/** "which sank", "who on Monday had been seen" */
const OWN_VERB = new RegExp(`^${WHEN}${ADVERBS}(?:${AUXILIARY}\\s${ADVERBS}){0,2}${PAST_VERB}`, 'u');
/** "where she opened", "which the council on Monday closed" */
const SUBJECT =
  '(?:the|an?|his|her|its|their|he|she|it|they|we|police|officials|thousands|hundreds|dozens|\\d+|one|two|three|four|five|\\p{Lu}[\\p{L}.’-]+)';
const OWN_SUBJECT = new RegExp(
  `^${WHEN}${SUBJECT}\\s(?:(?!(?:and|or|that|who|which)\\b)[${DAY}\\p{L}\\d’'-]+\\s){0,5}?${PAST_VERB}`,
  'u',
);
const OPENS = { who: [OWN_VERB], that: [OWN_VERB], which: [OWN_VERB, OWN_SUBJECT], where: [OWN_SUBJECT] } as const;
/** A verb that no word joins to the first: the sentence goes on with its own. */
const STRAY_VERB = new RegExp(
  `(?<!\\b(?:and|or|but|to|not|that|who|which|when|while|after|before|as|\\p{L}+ly|also|later|then|${AUXILIARY})\\s|^)(?<![\\p{L}’'-])${VERB}`,
  'u',
);
/** Who says so, behind a clause. */
const SAID = /,\s[^,]{2,60}\b(?:said|says|reported|confirmed|announced|told)\b[^,]{0,60}$/;
const ANY_VERB = new RegExp(`(?<![\\p{L}’'-])${VERB}`, 'u');
/** "The helicopter earlier had carried her to Elko": of before what comes. */
const OF_BEFORE = /\b(?:had|earlier|previously)\b/i;

/** "it was Japan that …" */
const CLEFT = /\b(?:it|this|that) (?:was|is) [^,;:]{1,60}$/i;

/** Characters in which the noun stands that a clause belongs to. */
const NOUN_SIGHT = 80;
const DETERMINER =
  /\b(?:the|an?|his|her|its|their|this|these|those|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d+)\s/gi;
/** What begins another phrase: the noun stands behind it. */
const ELSEWHERE = /\s(?:to|over|for|from|with|by|against|after|before|into|and|or)\s|[,;:]/;
const NAME = /(?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]*$/u;
const PLURAL = /\b[a-z]{3,}(?:s|men|people)$/;
/** "told the court that was …": the clause is of no noun. */
const SPEECH = /\b(?:said|says|told|reported|announced|confirmed|added|claimed|so|such)$/i;

/** The two parts, or null where the sentence tells of one time, or goes on behind the clause. */
export function partRelative(text: string, span: Span, tests: RelativeTests): RelativeParts | null {
  const days = tests.days(span);
  if (days.length === 0) return null;
  for (const { index, 0: cue, groups } of findMatches(PRONOUN, text.slice(span.start, span.end))) {
    const left = { start: span.start, end: span.start + index };
    const right = { start: left.end + cue.length, end: span.end };
    const own = days.filter(({ start }) => start >= right.start);
    const others = days.filter(({ start }) => start < left.end);
    if (!tests.tells(right) || !own.some((day) => isOtherDay(text, day, others))) return null;
    const isOfBefore = tests.dates(left) === 0;
    if (others.length === 0 && !isOfBefore) continue;
    if (isOfBefore && (!groups?.comma || tests.dates(right) === 0 || !OF_BEFORE.test(text.slice(left.start, left.end))))
      continue;
    if (!hasMainVerb(text.slice(left.start, left.end))) continue;
    if (!isWhole(mask(text, right, own), groups?.word as keyof typeof OPENS)) continue;
    if (CLEFT.test(text.slice(left.start, left.end))) continue;
    const noun = nounBefore(text, left, tests);
    if (noun < 0) continue;
    const start = text.slice(noun - 2, noun) === ', ' && noun - 2 > left.start ? noun - 2 : left.end;
    return { main: { start: left.start, end: start }, relative: { start: noun, end: right.end } };
  }
  return null;
}

/** Whether the clause has a day of its own: not that of the words before it, nor only "Tuesday’s launch". */
const isOtherDay = (text: string, { end, edtf }: DaySpan, others: readonly DaySpan[]): boolean =>
  !OWNER.test(text.slice(end, end + 2)) && others.every((other) => other.edtf === null || other.edtf !== edtf);

const OWNER = /^[’']s/;

/** A range with its days made unreadable. */
function mask(text: string, { start, end }: Span, days: readonly DaySpan[]): string {
  let words = '';
  let at = start;
  for (const day of days) {
    words += text.slice(at, day.start) + DAY.repeat(Math.max(0, day.end - Math.max(at, day.start)));
    at = Math.max(at, day.end);
  }
  return words + text.slice(at, end);
}

/** Whether words are one clause to their end, which is soon after their last day. */
function isWhole(words: string, pronoun: keyof typeof OPENS): boolean {
  const clause = words.replace(SAID, '');
  const opened = OPENS[pronoun].map((pattern) => pattern.exec(clause)?.[0].length ?? 0).find((length) => length > 0);
  if (opened === undefined) return false;
  const last = clause.lastIndexOf(DAY);
  const rest = clause.slice(opened, Math.max(opened, last));
  return !STRAY_VERB.test(rest) && !ANY_VERB.test(clause.slice(Math.max(opened, last + 1)));
}

/** Where the noun begins that a clause behind a range belongs to: "a man over | the shooting"; -1 where it is not clear. */
function nounBefore(text: string, { start, end }: Span, { days }: RelativeTests): number {
  const from = Math.max(start, end - NOUN_SIGHT);
  const near = text.slice(from, end);
  if (SPEECH.test(near)) return -1;
  const begins = [...near.matchAll(DETERMINER)].at(-1)?.index ?? -1;
  const isPhrase = begins >= 0 && !ELSEWHERE.test(near.slice(begins));
  const at = isPhrase ? begins : near.search(NAME);
  const noun = from + (at >= 0 ? at : near.search(PLURAL));
  return noun < from || days({ start: noun, end }).length > 0 ? -1 : noun;
}
