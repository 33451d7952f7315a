import { en } from './en.js';

/** Every word of the interface. A language is one file that answers to this type. */
export type Strings = typeof en;
export type DateStrings = Strings['dates'];

const LANGUAGES: Readonly<Record<string, Strings>> = { en };

/** The strings for a BCP 47 tag, by its primary language: `en-GB` reads English; a language not shipped reads English. */
export function stringsFor(lang: string): Strings {
  return LANGUAGES[lang.toLowerCase().split('-')[0] ?? ''] ?? en;
}
