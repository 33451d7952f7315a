import type { NameMention } from '../model.js';
import { placeNamed } from './name-key.js';
import type { NameSpan, NameToken } from './name-spans.js';
import { BEGIN_PAIRS, BODY_NOUNS, PLACE_NOUNS, PLACE_STARTS } from './name-words.js';

export type Kind = NameMention['kind'];
/** How much speaks for each kind of a name, over all its mentions. */
export type Votes = Record<Kind, number>;

const NEXT_WORD = /^(?:,? )?(\p{Ll}+)/u;
const AGE = /^, \d{1,3}(?:,| )/;
const THE = /\bthe$/i;
const AT_PLACE: ReadonlySet<string> = new Set(
  'in near at from across outside around toward towards inside into'.split(' '),
);
/** What the lower-case word after a name says of its kind, and how much that is worth. */
const BY_NEXT: ReadonlyMap<string, readonly [Kind, number]> = new Map<string, readonly [Kind, number]>([
  ...'said says told who whose added tweeted testified recalled explained'
    .split(' ')
    .map((word) => [word, ['person', 1]] as const),
  ...[...PLACE_NOUNS].map((word) => [word, ['place', 2]] as const),
  ...[...BODY_NOUNS].map((word) => [word, ['body', 2]] as const),
]);
/** `shares in`, `no confidence in`, `swore in`: of somebody, and not where. */
const OF_TRUST =
  /\b(?:confidence|trust|faith|shares?|stakes?|stock|investments?|invest(?:ed|s|ing)?|interest|sw(?:ore|orn|ears|earing)) in $/i;
const KIND_OF =
  /(?:town|city|village|province|district|region|port|capital|state|island|town|suburb|governorate|mayor|governor|people|residents|streets|outskirts|north|south|east|west) of\s+$/;

export const noVotes = (): Votes => ({ person: 0, place: 0, body: 0, thing: 0 });

/** Adds what one mention says about its name's kind. */
export function voteOnKind(votes: Votes, text: string, span: NameSpan): void {
  voteByWords(votes, span.tokens);
  voteByNeighbours(votes, text, span);
  if (span.titled) votes.person += 5;
}

function voteByWords(votes: Votes, tokens: readonly NameToken[]): void {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return;
  const isAlone = tokens.length === 1;
  if (isAlone ? first.facts.isPlace : placeNamed(tokens.map(({ text }) => text).join(' '))) votes.place += 8;
  if (first.facts.isThing || last.facts.isThing) votes.thing += 3;
  if (tokens.some(({ facts }) => facts.isBodyWord) || (!isAlone && (last.facts.isPeople || last.facts.isBodyEnd)))
    votes.body += 3;
  else if (!isAlone && last.facts.isPlaceWord) votes.place += 3;
  else if (isAlone && (first.facts.isAcronym || last.facts.isCamelCase)) votes.body += 2;
  else if (last.facts.isClanName) votes.person += 2;
  else if (tokens.length === 2 && startsPlace(first, last)) votes.place += 1;
  else if (tokens.length >= 2 && tokens.length <= 4) votes.person += 1;
}

const startsPlace = (first: NameToken, { text }: NameToken): boolean =>
  PLACE_STARTS.has(first.text) || (first.text === 'New' && BEGIN_PAIRS.get('New')?.has(text) === true);

function voteByNeighbours(votes: Votes, text: string, { start, end, tokens }: NameSpan): void {
  const before = text.slice(Math.max(0, start - 24), start);
  const lead = before.trimEnd();
  const after = text.slice(end, end + 24);
  const next = BY_NEXT.get(NEXT_WORD.exec(after)?.[1] ?? '');
  if (after.startsWith(',') && AGE.test(after)) votes.person += 3;
  if (next) votes[next[0]] += next[1];
  if (lead.endsWith(' of') && KIND_OF.test(before)) votes.place += 4;
  else if (tokens.length <= 2) {
    const previous = wordLeadingTo(before).toLowerCase();
    if (AT_PLACE.has(previous) && !(previous === 'in' && OF_TRUST.test(before)))
      votes.place += previous === 'in' ? 2 : 1;
  }
  if (lead.length < before.length && THE.test(lead)) {
    votes.thing += 1;
    votes.person -= 2;
  }
}

/** The word that ends one space before a name, or before `the` and the name: `in` of `base in the `. */
function wordLeadingTo(before: string): string {
  const end = before.length - 1;
  if (!isSpace(before[end])) return '';
  const word = lettersBefore(before, end);
  const isThe = before.endsWith('the', end) && isSpace(before[end - 4]);
  return (isThe && lettersBefore(before, end - 4)) || word;
}

const isSpace = (character: string | undefined): boolean => character !== undefined && character.trim() === '';

/** The plain letters that end at a place. */
function lettersBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && isPlainLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The kind most speaks for; a name of which nothing is known is a thing. */
export function settleKind(votes: Votes): Kind {
  const order: readonly Kind[] = ['place', 'body', 'person', 'thing'];
  const best = order.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return votes[best] > 0 ? best : 'thing';
}
