import type { Span } from '../model.js';
import { findMatches } from './find-matches.js';
import { BEFORE_GIVEN_NAMES, BEFORE_TITLES, OPENS_NAMES, PARTICIPLES, TAKES_IN, TAKES_OF } from './name-words.js';
import { PLACES } from './places.js';
import { ROLES, TITLE_QUALIFIERS, TITLES } from './titles.js';
import { factsOf, type WordFacts } from './word-facts.js';

const ARTICLE = "(?:[AaEeUu][lndshrtz]{1,2}[-’'])";
const LETTERS = String.raw`[\p{L}\p{M}\p{N}]`;
const APOSTROPHE = String.raw`(?:[’'](?!(?:s|t|d|m|re|ll|ve)(?!\p{L}))${LETTERS}+)`;
const HYPHEN = String.raw`(?:-(?:(?:al|el|ul|au|sur|la|le|de|en|e)-)?\p{Lu}${LETTERS}*)`;
const TOKEN = String.raw`(?:(?:\p{Lu}\.){2,}|${ARTICLE}?\p{Lu}${LETTERS}*(?:${APOSTROPHE}|${HYPHEN})*)`;
/** `People’s Party`, `Workers’ Union`: whose it is, opens the name of a body. */
const OWNERS = String.raw`(?<=\b(?:People|Women|Workers|Farmers|Teachers|Doctors|Nurses|Students|Writers|Veterans|Lawyers|Journalists|Drivers))[’']s?[ \u00a0](?=(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Party|Union|Front|Assembly|Congress|Association|Alliance|Federation|League|Movement|Army|Committee|Council|Bank|Daily|Court|Protection))`;
const JOINT = String.raw`(?:${OWNERS}|[ \u00a0](?:(?:of|for|in|de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|ibn|bint|abu|al|el|ul|y)[ \u00a0](?:the[ \u00a0]|la[ \u00a0]|der[ \u00a0])?)?|\.[ \u00a0](?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Gov|Sen|Rep|St|Jr|Sr)\.[ \u00a0]))`;
const RUN = new RegExp(`(?<![\\p{L}\\p{N}’'])${TOKEN}(?:${JOINT}${TOKEN})*`, 'uy');
/** Where a run may begin: at a capital, a letter that is not plain, or an article. Says in an instant where to try. */
const RUN_HINT = new RegExp(String.raw`[A-Z\u0080-\uffff]|${ARTICLE}`, 'g');
const TOKENS = new RegExp(TOKEN, 'gu');

/** Words of the longest run that is a name. */
const LONGEST_NAME = 12;

/** A capitalised word of a run, and what joins it to the one before. */
export interface NameToken extends Span {
  readonly text: string;
  readonly joint: string;
  readonly facts: WordFacts;
}

/** A capitalised run that may be a name. `initial`: its first word would be capitalised anyway. */
export interface NameSpan extends Span {
  readonly tokens: readonly NameToken[];
  readonly initial: boolean;
  /** A title or a role stood before it: it names a person. */
  readonly titled: boolean;
  /** `Iran` in `Iran-backed`. */
  readonly adjective: boolean;
}

/** Finds the capitalised runs of a piece of text and cuts them where one name ends and another word begins. */
export function findNameSpans(text: string, { start, end }: Span, isInitial: (offset: number) => boolean): NameSpan[] {
  const piece = text.slice(start, end);
  const spans: NameSpan[] = [];
  let free = 0;
  RUN_HINT.lastIndex = 0;
  for (let hint = RUN_HINT.exec(piece); hint; hint = RUN_HINT.exec(piece)) {
    if (hint.index < free) continue;
    RUN.lastIndex = hint.index;
    const run = RUN.exec(piece)?.[0];
    if (run === undefined) continue;
    free = hint.index + run.length;
    RUN_HINT.lastIndex = free;
    const tokens = readTokens(run, start + hint.index);
    const whole = piece[free] === '-' ? withGivenName(tokens, piece.slice(free, free + LONGEST_SYLLABLE)) : tokens;
    for (const part of cutRun(whole, isInitial)) {
      const span = readSpan(text, part, isInitial);
      if (span) spans.push(span);
    }
  }
  return spans;
}

/** `Kim Jong | -un`: the second part of a given name, behind the family's. */
function withGivenName(tokens: NameToken[], rest: string): NameToken[] {
  const last = tokens.at(-1);
  const second = SYLLABLE.exec(rest)?.[0];
  if (!last || second === undefined || last.joint !== ' ' || !BEFORE_GIVEN_NAMES.has(tokens.at(-2)?.text ?? ''))
    return tokens;
  if (PARTICIPLES.has(second.slice(1)) || last.text.includes('-')) return tokens;
  return [...tokens.slice(0, -1), makeToken(last.text + second, last.start, last.joint)];
}
const SYLLABLE = /^-\p{Ll}{1,6}(?![\p{L}-])/u;
const LONGEST_SYLLABLE = 9;

/** Cuts a run into its capitalised words; what stands between two of them is the second one's joint. */
function readTokens(run: string, offset: number): NameToken[] {
  if (run.includes('-') || run.includes('\u00a0')) return readHyphened(run, offset);
  if (!run.includes(' ')) return readSingle(run, offset);
  const tokens: NameToken[] = [];
  let joined = 0;
  for (let at = 0; at < run.length; ) {
    const space = run.indexOf(' ', at);
    const end = space < 0 ? run.length : space;
    const text = withoutStop(run.slice(at, end));
    if (text[0] !== text[0]?.toLowerCase()) {
      tokens.push(makeToken(text, offset + at, run.slice(joined, at)));
      joined = at + text.length;
    }
    at = end + 1;
  }
  return tokens;
}

/** Most runs are one word. */
function readSingle(run: string, offset: number): NameToken[] {
  const text = withoutStop(run);
  return text[0] === text[0]?.toLowerCase() ? [] : [makeToken(text, offset, '')];
}

function makeToken(text: string, start: number, joint: string): NameToken {
  return { text, start, end: start + text.length, joint, facts: factsOf(text) };
}

/** `Gen.` → `Gen`; `U.S.` keeps its stops. */
const withoutStop = (word: string): string => (word.endsWith('.') && word.at(-3) !== '.' ? word.slice(0, -1) : word);

function readHyphened(run: string, offset: number): NameToken[] {
  const tokens: NameToken[] = [];
  let at = 0;
  for (const { 0: text, index } of findMatches(TOKENS, run)) {
    const split = splitHyphen(text);
    tokens.push(makeToken(split, offset + index, run.slice(at, index)));
    const rest = text.slice(split.length + 1);
    if (rest && PLACES.has(rest.toLowerCase())) {
      tokens.push(makeToken(rest, offset + index + split.length + 1, '-'));
    }
    at = index + text.length;
  }
  return tokens;
}

/** `Iran-Backed` → `Iran`; `Israel-Gaza` → `Israel`, its second half comes by itself. */
function splitHyphen(token: string): string {
  const at = token.lastIndexOf('-');
  if (at <= 0) return token;
  const rest = token.slice(at + 1).toLowerCase();
  return PARTICIPLES.has(rest) || (PLACES.has(rest) && PLACES.has(token.slice(0, at).toLowerCase()))
    ? token.slice(0, at)
    : token;
}

type Part = { readonly tokens: readonly NameToken[]; readonly titled: boolean };

/** Cuts a run at dates, titles and joints that no name has. */
function cutRun(tokens: readonly NameToken[], isInitial: (offset: number) => boolean): readonly Part[] {
  if (tokens.length === 1) return cutSingle(tokens);
  const parts: Part[] = [];
  let open: NameToken[] = [];
  let titled = false;
  const close = () => {
    if (open.length > 0) parts.push({ tokens: open, titled });
    open = [];
    titled = false;
  };
  tokens.forEach((token, at) => {
    const word = bareWord(token.text);
    const facts = word === token.text ? token.facts : factsOf(word);
    const previous = tokens[at - 1];
    // "Lenz, N.Y. Police said"
    if (previous && (!isJoined(previous, token, open) || isInitial(token.start))) close();
    const next = tokens[at + 1];
    // Inside a sentence, "Credit" is no page's own word.
    const opensName = OPENS_NAMES.has(word) && next?.joint === ' ' && at === 0 && !isInitial(token.start);
    if (
      facts.isNoName &&
      !opensName &&
      !isBodyStart(next) &&
      !(open.length > 0 && (facts.isBodyWord || facts.isBodyEnd))
    )
      close();
    else if (isTitle(facts, next) && !(open.length > 0 && /\b(?:of|for)\b/.test(token.joint))) {
      while (BEFORE_TITLES.has(open.at(-1)?.text ?? '')) open.pop();
      close();
      titled = !TITLE_QUALIFIERS.has(word);
      return;
    } else open.push(token);
  });
  close();
  return parts;
}

const NOTHING: readonly Part[] = [];

/** A title alone, or a date's word, is no name. */
function cutSingle(tokens: readonly NameToken[]): readonly Part[] {
  const facts = factsOf(bareWord(tokens[0]?.text ?? ''));
  return facts.isNoName || isTitle(facts, undefined) ? NOTHING : [{ tokens, titled: false }];
}

const bareWord = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** `Islamic` and `Western` begin a name only where a body's word follows. */
const isBodyStart = (next: NameToken | undefined): boolean =>
  next !== undefined && /^\s$/.test(next.joint) && next.facts.isBodyWord;

function isJoined(previous: NameToken, token: NameToken, open: readonly NameToken[]): boolean {
  if (token.joint === ' ') return true;
  const joint = token.joint.trim();
  if (joint === '' || joint === '.') return true;
  if (joint === '-') return false;
  if (/^(?:of|for)\b/.test(joint)) return open.some(({ text }) => TAKES_OF.has(text)) || TITLES.has(previous.text);
  if (joint.startsWith('in')) return TAKES_IN.has(previous.text.replace(/^.*[-’']/, ''));
  return true;
}

/** A title stands before a name; `General Assembly` and `Justice Department` hold none. */
function isTitle(facts: WordFacts, next: NameToken | undefined): boolean {
  if (!facts.isTitle) return false;
  if (next === undefined) return !facts.isBodyWord;
  return !(next.facts.isBodyWord && /^\s$/.test(next.joint)) && !/^(?:Motors|Electric|Mills|Dynamics)$/.test(next.text);
}

function readSpan(text: string, { tokens, titled }: Part, isInitial: (offset: number) => boolean): NameSpan | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > LONGEST_NAME) return null;
  if (tokens.every(isDemonym) || isSum(text, last)) return null;
  const adjective =
    text[last.end] === '-' &&
    PARTICIPLES.has((/^[a-zA-Z]+/.exec(text.slice(last.end + 1, last.end + 14))?.[0] ?? '').toLowerCase());
  return {
    start: first.start,
    end: last.end,
    tokens,
    initial: isInitial(first.start),
    titled: titled || (!last.facts.isBodyWord && ROLES.has(wordBefore(text, first.start))),
    adjective,
  };
}

/** `N692 | ,850`, `N10 | million`: money, by the letter of its currency. */
const isSum = (text: string, { end }: NameToken): boolean => SUM.test(text.slice(end - 1, end + 9));
const SUM = /^\d(?:,\d{3}| (?:m|b|tr)illion\b)/;

/** `Iraqi`, `Korean`: a word that belongs to a place and names none. */
export const isDemonym = ({ facts }: NameToken): boolean => facts.isDemonym;

/** The lower-case word that ends one space before an offset, or an empty string. */
function wordBefore(text: string, offset: number): string {
  if (text[offset - 1] !== ' ') return '';
  let from = offset - 1;
  while (from > 0 && isLowerLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, offset - 1);
}

export const isLowerLetter = (code: number): boolean => code >= 97 && code <= 122;
