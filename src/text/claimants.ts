import type { Attribution, Quotation, Sentence } from '../model.js';
import { endsInDenial } from './amount-fates.js';
import { findMatches } from './find-matches.js';
import { firstEndingAfter } from './first-ending-after.js';
import { readSpeakerPhrase } from './speaker-phrase.js';

/** Acts that give a figure, the likeliest first; who claims a deed gives none, and who denies one gives none either. */
const GIVING: readonly Attribution['act'][] = ['said', 'blamed', 'condemned'];
/** Characters: no real sentence goes on further after a figure, a hostile one may. */
export const LONGEST_SENTENCE = 2_000;

/** Who may give the figures of a sentence; the higher its rank, the less likely. */
interface Claimant {
  readonly speaker: string;
  readonly rank: number;
}

/** Answers who may give the figures of a sentence, the likeliest first. */
export function readClaimants(attributions: readonly Attribution[]): (sentence: number) => readonly Claimant[] {
  const rowsBySentence = new Map<number, Claimant[]>();
  for (const { sentence, speaker, act } of attributions) {
    const rank = GIVING.indexOf(act);
    if (rank < 0) continue;
    const rows = rowsBySentence.get(sentence);
    if (rows) rows.push({ speaker, rank });
    else rowsBySentence.set(sentence, [{ speaker, rank }]);
  }
  return (sentence) => rowsBySentence.get(sentence)?.sort((a, b) => a.rank - b.rank) ?? [];
}

/** Who says an amount: the speaker of the quotation it stands in, else whoever tells its clause, or its sentence. */
export function claimantOf(
  text: string,
  at: Place,
  quotations: readonly Quotation[],
  given: readonly Claimant[],
): string | null {
  const quotation = quotations[firstEndingAfter(quotations, at.start)];
  const quoted = quotation && quotation.start <= at.start ? quotation.speaker : null;
  if (quoted !== null && quoted !== undefined) return quoted;
  const claimants = given.filter((claimant) => mayGive(text, at, claimant)).map(({ speaker }) => speaker);
  const again = given.length > 0 ? claimantAgain(text, at) : null;
  if (again !== null) return again;
  const [first = null] = claimants;
  const claimant =
    claimants.length > 1
      ? (clauseClaimant(text, at, claimants) ?? closingClaimant(text, at, claimants) ?? first)
      : first;
  if (claimant === null || isPastTelling(text, at, claimant) || isBeforeAgent(text, at, claimant)) return null;
  return isDenied(text, at, claimant) ? null : claimant;
}

/** Where a figure begins, and its sentence. */
interface Place {
  readonly start: number;
  readonly sentence: Sentence;
}

/** Who blames or condemns gives only figures that follow; in a headline nobody gives those of another clause. */
function mayGive(text: string, { start, sentence }: Place, { speaker, rank }: Claimant): boolean {
  const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
  const at = text.slice(sentence.start, end).indexOf(speaker);
  if (at < 0) return true;
  if (sentence.start + at < start) return !isAsideOver(text, { at: sentence.start + at, start, speaker });
  if (rank >= GIVING.indexOf('blamed') || isOfLaterClause(text, sentence.start + at, { start, end, speaker }))
    return false;
  if (sentence.block > 0 || STOPPED.test(text.slice(end - 3, end))) return true;
  const from = sentence.start + at;
  const cut = start + Math.max(-1, ...findMatches(/[,;](?!\d)/g, text.slice(start, from)).map(({ index }) => index));
  if (cut < start) return true;
  return ONLY_SAYS.test(text.slice(from + speaker.length, end)) && !/\d/.test(text.slice(cut, from));
}
/** `the toll, | which the ministry had put at 12, | rose to 15`: who gives a figure aside gives no later one. */
function isAsideOver(
  text: string,
  { at, start, speaker }: { readonly at: number; readonly start: number; readonly speaker: string },
): boolean {
  if (!/, which (?:(?:the|an?|its) )?$/.test(text.slice(Math.max(0, at - 14), at))) return false;
  const told = text.slice(at + speaker.length, start);
  return /,(?!\d)/.test(told) && !told.includes(speaker);
}

/** A telling behind a figure, in a clause of its own: `12 died, | but police said …`, `12 children, | who police said …`. */
const LATER_CLAUSE =
  /(?:(?:\b(?:but|although|though|while|whereas|yet|and)|;)\s|(\b(?:who|whom|which|what|where)\s))(?:(?:the|an?|its|his|her|their)\s)?$/i;
/** `police said | on Monday.`: nothing that is told comes behind it. */
const CLOSES_SENTENCE =
  /^(?: \p{L}+){1,2}(?: (?:\p{Lu}\p{L}+day|on|in|at|this|last|late|earlier|early|yesterday|today)\b[^,;]*)?[.!?]?["”’']?$/u;
/** `or 50,000 | according to the organisers`: who gives the other figure alone. */
const OTHER_FIGURE = /\bor (?:[\p{L}-]+ ){0,3}\d[\d,.]*(?: [\p{L}-]+){0,3} according to (?:the )?$/iu;

/** Whether whoever speaks at a place behind a figure tells there of something else. */
function isOfLaterClause(
  text: string,
  at: number,
  { start, end, speaker }: { readonly start: number; readonly end: number; readonly speaker: string },
): boolean {
  const before = text.slice(Math.max(start, at - LEAD_REACH), at);
  if (OTHER_FIGURE.test(before)) return true;
  const clause = LATER_CLAUSE.exec(before);
  if (clause === null) return false;
  return clause[1] !== undefined || !CLOSES_SENTENCE.test(text.slice(at + speaker.length, end));
}
const LEAD_REACH = 60;

/** What a headline does not end with. */
const STOPPED = /[.!?…]["”’')]*$/;
/** `, police say`: of all that came before. */
const ONLY_SAYS = /^(?: \p{L}+)?(?: (?:on|in|this|last|yesterday|today)\b.*)?$/u;

/** `The gunmen demanded $3 million, | a villager | said`: who closes the sentence tells of the demand. */
function closingClaimant(text: string, { start, sentence }: Place, claimants: readonly string[]): string | null {
  const before = text.slice(Math.max(sentence.start, start - DEMAND_REACH), start);
  if (!DEMANDED.test(before)) return null;
  const rest = text.slice(start, Math.min(sentence.end, start + LONGEST_SENTENCE));
  const closing = CLOSING.exec(rest)?.[1];
  return closing === undefined ? null : (claimants.find((speaker) => closing.endsWith(speaker)) ?? null);
}
const DEMANDED = /\b(?:demand(?:ed|s|ing)?|ask(?:ed|s|ing)?|urged?)\b[^,;]*$/;
const DEMAND_REACH = 80;
const CLOSING = /, ([^,;]{2,80}) (?:said|says|told [\p{L} ]{2,40}|reported)(?: on [\p{L} ]{2,30})?\.?$/u;

/** `Orion announced plans`: what is told is a thing, and no clause that others could follow. */
const TELLS_A_THING =
  /^,?(?:[^,;]{1,60},)?(?:\s(?:has|have|had|also|later|earlier|then|today|yesterday|on \w+day|(?:this|last) (?:week|month|year)))*\s(?:announced|announces|declared|declares|unveiled|confirmed|rejected|condemned|criticised|criticized|praised|hailed)\s(?!(?:[\w-]+\s){0,4}that\b)/;
/** `officials warned of attacks after the arrest of`: what came before is not what they tell. */
const TELLS_OF =
  /^,? (?:has |have |had )?(?:warned|spoke|spoken) (?:of|about|against) (?:[\p{L}-]+ ){1,4}(?:following|after)\b/u;
/** `, and Vega cut`, `while Kessler left`: another clause, with a subject of its own. */
const OWN_CLAUSE =
  /(?:, (?:and|but)|,? (?:while|whereas|after|although|though|as|when))\s(?:the\s|an?\s|its\s|his\s|her\s)?(?:\p{Lu}[\p{L}’'-]*|\p{Ll}+)\s(?!of\b)[\p{L}’'-]+\s/u;

/** `12 died, according to the army; | the mayor counts 30`: of what came before alone. */
const ENDS_CLAUSE =
  /^(?: (?:said|says|reported|added))?(?: (?:on|in|at|late|early|this|last) [^,;]{2,20}| yesterday| today)?;/;

/** Whether a figure stands in a clause of its own, behind the thing that the sentence's speaker tells. */
function isPastTelling(text: string, { start, sentence }: Place, claimant: string): boolean {
  const words = text.slice(sentence.start, Math.min(start, sentence.start + LONGEST_SENTENCE));
  const at = words.indexOf(claimant);
  if (at < 0) return false;
  const told = words.slice(at + claimant.length);
  return ENDS_CLAUSE.test(told) || TELLS_OF.test(told) || (TELLS_A_THING.test(told) && OWN_CLAUSE.test(told));
}

/** `police put the crowd at 40, | organisers | at 90`. */
const PUT_AGAIN = /\bput(?:s|ting)? .*(?:[,;]|\band) ([\p{L}’' -]{2,40}) at $/u;

/** Who puts a figure where the verb was said before. */
function claimantAgain(text: string, { start, sentence }: Place): string | null {
  if (!text.slice(start - 4, start).endsWith(' at ')) return null;
  const speaker = PUT_AGAIN.exec(text.slice(Math.max(sentence.start, start - LONGEST_SENTENCE), start))?.[1];
  return speaker === undefined || /\bput/.test(speaker) ? null : (readSpeakerPhrase(speaker)?.text ?? null);
}

/** What parts `the ministry said 12 had died, | but the opposition put the toll at 30`. */
const PARTS =
  /;|, (?:against|compared with|compared to)\b|(?:,? |\()(?:but|while|whereas|though|although)\b|, with (?=(?:[^,;]|,\d){2,80}, according to\b)|,? when (?=[^,;]{2,40}? (?:said|put|counted|estimated|reported|recorded|tallied|spoke of)\b)/g;

/** The one claimant whose name stands in the clause of an amount. */
function clauseClaimant(text: string, { start, sentence }: Place, claimants: readonly string[]): string | null {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
  const cuts = [...findMatches(PARTS, words).map(({ index }) => index), ...ownClauses(words, claimants)]
    .map((cut) => sentence.start + cut)
    .sort((a, b) => a - b);
  const from = cuts.findLast((cut) => cut <= start) ?? sentence.start;
  const to = cuts.find((cut) => cut > start) ?? sentence.end;
  const named = claimants.filter((speaker) => text.slice(from, to).includes(speaker));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** `and | the company said`: where a claimant begins a clause of their own. */
function ownClauses(words: string, claimants: readonly string[]): number[] {
  const opening = CONTRASTS.test(words) ? COMMA_WHO : AND_WHO;
  return claimants.flatMap((speaker) => {
    const at = words.indexOf(speaker);
    const lead = at < 0 ? null : opening.exec(words.slice(Math.max(0, at - AND_REACH), at));
    return lead && SAYS_MORE.test(words.slice(at + speaker.length, at + speaker.length + AND_REACH))
      ? [at - lead[0].length]
      : [];
  });
}
const AND_WHO =
  /,? and (?:(?:the|an?|its|his|her|their) (?:[\p{Ll}-]+ ){0,3}(?:[\p{Ll}-]+, )?|(?:(?!(?:was|were|is|are|has|have|had|said|says|\p{Ll}+ed)\b)[\p{L}’'-]+ ){1,4})?$/u;
/** `While police said 12 died, | the army | said`: the comma parts them. */
const CONTRASTS = /^["“‘]?(?:But |And )?(?:[Ww]hile|[Aa]lthough|[Tt]hough|[Ww]hereas)\b/;
const COMMA_WHO = /,(?: and)? (?:(?:the|an?|its|his|her|their) )?$/;
const SAYS_MORE =
  /^(?: \([^)]{2,12}\))?,? (?:also |later |has |had )?(?:said|says|put|counted|reported|told|added|estimated|claimed) (?!(?:on|in|this|last|late|early|yesterday|today)\b)[\p{Ll}\d]/u;
const AND_REACH = 60;

/** Whether a figure stands in what the sentence's speaker denies, and is another's. */
function isDenied(text: string, { start, sentence }: Place, claimant: string): boolean {
  const words = text.slice(Math.max(sentence.start, start - DENIAL_REACH), start);
  const at = words.indexOf(claimant);
  const told = at < 0 ? '' : words.slice(at + claimant.length);
  return at >= 0 && (endsInDenial(told) || CONTRARY.test(told));
}
/** `said 137 were freed, contrary to reports that | 287 were held` */
const CONTRARY = /\bcontrary to (?:[\p{L}-]+ ){0,3}(?:reports|claims|rumou?rs|statements)\b[^;]*$/u;
const DENIAL_REACH = 240;

/** Whether a figure stands clauses before an agent: `Orion paid $160 million, but that is less than was reported by Vega`. */
function isBeforeAgent(text: string, { start, sentence }: Place, claimant: string): boolean {
  const end = Math.min(sentence.end, start + LONGEST_SENTENCE);
  const at = text.slice(start, end).indexOf(claimant);
  const between = at < 0 ? '' : text.slice(start, start + at);
  return /\bby\s[^,;]{0,60}$/.test(between) && between.search(PARTS) >= 0;
}
