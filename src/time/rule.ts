/** A rule: one small form of words and what it means. A language is an ordered table of them. */
import type { Meaning } from './meaning.js';

/** What a form caught: values of its word lists by slot name, its plain groups, and its nested expressions. */
export interface Parts {
  /** By slot: `<month>` → 12. */
  readonly values: Readonly<Record<string, number | undefined>>;
  /** By slot or named group: the words themselves, in lower case. */
  readonly words: Readonly<Record<string, string | undefined>>;
  /** The expressions in `<date>` slots, in order. */
  readonly dates: readonly Meaning[];
  /** A few characters of the text before and after, for what a form cannot ask: capitals. */
  readonly before: string;
  readonly after: string;
}

/** A sentence, the words in it that are an expression, and their value: read for Tuesday 26 December 2023. */
export type Example = readonly [sentence: string, literal: string, edtf: string | null];

export interface Rule {
  readonly name: string;
  /**
   * The words a form can begin with, in lower case; `#` is a number of up to three figures, `####` a longer one, `<month>`
   * any word of that list. A sign stands for itself; behind a first word (`st ~`) `~` is any that is not told.
   */
  readonly starts: readonly string[];
  /**
   * Where it can begin with `#` or with a list of numbers: the words and signs that may follow the number; `~` is any sign
   * beyond ASCII, and any such space. Without it, whatever follows.
   */
  readonly afterNumber?: readonly string[];
  /**
   * A regular expression in which a space is any gap between words, `_` an optional one, `<month>` a word of that list
   * (`<end:month>` to name it), and `<date>` another expression. A form that begins with `<date>` carries one on; its
   * `starts` are the words that follow the date. A long form may be given in pieces.
   */
  readonly form: string | readonly string[];
  /** How many characters of the text it is shown before and after, where a few do not tell. */
  readonly sight?: number;
  /** Never part of a larger expression: spans. */
  readonly outermost?: boolean;
  /** The meaning, or null where the words turn out to be no date. */
  readonly read: (parts: Parts) => Meaning | null;
  readonly examples: readonly Example[];
  /** Sentences in which this rule must find nothing. */
  readonly counterExamples: readonly string[];
}

/** A list of words with their numbers. */
export interface WordList {
  /** The words as a regular expression without capturing groups. */
  readonly pattern: string;
  /** The first words, for finding the rule: lower case, `#` for a number. */
  readonly starts: readonly string[];
  /** The number of a matched word (lower case), or null to refuse it. */
  readonly value: (word: string) => number | null;
  /** Of a list of numbers: what goes on with one (`twenty one`, `twenty-one`). */
  readonly goesOn?: readonly string[];
  /** Words that are other words, too, and count only when capitalised: `may`, `march`. */
  readonly capitalised?: ReadonlySet<string>;
}
