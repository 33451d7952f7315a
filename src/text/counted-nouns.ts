import { remember } from '../calendar/index.js';
import {
  ADJECTIVES_ED,
  FATES,
  isIrregularPlural,
  MEASURES,
  NOUNS_ING,
  PARTICIPLES,
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
  /^ of (?:the |an? |its |their |his |her )?(?:\p{Lu}(?:[\p{L}’-]|(?<=[ .]\p{Lu})\.)*|[\p{Ll}-]+)(?: (?:\p{Lu}(?:[\p{L}’-]|(?<=[ .]\p{Lu})\.)*|military|army|family|police|government|security|intelligence|guard|forces|services|team|militia|group|party))*/u;
/** A name's short form in brackets, with a word behind it. */
const ACRONYM = /(?<=\p{L} )\(\p{Lu}\p{Ll}*\p{Lu}\p{L}{0,6}\)(?= \p{Ll})/u;
const LONGEST = 7;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly facts: NounFacts;
}

/** What the letters and the word lists tell of a word behind a number. */
interface NounFacts {
  readonly lower: string;
  readonly singular: string;
  /** The kind it counts, by itself. */
  readonly unit: string | null;
  readonly endsPhrase: boolean;
  readonly isPlural: boolean;
  /** A plural by its letters, and nobody's name. */
  readonly isCommonPlural: boolean;
  readonly isCollective: boolean;
}

const factsOf = remember((text: string): NounFacts => {
  const lower = text.toLowerCase();
  const noun = singular(text);
  const isPlural = /\p{Ll}s$/u.test(text);
  return {
    lower,
    singular: noun,
    // "Two United Nations sources"
    unit: text === 'Nations' ? null : (UNIT_OF_NOUN.get(noun) ?? null),
    endsPhrase: endsPhrase(text, lower),
    isPlural: isPlural || isIrregularPlural(text),
    isCommonPlural: isPlural && /^\p{Ll}/u.test(text),
    isCollective: COLLECTIVE.test(lower),
  };
});

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
    const facts = factsOf(text);
    const continues = facts.lower === 'of' && tokens.at(-1)?.facts.isCollective;
    const isLives = facts.lower === 'lives' && tokens.length === 0;
    if (text === '' || (!continues && !isLives && facts.endsPhrase && !standsBefore(facts, rest, start + text.length)))
      break;
    tokens.push({ text, start, end: start + text.length, facts });
    if (stop !== '' || raw.length > text.length) break;
  }
  return tokens;
}

/** `12 | confirmed | cases`: the participle of a noun that is known to be counted, at once or behind one word more. */
function standsBefore({ lower }: NounFacts, rest: string, from: number): boolean {
  if (!PARTICIPLES.has(lower)) return false;
  const [, first = '', second = ''] = NEXT_TWO.exec(rest.slice(from, from + 40)) ?? [];
  const next = factsOf(first);
  return !next.endsPhrase && (next.unit !== null || factsOf(second).unit !== null);
}
const NEXT_TWO = /^ ([\p{L}\d-]+)(?: ([\p{Ll}-]+))?/u;

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

/** A measure that comes first, else the last word that is a counted noun (`national protest days` are days, though), else the first plural, else the first word. */
function chooseHead(tokens: readonly Token[]): number {
  if (MEASURES.has(tokens[0]?.text ?? '')) return 0;
  const known = tokens.findLastIndex(({ facts }) => facts.unit !== null);
  if (known >= 0) {
    const isLater = ({ facts }: Token, at: number) => at > known && facts.isPlural;
    const later = tokens[known]?.facts.isPlural ? -1 : tokens.findIndex(isLater);
    return later < 0 ? known : later;
  }
  const plural = tokens.findIndex(({ facts }) => facts.isCommonPlural);
  return plural >= 0 ? plural : Math.min(0, tokens.length - 1);
}

/** `18 Indians`: people by their country. */
const arePeopleOf = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}+s$/u.test(token.text) && DEMONYMS.has(token.text.toLowerCase());

/** `rounds of strikes` are rounds; `service members` are troops by their last word. */
function unitOf(tokens: readonly Token[], head: number): string | null {
  const of = tokens.findIndex(({ text }) => text === 'of');
  const at = of > 0 && of < head ? of - 1 : head;
  const noun = tokens[at];
  const before = tokens[at - 1];
  const compound = before && UNIT_OF_NOUN.get(`${before.facts.lower}-${noun?.facts.singular}`);
  return compound ?? noun?.facts.unit ?? (arePeopleOf(noun) ? 'people' : null);
}
