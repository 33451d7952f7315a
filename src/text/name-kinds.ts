import type { NameMention } from '../model.js';
import { isPeople } from './amount-words.js';
import { placeNamed } from './name-key.js';
import type { NameSpan } from './name-spans.js';
import { BODY_NOUNS, BODY_WORDS, PLACE_NOUNS, PLACE_WORDS } from './name-words.js';

export type Kind = NameMention['kind'];
/** How much speaks for each kind of a name, over all its mentions. */
export type Votes = Record<Kind, number>;

const THINGS: ReadonlySet<string> = new Set(
  (
    'Operation War Act Treaty Agreement Accord Accords Prize Award Awards Cup Games Festival Open Series Championship ' +
    'Day Week Bill Law Resolution Hurricane Typhoon Cyclone Storm Covid Boeing Airbus Amendment Plan Protocol Pact'
  ).split(' '),
);
const NEXT_WORD = /^(?:,? )?(\p{Ll}+)/u;
const AGE = /^, \d{1,3}(?:,| )/;
/** The word before a name, where a space, or `the`, stands between. */
const BEFORE = /([a-zA-Z]+)\s(?:the\s)?$/;
const THE = /\bthe$/i;
const AT_PLACE = /^(?:in|near|at|from|across|outside|around|towards?|inside|into)$/;
const KIND_OF =
  /(?:town|city|village|province|district|region|port|capital|state|island|town|suburb|governorate|mayor|governor|people|residents|streets|outskirts|north|south|east|west) of\s+$/;

export const noVotes = (): Votes => ({ person: 0, place: 0, body: 0, thing: 0 });

/** Adds what one mention says about its name's kind. */
export function voteOnKind(votes: Votes, text: string, span: NameSpan): void {
  const { tokens } = span;
  const words = tokens.map((token) => token.text);
  voteByWords(votes, words);
  voteByNeighbours(votes, text, span);
  if (span.titled) votes.person += 5;
}

function voteByWords(votes: Votes, words: readonly string[]): void {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (placeNamed(words.join(' '))) votes.place += 8;
  if (THINGS.has(first) || THINGS.has(last)) votes.thing += 3;
  if (words.some((word) => BODY_WORDS.has(word)) || (words.length > 1 && isPeople(last))) votes.body += 3;
  else if (words.length > 1 && PLACE_WORDS.has(last)) votes.place += 3;
  else if (words.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(first)) votes.body += 2;
  else if (words.length === 1 && /\p{Ll}\p{Lu}/u.test(last) && !/^(?:Mc|Mac|De|Di|Le|La|Van)\p{Lu}/u.test(last))
    votes.body += 2;
  else if (/^(?:O[’']|Mc)\p{Lu}/u.test(last)) votes.person += 2;
  else if (words.length >= 2 && words.length <= 4) votes.person += 1;
}

function voteByNeighbours(votes: Votes, text: string, { start, end, tokens }: NameSpan): void {
  const before = text.slice(Math.max(0, start - 24), start);
  const lead = before.trimEnd();
  const after = text.slice(end, end + 24);
  const next = NEXT_WORD.exec(after)?.[1] ?? '';
  const previous = BEFORE.exec(before)?.[1]?.toLowerCase() ?? '';
  if (AGE.test(after)) votes.person += 3;
  if (/^(?:said|says|told|who|whose|added|tweeted|testified)$/.test(next)) votes.person += 1;
  if (PLACE_NOUNS.has(next)) votes.place += 2;
  if (BODY_NOUNS.has(next)) votes.body += 2;
  if (lead.endsWith(' of') && KIND_OF.test(before)) votes.place += 4;
  else if (AT_PLACE.test(previous) && tokens.length <= 2) votes.place += previous === 'in' ? 2 : 1;
  if (lead.length < before.length && THE.test(lead)) {
    votes.thing += 1;
    votes.person -= 2;
  }
}

/** The kind most speaks for; a name of which nothing is known is a thing. */
export function settleKind(votes: Votes): Kind {
  const order: readonly Kind[] = ['place', 'body', 'person', 'thing'];
  const best = order.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return votes[best] > 0 ? best : 'thing';
}
