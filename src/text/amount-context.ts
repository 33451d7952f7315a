import type { Amount, Attribution, NameMention, Quotation, Sentence, Time } from '../model.js';
import { findMatches } from './find-matches.js';

/** What the rest of an article tells about its amounts. */
export interface AmountContext {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly Time[];
  readonly names: readonly NameMention[];
}

/** Acts that give a figure, the likeliest first; who claims a deed gives none. */
const GIVING: readonly Attribution['act'][] = ['said', 'denied', 'blamed', 'condemned'];
const PREPOSITION =
  /(?:^|[\s(])((?:in|near|at|across|inside|around|throughout|outside|off)\s+(?:(?:the|both|an?|its|their|of|(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|upper|lower|neighbou?ring|nearby|border|coastal|capital|port|town|city|village|province|region|district|outskirts|suburbs?|area|island|state|airport|base|mountains|parts|rural|downtown)\s+){0,6})$/i;
const SITE_NOUN =
  /^\s+(?:airport|airbase|air base|base|province|region|district|city|town|village|border|prison|hospital|airspace)\b/;
/** Words after which a sentence tells of another thing, whose place is not the amount's. */
const ELSEWHERE = /[;:]|\b(?:since|after|following|retaliation|response|answer|because|while|which|who|whose)\b/;
const AND_NAME = /^(?:,?\s+and\s+|,\s+)(?:the\s+)?$/;
const SHARE =
  /^,?\s*(?:(?:also|too|were|was|killed|wounded|injured|dead|died),?\s+)*((?:mostly|mainly|including|most of them|many of them|all of them)\s+(?!(?:an?|the|one|two|three|at|some|many|several|more|its|their|his|her)\b)\p{Ll}[\p{L}-]*)/u;
/** Characters around an amount in which a place belongs to it. */
const REACH = 160;

/** Index of the first row that ends after an offset; rows are in order and do not overlap. */
export function firstEndingAfter(rows: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who gives the figures of each sentence, the likeliest first. */
export function readClaimants(attributions: readonly Attribution[]): Map<number, string[]> {
  const rowsBySentence = new Map<number, { speaker: string; rank: number }[]>();
  for (const { sentence, speaker, act } of attributions) {
    const rank = GIVING.indexOf(act);
    if (rank < 0) continue;
    const rows = rowsBySentence.get(sentence);
    if (rows) rows.push({ speaker, rank });
    else rowsBySentence.set(sentence, [{ speaker, rank }]);
  }
  return new Map(
    [...rowsBySentence].map(([sentence, rows]) => [
      sentence,
      rows.sort((a, b) => a.rank - b.rank).map(({ speaker }) => speaker),
    ]),
  );
}

/** Who says an amount: the speaker of the quotation it stands in, else whoever tells its clause, or its sentence. */
export function claimantOf(
  text: string,
  at: { readonly start: number; readonly sentence: Sentence },
  quotations: readonly Quotation[],
  claimants: readonly string[],
): string | null {
  const quotation = quotations[firstEndingAfter(quotations, at.start)];
  const quoted = quotation && quotation.start <= at.start ? quotation.speaker : null;
  if (quoted !== null && quoted !== undefined) return quoted;
  const [first = null] = claimants;
  return claimants.length > 1 ? (clauseClaimant(text, at, claimants) ?? first) : first;
}

/** What parts `the ministry said 12 had died, | but the opposition put the toll at 30`. */
const PARTS = /;|,? (?:but|while|whereas|though|although)\b/g;

/** The one claimant whose name stands in the clause of an amount. */
function clauseClaimant(
  text: string,
  { start, sentence }: { readonly start: number; readonly sentence: Sentence },
  claimants: readonly string[],
): string | null {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
  const cuts = findMatches(PARTS, words).map(({ index }) => sentence.start + index);
  const from = cuts.findLast((cut) => cut <= start) ?? sentence.start;
  const to = cuts.find((cut) => cut > start) ?? sentence.end;
  const named = claimants.filter((speaker) => text.slice(from, to).includes(speaker));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Where, since when and of whom, as far as the sentence says it: `in Iraq and Syria, since October 17`. */
export function readScope(
  text: string,
  amount: Pick<Amount, 'start' | 'end'>,
  sentence: Sentence,
  context: AmountContext,
): string | null {
  const share = SHARE.exec(text.slice(amount.end, Math.min(sentence.end, amount.end + 60)))?.[1];
  const place = placeAfter(text, amount, sentence, context) ?? placeBefore(text, amount, sentence, context);
  const parts = [place, sinceWhen(text, amount, sentence, context), share].filter((part) => part != null);
  return parts.length > 0 ? parts.join(', ') : null;
}

function placeAfter(
  text: string,
  { end }: { readonly end: number },
  sentence: Sentence,
  { names }: AmountContext,
): string | null {
  const limit = Math.min(sentence.end, end + REACH);
  for (let at = firstEndingAfter(names, end); at < names.length; at++) {
    const name = names[at] as NameMention;
    if (name.start >= limit) return null;
    const between = text.slice(end, name.start);
    if (ELSEWHERE.test(between)) return null;
    const lead = PREPOSITION.exec(between)?.[1];
    if (lead !== undefined && name.kind === 'place') return wholePlace(text, name.start - lead.length, at, names);
  }
  return null;
}

/** The place told before the amount in its sentence; `there` and `where` point to the one just before. */
function placeBefore(
  text: string,
  { start, end }: Pick<Amount, 'start' | 'end'>,
  sentence: Sentence,
  { names }: AmountContext,
): string | null {
  const pointsBack = /^\s+\S+\s+there\b/.test(text.slice(end, sentence.end));
  const from = pointsBack ? sentence.start - 2 * REACH : Math.max(sentence.start, start - REACH);
  for (let at = firstEndingAfter(names, start) - 1; at >= 0; at--) {
    const name = names[at] as NameMention;
    if (name.start < from) return null;
    if (name.end > start || name.kind !== 'place') continue;
    const lead = PREPOSITION.exec(text.slice(Math.max(from, 0, name.start - 48), name.start))?.[1];
    if (lead !== undefined) return wholePlace(text, name.start - lead.length, at, names);
  }
  return null;
}

/** Characters: no real sentence goes on further after a figure, a hostile one may. */
const LONGEST_SENTENCE = 2_000;

/** `in Peru` with the names and nouns that go on from it: `in Peru and Chile`, `at Lima airport`. */
function wholePlace(text: string, start: number, at: number, names: readonly NameMention[]): string {
  let end = names[at]?.end ?? start;
  for (let next = at + 1; next < names.length; next++) {
    const name = names[next] as NameMention;
    if (name.kind !== 'place' || !AND_NAME.test(text.slice(end, name.start))) break;
    end = name.end;
  }
  end += SITE_NOUN.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  return text.slice(start, end).trim();
}

function sinceWhen(
  text: string,
  { end }: { readonly end: number },
  sentence: Sentence,
  { times }: AmountContext,
): string | null {
  for (let at = firstEndingAfter(times, end); at < times.length; at++) {
    const { start, literal } = times[at] as Time;
    if (start >= Math.min(sentence.end, end + LONGEST_SENTENCE)) return null;
    if (/^(?:since|as of)\b/i.test(literal)) return literal.replace(/^(since|as of) the (?=\p{Lu})/iu, '$1 ');
    const lead = /\b(since|as of)\s+(?:the\s+)?$/i.exec(text.slice(Math.max(end, start - 20), start))?.[1];
    if (lead !== undefined) return `${lead} ${literal.replace(/^the /i, '')}`;
  }
  return null;
}
