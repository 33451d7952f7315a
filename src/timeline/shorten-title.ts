/** Shortens a clause to what a title says. */
import type { Span } from '../model.js';
import { IRREGULAR_PAST } from '../time/index.js';
import { hasVerb } from './clause-verbs.js';
import { beginsWithCount, type IsNamed, introductionOf, leans, standAlone } from './leaning.js';
import { tellsInWords } from './words.js';

export const LONGEST_TITLE = 90;
/** The same of a title that ends in an enumeration. */
const LONGEST_LISTED = 100;
/** A clause that cannot be cut without losing its sense stays whole up to here. */
const LONGEST_WHOLE = 160;

/** What stands before the telling proper: "The ministry said in a statement that", "On Monday,". */
const OPENINGS = [
  /^(?:recall(?:,? that)?\s+|(?:speaking|talking|addressing|writing|appearing)\s[^,;]{2,90},\s+)(?=\p{L})/iu,
  /^[^,;]{0,80}?\b(?:said|says|reported|announced|confirmed|told [\p{L} ]{2,20}|claimed|stated)\b[^,;]{0,40}?\bthat,?\s+/iu,
  /^(?:(?:on|in|at|since|over|during|earlier|late|early)\s[^,]{0,40}(?:,\s(?:\d{4}|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s\p{Lu}\p{Ll}{2,8}(?:\s\d{4})?)(?=,))?|(?:according to|despite) [^,]{2,60}|meanwhile|however|additionally|moreover|furthermore|simultaneously|separately|also|then|later|and|but),\s+/iu,
];
const CONJUNCTION = /^(?:and|but|while|when|then)\s+/iu;

/** "In Scarsdale, | an affluent suburb, the temple learned …": what follows the name belongs to it. */
const OF_A_NAME = /\s(?!\p{L}+day,)\p{Lu}\p{L}*,\s+$/u;
const APPOSITION = /^an?\s[^,]+,\s/;

/** "At 3:47 a.m., when the quake struck, | bells were rung": when, before what is told. */
const WHEN_BESIDE = /^(?:at|on|in)\s[^,;]{1,40},\s(?:when|while|as)\s[^,;]{3,80},\s(?=\S)/i;

/** Without it, the second of the openings need not be tried. */
const SAYS_THAT = /\bthat[\s,]/i;
const OTHER_OPENINGS = OPENINGS.filter((_, at) => at !== 1);
/** "On Monday, | the ministry said that | …": who says it may stand behind another opening. */
const SAYS_BEHIND = [...OTHER_OPENINGS, ...OPENINGS.filter((_, at) => at === 1)];

/**
 * Where a clause may be cut short without losing its sense, most telling first. Not at the "as" of "voted in as leader",
 * whose verb would lose the end of its own words, nor at the "by" of "raids claimed by the group hit the town".
 */
const ENDINGS = [
  /,(?! (?:and|but|or|nor|who|which|that|as|when|while|where|after|before|if|because|so|though|although)\b) (?:[\p{Ll}-]+ ){1,4}(?:said|says)\b|,? (?:according to|(?:(?:he|she|it|they) )?(?:said|says)|(?:\p{Lu}[\p{L}.]+ ){1,4}(?:said|says|reported|confirmed|announced))\b| (?:https?:\/\/|pic\.twitter\.com\/)/u,
  /[,;]\s|:\s(?!\d)|[–—]|\((?!\p{Lu}\p{L}{1,7}\) \p{Ll})|,? (?:(?<! (?:in|on|out|up|over|down) )as(?! an?\b)|while|because|used by|amid|saying)\b/u,
  / (?:(?:(?:less|more|fewer|later) than |(?:for|until|within|in|the|first|last|roughly|about|around|almost|nearly|some|just|only|barely|over|under) ){0,3}(?:an?|one|two|three|several|\d+) (?:minute|hour|day|night|week|month|year)s? (?:after|before)|who|whom|whose|where|when|that|near|during|with|from|(?<!(?<!\b(?:was|were|been|being|be|is|are)(?: \p{Ll}+ly)? )\b\p{Ll}+ed )by|for|at|against|to|and|since|after|before|(?:on|in|over)(?! as\b)|(?<! (?:in|on|out|up|over|down) )as)\b/gu,
];

/** Who has signed a post: `— Lenz Zoo (@lenzzoo)`. */
const SIGNATURE = / [–—-]{1,2} [^()]{2,60} \(@.*$/s;

/** The rest of an enumeration after its first member: ", Syria and Iraq". */
const LISTED = /^,(?: [\p{L}\p{N}’'-]+){1,3}(?:,(?: [\p{L}\p{N}’'-]+){1,3})*,? (?:and|or) [\p{L}\p{N}’'-]+/u;

/** A name between commas, whose verb follows: `her next album, | "Salt," will be released`. */
const NAMED_BETWEEN =
  /^,\s(?:["“‘][^"”’]{1,60}["”’],?|\p{Lu}[^,;:]{1,40},)\s(?:will|would|is|are|was|were|has|had|could|may|might)\b/u;

/** What a cut leaves of a second thing that has lost its own words: "… and the places", "… that appeared", "… what it". */
const HALF_TOLD =
  /\s(?:and|or|but|that|which|who|what|when|where|as)\s(?:(?:the|an?|its|their|his|her)\s)?\p{Ll}[\p{L}-]*$/u;

/** What may follow a cut that leaves the first thing whole: "… attacked from Gaza on Sunday | and killed 40 people". */
const SECOND_THING = /^,? (?:and|but)\b/;

/** Words that cannot end a title. */
const DANGLING =
  /^(?:a|an|the|of|to|and|or|but|in|on|at|by|for|with|from|near|its|their|his|her|that|which|who|what|when|where|as|than|although|though|is|was|were|are|came|comes|come|not|never|just|only|even|shortly|soon|killing|injuring|wounding|including|prompting|causing|forcing|leaving|making|allowing|showing)$/i;
/** What no title ends with, beside them. */
const LOOSE = '.,;:!';

export interface ShortTitle {
  readonly title: string;
  /** Where it begins in the clause. */
  readonly at: number;
  /** Whether it had to be cut inside what it tells. */
  readonly isCut: boolean;
  /** Whether a subject that only another sentence names was left out. */
  readonly isHeadless: boolean;
}

/** What is known of a clause, by places in it. */
export interface ClauseFacts {
  readonly isNamed: IsNamed;
  /** What stands in quotation marks, without them. */
  readonly quoted: readonly Span[];
  /** Where what it tells goes on behind a relative clause that tells something else; 0 where it has none. */
  readonly goesOnAt?: number;
}

/** What of a clause can be its title; always a slice of it. */
export function shortenTitle(clause: string, { isNamed, quoted, goesOnAt = 0 }: ClauseFacts): ShortTitle {
  const beside = quoted.length > 0 ? null : titleBehind(clause);
  if (beside) return beside;
  const openings = !SAYS_THAT.test(clause)
    ? OTHER_OPENINGS
    : OPENINGS[1]?.test(clause.trimStart())
      ? OPENINGS
      : SAYS_BEHIND;
  let opened = openings.reduce((rest, opening) => dropOpening(rest, rest.replace(opening, '')), clause.trimStart());
  opened = trimTo(opened, opened.replace(CONJUNCTION, ''));
  const from = clause.length - opened.length;
  const told = standAlone(opened, (start, end) => isNamed(from + start, from + end));
  const start = clause.length - told.length;
  const unsigned = told.includes(' (@') ? told.replace(SIGNATURE, '') : told;
  const { title, isCut } = cutBehind(told, goesOnAt - start) ?? cutTitle(unsigned.trimEnd());
  const closed = closeQuotation(clause, { start, end: start + title.length }, quoted);
  return { title: clause.slice(closed.start, closed.end), at: closed.start, isCut, isHeadless: told !== opened };
}

/** Behind the comma when it was is still told: "as teams gather on one floor, | where shots were heard, …". */
const GOES_ON = /^(?:who|whose|which|where|when|and|or|but)\b/i;

/** A title with what came about when it was; without that, where both are too long. */
function titleBehind(clause: string): ShortTitle | null {
  const at = WHEN_BESIDE.exec(clause)?.[0].length ?? 0;
  const told = clause.slice(at);
  if (at === 0 || !hasVerb(told) || SAYS_SO.test(told) || GOES_ON.test(told)) return null;
  const whole = cutBehind(clause, at);
  if (whole && whole.title.length <= LONGEST_TITLE) return { ...whole, at: 0, isHeadless: false };
  return tellsInWords(told) && !leans(told) ? { ...cutTitle(told.trimEnd()), at, isHeadless: false } : null;
}

/** A title that holds all words before a place, and what is told from there on; null where that is too long. */
function cutBehind(words: string, at: number): Pick<ShortTitle, 'title' | 'isCut'> | null {
  if (at <= 0 || at >= words.length) return null;
  const { title, isCut } = cutTitle(words.slice(at).trimEnd());
  return at + title.length > LONGEST_WHOLE ? null : { title: words.slice(0, at) + title, isCut };
}

function cutTitle(clause: string): Pick<ShortTitle, 'title' | 'isCut'> {
  const words = cutBefore(clause, clause.search(ENDINGS[0] as RegExp));
  const { end, most } = endOfClause(words);
  const whole = cutBefore(words, end);
  const cut = whole.length > most ? cutLong(whole) : whole;
  const title = trimEnd(cut);
  const isCut = cut !== whole && title !== trimEnd(whole) && !SECOND_THING.test(whole.slice(title.length));
  return { title, isCut };
}

/** Words cut where they still tell something, within the length of a title or, of far too many, soon after it. */
function cutLong(words: string): string {
  const cut = cutsOf(wholeWords(words)).findLast((one) => tellsInWords(one) && !endsInserted(one));
  if (cut !== undefined) return trimTo(cut, cut.replace(HALF_TOLD, ''));
  if (words.length <= LONGEST_WHOLE) return words;
  return cutsOf(words).find((later) => later.length > LONGEST_TITLE && tellsInWords(later)) ?? words;
}

/** "Berg, | speaking during a visit", "the Observatory, | a war monitor": what he did comes behind the insertion. */
const INSERTED = /^([^,;]{2,60}),\s(?:(?:who|which|whose|an?|[a-z]+ing)\s[^,;]*|[a-z]+ed(?:\s[^,;]*)?)$/;

function endsInserted(words: string): boolean {
  const head = INSERTED.exec(words)?.[1];
  return head !== undefined && !hasVerb(head);
}

/** Words within the length of a title: half of `wholesale` is no `who`. */
const wholeWords = (words: string): string =>
  words.slice(0, isGap(words, LONGEST_TITLE) ? LONGEST_TITLE : lastGap(words, LONGEST_TITLE));

const cutsOf = (words: string): readonly string[] =>
  [...words.matchAll(ENDINGS[2] as RegExp)].map(({ index }) => words.slice(0, index));

/** Words without those that cannot end a title, and without what parts them from what follows. */
function trimEnd(words: string): string {
  let end = words.trimEnd().length;
  for (let gap = lastGap(words, end); gap >= 0 && DANGLING.test(words.slice(gap + 1, end)); gap = lastGap(words, end))
    end = gap;
  while (end > 0 && (LOOSE.includes(words.charAt(end - 1)) || isGap(words, end - 1))) end--;
  if (words.charAt(end) === '.' && DOTTED.test(words.slice(end - 2, end))) end++;
  return words.slice(0, end);
}

/** The last letter of “3 p.m.” or “the U.S.”, whose stop is its own. */
const DOTTED = /^\.\p{L}$/u;

const isGap = (words: string, at: number): boolean => words.charAt(at).trim() === '';

/** Where the last white space before a place stands; -1 where there is none. */
function lastGap(words: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && !isGap(words, at)) at--;
  return at;
}

const SENTENCE = /^(?:\p{Lu}|\d[\d,.]*\s\p{L})/u;
/** "On Monday the mayor announced, | “Nine men drowned”": nothing is told before it. */
const ENDS_SAYING = /\b(?:said|says|announced|announces|reported|stated|declared|confirmed|told [\p{L} ]{2,30})$/iu;
const CLOSING = /^[.,;:!?…]*["”’'»“]/;

/**
 * A title that ends inside a quotation goes on to its end or, where that is far, ends before it or begins in it; one that
 * begins inside a quotation ends with it.
 */
function closeQuotation(clause: string, title: Span, quoted: readonly Span[]): Span {
  const open = quoted.find(({ start, end }) => title.start < start && start < title.end && title.end <= end);
  if (!open) return quotedBehind(clause, title, quoted) ?? endWithQuotation(clause, title, quoted);
  const close = open.end + (CLOSING.exec(clause.slice(open.end, open.end + 4))?.[0].length ?? 0);
  if (close > open.end && close - title.start <= LONGEST_WHOLE) return { start: title.start, end: close };
  const before = trimEnd(clause.slice(title.start, open.start - 1));
  if (tellsInWords(before) && !ENDS_SAYING.test(before))
    return { start: title.start, end: title.start + before.length };
  const inside = clause.slice(open.start, title.end).trimStart();
  if (!SENTENCE.test(inside) || !tellsInWords(inside)) return title;
  const start = title.end - inside.length;
  return { start, end: start + cutTitle(inside).title.length };
}

/** What is quoted right behind a title that only tells that somebody spoke, if it is a sentence that tells. */
function quotedBehind(clause: string, { start, end }: Span, quoted: readonly Span[]): Span | null {
  const words = quoted.length === 0 ? '' : clause.slice(start, end);
  const next = ENDS_SAYING.test(words) ? quoted.find((one) => one.start >= end && one.start <= end + 4) : undefined;
  const inside = next ? clause.slice(next.start, next.end) : '';
  if (!next || !SENTENCE.test(inside) || !tellsInWords(inside)) return null;
  return { start: next.start, end: next.start + cutTitle(inside).title.length };
}

/** "… raided the mill,” the mayor said": who said it stands beside the title. */
function endWithQuotation(clause: string, title: Span, quoted: readonly Span[]): Span {
  const begun = quoted.find(({ start, end }) => start <= title.start && title.start < end && end < title.end);
  if (!begun) return title;
  const words = trimEnd(clause.slice(title.start, begun.end));
  return tellsInWords(words) ? { start: title.start, end: title.start + words.length } : title;
}

/** Words without their opening, unless they then lean on it or on another sentence: "In recent weeks, it has claimed …". */
function dropOpening(before: string, after: string): string {
  if (after === before) return before;
  const isSplit = OF_A_NAME.test(before.slice(0, before.length - after.length)) && APPOSITION.test(after);
  const isTold = beginsWithCount(before) || SAYS_SO.test(after);
  return isSplit || isTold || leans(after) ? before : trimTo(before, after);
}

/** Who says what stands before: "hospital officials said on Saturday". */
const SAYS_SO =
  /^[^,;:]{2,80}\b(?:said|says|reported|announced|confirmed)(?:\s(?:on|in|at|to|late|early|earlier|later)\b[^,;:]{0,40})?\.?$/;

function trimTo(before: string, after: string): string {
  return after !== before && tellsInWords(after) ? after : before;
}

/** None of "On Monday the bridge collapsed, | the coastguard": without a verb behind it, it is what the words tell. */
function tellingIn(words: string, lead: number): number {
  return lead > 0 && !HAS_VERB.test(words.slice(lead)) && tellsInWords(words.slice(0, lead)) ? 0 : lead;
}

const HAS_VERB = new RegExp(
  `(?:^|\\s)(?:${IRREGULAR_PAST}|is|are|has|have|will|would|could|\\p{L}{2,}(?:ed|s|ing))\\b`,
  'u',
);

/** Where the first clause ends, and how long it may be: not inside "Pakistan, Syria and Iraq", if that fits. */
function endOfClause(words: string): { end: number; most: number } {
  const lead = tellingIn(words, introductionOf(words));
  const end = nextEnding(words, lead);
  const list = end < 0 ? null : LISTED.exec(words.slice(end));
  const after = end + (list?.[0].length ?? 0);
  if (list === null || after > LONGEST_LISTED) return { end, most: LONGEST_TITLE };
  const next = words.slice(after).search(ENDINGS[1] as RegExp);
  const whole = next < 0 ? words.length : after + next;
  return { end: whole > LONGEST_LISTED ? after : whole, most: LONGEST_LISTED };
}

function nextEnding(words: string, from: number): number {
  const found = words.slice(from).search(ENDINGS[1] as RegExp);
  if (found < 0) return found;
  const between = words[from + found] === ',' ? NAMED_BETWEEN.exec(words.slice(from + found)) : null;
  return between ? nextEnding(words, from + found + between[0].length) : from + found;
}

function cutBefore(words: string, at: number): string {
  const head = words.slice(0, Math.max(0, at));
  return at > 0 && tellsInWords(head) && !endsInserted(head) ? head : words;
}
