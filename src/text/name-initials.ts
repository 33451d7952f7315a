import type { Known } from './known-names.js';
import { foldName, placeNamed } from './name-key.js';
import { isDemonym, type NameSpan, type NameToken } from './name-spans.js';
import { BEGIN_NAMES, BEGIN_PAIRS } from './name-words.js';
import { DEMONYMS, PLACES } from './places.js';

/** Takes off the words that are capitalised only because a sentence begins with them. */
export function dropInitials(
  text: string,
  spans: readonly NameSpan[],
  { isLower, known }: Pick<Evidence, 'isLower' | 'known'>,
): NameSpan[] {
  const evidence = { inside: wordsInside(spans), isLower, known };
  const names: NameSpan[] = [];
  for (const span of spans) pushNames(names, text, span, evidence);
  return names;
}

/** Adds what is left of a span: nothing, a name, or a country and the name behind it. */
function pushNames(names: NameSpan[], text: string, span: NameSpan, evidence: Evidence): void {
  let { tokens } = span;
  if (span.initial)
    while (isDropped(text, tokens, tokens.length < span.tokens.length, evidence)) tokens = tokens.slice(1);
  if (tokens.length > 1 && COUNTRY.test(tokens[0]?.text ?? '')) {
    names.push(withTokens(span, tokens.slice(0, 1), { titled: false }));
    names.push(withTokens(span, tokens.slice(1), { initial: false }));
    return;
  }
  while (tokens.length > 0 && isFunctionWord(tokens[0])) tokens = tokens.slice(1);
  if (tokens.length === 1 && tokens[0]?.facts.lower === 'the') return;
  if (tokens.length === 0 || isAdjective(text, tokens)) return;
  tokens = withoutFacility(text, tokens, evidence.known);
  const whole = tokens.length === span.tokens.length ? span : withTokens(span, tokens, { initial: false });
  if (whole.end - whole.start > 1) names.push(whole);
}

/** Whether a word goes; behind another that went, `New` and `Big` begin a name. */
const isDropped = (text: string, tokens: NameSpan['tokens'], isSecond: boolean, evidence: Evidence): boolean =>
  tokens.length > 0 &&
  !(isSecond && tokens.length > 1 && BEGIN_NAMES.has(tokens[0]?.text ?? '')) &&
  isCommon(text, tokens, evidence);

const COUNTRY = /^(?:US|U\.S\.|UK|U\.K\.)$/;

/** `As`, `While`, `An` begin no name, wherever they are printed with a capital; `The` may: `The Hague`. */
function isFunctionWord(token: NameToken | undefined): boolean {
  return token?.facts.isOpener === true && token.facts.lower !== 'the' && !/^\p{Lu}{2,}$/u.test(token.text);
}

/** `Iraqi`, `North Korean`: adjectives of a place, by themselves no names. */
function isAdjective(text: string, tokens: NameSpan['tokens']): boolean {
  if (tokens.every(isDemonym)) return true;
  return tokens.length > 1 && DEMONYMS.has(text.slice(tokens[0]?.start, tokens.at(-1)?.end).toLowerCase());
}

/** `Arbil Air Base` names Arbil, where that is a place the editors or the tables know. */
function withoutFacility(
  text: string,
  tokens: NameSpan['tokens'],
  known: ReadonlyMap<string, Known>,
): NameSpan['tokens'] {
  if (tokens.length < 2) return tokens;
  const end = tokens.at(-1)?.end;
  let at = 1;
  while (at < tokens.length && !FACILITY.test(text.slice(tokens[at]?.start, end))) at++;
  if (at === tokens.length) return tokens;
  const place = text.slice(tokens[0]?.start, tokens[at - 1]?.end);
  return known.has(foldName(place)) || placeNamed(place) ? tokens.slice(0, at) : tokens;
}

const FACILITY = /^(?:Air ?[Bb]ase|Air Force Base|(?:International )?Airport|Base|Province|Governorate)$/;

/** A span of fewer tokens, from the first of them to the last. */
function withTokens(
  span: NameSpan,
  tokens: NameSpan['tokens'],
  { initial = span.initial, titled = span.titled }: Partial<Pick<NameSpan, 'initial' | 'titled'>>,
): NameSpan {
  const { adjective } = span;
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, initial, titled, adjective };
}

function wordsInside(spans: readonly NameSpan[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens, initial } of spans) {
    for (let at = initial ? 1 : 0; at < tokens.length; at++) words.add((tokens[at] as NameToken).text);
  }
  return words;
}

/** Texts up to this length are searched for one word at a time; of longer ones all words are listed first. */
const SEARCHED = 20_000;

/** A test for words that a text has in lower case. */
export function lowerWords(text: string): (word: string) => boolean {
  if (text.length <= SEARCHED) {
    const known = new Map<string, boolean>();
    return (word) => {
      const met = known.get(word) ?? hasWord(text, word);
      known.set(word, met);
      return met;
    };
  }
  const words = new Set<string>();
  for (const { 0: word } of text.matchAll(/\b[a-z]{3,}\b/g)) words.add(word);
  return (word) => words.has(word);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-zA-Z]/.test(text[at - 1] ?? ' ') && !/[a-zA-Z]/.test(text[at + word.length] ?? ' ')) return true;
  }
  return false;
}

/** `Sentencing Mary Hill`, where the text has the verb: `sentenced`. */
function isParticiple(word: string, isLower: Evidence['isLower']): boolean {
  const stem = word.length > 6 && word.endsWith('ing') ? word.slice(0, -3) : '';
  return stem !== '' && ['', 'e', 'ed', 's', 'es'].some((ending) => isLower(stem + ending));
}

interface Evidence {
  /** Capitalised words met inside sentences, and the words met in lower case. */
  readonly inside: ReadonlySet<string>;
  readonly isLower: (word: string) => boolean;
  readonly known: ReadonlyMap<string, Known>;
}

function isCommon(text: string, tokens: NameSpan['tokens'], { inside, isLower, known }: Evidence): boolean {
  const [first, second] = tokens;
  if (!first) return false;
  const { facts } = first;
  if (facts.isPlace || (second && PLACES.has(`${facts.lower} ${second.facts.lower}`))) return false;
  if (facts.hasSecondCapital) return false;
  if (facts.isOpener || facts.isCommonInitial) return !BEGIN_PAIRS.get(first.text)?.has(second?.text ?? '');
  if (known.has(facts.folded) || inside.has(first.text)) return false;
  if (second) {
    if (tokens.some((token) => token.facts.isBodyWord)) return false;
    const isRole = facts.isRole && tokens.length > 2 && !tokens.some((token) => token.facts.isThing);
    return isRole || isLower(facts.lower) || isParticiple(facts.lower, isLower);
  }
  if (facts.isDemonym) return false;
  if (facts.isRole || isLower(facts.lower)) return true;
  return !/^(?:[’']s\b| (?:said|says|told|is|was|has|had|will|also|announced|added)\b)/.test(
    text.slice(first.end, first.end + 12),
  );
}
