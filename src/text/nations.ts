import { DEMONYMS, PLACES } from './places.js';

/** The country that a word names or belongs to: `US`, `American`, `Americans` → `United States`; else undefined. */
export function nationOf(word: string): string | undefined {
  const lower = word.toLowerCase().replace(/[’']s?$/, '');
  const place = PLACES.get(lower);
  return DEMONYMS.get(lower) ?? (/^\p{Lu}/u.test(word) ? place : undefined);
}
