import type { Block, KnownName, NameMention, Sentence, Span, Time } from '../model.js';
import { type Known, placeKey, readKnown } from './known-names.js';
import { findAliases, findLastNames } from './name-aliases.js';
import { dropInitials, lowerWords } from './name-initials.js';
import { foldName, placeNamed } from './name-key.js';
import { type Kind, noVotes, settleKind, type Votes, voteOnKind } from './name-kinds.js';
import { findNameSpans, isLowerLetter, type NameSpan } from './name-spans.js';
import { findNamesakes } from './namesakes.js';
import { PLACES } from './places.js';
import { findTitleNames, isTitleCased } from './title-names.js';

interface Given {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly times: readonly Time[];
  readonly known: readonly KnownName[];
}

/**
 * Finds the names of people, places and bodies, in order; dated expressions are no names. Equal `key`s are one name:
 * spellings are folded, acronyms take their long form's key (`World Health Organization (WHO)`), a last name alone
 * that of the full name in the text. In a Title Case headline only what the text below confirms is a name.
 */
export function findNames(text: string, given: Given): NameMention[] {
  const cased = given.blocks.filter((block) => isTitleBlock(text, block));
  const plain = given.blocks.filter((block) => !cased.includes(block));
  const known = readKnown(given.known);
  const isLower = lowerWords(text);
  const spans = dropInitials(text, plainSpans(text, plain, given), { isLower, known });
  const aliases = findAliases(text, spans);
  const lastNames = findLastNames(spans);
  const namesakeOf = findNamesakes(text, spans, lastNames);
  const keyOf = (span: NameSpan): string => {
    const { start, end, tokens } = span;
    const words = text.slice(start, end);
    const folded = foldName(words);
    const own = known.get(folded)?.key ?? aliases.get(folded) ?? placeKey(words) ?? folded;
    // `UN` is no last name of `Kim Jong Un`.
    const alone = tokens.length === 1 && !tokens[0]?.facts.isAcronym;
    const full = alone && !placeNamed(own) ? lastNames.get(own) : undefined;
    return known.get(own)?.key ?? (full !== undefined && namesakeOf(span) === null ? full : own);
  };
  const isCommon = ({ tokens, titled }: NameSpan, key: string): boolean => {
    const facts = tokens[0]?.facts;
    if (tokens.length > 1 || titled || !facts || known.has(key) || facts.isAcronym || facts.isPlace) return false;
    return !lastNames.has(facts.folded) && !facts.isBodyWord && isLower(facts.lower);
  };
  const keyed = spans.map((span) => ({ span, key: keyOf(span) })).filter(({ span, key }) => !isCommon(span, key));
  const isPlace = (span: NameSpan) => span.tokens.length === 1 && namesakeOf(span) === 'place';
  const kinds = settleKinds(text, keyed, { known, isPlace });
  const mentions = keyed.map(({ span, key }) => mention(text, span, key, kinds.get(key) ?? 'thing'));
  const titles = cased.flatMap((block) => namesInTitle(text, block, { mentions, known }));
  return [...titles, ...mentions].filter(({ key }) => key !== '').sort((a, b) => a.start - b.start);
}

const isTitleBlock = (text: string, { kind, start, end }: Block): boolean =>
  (kind === 'title' || kind === 'heading') && isTitleCased(text.slice(start, end));

function mention(text: string, { start, end }: { start: number; end: number }, key: string, kind: Kind): NameMention {
  return { start, end, text: text.slice(start, end), key, kind };
}

/** The runs of the blocks in sentence case, without those that lie in a dated expression. */
function plainSpans(text: string, blocks: readonly Block[], { sentences, times }: Given): NameSpan[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const isInitial = (offset: number): boolean => starts.has(offset) || opensWords(text, offset);
  const spans: NameSpan[] = [];
  let at = 0;
  const isDated = ({ start, end }: Span): boolean => {
    while (at < times.length && (times[at] as Time).end <= start) at++;
    const time = times[at];
    return time !== undefined && time.start < end;
  };
  for (const block of blocks) {
    for (const span of findNameSpans(text, block, isInitial)) if (!isDated(span)) spans.push(span);
  }
  return spans;
}

/** Whether what stands before a place has the word there begin with a capital: an opening mark, a colon, a bullet. */
function opensWords(text: string, offset: number): boolean {
  // Most names stand behind a word and a space.
  if (text[offset - 1] === ' ' && isLowerLetter(text.charCodeAt(offset - 2))) return false;
  if (text[offset - 2] === '—') return DATELINE.test(text.slice(Math.max(0, offset - DATELINE_REACH), offset));
  return /["“«‘•:–]\s?$|^[-*]\s$/.test(text.slice(Math.max(0, offset - 2), offset));
}

/** `KARO, Norland (Agency) — `, at the head of a report. */
const DATELINE = /(?:^|\n)\p{Lu}{3,}[^\n]{0,60} — $/u;
const DATELINE_REACH = 70;

/** Mentions of a name that are asked for its kind. */
const MOST_VOTES = 6;

/** What the place of a person's name has for itself, against all that makes its words a person's. */
const NAMESAKE_VOTES = 8;

function settleKinds(
  text: string,
  keyed: readonly { span: NameSpan; key: string }[],
  { known, isPlace }: { readonly known: ReadonlyMap<string, Known>; readonly isPlace: (span: NameSpan) => boolean },
): Map<string, Kind> {
  const asked = new Map<string, { readonly votes: Votes; count: number }>();
  for (const { span, key } of keyed) {
    const own = asked.get(key) ?? { votes: noVotes(), count: 0 };
    if (own.count === 0) asked.set(key, own);
    if (own.count < MOST_VOTES) voteOnKind(own.votes, text, span);
    if (isPlace(span)) own.votes.place += NAMESAKE_VOTES;
    own.count += 1;
  }
  return new Map([...asked].map(([key, { votes }]) => [key, known.get(key)?.kind ?? settleKind(votes)]));
}

function namesInTitle(
  text: string,
  block: Block,
  { mentions, known }: { readonly mentions: readonly NameMention[]; readonly known: ReadonlyMap<string, Known> },
): NameMention[] {
  const byText = new Map(mentions.map((named) => [named.text.toLowerCase(), named] as const));
  const capitals = text.slice(block.start, block.end) === text.slice(block.start, block.end).toUpperCase();
  const isName = (lower: string): boolean =>
    byText.has(lower) ||
    (PLACES.has(lower) && (lower !== 'us' || !capitals)) ||
    (lower.length > 3 && known.has(foldName(lower)));
  return findTitleNames(text, block, isName)
    .filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''))
    .map((found) => {
      const confirmed = byText.get(found.confirmed);
      const listed = known.get(foldName(found.confirmed));
      const key = confirmed?.key ?? listed?.key ?? placeKey(found.confirmed) ?? '';
      return mention(text, found, key, confirmed?.kind ?? listed?.kind ?? 'place');
    });
}
