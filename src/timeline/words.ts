/** The words of an article, once, in order: what every later reading of its clauses looks up. */
import type { Span } from '../model.js';
import { familiesOf } from './occurrence-words.js';
import { stemWord } from './stem.js';
import { STOP_WORDS } from './stop-words.js';

/** What is known of a word wherever it stands. */
export interface WordForm {
  readonly lower: string;
  readonly stem: string;
  /** Families of occurrences it can tell of. */
  readonly families: readonly string[];
  /** Its feature as evidence, `word:drone`; null where it is too common to be any. */
  readonly feature: string | null;
}

export interface Word extends Span {
  readonly form: WordForm;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['’.,-](?=[\p{L}\p{N}]))*/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const KEPT = 100_000;
const formByWord = new Map<string, WordForm>();

/** `U.S. troops hit Al-Asad` → u.s, troops, hit, al-asad, with their places. */
export function listWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [literal] = match;
    words.push({ start: match.index, end: match.index + literal.length, form: formOf(literal) });
  }
  return words;
}

/** The words of a text, lower-cased and joined by spaces: equal for texts that differ in punctuation only. */
export function wordsKey(text: string): string {
  return text.toLowerCase().replace(NO_WORD, ' ').trim();
}

function formOf(literal: string): WordForm {
  const known = formByWord.get(literal);
  if (known) return known;
  const lower = literal.toLowerCase();
  const stem = stemWord(lower);
  const form = { lower, stem, families: familiesOf(lower), feature: STOP_WORDS.has(lower) ? null : `word:${stem}` };
  if (formByWord.size >= KEPT) formByWord.clear();
  formByWord.set(literal, form);
  return form;
}

/** The part of a list ordered by `start` whose members begin within the span. */
export function within<T extends Span>(ordered: readonly T[], span: Span): T[] {
  const first = firstFrom(ordered, span.start);
  let last = first;
  while (last < ordered.length && (ordered[last] as T).start < span.end) last++;
  return ordered.slice(first, last);
}

function firstFrom(ordered: readonly Span[], start: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
