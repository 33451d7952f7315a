import type { Sentence } from '../model.js';
import { FATES, LIVING, STRIKING } from './amount-words.js';
import { findMatches } from './find-matches.js';
import { makeCursor } from './sentence-cursor.js';

const ALL = FATES.map(([, list]) => list).join('|');
/** Fates that befall without an object: `fled the storm`. */
const ALONE = 'died|dead|drowned|perished|missing|unaccounted for|disappeared|vanished|fled|homeless|in custody';
const SMALL = String.raw`(?:an?|the|his|her|its|their|at least|about|some|more than|up to|another|\d|two|three|four|five|six|seven|eight|nine|ten)\b`;
/** `were killed`, `dead`, `, including two children, died`: a fate that follows the counted. */
const AFTER = new RegExp(`^([^.;:]{0,70}?)\\b(${ALONE}|(?:${ALL})\\b(?!\\s+${SMALL}))\\b`, 'i');
/** `killed at least`, `claimed the lives of`, `the death of`: a fate that leads to the counted. */
const LEADING = new RegExp(
  `\\b(?:(${ALL})|(?:claim(?:ed|s|ing)|took|cost|taken) the li(?:fe|ves) of|deaths? of|bodies of|killings? of)\\s+(?:(?:all|another|also|the|its|his|her|around)\\s+)*(?:an? (?:family|group|crew|team|party) of\\s+)?$`,
  'i',
);
/** How a number that is named leads to its figure; not over another that is named between. */
const RISES =
  '(?:(?!\\b(?:number|toll)\\b)[^.;:]){0,50}?\\b(?:to|from|at|of|is|was|stands at|reached|reaches|hit|hits|topped|passed)\\s+$';
/** `the death toll rose to`. */
const TOLL = new RegExp(
  `\\b(?:death toll|toll|number of (?:the )?(?:dead|deaths|fatalities|people killed)|deaths|fatalities)\\b${RISES}`,
  'i',
);
/** `the number of injured to`. */
const NUMBER_OF = new RegExp(`\\bnumber of (?:the |those |people )*(${ALL}|injuries)\\b${RISES}`, 'i');
const AUXILIARY =
  /\b(?:was|were|been|being|is|are|be|got|get|left|reported|confirmed|feared|found|presumed|believed|pronounced)\b/i;
/** Words between the counted and a fate that give it to somebody else, or leave it open whether it befell anybody. */
const ANOTHERS =
  /\d|\b(?:and|but|while|after|before|when|by|against|despite|without|(?:said|says|told)(?!,)|that (?!w)|which (?!w)|(?:could|would|might|may|should|can) be|none|nobody|no one|(?<!\ball )of (?:whom|them))\b|(?<!\bamong )\b(?:the|an?|its|his|her|their)\s+$/i;
const INTRANSITIVE = new RegExp(`^(?:${ALONE}|hurt|lost)`, 'i');
/** Soldiers `undergoing evaluation for brain injuries` were hurt. */
const TREATED =
  /^[^.;:]{0,40}?\b(?:undergoing|examined|evaluated|treated|assessed|suffer(?:ed|ing)|sustain(?:ed|ing))\b[^.;:]{0,60}?\b(?:injur|wound|burn|concussion|trauma)/i;

/** Before a deed that is threatened, attempted, denied or imagined. */
const UNREAL =
  /\b(?:threat(?:en(?:ed|s|ing)?)?|plott?(?:ed|s|ing)?|attempt(?:ed|s|ing)?|plan(?:ned|s|ning)?|try|tries|tried|trying|vow(?:ed|s)?|want(?:ed|s)?|intend(?:ed|s)?|conspir[a-z]+|could|(?:would|might) have|unless|whether|declin(?:e|es|ed|ing) to|(?:could|would|did) not (?:say|confirm)|deny|denies|denied|denying)\b[^.;,]{0,50}$/i;
/** `, including 21 women,`: a part of the counted, told in between. */
const PART = /^(?: [\p{L}-]+){0,3}?, (?:including|among them|mostly|[\p{L}-]+ of (?:them|whom)) [^,.;]{2,60},/u;
/** What the counted do to others. */
const ACTIVE = /^(?:kills?|wounds|injures|saves|(?!missing)[a-z]+ing)$/i;
const ARTICLE = /^an?\s/i;
/** `two of whom` were hurt, not those they belong to. */
const OF_THEM = /^ of (?:whom|them) /;
const OR_HURT = /^ (?:or|and\/or) (?:wounded|injured|hurt)\b/i;

const unitOfFate = (word: string): string =>
  FATES.find(([, list]) => new RegExp(`^(?:${list})$`, 'i').test(word))?.[0] ?? 'killed';

/** Any word of fate: a sentence without one tells nobody's. */
const FATE_HINT = new RegExp(
  `\\b(?:${ALL}|li(?:fe|ves) of|deaths? of|bodies of|toll|deaths|fatalities|undergoing|examined|evaluated|treated|assessed|suffer\\w*|sustain\\w*|Killed|Dead|Wounded|Injured|Missing)\\b`,
  'g',
);

/** Indices of the sentences that tell of somebody's fate. */
export function findFated(text: string, sentences: readonly Sentence[]): Set<number> {
  const sentenceAt = makeCursor(sentences);
  return new Set(
    findMatches(FATE_HINT, text)
      .map(({ index }) => sentenceAt(index))
      .filter((at) => at >= 0),
  );
}

interface Counted {
  /** Where the number's words begin and its noun ends, and the end of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** What befell the counted, as far as the sentence tells it beside the number: `killed`, `wounded`; else null. */
export function readFate(text: string, { start, end, sentence }: Counted): string | null {
  const before = text.slice(Math.max(sentence.start, start - 90), start);
  const leading = LEADING.exec(before.slice(-48));
  if (UNREAL.test(leading ? before.slice(0, before.length - leading[0].length) : before)) return null;
  if (leading && !/\bby\s+$/.test(before)) return leading[1] === undefined ? 'killed' : unitOfFate(leading[1]);
  // "The toll is a provisional figure" counts nobody.
  const named =
    !ARTICLE.test(text.slice(start, end)) && (NUMBER_OF.exec(before)?.[1] ?? (TOLL.test(before) ? 'killed' : null));
  if (named) return unitOfFate(named === 'injuries' ? 'injured' : named);
  const after = text.slice(end, Math.min(sentence.end, end + 160)).replace(PART, (part) => ' '.repeat(part.length));
  if (TREATED.test(after)) return 'wounded';
  const following = AFTER.exec(after);
  if (!following || ACTIVE.test(following[2] ?? '')) return null;
  const [, gap = '', word = ''] = following;
  if (ANOTHERS.test(gap.replace(OF_THEM, ' '))) return null;
  const close = gap.trim() === '' || AUXILIARY.test(gap) || INTRANSITIVE.test(word);
  if (!close) return null;
  const isEither = /^(?:killed|dead)$/i.test(word) && OR_HURT.test(after.slice(following[0].length));
  return isEither ? 'casualties' : unitOfFate(word);
}

/** What ends a list of the counted: its clause goes on without a verb of their own. */
const LIST_END = /^\s*(?:[.,;:)]|$|(?:aboard|and|as|at|during|from|in|near|on|when|while)\b)/;

/** Whether people counted right behind a toll are part of it: `killed ten passengers and two pilots`. */
export function sharesFate(
  text: string,
  unit: string | null,
  { previous, counted }: { readonly previous: { readonly end: number }; readonly counted: Counted },
): boolean {
  if (unit === null || !LIVING.has(unit) || !/^,? and $/.test(text.slice(previous.end, counted.start))) return false;
  return LIST_END.test(text.slice(counted.end, Math.min(counted.sentence.end, counted.end + 12)));
}

/** The unit of an amount: what befell the counted, where they live; sites that are struck; else the noun's own. */
export function settleUnit(text: string, unit: string | null, counted: Counted, fated: boolean): string | null {
  if (unit === null || LIVING.has(unit)) return (fated ? readFate(text, counted) : null) ?? unit;
  const { sentence } = counted;
  const near = text.slice(Math.max(sentence.start, counted.start - 200), Math.min(sentence.end, counted.end + 200));
  return unit === 'sites' && STRIKING.test(near) ? 'struck' : unit;
}
