import { LATIN_LANGUAGES, type LanguageWords, SCRIPTS } from './languages.js';

export type Language = Pick<LanguageWords, 'tag' | 'name'>;

/** As much of a text as a first look takes, and as its language is told by. */
const GLANCE = 600;
const LENGTH = 6000;
/** Of shorter texts nothing can be said by their words. */
const LEAST_WORDS = 12;
/** Each language is told by so many of its words, as not all are known by more. */
const TELLING_WORDS = 28;
/** The least share of an English text that its commonest words are: of what has more no other language is asked. */
const ENGLISH_SHARE = 0.18;
/** The least share of a text that the commonest words of its language are, and how often more than those of English. */
const LEAST_SHARE = 0.15;
const TIMES_ENGLISH = 1.5;
/** So many different ones of them at least. */
const LEAST_DIFFERENT = 4;
/** The least share of a text's letters that are of its script; a text in signs for words has fewer of them. */
const SCRIPT_SHARE = 0.5;

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const LATIN = /\p{Script=Latin}/gu;

const tellingWords = new Map(
  LATIN_LANGUAGES.map((language) => [language, new Set(language.words.split(' ').slice(0, TELLING_WORDS))]),
);
const [ENGLISH] = LATIN_LANGUAGES;

/**
 * The language that a text is plainly written in, told by its letters, or by which language's commonest words are most
 * of it; null where neither is plain. A text in English is told at a glance.
 */
export function findLanguage(text: string): Language | null {
  const glance = wordsOf(text.slice(0, GLANCE));
  if (ENGLISH && glance.length >= LEAST_WORDS && hasShare(ENGLISH, glance, ENGLISH_SHARE)) return ENGLISH;
  const start = text.slice(0, LENGTH);
  return languageOfScript(start) ?? languageOfWords(wordsOf(start));
}

const wordsByTag = new Map(
  [...LATIN_LANGUAGES, ...SCRIPTS.flatMap(({ languages }) => languages)].flatMap(({ tag, words }) =>
    words === undefined ? [] : [[tag, new Set(words.split(' '))] as const],
  ),
);

/** The words, in small letters, that nearly every text of a language holds; none of a language that is not known. */
export function commonWordsOf(lang: string): ReadonlySet<string> {
  return wordsByTag.get(primaryTag(lang)) ?? NO_WORDS;
}

/** The language of a BCP 47 tag: `es-MX` → `es`. */
export const primaryTag = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

const NO_WORDS: ReadonlySet<string> = new Set();

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

function shareOf(language: LanguageWords, words: readonly string[]): number {
  const telling = tellingWords.get(language);
  return words.filter((word) => telling?.has(word)).length / words.length;
}

/** Whether a language's telling words are such a share of all; ends at the word that makes it so. */
function hasShare(language: LanguageWords, words: readonly string[], share: number): boolean {
  const telling = tellingWords.get(language);
  let count = 0;
  return words.some((word) => telling?.has(word) && ++count / words.length >= share);
}

function languageOfScript(text: string): Language | null {
  const latin = countOf(text, LATIN);
  for (const { letters, languages } of SCRIPTS) {
    const count = countOf(text, letters);
    if (count < LEAST_WORDS || count < (count + latin) * SCRIPT_SHARE) continue;
    return languages.find(({ by }) => by === undefined || by.test(text)) ?? null;
  }
  return null;
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

function languageOfWords(words: readonly string[]): Language | null {
  if (words.length < LEAST_WORDS) return null;
  const shares = LATIN_LANGUAGES.map((language) => ({ language, share: shareOf(language, words) }));
  const english = shares.find(({ language }) => language === ENGLISH)?.share ?? 0;
  const best = shares.reduce((most, one) => (one.share > most.share ? one : most));
  const different = new Set(words.filter((word) => tellingWords.get(best.language)?.has(word)));
  if (best.share < LEAST_SHARE || different.size < LEAST_DIFFERENT) return null;
  return best.language === ENGLISH || best.share >= english * TIMES_ENGLISH ? best.language : null;
}
