/** The kind of site by which a figure is limited: `11 people died at the airport`, `15 in the blast on a metro train`. */
import type { Amount, Reading, Span } from '../model.js';
import { findMatches } from '../text/index.js';
import { isOfOccurrence } from './claim-words.js';
import { groupBy } from './group-by.js';
import { kindOfSite, SITE } from './sites.js';
import { within } from './within.js';

/** Of trains and stations of the underground, neither is told from the other. */
const METRO = /\b(?:metro|subway|underground)\b/i;
const NOUN = `(?:${SITE}|metro|subway|underground|trams?)`;
/** Behind the noun for a site: `in the port | city`, `the bridge | collapse` are none. */
const ENDS =
  '(?=$|[^\\p{L}\\s]|\\s+(?:\\p{L}+day|on|in|at|near|of|and|or|but|when|where|while|as|after|before|during|by|with|from|for|to|that|which|who|was|were|is|are|had|has|have|will|early|late|shortly|another)\\b)';
const AT_SITE = new RegExp(
  `\\b(?:at|in|on|inside|outside|aboard|near) (?:(?!and |or )[\\p{L}’'/-]+ ){0,4}?(?<noun>${NOUN})\\b(?: (?:station|train)\\b)?${ENDS}`,
  'giu',
);
const ANY_SITE = new RegExp(`\\b${NOUN}\\b`, 'i');
/** What was told in the sentence before. */
const THIS = /\bin (?:this|that) (?:attack|blast|bombing|explosion|shooting|strike|raid|crash|fire|incident)\b/;
/** At the head of a sentence, of all that it tells. */
const HEAD = new RegExp(`^(?:At|In|On|Inside) (?:[\\p{L}’'/-]+ ){0,4}?${NOUN}\\b,`, 'u');
const REACH = 120;

/** The one kind of site that the clause of a figure names; null where it names none, or several. */
export function readSite({ text, sentences, amounts }: Reading, at: number, amount: Amount): string | null {
  const sentence = sentences[at] as Span;
  const { start, end, unit } = amount;
  const next = within(amounts, { start: end, end: sentence.end }).find((other) => other.unit === unit);
  const clause = text.slice(end, Math.min(next?.start ?? sentence.end, end + REACH));
  const own = siteIn(clause) ?? siteIn(HEAD.exec(text.slice(sentence.start, start))?.[0] ?? '');
  const before = sentences[at - 1];
  return own ?? (before && THIS.test(clause) ? siteIn(text.slice(before.start, before.end)) : null);
}

function siteIn(words: string): string | null {
  if (!ANY_SITE.test(words)) return null;
  const sites = findMatches(AT_SITE, words).map(({ 0: phrase, groups }) =>
    METRO.test(phrase) ? 'metro' : (kindOfSite(groups?.noun ?? '') ?? 'tram'),
  );
  return new Set(sites).size === 1 ? (sites[0] ?? null) : null;
}

/** Figures of which an article gives one kind for several kinds of site: each is of its own site only. */
export function findParts<Figure extends { readonly amount: Amount; readonly site: () => string | null }>(
  claims: readonly Figure[],
): ReadonlySet<Figure> {
  const parts = [...groupBy(claims, ({ amount }) => amount.unit)].map(([unit, alike]) => {
    if (alike.length < 2 || !isOfOccurrence(unit)) return [];
    const limited = alike.filter(({ site }) => site() !== null);
    return new Set(limited.map(({ site }) => site())).size > 1 ? limited : [];
  });
  return new Set(parts.flat());
}
