import type { Block, KnownName, NameMention, Sentence, Time } from '../model.js';
import { OPENERS } from './abbreviations.js';
import { type Kind, noVotes, settleKind, type Votes, voteOnKind } from './name-kinds.js';
import { foldName, placeNamed } from './name-key.js';
import { findNameSpans, type NameSpan } from './name-spans.js';
import { BODY_WORDS, COMMON_INITIALS } from './name-words.js';
import { DEMONYMS, PLACES } from './places.js';
import { findTitleNames, isTitleCased } from './title-names.js';
import { ROLES, SPEAKERS } from './titles.js';

interface Given {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly times: readonly Time[];
  readonly known: readonly KnownName[];
}

/**
 * Finds the names of people, places and bodies, in order; dated expressions are no names. Equal `key`s are one name:
 * spellings are folded, acronyms take their long form's key (`Popular Mobilisation Forces (PMF)`), a last name alone
 * that of the full name in the text. In a Title Case headline only what the text below confirms is a name.
 */
export function findNames(text: string, given: Given): NameMention[] {
  const cased = given.blocks.filter((block) => isTitleBlock(text, block));
  const plain = given.blocks.filter((block) => !cased.includes(block));
  const known = readKnown(given.known);
  const spans = dropInitials(text, plainSpans(text, plain, given), known);
  const aliases = findAliases(text, spans);
  const lastNames = findLastNames(spans);
  const keyOf = (span: NameSpan): string => {
    const folded = foldName(text.slice(span.start, span.end));
    const own = known.get(folded)?.key ?? aliases.get(folded) ?? placeKey(text.slice(span.start, span.end)) ?? folded;
    return known.get(own)?.key ?? (span.tokens.length === 1 && !placeNamed(own) ? (lastNames.get(own) ?? own) : own);
  };
  const keyed = spans.map((span) => ({ span, key: keyOf(span) }));
  const kinds = settleKinds(text, keyed, known);
  const mentions = keyed.map(({ span, key }) => mention(text, span, key, kinds.get(key) ?? 'thing'));
  const titles = cased.flatMap((block) => namesInTitle(text, block, { mentions, known }));
  return [...titles, ...mentions].filter(({ key }) => key !== '').sort((a, b) => a.start - b.start);
}

const isTitleBlock = (text: string, { kind, start, end }: Block): boolean =>
  (kind === 'title' || kind === 'heading') && isTitleCased(text.slice(start, end));

function mention(text: string, { start, end }: { start: number; end: number }, key: string, kind: Kind): NameMention {
  return { start, end, text: text.slice(start, end), key, kind };
}

interface Known {
  readonly key: string;
  readonly kind: Kind | undefined;
}

/** The editors' names by each of their folded spellings. */
function readKnown(names: readonly KnownName[]): Map<string, Known> {
  return new Map(
    names.flatMap(({ canonical, kind, spellings }) => {
      const known = { key: placeKey(canonical) ?? foldName(canonical), kind };
      return [canonical, ...spellings].map((spelling) => [foldName(spelling), known] as const);
    }),
  );
}

const placeKey = (text: string): string | undefined => {
  const place = placeNamed(text);
  return place === undefined ? undefined : foldName(place);
};

/** The runs of the blocks in sentence case, without those that lie in a dated expression. */
function plainSpans(text: string, blocks: readonly Block[], { sentences, times }: Given): NameSpan[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const isInitial = (offset: number): boolean =>
    starts.has(offset) || /["“«‘•:–]\s?$|^[-*]\s$/.test(text.slice(Math.max(0, offset - 2), offset));
  const spans = blocks.flatMap((block) => findNameSpans(text, block, isInitial));
  let at = 0;
  return spans.filter(({ start, end }) => {
    while (at < times.length && (times[at] as Time).end <= start) at++;
    const time = times[at];
    return time === undefined || time.start >= end;
  });
}

/** Takes off the words that are capitalised only because a sentence begins with them. */
function dropInitials(text: string, spans: readonly NameSpan[], known: ReadonlyMap<string, Known>): NameSpan[] {
  const inside = new Set(spans.flatMap(({ tokens, initial }) => tokens.slice(initial ? 1 : 0).map((token) => token.text)));
  const lower = lowerWords(text);
  return spans.flatMap((span) => {
    let { tokens } = span;
    if (span.initial) while (tokens.length > 0 && isCommon(text, tokens, { inside, lower, known })) tokens = tokens.slice(1);
    if (tokens.length > 1 && /^(?:US|U\.S\.|UK|U\.K\.)$/.test(tokens[0]?.text ?? '')) {
      return [{ ...span, ...bounds(tokens.slice(0, 1)), titled: false }, { ...span, ...bounds(tokens.slice(1)), initial: false }];
    }
    if (tokens.length === 0 || tokens.every((token) => DEMONYMS.has(token.text.toLowerCase()))) return [];
    tokens = withoutFacility(text, tokens, known);
    const whole = tokens.length === span.tokens.length ? span : { ...span, ...bounds(tokens), initial: false };
    return whole.end - whole.start > 1 ? [whole] : [];
  });
}

/** `Arbil Air Base` names Arbil, where that is a place the editors or the tables know. */
function withoutFacility(text: string, tokens: NameSpan['tokens'], known: ReadonlyMap<string, Known>): NameSpan['tokens'] {
  const at = tokens.findIndex((token, index) => index > 0 && FACILITY.test(text.slice(token.start, tokens.at(-1)?.end)));
  if (at < 0) return tokens;
  const place = text.slice(tokens[0]?.start, tokens[at - 1]?.end);
  return known.has(foldName(place)) || placeNamed(place) ? tokens.slice(0, at) : tokens;
}

const FACILITY = /^(?:Air ?[Bb]ase|Air Force Base|(?:International )?Airport|Base|Province|Governorate)$/;

const bounds = (tokens: NameSpan['tokens']) => ({ tokens, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });

function lowerWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const { 0: word } of text.matchAll(/\b[a-z]{3,}\b/g)) words.add(word);
  return words;
}

interface Evidence {
  /** Capitalised words met inside sentences, and the words met in lower case. */
  readonly inside: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, Known>;
}

function isCommon(text: string, tokens: NameSpan['tokens'], { inside, lower, known }: Evidence): boolean {
  const [first, second] = tokens;
  if (!first) return false;
  const word = first.text.toLowerCase();
  if (/^\p{Lu}[\p{L}.]*\p{Lu}/u.test(first.text) || PLACES.has(word)) return false;
  if (second && PLACES.has(`${word} ${second.text.toLowerCase()}`)) return false;
  if (OPENERS.has(word) || COMMON_INITIALS.has(word)) return true;
  if (known.has(foldName(first.text)) || inside.has(first.text)) return false;
  if (second) return lower.has(word) && !tokens.some((token) => BODY_WORDS.has(token.text));
  if (DEMONYMS.has(word)) return false;
  if (lower.has(word) || ROLES.has(word) || SPEAKERS.has(word)) return true;
  return !/^(?:[’']s\b| (?:said|says|told|is|was|has|had|will|also|announced|added)\b)/.test(text.slice(first.end, first.end + 12));
}

/** Mentions of a name that are asked for its kind. */
const MOST_VOTES = 6;
const DEFINED = /^(?: (?:group|party|militia|movement|faction|coalition))?\s?[([]["“]?(\p{Lu}[\p{L}.&-]{1,11})["”]?[)\]]/u;

/** Acronyms set beside their long form, by their folded form: `Central Command (CentCom)`. */
function findAliases(text: string, spans: readonly NameSpan[]): Map<string, string> {
  const aliases = new Map<string, string>();
  spans.forEach((span, at) => {
    const long = text.slice(span.start, span.end);
    const short = DEFINED.exec(text.slice(span.end, span.end + 40))?.[1];
    if (short && isAcronymOf(short, long)) aliases.set(foldName(short), foldName(long));
    const next = spans[at + 1];
    const opened = next && /^\s[([](?:the )?$/.test(text.slice(span.end, next.start)) ? text.slice(next.start, next.end) : '';
    if (opened && isAcronymOf(long, opened)) aliases.set(foldName(long), foldName(opened));
  });
  return aliases;
}

/** Whether the letters of `short` stand in `long` in order, beginning with the first letter of one of its words. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = long.toLowerCase().split(/[\s-]+/);
  if (letters.length < 2 || words.length < 2 || letters.length >= long.length / 2 || !/\p{Lu}.*\p{Lu}/u.test(short)) return false;
  const first = words.findIndex((word) => word.startsWith(letters[0] as string));
  if (first < 0) return false;
  let at = 0;
  for (const letter of words.slice(first).join('')) if (letter === letters[at]) at++;
  return at >= letters.length;
}

/** Last names of those met with a full name, folded; one that two people share points to neither. */
function findLastNames(spans: readonly NameSpan[]): Map<string, string> {
  const keys = new Map<string, string>();
  const shared = new Set<string>();
  for (const { tokens, titled } of spans) {
    const words = tokens.map((token) => token.text);
    const last = words.at(-1) ?? '';
    if (words.length < 2 || words.length > 4 || words.some((word) => BODY_WORDS.has(word) || PLACES.has(word.toLowerCase()))) continue;
    if (!titled && !/^\p{Lu}[\p{Ll}’'-]+/u.test(words[0] ?? '')) continue;
    const generation = /^(?:I{2,3}|IV|Jr|Sr)$/.test(last);
    const name = foldName((generation ? words.at(-2) : last) ?? '');
    const full = foldName((generation ? words.slice(0, -1) : words).join(' '));
    if (keys.has(name) && keys.get(name) !== full) shared.add(name);
    keys.set(name, full);
  }
  for (const name of shared) keys.delete(name);
  return keys;
}

function settleKinds(
  text: string,
  keyed: readonly { span: NameSpan; key: string }[],
  known: ReadonlyMap<string, Known>,
): Map<string, Kind> {
  const votes = new Map<string, Votes>();
  const counts = new Map<string, number>();
  for (const { span, key } of keyed) {
    const own = votes.get(key) ?? noVotes();
    votes.set(key, own);
    const met = (counts.get(key) ?? 0) + 1;
    counts.set(key, met);
    if (met <= MOST_VOTES) voteOnKind(own, text, span);
  }
  return new Map([...votes].map(([key, own]) => [key, known.get(key)?.kind ?? settleKind(own)]));
}

function namesInTitle(
  text: string,
  block: Block,
  { mentions, known }: { readonly mentions: readonly NameMention[]; readonly known: ReadonlyMap<string, Known> },
): NameMention[] {
  const byText = new Map(mentions.map((named) => [named.text.toLowerCase(), named] as const));
  const capitals = text.slice(block.start, block.end) === text.slice(block.start, block.end).toUpperCase();
  const isName = (lower: string): boolean =>
    byText.has(lower) || (PLACES.has(lower) && (lower !== 'us' || !capitals)) || (lower.length > 3 && known.has(foldName(lower)));
  return findTitleNames(text, block, isName)
    .filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''))
    .map((found) => {
      const confirmed = byText.get(found.confirmed);
      const listed = known.get(foldName(found.confirmed));
      const key = confirmed?.key ?? listed?.key ?? placeKey(found.confirmed) ?? '';
      return mention(text, found, key, confirmed?.kind ?? listed?.kind ?? 'place');
    });
}
