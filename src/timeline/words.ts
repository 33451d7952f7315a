/** The words of an article, once, in order: what every later reading of its clauses looks up. */
import type { Span } from '../model.js';
import { foldName, nationOf } from '../text/index.js';
import { familiesOf } from './occurrence-words.js';
import { stemWord } from './stem.js';
import { STOP_WORDS } from './stop-words.js';

/** What is known of a word wherever it stands. */
export interface WordForm {
  readonly lower: string;
  /** The cues it can be part of, as bits of `CUES`: patterns need not be tried where no word can begin them. */
  readonly cues: number;
  /** Families of occurrences it can tell of. */
  readonly families: readonly string[];
  /** Its feature as evidence: `word:drone`, `name:iran` for `Iranian`; null where it is too common to be any. */
  readonly feature: string | null;
}

/** Words in order of their place, as two lists of one length: an article has too many for an object each. */
export interface Words {
  readonly starts: readonly number[];
  readonly forms: readonly WordForm[];
}

/** Words without which a pattern cannot match, by the pattern's bit. */
export const CUES = { subordinate: 1, unreal: 2, repeated: 4, perfect: 8, definite: 16, negated: 32 } as const;

const CUE_WORDS: Readonly<Record<keyof typeof CUES, string>> = {
  subordinate:
    'after before following followed response retaliation answer reaction reply revenge reprisal retaliatory wake because prompted triggered including',
  unreal: 'would should could might must ought unless',
  repeated: `previously formerly historically repeatedly often frequently regularly numerous past last recent series string
    wave spate dozens several years history long`,
  perfect: 'has have had',
  definite: 'the that this these those both',
  negated: "not never didn’t didn't wasn’t wasn't weren’t weren't hasn’t hasn't haven’t haven't",
};

const CUES_BY_WORD = new Map<string, number>();
for (const [cue, words] of Object.entries(CUE_WORDS)) {
  for (const word of words.split(/\s+/))
    CUES_BY_WORD.set(word, (CUES_BY_WORD.get(word) ?? 0) | CUES[cue as keyof typeof CUES]);
}

/** Words that can say what happened. */
const FEWEST_WORDS = 3;

const KEPT = 100_000;
const formByWord = new Map<string, WordForm>();

/** Letters and digits of any script, by UTF-16 code unit, as far as they have been asked for: 0 not yet, 1 no, 2 yes. */
const kindByCode = new Uint8Array(0x10000);
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const JOINERS = new Set(Array.from("'’.,-", (joiner) => joiner.charCodeAt(0)));

/** `U.S. troops hit Al-Asad` → u.s, troops, hit, al-asad, with their places. */
export function listWords(text: string): Words {
  const starts: number[] = [];
  const forms: WordForm[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordCharacter(text, at)) {
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(text, start);
    starts.push(start);
    forms.push(formOf(text.slice(start, at)));
  }
  return { starts, forms };
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (isWordCharacter(text, at) || (JOINERS.has(text.charCodeAt(at)) && isWordCharacter(text, at + 1))) at++;
  return at;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  const known = kindByCode[code];
  if (known) return known === 2;
  const isWord = WORD_CHARACTER.test(String.fromCharCode(code));
  kindByCode[code] = isWord ? 2 : 1;
  return isWord;
}

function formOf(literal: string): WordForm {
  const known = formByWord.get(literal);
  if (known) return known;
  const lower = literal.toLowerCase();
  const cues = CUES_BY_WORD.get(lower) ?? 0;
  const form = {
    lower,
    cues,
    families: familiesOf(lower),
    feature: STOP_WORDS.has(lower) ? null : featureOf(literal, lower),
  };
  if (formByWord.size >= KEPT) formByWord.clear();
  formByWord.set(literal, form);
  return form;
}

/** `American`, `US-led` and `US` are evidence of one country. */
function featureOf(literal: string, lower: string): string {
  const nation = nationOf(literal) ?? nationOf(literal.slice(0, Math.max(0, literal.indexOf('-'))));
  return nation === undefined ? `word:${stemWord(lower)}` : `name:${foldName(nation)}`;
}

/** Whether a text has three words or more, and one of them tells of an occurrence; reads no further than it must. */
export function tellsInWords(text: string): boolean {
  let count = 0;
  let tells = false;
  for (let at = 0; at < text.length; at++) {
    if (!isWordCharacter(text, at)) continue;
    const end = endOfWord(text, at);
    count++;
    tells ||= formOf(text.slice(at, end)).families.length > 0;
    if (tells && count >= FEWEST_WORDS) return true;
    at = end;
  }
  return false;
}

/** First and one past the last of the words that begin within a span. */
export function wordRange({ starts }: Words, span: Span): readonly [number, number] {
  return [firstFrom(starts, span.start), firstFrom(starts, span.end)];
}

function firstFrom(starts: readonly number[], start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the words that begin within a span tells of an occurrence. */
export function tellsOccurrence(words: Words, span: Span): boolean {
  const [first, last] = wordRange(words, span);
  for (let at = first; at < last; at++) if ((words.forms[at] as WordForm).families.length > 0) return true;
  return false;
}

/** The bits of all cues that the words beginning within a span can be part of. */
export function cuesWithin(words: Words, span: Span): number {
  const [first, last] = wordRange(words, span);
  let cues = 0;
  for (let at = first; at < last; at++) cues |= (words.forms[at] as WordForm).cues;
  return cues;
}
