import type { NameSpan } from './name-spans.js';

/** `floods in | Lincoln`: where something is, and nobody's name; `trust in Lincoln` and `in Lincoln’s view` are his. */
const IN = /(\p{L}+)? (?:in|across|throughout|outside|inside) $/iu;
const TRUST =
  /^(?:confidence|trust(?:s|ed)?|faith|belief|believe[sd]?|interest(?:ed)?|stakes?|shares?|hopes?|disappoint\w+|role|change|roles)$/i;
const POSSESSIVE = /^[’']s?\b|^[’'](?=\s)/;
const HONORIFIC = /\b(?:(Mr)|Mrs|Ms|Miss)\.? $/;
/** Characters before a name that hold what it is read by. */
const REACH = 32;

/**
 * Tells which last names standing alone are not those of the person met in full: a place of that name, told of before
 * the person or as where something is, and whoever is `Mrs` where somebody else is `Mr`.
 */
export function findNamesakes(
  text: string,
  spans: readonly NameSpan[],
  lastNames: ReadonlyMap<string, string>,
): (span: NameSpan) => 'place' | 'person' | null {
  if (lastNames.size === 0) return () => null;
  const placed = new Set<string>();
  const met = new Map<string, number>();
  const men = new Set<string>();
  const women = new Set<string>();
  for (const span of spans) {
    const name = nameOf(span);
    if (!lastNames.has(name)) continue;
    if (span.tokens.length > 1) met.set(name, Math.min(met.get(name) ?? span.start, span.start));
    else if (isWhere(text, span)) placed.add(name);
    const honorific = span.titled ? HONORIFIC.exec(text.slice(Math.max(0, span.start - REACH), span.start)) : null;
    if (honorific) (honorific[1] === undefined ? women : men).add(name);
  }
  return (span) => {
    const name = nameOf(span);
    if (men.has(name) && women.has(name)) return 'person';
    return placed.has(name) && (span.start < (met.get(name) ?? 0) || isWhere(text, span)) ? 'place' : null;
  };
}

const nameOf = ({ tokens }: NameSpan): string => tokens.at(-1)?.facts.folded ?? '';

function isWhere(text: string, { start, end, titled }: NameSpan): boolean {
  if (titled || text[start - 1] !== ' ') return false;
  const lead = IN.exec(text.slice(Math.max(0, start - REACH), start));
  return lead !== null && !TRUST.test(lead[1] ?? '') && !POSSESSIVE.test(text.slice(end, end + 3));
}
