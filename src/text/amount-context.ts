import type { Amount, Attribution, NameMention, Quotation, Sentence, Time } from '../model.js';
import { LONGEST_SENTENCE } from './claimants.js';
import { firstEndingAfter } from './first-ending-after.js';
import { leadsToNeighbour } from './neighbour-figures.js';
import { WORD } from './number-words.js';

/** What the rest of an article tells about its amounts. */
export interface AmountContext {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly Time[];
  readonly names: readonly NameMention[];
}

const PREPOSITION =
  /(?:^|[\s(])((?:in|near|at|across|inside|around|throughout|outside|off)\s+(?:(?:the|both|an?|its|their|of|(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|upper|lower|neighbou?ring|nearby|border|coastal|capital|port|town|city|village|province|region|district|outskirts|suburbs?|area|island|state|airport|base|mountains|parts|rural|downtown)\s+){0,6})$/i;
const SITE_NOUN =
  /^\s+(?:airport|airbase|air base|base|province|region|district|city|town|village|border|prison|hospital|airspace)\b/;
/** `in the Old Mill district | of Lenz` */
const IS_PART = / (?:province|region|district|city|town|village|suburb)$/;
const OF_PLACE = /^ of (?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?<! )/u;
/** `at Palen airport | and the Serra metro station` */
const AND_SITE =
  /^ and (?:at |in |near )?(?:the |an? )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}(?:metro |railway |train |bus |police )?(?:station|airport|airbase|base|hospital|prison|stadium)\b/u;
/** Words after which a sentence tells of another thing, whose place is not the amount's. */
const ELSEWHERE =
  /[;:]|\b(?:since|after|following|retaliation|response|answer|because|while|but|which|who|whom|whose)\b|\b(?:told|said|announced|spoke|speaking)\b[^,]*$/;
/** `in Palen | trade grew 5%, while Serra | lost 3%`: another place begins another clause. */
const OTHER_PLACE = /,? (?:while|whereas|but) (?:the )?$/;
/** `12 fires, including the one | in Peru`, `most of them | in Peru`: the place of a part. */
const INCLUDED = /\b(?:including|(?:most|many|some|half|several) of (?:them|whom|those)|mostly|mainly)\b[^,]*$/;
const AND_NAME = /^(?:,?\s+and\s+|,\s+)(?:the\s+)?$/;
const NO_KIND = `an?|the|in|from|on|at|near|of|some|many|several|more|dozens|scores|hundreds|thousands|its|their|his|her|${WORD}`;
const SHARE = new RegExp(
  '^,?\\s*(?:(?:also|too|were|was|killed|wounded|injured|dead|died),?\\s+)*' +
    `((?:mostly|mainly|including|most of them|many of them|all of them)\\s+(?!(?:${NO_KIND})\\b)\\p{Ll}[\\p{L}-]*` +
    '(?: and (?!the\\b)\\p{Ll}[\\p{L}-]*(?=[,.;]|$))?)',
  'u',
);
/** Characters around an amount in which a place belongs to it. */
const REACH = 160;

/** Where, since when and of whom, as far as the sentence says it: `in Iraq and Syria, since October 17`. */
export function readScope(
  text: string,
  amount: Pick<Amount, 'start' | 'end'>,
  sentence: Sentence,
  context: AmountContext,
): string | null {
  const share = SHARE.exec(text.slice(amount.end, Math.min(sentence.end, amount.end + 60)))?.[1];
  const place =
    placeBracketed(text, amount, context) ??
    placeAfter(text, amount, sentence, context) ??
    placeBefore(text, amount, sentence, context);
  const parts = [place, sinceWhen(text, amount, sentence, context), share].filter((part) => part != null);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** What parts two names that each have a bracket. */
const LISTED = /\)(?:,|,? and) $/;
/** Where a bracket names a place of its own: `(4 in Palen)`. */
const PLACED = /^[^()]*\b(?:in|at|near) \p{Lu}/u;
const LIST_GOES_ON = /^[^()]*\)(?:,|,? and) (?:the )?\p{Lu}/u;

/** `Palen (900 people), Serra (40 people)`: each figure is for the name before its bracket. */
function placeBracketed(
  text: string,
  { start, end }: Pick<Amount, 'start' | 'end'>,
  { names }: AmountContext,
): string | null {
  if (text[start - 1] !== '(') return null;
  const name = names[firstEndingAfter(names, start) - 1];
  if (!name || !/^ ?\($/.test(text.slice(name.end, start)) || PLACED.test(text.slice(end, end + 60))) return null;
  const inList = LISTED.test(text.slice(name.start - 8, name.start)) || LIST_GOES_ON.test(text.slice(end, end + 60));
  return name.kind !== 'thing' || inList ? name.text : null;
}

function placeAfter(
  text: string,
  { start, end }: Pick<Amount, 'start' | 'end'>,
  sentence: Sentence,
  { names, times }: AmountContext,
): string | null {
  const limit = Math.min(clauseEnd(text, { start, end }, sentence), end + REACH);
  for (let at = firstEndingAfter(names, end); at < names.length; at++) {
    const name = names[at] as NameMention;
    if (name.start >= limit) return null;
    const between = text.slice(end, name.start);
    if (ELSEWHERE.test(between)) return null;
    const lead = PREPOSITION.exec(between)?.[1];
    if (lead === undefined || name.kind !== 'place' || isHyphened(text, name)) continue;
    if (INCLUDED.test(between)) return null;
    if (leadsToNeighbour(text, { start: end, end: name.start - lead.length }, times)) return null;
    return wholePlace(text, name.start - lead.length, at, names);
  }
  return null;
}

/** `Of the 128 dead, | 69 were in Palen`: the whole ends with its clause, and the place is the part's. */
function clauseEnd(text: string, { start, end }: Pick<Amount, 'start' | 'end'>, sentence: Sentence): number {
  if (
    !/(?:^|[,;:–—] )[Oo]f (?:the |these |those |all )?$/.test(text.slice(Math.max(sentence.start, start - 14), start))
  )
    return sentence.end;
  const comma = text.slice(end, Math.min(sentence.end, end + REACH)).indexOf(',');
  return comma < 0 ? sentence.end : end + comma;
}

/** `US-led raids`: no place, while `Peru-administered Serra` is one, and `Lenz-upon-Mere`. */
const isHyphened = (text: string, { end }: NameMention): boolean =>
  text[end] === '-' && !REST_OF_PLACE.test(text.slice(end, end + REST_REACH));
const REST_OF_PLACE = /^(?:-\p{Ll}+)?-\p{Lu}[\p{L}’']*|^-\p{Ll}+(?: \p{Lu}[\p{L}’'-]*){1,3}/u;
/** Characters that hold the rest of a hyphened place. */
const REST_REACH = 60;

/** The place told before the amount in its sentence; `there` and `where` point to the one just before. */
function placeBefore(
  text: string,
  { start, end }: Pick<Amount, 'start' | 'end'>,
  sentence: Sentence,
  { names }: AmountContext,
): string | null {
  const pointsBack = /^\s+\S+\s+there\b/.test(text.slice(end, sentence.end));
  const from = pointsBack ? sentence.start - 2 * REACH : Math.max(sentence.start, start - REACH);
  if (OF_WHAT_KILLED.test(text.slice(from, start)) && AFTERWARDS.test(text.slice(from, start))) return null;
  for (let at = firstEndingAfter(names, start) - 1; at >= 0; at--) {
    const name = names[at] as NameMention;
    if (name.start < from) return null;
    if (name.end > start || name.kind !== 'place' || isHyphened(text, name)) continue;
    const led = text.slice(Math.max(from, 0, name.start - 48), name.start);
    const lead = PREPOSITION.exec(led)?.[1];
    if (lead !== undefined) return wholePlace(text, name.start - lead.length, at, names);
    if (text.startsWith(', where ', name.end) && WHERE.test(text.slice(name.end, start)))
      return namesWhere(text, at, names);
    if (OTHER_PLACE.test(led) && /^ \p{Ll}/u.test(text.slice(name.end, name.end + 2))) return null;
  }
  return null;
}

/** `A vigil was held in Palen for the crash that killed | 12 people`: where it was held. */
const OF_WHAT_KILLED =
  /\b(?:that|which) (?:has |had )?(?:killed|left|claimed|injured|wounded) (?:at least |more than |about |some )?$/;
const AFTERWARDS =
  /\b(?:anniversar(?:y|ies)|vigils?|memorials?|funerals?|mourn(?:s|ed|ers|ing)?|remember(?:s|ed|ing)?|commemorat\p{Ll}+|inquir(?:y|ies)|inquests?|trials?|courts?|protests?|protested|rall(?:y|ied))\b/iu;

const WHERE = /^, where (?:at least |about |some )?$/;

/** `spread to Onga and Tirri, where | four people died`: both names. */
function namesWhere(text: string, last: number, names: readonly NameMention[]): string {
  const { start, end } = names[last] as NameMention;
  const before = names[last - 1];
  const isFirst = before?.kind !== 'place' || !AND_NAME.test(text.slice(before.end, start));
  return text.slice(isFirst ? start : before.start, end);
}

/** `in Peru` with the names and nouns that go on from it: `in Peru and Chile`, `at Lima airport`. */
function wholePlace(text: string, start: number, at: number, names: readonly NameMention[]): string {
  let end = names[at]?.end ?? start;
  end += REST_OF_PLACE.exec(text.slice(end, end + REST_REACH))?.[0].length ?? 0;
  for (let next = at + 1; next < names.length; next++) {
    const name = names[next] as NameMention;
    if (name.end <= end) continue;
    if (name.kind !== 'place' || !AND_NAME.test(text.slice(end, name.start))) break;
    end = name.end;
  }
  end += SITE_NOUN.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  if (text.startsWith(' of ', end) && IS_PART.test(text.slice(start, end)))
    end += OF_PLACE.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  end += AND_SITE.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  return text.slice(start, end).trim();
}

function sinceWhen(
  text: string,
  { end }: { readonly end: number },
  sentence: Sentence,
  { times }: AmountContext,
): string | null {
  for (let at = firstEndingAfter(times, end); at < times.length; at++) {
    const { start, end: timeEnd, literal } = times[at] as Time;
    if (start >= Math.min(sentence.end, end + LONGEST_SENTENCE)) return null;
    // "Since the 2000 Games"
    if (/^\d{4}$/.test(text.slice(timeEnd - 4, timeEnd)) && /^ \p{Lu}/u.test(text.slice(timeEnd, timeEnd + 2)))
      return null;
    if (/^(?:since|as of)\b/i.test(literal)) return literal.replace(/^(since|as of) the (?=\p{Lu})/iu, '$1 ');
    const lead = /\b(since|as of)\s+(?:the\s+)?$/i.exec(text.slice(Math.max(end, start - 20), start))?.[1];
    if (lead !== undefined) return `${lead} ${literal.replace(/^the /i, '')}`;
  }
  return null;
}
