import type { Sentence } from '../model.js';
import { readFate } from './amount-fates.js';
import type { BareAmount } from './bare-amount.js';
import { readCountedNoun } from './counted-nouns.js';
import { matchNumbers } from './number-words.js';

const FATE_NEXT =
  /^\s+(?:of (?:whom|them)\s+)?(?:(?:were|was|are|have been|had been|has been|remain(?:ed)?|others?(?: were)?|more(?: were)?|(?:still|also|now|already|since)(?= \p{Ll})|(?:confirmed|reported|feared|presumed|believed|found|listed as)(?= (?:dead|killed|missing|injured|wounded|hurt)\b))\s+)*(?=\p{L})/u;

/** `Mary Hill, 44, also died`, `who was 17, was shot dead`: how old somebody was. */
const AGE_BEFORE = /(?:\p{L}[”"’]?,|\bwho (?:is|was)) $/u;
const AGE_AFTER = /^,(?! (?:including|mostly|mainly|among|most of|many of|all of)\b)/;

/** What follows a figure that has no noun, where its fate was told before it: `injured 30`. */
const ENDS_COUNT = /^\s*(?:[.,;)]|$|(?:and|in|at|near|on|as|when|while|after|before|from)\b)/;
/** `killed three | others in Palen`. */
const OTHERS = /^ others(?= )/;
/** `arrested 14 | of them`. */
const OF_THEM = /^ of them\b/;
/** `killed 12 and injured 30 | more`: not those hurt before, but others than the dead. */
const MORE = /^ more\b/;
const isOtherFate = (fate: string, previous: BareAmount | null): boolean => previous !== null && previous.unit !== fate;

/** `nine | others sustained varying degrees of injury`. */
const SUFFERED =
  /^((?: others?| more)?)(?: (?:also|have|had))? (?:sustained|suffered) (?:[\p{L}-]+ ){0,4}?(?:injur|wound|burn)/u;

/** Where a clause has its figure and nothing more. */
const ENDS_FIGURE = /^\s*(?:[.,;:)]|$|(?:according to|and|but|while|on|in)\b)/;
/** `put the crowd at`, `estimated the crowd at`, `put the number of marchers at`, `put it at`. */
const PUT_AT =
  /\b(?:put(?:s|ting)?|estimat(?:e|es|ed|ing)) (?:the |its |their )?(?:(?:total )?(crowd|turnout|attendance)(?: size)?|(?:number|figure|total)(?: of ([\p{L} -]{2,30}))?|it)(?: (?:in|on|at) [\p{L} -]{2,30})? at $/iu;
/** `the crowd in the square was estimated at`, `a crowd of`. */
const CROWD_OF =
  /\b(crowd|turnout|attendance)(?: size)?(?: (?:of|(?:(?:in|on|at) [\p{L} -]{2,30} )?(?:was|is|were) (?:put|estimated) at)) $/iu;
/** `some 12,000 | marched`. */
const MANY = /\d{3}|thousand|hundred|million/i;
const CAME = /^ (?:attended|marched|demonstrated|rallied|turned (?:out|up)|took part|showed up)\b/;
/** `the ministry at 480,000` behind another figure that was put, and `against 480,000`. */
const PUT_AGAIN = /(?:[,;]|\band) (?:the )?[\p{L}’' -]{2,40} at $/u;
const AGAINST = /\b(?:against|compared (?:with|to)|versus) $/i;
/** `or about 900 according to the union`. */
const OR_AGAIN = /,? or $/;
const GIVEN_BY = /^,? according to\b/;
/** `counted 400`, and `said 40 were`, after a sentence that says of what. */
const COUNTED_AGAIN = /\b(?:counted|tallied|recorded|spoke of) $/i;
const SAID_AGAIN = /\b(?:said|says) $/i;
const WERE = /^ (?:were|was|had(?: been)?|did)[.,;]/;
/** Last words of all that leads to such a figure: nothing else needs to be tried. */
const LEAD_ENDS = /(?:at|said|says|counted|tallied|recorded|of|against|with|to|versus|or) $/i;
/** Characters before a figure in which it is put. */
const PUT_REACH = 80;

const CROWD: Pick<BareAmount, 'what' | 'unit'> = { what: 'crowd', unit: 'people' };

/** What a figure counts that is put, counted, or held against another: the crowd, or what was counted before. */
function readPut(
  text: string,
  { start, end, sentence, previous, earlier }: Omit<Elliptic, 'fated'>,
): Pick<BareAmount, 'what' | 'unit'> | null {
  const rest = text.slice(end, Math.min(sentence.end, end + 16));
  const known = previous ?? earlier;
  if (CAME.test(rest) && MANY.test(text.slice(start, end)) && (previous ?? CROWD).unit === 'people') return CROWD;
  if (!LEAD_ENDS.test(text.slice(Math.max(sentence.start, start - 10), start))) return null;
  const before = text.slice(Math.max(sentence.start, start - PUT_REACH), start);
  if (SAID_AGAIN.test(before) && WERE.test(rest)) return known;
  if (!ENDS_FIGURE.test(rest)) return null;
  const put = PUT_AT.exec(before);
  const crowd = put?.[1] ?? CROWD_OF.exec(before)?.[1];
  if (crowd !== undefined) return { what: crowd, unit: 'people' };
  if (COUNTED_AGAIN.test(before)) return known;
  const noun = put?.[2] === undefined ? null : readCountedNoun(` ${put[2]}`, 0, put[2].length + 1);
  if (noun) return { what: noun.words, unit: noun.unit ?? 'other' };
  if (put !== null) return known;
  const again =
    AGAINST.test(before) ||
    (OR_AGAIN.test(before) && GIVEN_BY.test(rest)) ||
    (PUT_AGAIN.test(before) && /\bput(?:s|ting)? /.test(text.slice(sentence.start, previous?.start ?? sentence.start)));
  return again ? previous : null;
}

/** `but the figure was revised to`: of what was counted just before. */
const CORRECTED =
  /\b(?:the|that|this|its|their) (?:figure|number|total|tally|count) (?!of\b)(?:[\p{L}-]+ ){1,4}(?:to|at) $/u;

/** For a pattern: `it later rose to`, behind a count that is none any more. */
export const IT_ROSE_TO =
  '\\b(?:it|which|this) (?:(?:has|had|later|then|since|soon|now) ){0,2}(?:rose|risen|climbed|grew|grown|increased|went up|gone up|jumped)(?: later)? to\\b';
const ROSE = new RegExp(`${IT_ROSE_TO} $`);

/** `two more bodies were found, | bringing the total to`: the sum of what was counted just before. */
const TOTAL =
  /\b(?:br(?:ing(?:s|ing)?|ought)|t(?:ak(?:es|ing)|ook)|rais(?:es|ed|ing)|push(?:es|ed|ing)) (?:the |its |their )?(?:(?:overall|official|provisional) )?(?:total|tally|number|count)(?: (?:so far|there|to date|this (?:week|month|year)|(?:since|in) \p{Lu}\p{L}+))? to $/u;

/** What a figure counts that is another's correction, or its sum: what the other does. */
function readCorrected(text: string, { start, end, sentence, previous, earlier }: Omit<Elliptic, 'fated'>) {
  if (!/ (?:to|at) $/.test(text.slice(Math.max(sentence.start, start - 4), start))) return null;
  if (!ENDS_FIGURE.test(text.slice(end, Math.min(sentence.end, end + 16)))) return null;
  const before = text.slice(Math.max(sentence.start, start - PUT_REACH), start);
  if (CORRECTED.test(before)) return previous ?? earlier;
  if (ROSE.test(before)) return isToll(previous ?? earlier) ? (previous ?? earlier) : null;
  const isSum = previous !== null && TOTAL.test(before);
  // Of two counts before it, nobody knows which one goes on.
  return isSum && matchNumbers(text.slice(sentence.start, previous.start)).length === 0 ? previous : null;
}

/** A count that is named, and no dead who would be more than before. */
const isToll = (known: BareAmount | null): boolean => known !== null && /toll|count|number/.test(known.what);

/** What a figure may be the count of by name, and the characters before the figure in which it is named. */
const NAMED = /\b(?:toll|(?:death|body) count|number|deaths|fatalities)\b/i;
const NEAR_NAMED = 70;
const FAR_NAMED = 240;

/** Where a number stands, and what is known of its sentence. */
export interface CountPlace {
  readonly at: number;
  readonly sentence: Sentence;
  /** The figure before it in its sentence, and the only one of the sentence before. */
  readonly previous: BareAmount | null;
  readonly earlier: BareAmount | null;
  /** The sentence has a word of fate: only then is one looked for. */
  readonly fated: boolean;
}

interface Elliptic extends Omit<CountPlace, 'at'> {
  readonly start: number;
  readonly end: number;
}

/** `12 troops in Palen and 40 | in Serra`: the same of another place; not how somebody is, nor in how long. */
const ELSEWHERE =
  /^\s+(?:in|at|near|from|on)\s(?!(?:the |an? )?(?:hospital|intensive|critical|serious|custody|stable)|(?:an?|one|(?:just|only|under) \w+|the (?:last|past|first|same)(?: \w+)?|[a-z]+|\d+) (?:minute|hour|day|week|month|year|decade)s?\b)/;

/** `the one in Syria`, `this one`: points to a thing and counts none. */
const THE_ONE = /\b(?:the|this|that|any|every|each|which|another|first|last|latest|previous) $/i;

/** Numbers whose noun is left out: `18 injured`, `the toll rose to 45`, `and some 900 in Syria` after `2,500 troops`. */
export function readElliptic(
  text: string,
  { start, end, sentence, previous, earlier, fated }: Elliptic,
  amount: (to: number, what: string, unit: string) => BareAmount,
): BareAmount | null {
  const literal = text.slice(start, end);
  if (/^(?:19|20)\d\d$/.test(literal)) return null;
  const rest = text.slice(end, Math.min(sentence.end, end + 60));
  const before = text.slice(Math.max(sentence.start, start - 12), start);
  if (/^one$/i.test(literal) && THE_ONE.test(before)) return null;
  if (/^\d{1,3}$/.test(literal) && AGE_BEFORE.test(before) && AGE_AFTER.test(rest)) return null;
  const lead = FATE_NEXT.exec(rest)?.[0].length ?? -1;
  const participle = lead >= 0 ? /^[\p{L}]+/u.exec(rest.slice(lead))?.[0] : undefined;
  const fate = fated ? readFate(text, { start, end, sentence }) : null;
  if (
    fate &&
    participle &&
    readFate(` ${participle}`, { start: 0, end: 0, sentence: { start: 0, end: participle.length + 1 } })
  ) {
    return amount(end + lead + participle.length, participle, fate);
  }
  // What rises "to" a figure, or reaches it, may be named far ahead of it.
  const reach = / (?:to|at|reach(?:ed|es)|tops|topped|passed|exceeds|exceeded) (?:only |just )?$/.test(before)
    ? FAR_NAMED
    : NEAR_NAMED;
  const suffered = fate === 'wounded' ? SUFFERED.exec(rest) : null;
  if (suffered) return amount(end + (suffered[1]?.length ?? 0), 'injured', 'wounded');
  if (fate && NAMED.test(text.slice(Math.max(sentence.start, start - reach), start))) {
    return amount(end, fate === 'killed' ? 'death toll' : fate, fate);
  }
  const others = fate && OTHERS.exec(rest)?.[0];
  if (others && ENDS_COUNT.test(rest.slice(others.length))) return amount(end + others.length, 'others', fate);
  const ofThem = fate && OF_THEM.exec(rest)?.[0];
  if (ofThem && ENDS_COUNT.test(rest.slice(ofThem.length))) return amount(end + ofThem.length, fate, fate);
  if (fate && ENDS_COUNT.test(isOtherFate(fate, previous) ? rest.replace(MORE, '') : rest))
    return amount(end, fate, fate);
  const corrected = readCorrected(text, { start, end, sentence, previous, earlier });
  if (corrected) return amount(end, corrected.what, corrected.unit);
  const put = readPut(text, { start, end, sentence, previous, earlier });
  if (put) return amount(end, put.what, put.unit);
  const shares =
    previous &&
    ELSEWHERE.test(rest) &&
    !/\b(?:increase|rise|drop|fall|decrease|decline|loss|gain|total|out) of $/.test(before) &&
    / and |, /.test(text.slice(previous.end, start));
  return shares && previous ? amount(end, previous.what, previous.unit) : null;
}
