/** What a clause is recognised by: the kind of occurrence, who, to whom, where, how many, and its other rare words. */
import { remember } from '../calendar/index.js';
import type { Amount, NameMention, Span, Time } from '../model.js';
import { findMatches } from '../text/index.js';
import { type Clause, isWithin, toldIn } from './clauses.js';
import { kindOf, OF_BLOODLESS, OF_BRIGADE, OF_NO_WAR } from './occurrence-words.js';
import { within } from './within.js';
import { CUES, type WordForm, type Words, wordRange } from './words.js';

export interface Traits {
  /** Families of occurrence words, each once. */
  readonly families: readonly string[];
  /** Families of somebody's answer to an occurrence; a clause that has one tells of the answer. */
  readonly reactions: readonly string[];
  /** The occurrence words themselves, as they stand: `strikes`, `injured`. */
  readonly occurrenceWords: readonly string[];
  /** Definite nouns for an occurrence, "the drone strike" → `strike`: they refer to what was told before. */
  readonly definiteNouns: readonly string[];
  /** Evidence by kind and value: `name:lima`, `word:drone`, `amount:wounded:3`. */
  readonly features: readonly string[];
  /** Keys of names that act, and of those acted upon. */
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly amounts: readonly Amount[];
  /** Whether it tells that something did not happen. */
  readonly negated: boolean;
  /** The bits of all `CUES` that its words can be part of. */
  readonly cues: number;
}

/** An article's lists, each ordered by place, from which clauses are described. */
export interface ArticleParts {
  readonly text: string;
  readonly words: Words;
  readonly names: readonly NameMention[];
  readonly amounts: readonly Amount[];
  readonly times: readonly Time[];
}

/** Words before a name that make it a place or an object of the clause, not its actor. */
const OBJECT_CUES =
  'on|against|at|targeting|targeted|hit|hits|struck|strike|strikes|attack|attacks|attacked|killed|wounded|injured|bombed';
const OBJECT_CUE = new RegExp(`\\b(?:${OBJECT_CUES})\\s+(?:an?|the|two|three|several)?\\s*$`, 'i');
const PREPOSITIONS = 'in|at|on|near|of|from|to|against|into|for|with|over|inside|outside|around|between';
const PREPOSITION = new RegExp(`\\b(?:${PREPOSITIONS})\\s+(?:an?\\s|the\\s)?$`, 'i');
/** What each of them ends with: without it, they need not be tried. */
const LAST_OF_OBJECT_CUE = new Set([...OBJECT_CUES.split('|'), 'a', 'an', 'the', 'two', 'three', 'several']);
const LAST_OF_PREPOSITION = new Set([...PREPOSITIONS.split('|'), 'a', 'an', 'the']);
/** Without it, `BY_CUE` need not be tried. */
const BY_WORD = /\bby\s/i;
const BY_CUE = /\bby\s+(?:an?\s|the\s)?(?:[\p{L}-]+\s){0,2}$/iu;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** "the drone strike", "that attack", "those US airstrikes", "the March 3 raid": the noun, or the first of a compound. */
const DEFINITE = patternOfDefinite('\\p{L}', 'giu');
/** The same for text without letters beyond ASCII, which is most; it takes a third of the time. */
const DEFINITE_IN_ASCII = patternOfDefinite('a-z', 'gi');
const IS_ASCII = /^[\s!-~‘’“”–—…]*$/;

function patternOfDefinite(letters: string, flags: string): RegExp {
  const words = `(?:[${letters}'’.-]+\\s+){0,3}?([${letters}-]{4,})`;
  const day = `(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})\\s`;
  return new RegExp(`\\b(?:the|that|this|these|those|both)\\s+(?:${day})?${words}\\b`, flags);
}

/** "the drone | strike": the head of a compound. */
const COMPOUND_HEAD =
  /^\s((?:attack|strike|raid|blast|explosion|assault|ambush|bombing|shooting|killing|barrage)(?:e?s)?)\b/;
/** As much behind a noun as the longest of these takes. */
const HEAD_REACH = 14;

/** Nouns for who did it, not for what was done. */
export const AGENT_NOUN = /(?:ers?|ors?|man|men|ists?)$/;

/** Before a definite noun: the clause tells of something else that has to do with it ("hours after the attack"). */
const BESIDE =
  /\b(?:after|before|following|since|until|till|about|over|amid|despite|on|to|for|with|against|behind|into|regarding|concerning)\s+$/i;
/** Characters in which such a word stands, with the gap behind it. */
const LONGEST_BESIDE = 12;
/** "the scale of the attack", and not "the men of that attack": a pointing word goes on from what was just told. */
const OF = /\bof\s+$/i;

interface DefiniteNoun {
  readonly noun: string;
  /** Where it begins in the clause, with the compound whose head it is. */
  readonly start: number;
  /** Where it ends in the clause. */
  readonly end: number;
  /** Whether the clause only names it, and tells of something else. */
  readonly beside: boolean;
}

function findDefiniteNouns(words: string, occurrenceWords: readonly string[]): DefiniteNoun[] {
  if (occurrenceWords.every((word) => AGENT_NOUN.test(word))) return [];
  const nouns: DefiniteNoun[] = [];
  const pattern = IS_ASCII.test(words) ? DEFINITE_IN_ASCII : DEFINITE;
  for (const { 0: all, 1: literal = '', index } of findMatches(pattern, words)) {
    const noun = literal.toLowerCase();
    if (!occurrenceWords.includes(noun) || AGENT_NOUN.test(noun)) continue;
    const before = words.slice(Math.max(0, index - LONGEST_BESIDE), index);
    const beside = BESIDE.test(before) || (OF.test(before) && /^the\s/i.test(all));
    // "the June 20 raid" is that of its day, and perhaps none of those told before.
    if (!beside && /\d/.test(all)) continue;
    const end = index + all.length;
    const start = end - literal.length;
    nouns.push({ noun, start, end, beside });
    const [behind = '', head = ''] = COMPOUND_HEAD.exec(words.slice(end, end + HEAD_REACH)) ?? [];
    if (head !== '') nouns.push({ noun: head, start, end: end + behind.length, beside });
  }
  return nouns;
}

/** Describes a clause of an article. What a relative clause inside of it tells and counts is none of its own. */
export function describeClause(parts: ArticleParts, clause: Pick<Clause, 'start' | 'end' | 'inserted'>): Traits {
  const { inserted } = clause;
  const names = within(parts.names, clause);
  const amounts = toldIn(within(parts.amounts, clause), clause);
  const isNamed = coverOf(names);
  const times = within(parts.times, clause);
  const isTime = coverOf(times);
  const isNumber = coverOf(amounts.length > 0 ? amounts.map(numberOf) : NONE);
  // Lists, not sets: a clause has a few of each, and there are very many clauses.
  const told: Occurrences = { families: [], reactions: [], occurrenceWords: [] };
  const features: string[] = [];
  let trigger: Trigger | null = null;
  let cues = 0;
  const [first, last] = wordRange(parts.words, clause);
  for (let at = first; at < last; at++) {
    const { lower, cues: own, feature, families } = parts.words.forms[at] as WordForm;
    cues |= own;
    const start = parts.words.starts[at] as number;
    if ((feature === null && families.length === 0) || isNamed(start)) continue;
    // "March" of a date is no rally.
    if (isTime(start)) continue;
    if (feature !== null && !isNumber(start)) addOnce(features, feature);
    if (inserted !== undefined && isWithin(start, inserted)) continue;
    if (families.length === 0 || tellsNone(parts, at)) continue;
    trigger ??= { start, lower };
    addOccurrence(told, lower, families);
  }
  for (const { key } of names) addOnce(features, nameFeature(key));
  for (const amount of amounts) if (amount.min !== null) addOnce(features, amountFeature(amount));
  const nouns =
    trigger !== null && (cues & CUES.definite) !== 0
      ? findDefiniteNouns(parts.text.slice(clause.start, clause.end), told.occurrenceWords)
      : NONE;
  const beside = nouns
    .filter((noun) => noun.beside)
    .map(({ start, end }) => ({ start: clause.start + start, end: clause.start + end }));
  const { families, reactions, occurrenceWords } =
    beside.length > 0 ? occurrencesBut(beside, parts, { first, last, names, times, inserted }) : told;
  const { agents, targets } = findRoles(parts.text, names, trigger);
  const definiteNouns = nouns.filter((noun) => !noun.beside).map(({ noun }) => noun);
  const negated = (cues & CUES.negated) !== 0 && NEGATED.test(parts.text.slice(clause.start, clause.end));
  return { families, reactions, occurrenceWords, definiteNouns, features, amounts, agents, targets, negated, cues };
}

/** "did not resign", "was never hit"; not "not only". */
const NEGATED = /\b(?:(?:did|was|were|has|have|had) (?:not(?! only\b)|never)|(?:did|was|were|has|have)n[’']t)\b/i;

/** "the fire chief": no fire; "a war monitor", "the Cold War": no war; "ended without an attack": no attack. */
function tellsNone({ text, words: { starts, forms } }: ArticleParts, at: number): boolean {
  const lower = forms[at]?.lower;
  const other = lower === 'fire' ? OF_BRIGADE : lower === 'war' ? OF_NO_WAR : null;
  if (other?.test(forms[at + 1]?.lower ?? '')) return true;
  if (lower === 'war' && OF_BLOODLESS.test(forms[at - 1]?.lower ?? '')) return true;
  for (let before = at - 1; before >= 0 && before >= at - LACKING_REACH; before--)
    if (forms[before]?.lower === 'without') return !OTHER_PHRASE.test(text.slice(starts[before], starts[at]));
  return false;
}
/** Words back to the `without` of what is lacking. */
const LACKING_REACH = 3;
const OTHER_PHRASE = /[,;:–—]|\b(?:after|as|at|because|by|during|following|from|in|of|on|since|when)\b/i;

const NONE: readonly never[] = [];

/** The words of a clause that tell of occurrences, and their families, each once. */
interface Occurrences {
  readonly families: string[];
  readonly reactions: string[];
  readonly occurrenceWords: string[];
}

function addOccurrence(
  { families, reactions, occurrenceWords }: Occurrences,
  word: string,
  of: readonly string[],
): void {
  addOnce(occurrenceWords, word);
  for (const family of of) addOnce(kindOf(family) === 'reaction' ? reactions : families, family);
}

interface WordsOfClause {
  readonly inserted: Span | undefined;
  readonly first: number;
  readonly last: number;
  readonly names: readonly NameMention[];
  readonly times: readonly Time[];
}

/** What the words of a range tell of, but for those at some places. */
function occurrencesBut(
  places: readonly Span[],
  parts: ArticleParts,
  { first, last, names, times, inserted }: WordsOfClause,
): Occurrences {
  const { starts, forms } = parts.words;
  const told: Occurrences = { families: [], reactions: [], occurrenceWords: [] };
  const isNamed = coverOf(names);
  const isTime = coverOf(times);
  for (let at = first; at < last; at++) {
    const { lower, families } = forms[at] as WordForm;
    const start = starts[at] as number;
    if (inserted !== undefined && isWithin(start, inserted)) continue;
    if (
      families.length > 0 &&
      !tellsNone(parts, at) &&
      !isNamed(start) &&
      !isTime(start) &&
      !places.some((place) => isWithin(start, place))
    )
      addOccurrence(told, lower, families);
  }
  return told;
}

const nameFeature = remember((key: string) => `name:${key}`);

function addOnce(list: string[], member: string): void {
  if (!list.includes(member)) list.push(member);
}

/** `three soldiers wounded` → `amount:wounded:3`. */
export function amountFeature({ unit, min }: Amount): string {
  return `amount:${unit}:${min}`;
}

function numberOf({ start, literal }: Amount): Span {
  return { start, end: start + (/^\S*/.exec(literal)?.[0].length ?? 0) };
}

/** Whether a place lies in one of some spans, which are in order of their starts; to be asked in order of places. */
function coverOf(spans: readonly Span[]): (at: number) => boolean {
  if (spans.length === 0) return coversNothing;
  let next = 0;
  let covered = 0;
  return (at) => {
    for (; next < spans.length && (spans[next] as Span).start <= at; next++)
      covered = Math.max(covered, (spans[next] as Span).end);
    return at < covered;
  };
}

const coversNothing = (): boolean => false;

/** The first word of a clause that tells of an occurrence. */
interface Trigger {
  readonly start: number;
  readonly lower: string;
}

/** Before the occurrence word: who "was struck" or "was elected" does not act. */
const PASSIVE = /\b(?:was|were|been|being|is|are|be|gets?|got)\s+(?:[a-z]+ly\s+)?$/i;
/** Occurrence words that are no verb: in "the Belmar mint shooting" Belmar does not act. */
const NOMINAL = /(?:ing|tion|sion|ment|al|ure)$/;

/** Words for what befalls a thing or a person: in "Lenz depot burns" Lenz does not act. */
const BEFALLS = /^(?:burn|explod|collaps|crash|sink|sank|sunk|capsiz|derail|dies?$|died|dead|perish|drown)/;

function findRoles(
  text: string,
  names: readonly NameMention[],
  trigger: Trigger | null,
): Pick<Traits, 'agents' | 'targets'> {
  const agents: string[] = [];
  const targets: string[] = [];
  if (names.length === 0) return { agents, targets };
  const acts =
    trigger !== null &&
    !NOMINAL.test(trigger.lower) &&
    !BEFALLS.test(trigger.lower) &&
    !PASSIVE.test(text.slice(Math.max(0, trigger.start - 24), trigger.start));
  for (const { start, key } of names) {
    const before = text.slice(Math.max(0, start - 40), start);
    const last = lastWord(before).toLowerCase();
    if (BY_WORD.test(before) && BY_CUE.test(before)) addOnce(agents, key);
    else if (LAST_OF_OBJECT_CUE.has(last) && OBJECT_CUE.test(before)) addOnce(targets, key);
    else if (acts && start < trigger.start && !(LAST_OF_PREPOSITION.has(last) && PREPOSITION.test(before)))
      addOnce(agents, key);
  }
  return { agents, targets };
}

/** The ASCII letters at the end of some words, but for white space. */
function lastWord(words: string): string {
  const trimmed = words.trimEnd();
  let start = trimmed.length;
  while (start > 0 && isLetter(trimmed.charCodeAt(start - 1))) start--;
  return trimmed.slice(start);
}

/** A to Z, in either case. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
