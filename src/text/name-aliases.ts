import { foldName } from './name-key.js';
import type { NameSpan } from './name-spans.js';

const DEFINED =
  /^(?: (?:group|party|militia|movement|faction|coalition))?\s?[([]["“]?(\p{Lu}[\p{L}.&-]{1,11})["”]?[)\]]/u;

/** Few names have a bracket behind them, or behind the longest noun that may stand between. */
const BRACKET = /[([]/;
const BRACKET_REACH = ' coalition ('.length;

/** Acronyms set beside their long form, by their folded form: `World Food Programme (WFP)`. */
export function findAliases(text: string, spans: readonly NameSpan[]): Map<string, string> {
  const aliases = new Map<string, string>();
  if (!BRACKET.test(text)) return aliases;
  spans.forEach((span, at) => {
    if (!BRACKET.test(text.slice(span.end, span.end + BRACKET_REACH))) return;
    const long = text.slice(span.start, span.end);
    const short = DEFINED.exec(text.slice(span.end, span.end + 40))?.[1];
    if (short && isAcronymOf(short, long)) aliases.set(foldName(short), foldName(long));
    const next = spans[at + 1];
    const opened =
      next && /^\s[([](?:the )?$/.test(text.slice(span.end, next.start)) ? text.slice(next.start, next.end) : '';
    if (opened && isAcronymOf(long, opened)) aliases.set(foldName(long), foldName(opened));
  });
  return aliases;
}

/** Whether the letters of `short` stand in `long` in order, beginning with the first letter of one of its words. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = long.toLowerCase().split(/[\s-]+/);
  if (letters.length < 2 || words.length < 2 || letters.length >= long.length / 2 || !/\p{Lu}.*\p{Lu}/u.test(short))
    return false;
  const first = words.findIndex((word) => word.startsWith(letters[0] as string));
  if (first < 0) return false;
  let at = 0;
  for (const letter of words.slice(first).join('')) if (letter === letters[at]) at++;
  return at >= letters.length;
}

/** Last names of those met with a full name, folded; one that two people share points to neither. */
export function findLastNames(spans: readonly NameSpan[]): Map<string, string> {
  const keys = new Map<string, string>();
  const shared = new Set<string>();
  for (const { tokens, titled } of spans) {
    if (tokens.length < 2 || tokens.length > 4) continue;
    if (tokens.some(({ facts }) => facts.isBodyWord || facts.isPlace)) continue;
    const last = tokens.at(-1);
    if (last?.facts.isPeople || (!titled && !tokens[0]?.facts.isCapitalised)) continue;
    const named = last?.facts.isGeneration ? tokens.slice(0, -1) : tokens;
    const name = named.at(-1)?.facts.folded ?? '';
    const full = foldName(named.map((token) => token.text).join(' '));
    if (keys.has(name) && keys.get(name) !== full) shared.add(name);
    keys.set(name, full);
  }
  for (const { tokens } of spans) if (tokens.length > 1) shared.add(tokens[0]?.facts.folded ?? '');
  for (const name of shared) keys.delete(name);
  return keys;
}
