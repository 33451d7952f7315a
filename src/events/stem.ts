const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

/**
 * A light stem for English: plurals, `-ed` and `-ing` fold together, nothing else, so that names stay whole.
 * `strikes`, `striking` → `strik`; `stopped` → `stop`; `countries` → `countri`; `focus` → `focus`.
 * The steps are 1a and 1b of M. F. Porter, An algorithm for suffix stripping (1980), loosened.
 */
export function stemWord(word: string): string {
  if (word.length < 4) return word;
  const base = dropInflection(dropPlural(word));
  if (base.length > 4 && base.endsWith('e')) return base.slice(0, -1);
  return base.length > 3 && base.endsWith('y') ? `${base.slice(0, -1)}i` : base;
}

function dropPlural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

function dropInflection(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const cut = word.endsWith('ing') && word.length > 5 ? 3 : word.endsWith('ed') && word.length > 4 ? 2 : 0;
  const rest = cut ? word.slice(0, -cut) : word;
  if (!cut || !VOWEL.test(rest)) return word;
  return DOUBLED.test(rest) ? rest.slice(0, -1) : rest;
}
