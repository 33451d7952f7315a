/** The words of an article, once, in order: what every later reading of its clauses looks up. */

import { createWordTable } from '../events/word-table.js';
import type { Reading, Span } from '../model.js';
import { foldName, nationOf } from '../text/index.js';
import { CAUSE_WORD, LONG_AGO, REVISED, UPDATED, WEAPON_WORD } from './claim-words.js';
import { familiesOf } from './occurrence-words.js';
import type { Phrases } from './phrases.js';
import { BLAME_CUE } from './positions.js';
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
export const CUES = {
  subordinate: 1,
  unreal: 2,
  repeated: 4,
  perfect: 8,
  definite: 16,
  negated: 32,
  cause: 64,
  weapon: 128,
  longAgo: 256,
  updated: 512,
  revised: 1024,
  blame: 2048,
  deed: 4096,
  recalled: 8192,
} as const;

/** Patterns that match inside a word, too: "blast-hit", "2019.Now". */
const PHRASES = {
  cause: CAUSE_WORD,
  weapon: WEAPON_WORD,
  longAgo: LONG_AGO,
  updated: UPDATED,
  revised: REVISED,
  blame: BLAME_CUE,
} satisfies Partial<Record<keyof typeof CUES, Phrases>>;

/** The others look for whole words. */
const CUE_WORDS: Readonly<Record<Exclude<keyof typeof CUES, keyof typeof PHRASES>, string>> = {
  subordinate: `after before following followed response retaliation answer reaction reply revenge reprisal retaliatory wake because prompted triggered including
    contrary despite`,
  unreal: 'would should could might must ought unless',
  repeated: `previously formerly historically repeatedly often frequently regularly numerous past last recent series string
    wave spate dozens several years history long`,
  perfect: 'has have had',
  deed: `arrested detained apprehended seized custody released freed sentenced jailed convicted guilty fired swore resigned resignation down
    quit confidence no-confidence ousted toppled deposed overthrown removed remove voted oust dismissed dismiss sacked oath
    became sworn inaugurated died passed pushed forced`,
  definite: 'the that this these those both',
  recalled: 'earlier previous prior preceding',
  negated: "not never didn’t didn't wasn’t wasn't weren’t weren't hasn’t hasn't haven’t haven't",
};

const CUES_BY_WORD = new Map<string, number>();
for (const [cue, words] of Object.entries(CUE_WORDS)) {
  for (const word of words.split(/\s+/))
    CUES_BY_WORD.set(word, (CUES_BY_WORD.get(word) ?? 0) | CUES[cue as keyof typeof CUES]);
}

const PHRASE_CUES_BY_WORD = new Map<string, number>();
let allPhraseCues = 0;
for (const [cue, { cues }] of Object.entries(PHRASES)) {
  const bit = CUES[cue as keyof typeof PHRASES];
  allPhraseCues |= bit;
  for (const word of cues) PHRASE_CUES_BY_WORD.set(word, (PHRASE_CUES_BY_WORD.get(word) ?? 0) | bit);
}

/** The cues of the phrases that a word, or a part of it, can belong to; with letters beyond ASCII anything may be a part. */
function phraseCuesOf(lower: string): number {
  if (/[^ -~’]/.test(lower)) return allPhraseCues;
  return lower.split(/[^a-z0-9]/).reduce((cues, part) => cues | (PHRASE_CUES_BY_WORD.get(part) ?? 0), 0);
}

/** Words that can say what happened. */
const FEWEST_WORDS = 3;

const KEPT = 100_000;
let table = createWordTable();
/** By the number of the word in the table. */
let forms: WordForm[] = [];

/** The kind of each UTF-16 code unit, as far as it has been asked for: words are of letters and digits of any script. */
const kindByCode = new Uint8Array(0x10000);
const KIND = { unknown: 0, other: 1, word: 2, joiner: 3 } as const;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const JOINERS = "'’.,-";

const wordsByReading = new WeakMap<Pick<Reading, 'text'>, Words>();

/** The words of a reading's text, listed when they are first asked for. */
export function wordsOf(reading: Pick<Reading, 'text'>): Words {
  const known = wordsByReading.get(reading);
  if (known) return known;
  const words = listWords(reading.text);
  wordsByReading.set(reading, words);
  return words;
}

/** `U.S. troops hit Al-Asad` → u.s, troops, hit, al-asad, with their places. */
export function listWords(text: string): Words {
  const starts: number[] = [];
  const forms: WordForm[] = [];
  for (let start = startOfWord(text, 0); start < text.length; ) {
    const end = endOfWord(text, start);
    starts.push(start);
    forms.push(formAt(text, start, end));
    start = startOfWord(text, end);
  }
  return { starts, forms };
}

/** Where the next word begins, or the text ends. */
function startOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && (kindByCode[text.charCodeAt(at)] || kindOf(text, at)) !== KIND.word) at++;
  return at;
}

/** Where a word ends: a joiner belongs to it where the word goes on behind it. */
function endOfWord(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    if (at >= text.length) return text.length;
    const kind = kindByCode[text.charCodeAt(at)] || kindOf(text, at);
    if (kind === KIND.word) continue;
    if (kind !== KIND.joiner || at + 1 >= text.length || kindOf(text, at + 1) !== KIND.word) return at;
  }
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kindByCode[code] as number;
  if (known !== KIND.unknown) return known;
  const character = String.fromCharCode(code);
  const kind = WORD_CHARACTER.test(character) ? KIND.word : JOINERS.includes(character) ? KIND.joiner : KIND.other;
  kindByCode[code] = kind;
  return kind;
}

function formAt(text: string, start: number, end: number): WordForm {
  const word = table.numberOf(text, start, end);
  return forms[word] ?? meetWord(word);
}

function meetWord(word: number): WordForm {
  const form = describeWord(table.words[word] as string);
  if (word < KEPT) forms[word] = form;
  else [table, forms] = [createWordTable(), []];
  return form;
}

function describeWord(literal: string): WordForm {
  const lower = literal.toLowerCase();
  const cues = (CUES_BY_WORD.get(lower) ?? 0) | phraseCuesOf(lower);
  return {
    lower,
    cues,
    families: familiesOf(lower),
    feature: STOP_WORDS.has(lower) ? null : featureOf(literal, lower),
  };
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
  for (let start = startOfWord(text, 0); start < text.length; ) {
    const end = endOfWord(text, start);
    count++;
    tells ||= formAt(text, start, end).families.length > 0;
    if (tells && count >= FEWEST_WORDS) return true;
    start = startOfWord(text, end);
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

/** The same, with those of a word that ends within the span: phrases are found in parts of words, too. */
export function cuesTouching(words: Words, span: Span): number {
  const [first, last] = wordRange(words, span);
  let cues = 0;
  for (let at = Math.max(0, first - 1); at < last; at++) cues |= (words.forms[at] as WordForm).cues;
  return cues;
}

/** The same of what stands within a span, though it may cut the words at its ends. */
export function cuesOfSlice(text: string, words: Words, { start, end }: Span): number {
  const [first, last] = wordRange(words, { start, end });
  if (first === last) return listCues(text.slice(start, end));
  let cues = listCues(text.slice(start, words.starts[first])) | listCues(text.slice(words.starts[last - 1], end));
  for (let at = first; at < last - 1; at++) cues |= (words.forms[at] as WordForm).cues;
  return cues;
}

function listCues(text: string): number {
  let cues = 0;
  for (let start = startOfWord(text, 0); start < text.length; ) {
    const end = endOfWord(text, start);
    cues |= formAt(text, start, end).cues;
    start = startOfWord(text, end);
  }
  return cues;
}
