/** Cuts a sentence into the clauses that tell of different occurrences. */
import type { Span } from '../model.js';
import { findMatches } from '../text/index.js';
import { hasMainVerb, hasVerb, VERB } from './clause-verbs.js';
import { partParticiple, partRelative, type RelativeTests } from './relative-clauses.js';
import { listWords } from './words.js';

const ANSWER = '(?:response|retaliation|answer|reaction|reply|reprisal|revenge) (?:to|for)';
/** Before or after it, nothing is told: "before dawn", "after dark"; and how a match stood that was then won. */
const HOUR =
  '(?:an? (?:\\d+[-–]\\d+|goalless|scoreless) (?:draw|tie|stalemate)|extra time|overtime|dawn|daybreak|sunrise|daylight|noon|midday|midnight|dusk|dark|sunset|nightfall|launch|take-?off|landing|work|school|that|this|then|it|all|long)\\b';
/** What stands between what a sentence tells first and the earlier (or later) occurrence it tells it by. */
const RELATIONS = [
  `(?:(?:saying|claiming) (?:it|this|they)|which (?:they|he|she|it) sa(?:y|ys|id)) (?:is|was|were) (?:in|an?) ${ANSWER}`,
  `(?:in|as|as a) ${ANSWER}`,
  // "called it a reprisal | for strikes last week": the noun stays with what it names.
  '(?<=\\ba ["“‘]?(?:response|retaliation|reaction|reprisal|(?:revenge|reprisal|retaliatory) attack)["”’\']? {1,4})(?:to|for)',
  // "were the strongest response | to a raid"
  '(?<=\\b(?:was|were) (?:the|an?) (?:[a-z-]+ ){1,3}(?:response|retaliation|reaction|reprisal) {1,4})to',
  '(?:(?:(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|\\d+) )?' +
    '(?:minute|hour|day|night|week|month|year|decade)s? |(?:just|shortly|soon|not long) )?' +
    `(?:after(?: which)?|before)(?! [a-z]+ing\\b| ${HOUR})`,
  '(?:contrary to|despite) (?:earlier |previous |initial |media |local )?(?:reports|claims|rumou?rs) that',
  // "a blast followed by shots was heard" tells of one thing.
  '(?<!\\bthe )following|(?:that )?followed(?! by\\b)|(?<=,\\s{1,4})followed by|(?<=\\b(?:was|were|been) followed\\s{1,4})by|in the wake of|because of|prompted by|triggered by',
];

/** "struck three sites | after a drone attack on Wednesday": the second clause begins behind the words. */
const SUBORDINATE = new RegExp(`,?\\s{1,4}(?:${RELATIONS.join('|')})\\s{1,4}(?=\\S)`, 'gi');

/** "a series of hostile events, | including a missile attack on an airbase": one of many, told by itself. */
const INCLUDING = /,?\s{1,4}including\s{1,4}(?=an? )/gi;

const SUBJECT =
  '(?:the|an?|his|her|its|their|this|that|he|she|it|they|there|some|many|most|several|police|officials|authorities|one|two|' +
  'three|another|all|both|\\p{Lu}[\\p{L}.’-]+)';
/** A clause with a subject of its own, but no "rich and the miller died". */
const CLAUSE = `${SUBJECT}\\s(?:(?!(?:and|or|that|who|which)\\b)[\\p{L}\\d’'-]+\\s){0,4}?${VERB}`;
/** Words between two clauses of equal rank: they part only what has two dates. */
const COORDINATE = new RegExp(
  '(?<!\\bIt was [\\d:. apm]{1,12})(?:;|,? (?:while|when|whereas)(?: then)?)\\s{1,4}(?=\\S)' +
    `|,? (?:and|but)(?: then)?\\s{1,4}(?=(?:\\p{L}+ly\\s|also\\s)?${VERB}|(?:today\\s)?${CLAUSE}` +
    '|\\d|another\\b|(?:on|in|by|at)\\s|(?:it|he|she|this|that)\\s[a-z]+s\\b)' +
    // "a deal was reached on Monday, with the release beginning today"
    "|,? with\\s{1,4}(?=(?:the|an?|its|their|his|her)\\s(?:[\\p{L}’'-]+\\s){1,4}\\p{L}+ing\\b)",
  'gu',
);
/** Where a clause of its own begins, whose date is not of what stands before it. */
const OWN_CLAUSE = new RegExp(
  `;\\s{1,4}(?=\\S)|,?\\s{1,4}and\\s{1,4}(?=(?:then|later|subsequently|eventually)\\s${VERB})` +
    '|\\s{1,4}and\\s{1,4}(?=(?:will|would|is|are|must|has to|have to|plans?|starts?|begins?|faces?|expects?)\\s)' +
    '|,\\s{1,4}but\\s{1,4}(?!(?:not|also|only|for|with|in|on|at)\\b)' +
    `|,\\s{1,4}(?:and|while|whereas)\\s{1,4}(?=${CLAUSE})`,
  'gu',
);

/** "a provisional trial date was set for |": what is appointed for a day is told of that day, and nothing beside it. */
const APPOINTMENT =
  '(?:an?|the|his|her|its|their)\\s(?:[\\p{L}-]+\\s){0,3}?(?:date|hearing|trial|inquest|appearance|sentencing|session|vote|meeting)\\s(?:(?:was|were|is|has been|had been|have been)\\s)(?:set|fixed|listed|scheduled)\\s(?:down\\s)?for\\s';
const APPOINTED = new RegExp(`,?\\s{1,4}(?:and|but)\\s{1,4}(?=${APPOINTMENT})`, 'gu');
const IS_APPOINTED = new RegExp(`^${APPOINTMENT}$`, 'iu');

/** Whether words before a day, from the beginning of their clause, only tell what is appointed for it. */
export const appointsFor = (before: string): boolean => IS_APPOINTED.test(before);

/** The same words at the head of a sentence: "Following the attack, | the navy sent help". */
const LEADING = new RegExp(
  `^(?:(?:just |shortly |soon )?after|following|before|in ${ANSWER}|in the wake of|because of)\\s[^,]{4,160},\\s+(?=\\S)`,
  'i',
);

export interface Clause extends Span {
  /** Whether it is what the sentence tells, and not what it tells it by. */
  readonly main: boolean;
  /** Whether it tells of a thing that another clause names, "the ferry which sank on Monday", and begins with that. */
  readonly relative?: true;
  /** A relative clause inside of it that tells something else. */
  readonly inserted?: Span;
}

/** What of a list a clause tells, but for what stands in a relative clause inside of it. */
export function toldIn<T extends Span>(members: readonly T[], { inserted }: Pick<Clause, 'inserted'>): readonly T[] {
  return inserted === undefined ? members : members.filter(({ start }) => !isWithin(start, inserted));
}

/** Whether a place lies in a span. */
export const isWithin = (at: number, { start, end }: Span): boolean => at >= start && at < end;

export interface ClauseTests extends RelativeTests {
  /** Whether it is a headline: its verbs are of the present, and cannot be told from nouns. */
  readonly isHeadline: boolean;
  /** Whether the sentence has a word that can begin a later or an earlier clause. */
  readonly isComplex: boolean;
  /**
   * Whether a cut would go through a date, between two side by side, or between one and what happened on it: "less than a
   * week after the trip", "the 2004 and 2005 awards", "on Monday, when nine died".
   */
  readonly splitsDate: (cue: Span) => boolean;
}

/** The clauses of a sentence, in order; one, the sentence itself, where it tells of one thing. */
export function splitClauses(text: string, sentence: Span, tests: ClauseTests): Clause[] {
  return splitRanks(text, sentence, tests).flatMap((clause) => {
    if (tests.isHeadline) return [clause];
    const parts = partRelative(text, clause, tests);
    if (!parts) return partDoneBefore(text, clause, tests);
    const { main, relative, inserted } = parts;
    const told = inserted ? { ...clause, ...main, inserted } : { ...clause, ...main };
    return [told, { ...relative, main: false, relative: true as const }];
  });
}

function partDoneBefore(text: string, clause: Clause, tests: ClauseTests): Clause[] {
  const parts = partParticiple(text, clause, tests);
  if (!parts) return [clause];
  const told = { ...clause, inserted: parts.inserted };
  return parts.relative ? [told, { ...parts.relative, main: false, relative: true }] : [told];
}

function splitRanks(text: string, sentence: Span, tests: ClauseTests): Clause[] {
  if (!tests.isComplex) {
    const spans = partByDates(text, sentence, tests);
    return spans.map(({ start, end }, at) => ({ start, end, main: at === 0 }));
  }
  const leading = LEADING.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const start = sentence.start + leading;
  const before = { start: sentence.start, end: start - (leading > 0 ? 2 : 0) };
  const head = leading > 0 && tests.tells(before);
  const [first, ...others] = splitRest(text, head ? { start, end: sentence.end } : sentence, tests);
  const rest = first ? [{ ...first, main: true }, ...others.map((clause) => ({ ...clause, main: false }))] : [];
  return head ? [{ ...before, main: false }, ...rest] : rest;
}

function splitRest(text: string, span: Span, tests: ClauseTests): Span[] {
  const bothTell = (a: Span, b: Span) =>
    tests.tells(a) &&
    tests.tells(b) &&
    !tests.splitsDate({ start: a.end, end: b.start }) &&
    (tests.isHeadline || areClauses(text, { a, b }, tests));
  return cutAt(text, span, SUBORDINATE, bothTell)
    .flatMap((clause) => cutAt(text, clause, INCLUDING, (_, example) => tests.tells(example)))
    .flatMap((clause) => partByDates(text, clause, tests));
}

/**
 * Whether both sides of a cut can stand by themselves: "the search for those missing after | a bridge fell was called off"
 * has its verb behind the cut, and "sank two minutes after | the start on Monday" was on that Monday.
 */
function areClauses(text: string, { a, b }: { readonly a: Span; readonly b: Span }, { dates }: ClauseTests): boolean {
  const cue = text.slice(a.end, b.start);
  if (!BESIDE.test(cue)) return true;
  if (!hasMainVerb(text.slice(a.start, a.end))) return false;
  if (dates(a) > 0) return true;
  const second = text.slice(b.start, b.end).replace(TAIL, '');
  return hasVerb(second) || (!SOON.test(cue) && namesDeed(second));
}

/** "after a drone attack", but not "after the bell", "after the halt": a beginning or an end is when, and no deed of its own. */
function namesDeed(words: string): boolean {
  return listWords(words).forms.some(({ families }) => families.some((family) => family !== 'open'));
}

const BESIDE = /\b(?:after|before|following)\s+$/i;
const SOON = /\b(?:minutes?|hours?|shortly|soon)\b/i;
const TAIL = /,.*$/s;

function partByDates(text: string, span: Span, { dates, days, splitsDate, tells }: ClauseTests): Span[] {
  const count = dates(span);
  if (count === 0) return days(span).length === 0 ? [span] : cutAt(text, span, APPOINTED, (_, b) => days(b).length > 0);
  if (count > 1)
    return cutAt(
      text,
      span,
      COORDINATE,
      (a, b) => dates(a) > 0 && dates(b) > 0 && !splitsDate({ start: a.end, end: b.start }),
    );
  return cutAt(text, span, OWN_CLAUSE, (a, b) => dates(a) === 0 && dates(b) > 0 && tells(a));
}

/** "killed 1,061 (GOP 28/08/2022; | ECHO 29/08/2022)": what stands in brackets goes with what stands before them. */
const isInBrackets = (before: string): boolean =>
  before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']');

/** "The miller was rich, and | after …", "nearly | two days after …": the word goes with what comes. */
const JOINED = /,?\s{1,4}(?:and|but|nearly|almost|about|around|roughly|barely|just|only|(?:less|more|fewer) than)$/;

function cutAt(text: string, span: Span, cues: RegExp, parts: (a: Span, b: Span) => boolean): Span[] {
  const clauses: Span[] = [];
  let start = span.start;
  for (const cue of findMatches(cues, text.slice(span.start, span.end))) {
    const at = span.start + cue.index;
    const next = at + cue[0].length;
    const left = { start, end: start + text.slice(start, at).replace(JOINED, '').length };
    if (at <= start || isInBrackets(text.slice(span.start, at)) || !parts(left, { start: next, end: span.end }))
      continue;
    clauses.push(left);
    start = next;
  }
  return [...clauses, { start, end: span.end }];
}
