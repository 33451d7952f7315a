/** What a language gives: its rules, ready to run, and the cues that tell how an expression is used. */
import type { Grammar } from './compile-rules.js';
import { ENGLISH_CUES } from './en/cues.js';
import { ENGLISH_GRAMMAR } from './en/index.js';
import type { Cue } from './word-cue.js';

/** A cue that is only asked whether it stands somewhere need be no regular expression. */
export type Cues = {
  readonly [Name in keyof typeof ENGLISH_CUES]: (typeof ENGLISH_CUES)[Name] extends RegExp ? RegExp : Cue;
};

export interface Language {
  readonly grammar: Grammar;
  readonly cues: Cues;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { grammar: ENGLISH_GRAMMAR, cues: ENGLISH_CUES },
};

/** The language of a BCP 47 tag (`en-GB`), or null where newsfold has no rules for it. */
export function languageOf(tag: string): Language | null {
  return LANGUAGES[tag.toLowerCase().split('-')[0] ?? ''] ?? null;
}
