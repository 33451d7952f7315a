/** Parts a sentence from a relative clause at its end, or in its middle, that tells another deed, with a day of its own. */
import type { Edtf, Span } from '../model.js';
import { findMatches } from '../text/index.js';
import { hasMainVerb, hasVerb, PAST_VERB, VERB } from './clause-verbs.js';
import { within } from './within.js';

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
  /** The clause inside of `main`, where the sentence goes on behind it: "The man | who shot four on Monday | was charged". */
  readonly inserted?: Span;
}

const PRONOUN = /(?<comma>,)?\s{1,4}(?<word>who|whom|whose|which|that|where)\s{1,4}(?=\S)/g;
/** "planted the bomb | that | went off on Monday": the day is of the inner clause. */
const INNER = /\s(?:who|whom|whose|which|that|where)\s/;
/** A day in a clause whose verbs are looked for: it is none of them. */
const DAY = '§';
const WHEN = `(?:(?:on|in|at|by|early|late|earlier)\\s)*(?:${DAY}+,?\\s)?`;
const ADVERBS = '(?:(?:\\p{L}+ly|also|later|then|first|just|not|never|earlier)\\s)*';
const AUXILIARY = '(?:had|has|have|was|were|been|be|being|did)';
/** "which sank", "who on Monday had been seen" */
const OWN_VERB = new RegExp(`^${WHEN}${ADVERBS}(?:${AUXILIARY}\\s${ADVERBS}){0,2}${PAST_VERB}`, 'u');
/** "where she opened", "which the council on Monday closed" */
const SUBJECT =
  '(?:the|an?|his|her|its|their|he|she|it|they|we|police|officials|thousands|hundreds|dozens|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|\\p{Lu}[\\p{L}.’-]+)';
const OWN_SUBJECT = new RegExp(
  `^${WHEN}${SUBJECT}\\s(?:(?!(?:and|or|that|who|which)\\b)[${DAY}\\p{L}\\d’'-]+\\s){0,5}?(?:${AUXILIARY}\\s${ADVERBS}){0,2}${PAST_VERB}`,
  'u',
);
/** "whose body was found" */
const OWNED = new RegExp(`^(?:[\\p{L}’'-]+\\s){1,3}?(?:${AUXILIARY}\\s${ADVERBS}){0,2}${PAST_VERB}`, 'u');
const OPENS = {
  who: [OWN_VERB],
  whom: [OWN_SUBJECT],
  whose: [OWNED],
  that: [OWN_VERB],
  which: [OWN_VERB, OWN_SUBJECT],
  where: [OWN_SUBJECT],
} as const;
/** What cannot be a participle, but for "a gunman named by police". */
const FINITE = `(?:(?:may|might|can|must|should|faces?|remains?|goes|denies)\\b|${VERB}(?!\\sby\\b))`;
/** A verb that no word joins to the first: the sentence goes on with its own. */
const STRAY = `(?<!\\b(?:and|or|but|to|not|that|who|which|when|while|after|before|as|\\p{L}+ly|also|later|then|${AUXILIARY})\\s|^)(?<![\\p{L}’'-])${FINITE}`;
const STRAY_VERB = new RegExp(STRAY, 'u');
const STRAY_VERBS = new RegExp(STRAY, 'gu');
/** ", | was arrested", ", | on Friday named": behind a clause between commas the sentence goes on. */
const VERB_BEHIND = new RegExp(`,\\s(?=${WHEN}${ADVERBS}${FINITE})`, 'gu');
/** ", | bringing the toll to 21", ", | after finding nine bodies": not of the clause, but of what the sentence tells. */
const TOLL_BEHIND =
  /,\s(?=(?:bringing|taking|raising|pushing|putting|lifting)\s(?:the|its|their|to)\s(?:[\p{L}-]+\s){0,3}?(?:toll|number|total|count|tally|figure)\b|(?:after|before|while|despite|without)\s\p{Ll}+ing\b)/gu;
/** Who says so, behind a clause. */
const SAID = /,\s[^,]{2,60}\b(?:said|says|reported|confirmed|announced|told)\b[^,]{0,60}$/;
const ANY_VERB = new RegExp(`(?<![\\p{L}’'-])${FINITE}`, 'u');
/** "The helicopter earlier had carried her to Elko": of before what comes. */
const OF_BEFORE = /\b(?:had|earlier|previously)\b/i;

/** "Officers are searching woods": at the time of telling. */
const OF_NOW = /\b(?:is|are)\s(?:(?:still|now|also|currently)\s)?(?!being\b)\p{Ll}{2,}ing\b/u;

/** "it was Japan that …" */
const CLEFT = /\b(?:it|this|that) (?:was|is) [^,;:]{1,60}$/i;

/** Characters in which the noun stands that a clause belongs to. */
const NOUN_SIGHT = 80;
const DETERMINER =
  /(?<![\p{L}\d.,$€£’'-])(?:the|an?|his|her|its|their|this|these|those|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|[$€£]?\d[\d.,]*)\s/giu;
/** What begins another phrase: the noun stands behind it. */
const ELSEWHERE =
  /\s(?:to|over|for|from|with|by|against|after|before|into|near|and|or|is|are|was|were|has|have|had)\s|[,;:]/;
const NAME = /(?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]*$/u;
const PLURAL = /\b(?:[a-z]{3,}s|[a-z]*men|people|children)$/;
/** "the talks between | two parties, which began": what is between others begins with its own word. */
const BETWEEN =
  /(?:(?:the|an?|his|her|its|their)\s)?[\p{L}-]+\sbetween\s(?:(?:the|its|his|her|their|these|those)\s)?$/iu;
/** "Piet Larsen, 34 |" */
const AGE = /,\s\d{1,3}$/;
/** "told the court that was …": the clause is of no noun. */
const SPEECH = /\b(?:said|says|told|reported|announced|confirmed|added|claimed|asks?|asked|knows?|knew|so|such)$/i;

/** The two parts, or null where the sentence tells of one time. */
export function partRelative(text: string, span: Span, tests: RelativeTests): RelativeParts | null {
  const days = tests.days(span);
  if (days.length === 0) return null;
  for (const { index, 0: cue, groups } of findMatches(PRONOUN, text.slice(span.start, span.end))) {
    const left = { start: span.start, end: span.start + index };
    const rest = { start: left.end + cue.length, end: span.end };
    const later = days.filter(({ start }) => start >= rest.start);
    const [next] = later;
    if (!next) return null;
    if (INNER.test(text.slice(rest.start, next.start))) continue;
    const pronoun = groups?.word as keyof typeof OPENS;
    const before = text.slice(left.start, left.end);
    const place = { pronoun, isBetweenCommas: groups?.comma !== undefined, before };
    const right = { start: rest.start, end: rest.start + lengthOfClause(mask(text, rest, later), place) };
    const own = within(later, right);
    const others = days.filter((day) => !own.includes(day));
    if (!own.some((day) => isOtherDay(text, day, others)) || !tests.tells(right)) continue;
    const isInserted = right.end < rest.end;
    if (!isInserted && !isBehind(others, tests, { left, right, ...place })) continue;
    const noun = CLEFT.test(before) ? -1 : nounBefore(text, left, tests);
    if (noun < 0) continue;
    const relative = { start: noun, end: right.end };
    if (isInserted) return { main: span, relative, inserted: { start: left.end, end: right.end } };
    const end = text.slice(noun - 2, noun) === ', ' && noun - 2 > left.start ? noun - 2 : left.end;
    return { main: { start: left.start, end }, relative };
  }
  return null;
}

/** "Larsen, sentenced in January to two years, | will appeal" */
const PARTICIPLE = new RegExp(`^([^,;:“”"]{2,90}),\\s((?:${PAST_VERB})[^,;:“”"]{2,120}),\\s(?=${ADVERBS}${VERB})`, 'u');
/** Who says it, before what is told. */
const SAYS_BEFORE = /^.*\b(?:said|says|reported|announced|confirmed)(?: that)?\s/;

/**
 * The parts of a sentence that names between commas, with its date, what was done before to its subject; what was done is
 * null where that is nothing to be told: "The bridge, built in 1931, | collapsed".
 */
export function partParticiple(
  text: string,
  span: Span,
  { dates, tells }: RelativeTests,
): { readonly relative: Span | null; readonly inserted: Span } | null {
  const [, head = '', phrase = ''] = PARTICIPLE.exec(text.slice(span.start, span.end)) ?? [];
  const subject = head.replace(SAYS_BEFORE, '');
  if (phrase === '' || hasVerb(subject) || hasVerb(phrase.slice(phrase.indexOf(' ')))) return null;
  const inserted = { start: span.start + head.length, end: span.start + head.length + 2 + phrase.length };
  if (dates(inserted) === 0) return null;
  const relative = { start: inserted.start - subject.length, end: inserted.end };
  return { relative: tells(inserted) ? relative : null, inserted };
}

interface ClausePlace {
  readonly pronoun: keyof typeof OPENS;
  readonly isBetweenCommas: boolean;
  /** The words of its sentence before it. */
  readonly before: string;
}

/** Whether a clause at the end tells of another time than what stands before it, which its day may date as well. */
function isBehind(
  others: readonly DaySpan[],
  tests: RelativeTests,
  { left, right, isBetweenCommas, before }: ClausePlace & { readonly left: Span; readonly right: Span },
): boolean {
  if (tests.dates(left) > 0) return others.length > 0;
  return tests.dates(right) === 0 || OF_NOW.test(before) || (isBetweenCommas && OF_BEFORE.test(before));
}

/** Characters of the clause that some words begin with, their days masked; none where it is not clear, or has no day. */
function lengthOfClause(words: string, { pronoun, isBetweenCommas, before }: ClausePlace): number {
  const isTold = hasMainVerb(before);
  if (isTold) {
    const end = firstEnd(words, pronoun, TOLL_BEHIND);
    if (end > 0) return end;
    if (isWhole(words, pronoun)) return words.length;
  }
  return isTold && !TOLD_OF.test(before) ? 0 : firstEnd(words, pronoun, isBetweenCommas ? VERB_BEHIND : STRAY_VERBS);
}

/** "The quake, which struck on Monday, | killed nine": what a thing does to people, it does on that day. */
const HARM = '(?:killed|injured|wounded|hurt|left|claimed|destroyed|damaged|displaced)\\b';
const HARM_BEHIND = new RegExp(`^,?\\s${HARM}`);
/** "a strike that hit the mill on Monday | and killed nine": of one clause. */
const AND_HARMED = new RegExp(`(?<=${DAY}),?\\sand\\s${HARM}[^,;:]*$`);
const OF_THING = /^(?:which|that)$/;

/** "Police said the man | who shot four on Monday | was charged" */
const TOLD_OF = /\b(?:said|says|reported|announced|confirmed|added|alleged|ruled|heard)\b/;

/** The first place behind a day where a clause may end, if it is one up to there. */
function firstEnd(words: string, pronoun: keyof typeof OPENS, ends: RegExp): number {
  const day = words.indexOf(DAY);
  for (const { index } of findMatches(ends, words)) {
    if (index < day) continue;
    const clause = words.slice(0, index).trimEnd();
    const isHarm = OF_THING.test(pronoun) && HARM_BEHIND.test(words.slice(clause.length));
    return !isHarm && isWhole(clause, pronoun) ? clause.length : 0;
  }
  return 0;
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
  const told = words.replace(SAID, '');
  const clause = OF_THING.test(pronoun) ? told.replace(AND_HARMED, '') : told;
  const opened = OPENS[pronoun].map((pattern) => pattern.exec(clause)?.[0].length ?? 0).find((length) => length > 0);
  if (opened === undefined) return false;
  const last = clause.lastIndexOf(DAY);
  const rest = clause.slice(opened, Math.max(opened, last));
  return !STRAY_VERB.test(rest) && !ANY_VERB.test(clause.slice(Math.max(opened, last + 1)));
}

/** Where the noun begins that a clause behind a range belongs to: "a man over | the shooting"; -1 where it is not clear. */
function nounBefore(text: string, { start, end }: Span, { days }: RelativeTests): number {
  const from = Math.max(start, end - NOUN_SIGHT);
  const near = text.slice(from, end).replace(AGE, '');
  if (SPEECH.test(near)) return -1;
  const begins = [...near.matchAll(DETERMINER)].at(-1)?.index ?? -1;
  const isPhrase = begins >= 0 && !ELSEWHERE.test(near.slice(begins));
  const at = isPhrase ? begins : near.search(NAME);
  const nearest = from + (at >= 0 ? at : near.search(PLURAL));
  if (nearest < from) return -1;
  const noun = from + (BETWEEN.exec(text.slice(from, nearest))?.index ?? nearest - from);
  return days({ start: noun, end }).length > 0 ? -1 : noun;
}
