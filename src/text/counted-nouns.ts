import {
  ADJECTIVES_ED,
  FATES,
  isIrregularPlural,
  NOUNS_ING,
  PHRASE_ENDS,
  singular,
  UNIT_OF_NOUN,
} from './amount-words.js';
import { DEMONYMS } from './places.js';

/** A counted noun phrase: `of its fighters` → words `fighters`, head `fighter`. `end` is an offset in the text. */
export interface CountedNoun {
  readonly words: string;
  readonly head: string;
  readonly unit: string | null;
  readonly end: number;
}

const LEAD =
  /^\s+(?:of\s+(?:(?:the|its|their|his|her|our|these|those|them|whom|which)\b\s*)?)?(?:(?:more|other|others|additional|further)\s+(?=\p{L}))?/u;
const TOKEN = /\s*(?:["“‘]?)([\p{L}][\p{L}\p{N}’'.-]*)([,;:.!?)”"’—–]?)/uy;
const FATE = new RegExp(`^(?:${FATES.map(([, list]) => list).join('|')})$`, 'i');
const COLLECTIVE =
  /^(?:rounds?|waves?|series|barrages?|groups?|pairs?|teams?|volleys?|salvos?|tonnes?|tons?|barrels?)$/;
/** `members of the US military`: of what, tells whom the number counts. */
const OF_WHOM =
  /^ of (?:the |an? |its |their |his |her )?(?:\p{Lu}[\p{L}.’-]*|[\p{Ll}-]+)(?: (?:\p{Lu}[\p{L}.’-]*|military|army|family|police|government|forces|team|militia|group|party))*/u;
/** A name's short form in brackets, with a word behind it. */
const ACRONYM = /(?<=\p{Lu}\p{L}+ )\(\p{Lu}{2,8}\)(?= \p{Ll})/u;
const LONGEST = 7;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the noun phrase that follows a number at `from`; null where none does. Looks no further than `limit`. */
export function readCountedNoun(text: string, from: number, limit: number): CountedNoun | null {
  const shown = text.slice(from, Math.min(limit, from + 140));
  // `Army (ABC) members`
  const rest = shown.includes('(') ? shown.replace(ACRONYM, (bracket) => ' '.repeat(bracket.length)) : shown;
  const lead = LEAD.exec(rest)?.[0];
  if (lead === undefined) return null;
  const tokens = readTokens(rest, lead.length);
  const head = chooseHead(tokens);
  if (head < 0) return null;
  const first = tokens[0] as Token;
  const last = tokens[head] as Token;
  const noun = singular(last.text.replace(/[’']s?$/, ''));
  const end = last.end + (noun === 'member' ? (OF_WHOM.exec(rest.slice(last.end))?.[0].length ?? 0) : 0);
  return {
    words: shown.slice(first.start, end),
    head: noun,
    unit: unitOf(tokens, head),
    end: from + end,
  };
}

function readTokens(rest: string, from: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(rest); match && tokens.length < LONGEST; match = TOKEN.exec(rest)) {
    const [all, raw = '', stop = ''] = match;
    const text = withoutTail(raw);
    const start = match.index + all.indexOf(raw);
    const lower = text.toLowerCase();
    const continues = lower === 'of' && COLLECTIVE.test(tokens.at(-1)?.text.toLowerCase() ?? '');
    const isLives = lower === 'lives' && tokens.length === 0;
    if (text === '' || (!continues && !isLives && endsPhrase(text, lower))) break;
    tokens.push({ text, start, end: start + text.length });
    if (stop !== '' || raw.length > text.length) break;
  }
  return tokens;
}

/** A word without the marks behind it; `U.S.` keeps its stop. */
function withoutTail(raw: string): string {
  const tail = /[’'.-]+$/.exec(raw)?.[0];
  if (tail === undefined || (tail === '.' && /^(?:\p{Lu}\.)+/u.test(raw))) return raw;
  return raw.slice(0, -tail.length);
}

function endsPhrase(text: string, lower: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  if (PHRASE_ENDS.has(lower) || (FATE.test(lower) && !ADJECTIVES_ED.has(lower))) return true;
  if (lower.endsWith('ed') && !lower.includes('-') && !ADJECTIVES_ED.has(lower) && /^\p{Ll}/u.test(text)) return true;
  if (lower.endsWith('ing') && !NOUNS_ING.has(lower) && /^\p{Ll}/u.test(text)) return true;
  return lower.endsWith('ly') && /^\p{Ll}/u.test(text) && lower !== 'family';
}

/** The last word that is a counted noun (`national protest days` are days, though), else the first plural, else the first word. */
function chooseHead(tokens: readonly Token[]): number {
  const known = tokens.findLastIndex(({ text }) => UNIT_OF_NOUN.has(singular(text)));
  if (known >= 0) {
    const later = isPlural(tokens[known]) ? -1 : tokens.findIndex((token, at) => at > known && isPlural(token));
    return later < 0 ? known : later;
  }
  const plural = tokens.findIndex(({ text }) => /\p{Ll}s$/u.test(text) && /^\p{Ll}/u.test(text));
  return plural >= 0 ? plural : Math.min(0, tokens.length - 1);
}

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && (/\p{Ll}s$/u.test(token.text) || isIrregularPlural(token.text));

/** `18 Indians`: people by their country. */
const arePeopleOf = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}+s$/u.test(token.text) && DEMONYMS.has(token.text.toLowerCase());

/** `rounds of strikes` are rounds; `service members` are troops by their last word. */
function unitOf(tokens: readonly Token[], head: number): string | null {
  const of = tokens.findIndex(({ text }) => text === 'of');
  const at = of > 0 && of < head ? of - 1 : head;
  const noun = singular(tokens[at]?.text ?? '');
  const compound = `${tokens[at - 1]?.text.toLowerCase() ?? ''}-${noun}`;
  return UNIT_OF_NOUN.get(compound) ?? UNIT_OF_NOUN.get(noun) ?? (arePeopleOf(tokens[at]) ? 'people' : null);
}
