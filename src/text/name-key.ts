import { PLACES } from './places.js';

/** Spellings that differ by country, folded to one: `Defence`, `Mobilisation`, `Centre`, `Labour`. */
const BY_COUNTRY: readonly (readonly [RegExp, string])[] = [
  [/defence/g, 'defense'],
  [/offence/g, 'offense'],
  [/(?<=\p{L}{3})isation/gu, 'ization'],
  [/(?<=\p{L}{3})ise\b/gu, 'ize'],
  [/\b(cent|theat|fib|lit)re\b/g, '$1er'],
  [/\b(lab|harb|hon|neighb|fav|col)our/g, '$1or'],
  [/programme/g, 'program'],
];

/** Letters that are no letter with a mark, but are printed without it. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Letters that transliterations interchange: `Mohammed` and `Mohamed`, `Yousuf` and `Yusuf`. */
const BY_SOUND: readonly (readonly [RegExp, string])[] = [
  [/[ae][eiy]/g, 'ai'],
  [/ou|oo/g, 'u'],
  [/aa/g, 'a'],
  [/ee|ii/g, 'i'],
  [/kh/g, 'k'],
  [/q/g, 'k'],
  [/(\p{L})\1/gu, '$1'],
];

/** Names that each transliteration spells in its own way. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\bh[ei]zb[aou]lah\b/g, 'hezbolah'],
  [/\bm[ou]ham[ae]d\b/g, 'mohamed'],
  [/\bahmad\b/g, 'ahmed'],
];

/** `J. K.` is `J.K.`: initials are one word. */
const INITIALS = /(?<=(?:^| )\p{L}{1,2}) (?=\p{L}(?: |$))/gu;

/** `III` and `Jr` tell fathers from sons, but one text prints them and the next does not. */
const GENERATION = / (?:ii|iii|iv|jr|sr)$/;
/** Folded forms of names met before: names come again and again, and folding is the dear part of finding them. */
const folded = new Map<string, string>();
const MOST_KEPT = 50_000;
const ARTICLES = /(^| )(?:the|al|el|ul|ad|an|as|ash|at|az)(?= \p{L})/gu;

/**
 * The folded form of a name, equal for its spellings: no accents, hyphens, apostrophes, articles or possessive, one
 * spelling for both sides of the Atlantic and for common transliterations. `Umm al-Qasr` → `um kasr`.
 */
export function foldName(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const name = fold(text);
  folded.set(text, name);
  return name;
}

function fold(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðþæœß]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’]s$/, '')
    .replace(/['’‘`ʿʾ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = plain.replace(ARTICLES, '$1').replace(GENERATION, '').replace(INITIALS, '').trim() || plain;
  return [...BY_COUNTRY, ...BY_SOUND, ...BY_NAME]
    .reduce((name, [pattern, to]) => name.replace(pattern, to), bare)
    .replace(/ +/g, ' ');
}

/** The known place that a text names, however it is written: `U.S.` → `United States`. */
export function placeNamed(text: string): string | undefined {
  return PLACES.get(text.toLowerCase());
}

const PLACE_KEYS: ReadonlySet<string> = new Set([...PLACES.values()].map(foldName));

/** Whether a key is that of a known country or city. */
export function isKnownPlace(key: string): boolean {
  return PLACE_KEYS.has(key);
}
