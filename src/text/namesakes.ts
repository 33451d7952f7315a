import { placeNamed } from './name-key.js';
import type { NameSpan } from './name-spans.js';

/** `floods in | Lincoln`: where something is, and nobody's name; `trust in Lincoln` and `in Lincoln’s view` are his. */
const IN = /(\p{L}+)? (?:in|across|throughout|outside|inside) $/iu;
const TRUST =
  /^(?:confidence|trust(?:s|ed)?|faith|belief|believe[sd]?|interest(?:ed)?|stakes?|shares?|hopes?|disappoint\w+|roles?|change|br(?:ing(?:s|ing)?|ought)|call(?:s|ed|ing)?|drafted|roped|sworn|let|t(?:ook|ak(?:e|es|ing)))$/i;
const POSSESSIVE = /^(?: and \p{Lu}\p{L}*)?[’']/u;
const HONORIFIC = /\b(?:(Mr)|Mrs|Ms|Miss)\.? $/;
/** Characters before a name that hold what it is read by. */
const REACH = 32;

/**
 * Tells which last names standing alone are not those of the person met in full: a place of that name, told of before
 * the person or more than once as where something is, and whoever is `Mrs` where somebody else is `Mr`.
 */
export function findNamesakes(
  text: string,
  spans: readonly NameSpan[],
  lastNames: ReadonlyMap<string, string>,
): (span: NameSpan) => 'place' | 'person' | null {
  if (lastNames.size === 0) return () => null;
  const where = new Map<string, number>();
  const met = new Map<string, number>();
  const early = new Set<string>();
  const men = new Set<string>();
  const women = new Set<string>();
  for (const span of spans) {
    const name = nameOf(span);
    const full = lastNames.get(name);
    if (full === undefined) continue;
    const honorific = span.titled ? HONORIFIC.exec(text.slice(Math.max(0, span.start - REACH), span.start)) : null;
    if (honorific) (honorific[1] === undefined ? women : men).add(name);
    if (span.tokens.length > 1)
      met.set(name, span.tokens[0]?.facts.isPlaceWord || placeNamed(full) ? -1 : (met.get(name) ?? span.start));
    else if (isWhere(text, span)) where.set(name, (where.get(name) ?? 0) + 1);
    if (!met.has(name)) early.add(name);
  }
  const isPlace = (name: string): boolean =>
    met.get(name) !== -1 && where.has(name) && (early.has(name) || (where.get(name) ?? 0) > 1);
  return (span) => {
    const name = nameOf(span);
    if (men.has(name) && women.has(name)) return 'person';
    return isPlace(name) && (span.start < (met.get(name) ?? 0) || isWhere(text, span)) ? 'place' : null;
  };
}

const nameOf = ({ tokens }: NameSpan): string => tokens.at(-1)?.facts.folded ?? '';

function isWhere(text: string, { start, end, titled }: NameSpan): boolean {
  if (titled || text[start - 1] !== ' ') return false;
  const lead = IN.exec(text.slice(Math.max(0, start - REACH), start));
  return lead !== null && !TRUST.test(lead[1] ?? '') && !POSSESSIVE.test(text.slice(end, end + REACH));
}
