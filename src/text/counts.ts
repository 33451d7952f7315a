import { rememberOne } from '../calendar/index.js';
import type { Sentence } from '../model.js';
import { settleUnit, sharesFate } from './amount-fates.js';
import { DURATIONS, FATED_PERSONS, INDEX_WORDS, LIVING, ORDINAL_OF, singular, UNIT_OF_NOUN } from './amount-words.js';
import type { BareAmount, Found } from './bare-amount.js';
import { type CountedNoun, readCountedNoun } from './counted-nouns.js';
import { currencyOfSign, currencyOfWords } from './currencies.js';
import { type CountPlace, readElliptic } from './elliptic-counts.js';
import { readMagnitude } from './magnitudes.js';
import { isEmergencyNumber, isNumberedThing, isOfName } from './name-numbers.js';
import { leadOfRange, limits, readBoundBehind, readBounds, readRange, scaleOf } from './number-bounds.js';
import { isMeasure, matchNumbers, type NumberMatch, ORDINALS, SCALE, WORD } from './number-words.js';
import { DEMONYMS } from './places.js';
import { readPrisonTerm } from './prison-terms.js';
import { makeCursor } from './sentence-cursor.js';
import { areSources } from './unnamed-sources.js';
import { isWorkStrike, tellsOfWork } from './work-strikes.js';

/** Units in which a vague `several` or a lone `one` is worth telling. */
const TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'missing',
  'arrested',
  'displaced',
  'rescued',
  'kidnapped',
  'casualties',
]);
const VAGUE_UNITS: ReadonlySet<string> = new Set([
  ...TOLLS,
  ...LIVING,
  'attacks',
  'struck',
  'sites',
  'weapons',
  'rounds',
  'countries',
]);
/** Units that have fractions; of the nameless some do. */
const MEASURED: ReadonlySet<string> = new Set(
  'magnitude percent money distance weight area speed share prison other'.split(' '),
);
/** Characters that hold the longest word which makes a figure an index. */
const INDEX_REACH = 16;
/** Characters that hold the rest of a range. */
const RANGE_REACH = 32;
/** `10 p.m.`, `1 March`: hours and dates, wherever the time stage does not take them. */
const CLOCK_OR_MONTH =
  /^(?:[ap]\.?m?\b|AM\b|PM\b|o['’]clock|January|February|March|April|May|June|July|August|September|October|November|December)/;
const LENGTH_OF = /^(?:year|month|week|day|hour|minute|decade|fortnight)\s/i;
/** What makes a distance a speed. */
const SPEED = /^(?: per | an? |\/)(?:hour|minute|second|h|s)\b/;
const PERCENT = /^(?:\s?%|[\s-]per\s?cent\b|[\s-]percentage points?\b)/i;

/** Before a number: it is a whole of which only a part is told, or one of a proportion: `none of the 14`, `one in three`, `two out of three`. */
const OF_WHOLE = new RegExp(
  `\\b(?:none|neither|no one|nobody|not one|half|most|some|few|many|all but \\w+|thirds?|quarters?|percent|per cent|%|\\d[\\d,]*|${WORD}) (?:of|among) (?:the |its |his |her |their |those |these |some |about |first |last |other |remaining )*$`,
  'i',
);
/** `Hill was | one of 12 people who died`: who belongs to those counted is no count. */
const MEMBER_OF =
  /\b(?:is|was|are|were|become|became|being) one of (?:the |at least |about |some |nearly |more than )*$/;
const isMember = (text: string, at: number, before: string): boolean =>
  text.startsWith('one of ', at) &&
  (IS_ONE.test(before) || (before.endsWith(', ') && APPOSED_ONE.test(text.slice(at, at + 80))));
const IS_ONE = / (?:is|was|become|becomes|became|being|remains|remained) (?:also |now |still |then |only )?$/;
/** `her cousin, | one of the pilots, had died`: who she is. */
const APPOSED_ONE =
  /^one of (?:the|its|his|her|their|our|my) [^,.;:]{2,60}, (?:has|had|is|was|died|will|would|could|may|might|said|told)\b/;

/** Before a number: it is all the others who are told of. */
const ALL_BUT = /\ball but (?:about |around |some |at least |perhaps )?$/i;
const ONE_IN = new RegExp(`\\b(?:${WORD}|\\d+) (?:in|out of) (?:every )?$`, 'i');
/** Few numbers stand behind such a word. */
const isOneIn = (before: string): boolean => /(?:in|of|every) $/i.test(before) && ONE_IN.test(before);
const IN_EVERY = new RegExp(`^ in (?:every )?(?:${WORD}|\\d{1,3})(?= \\p{L})`, 'iu');
/** After a number: the whole it is part of, `112 | of the 900 | villagers`; `9 out of 10 voters` is a proportion. */
const PART_OF = new RegExp(
  `^ (?:out )?of (?:(?:the|its|his|her|their|those|these|some|about|\\p{Lu}[\\p{L}-]*[’']s) (?:(?:first|last|other|remaining|initial|original) )?(?:\\d[\\d,.]*|${WORD}(?:-${WORD})?|a (?:hundred|dozen))|(?!100?\\b)\\d[\\d,]+)(?=\\s+\\p{L})`,
  'u',
);
/** `one-third of voters`; not `a third man`, nor `half of the 60 passengers`, which are a whole. */
const isShare = (after: string): boolean => /^ of\b/.test(after) && !PART_OF.test(after);
/** `a man of 71`, `who turned seven`: how old somebody is. */
const AGE = new RegExp(
  `\\b(?:man|woman|boy|girl|child|son|daughter|baby|infant|teenager|person) (?:of|aged) $|\\bage[sd]? (?:of |between )?(?:(?:\\d{1,3}|${WORD})(?:, | (?:and|to|or) ))*$|\\bturn(?:s|ed|ing)? $`,
  'i',
);
/** A scale that a range shares: `$12-14 | billion`. */
const SHARED_SCALE = new RegExp(`^${SCALE}`, 'i');

/** Before a joined `m` or `k` it shows how long or large one thing is: `a | 12m boat`, `two | 12m boats`. */
const MEASURE_BEFORE = new RegExp(`\\b(?:an?|${WORD}) $`, 'i');

/** Finds the counted quantities that stand in numbers, number words or vague words. */
export function findCounts(text: string, sentences: readonly Sentence[], fated: ReadonlySet<number>): Found[] {
  const sentenceAt = makeCursor(sentences);
  const found: Found[] = [];
  const isOfWork = rememberOne(() => tellsOfWork(text));
  let previous: Found | null = null;
  for (const match of matchNumbers(text)) {
    const at = sentenceAt(match.index);
    const sentence = sentences[at];
    if (!sentence || (previous && match.index < previous.end)) continue;
    const before: Found | null = previous?.sentence === at ? previous : null;
    const earlier: Found | null = before ? null : onlyOne(found, at - 1);
    const amount = readCount(text, match, {
      at: match.index,
      sentence,
      previous: before,
      earlier: earlier && sentences[at - 1]?.block === sentence.block ? earlier : null,
      fated: fated.has(at),
      isOfWork,
    });
    if (!amount || isBroken(amount)) continue;
    if (before && joinsFate(text, before, amount) && !isPartOf(text, before))
      found[found.length - 1] = { ...before, unit: amount.unit };
    previous = { ...amount, sentence: at };
    found.push(previous);
  }
  return found;
}

/** Parts of whole things: an average, or thousands behind a point, `1.250 soldiers`; neither is told as a count. */
const isBroken = ({ unit, min, max }: BareAmount): boolean =>
  !MEASURED.has(unit) && [min, max].some((bound) => bound !== null && !Number.isInteger(bound));

/** The last figure, where it is the only one of a sentence. */
function onlyOne(found: readonly Found[], sentence: number): Found | null {
  const last = found.at(-1);
  return last?.sentence === sentence && found.at(-2)?.sentence !== sentence ? last : null;
}

/** `three soldiers and 20 rebels were killed`: what befell the second befell the first. */
const joinsFate = (text: string, before: Found, amount: BareAmount): boolean =>
  LIVING.has(before.unit) &&
  TOLLS.has(amount.unit) &&
  /^,? and $/.test(text.slice(before.end, amount.start)) &&
  !isTollItself(amount);

/** `missing, including | 12 children |, and 45 were hurt`: a part shares what is told of its whole. */
const isPartOf = (text: string, { start }: Found): boolean =>
  /\b(?:including|among them|among whom|of them|of whom) $/i.test(text.slice(Math.max(0, start - 12), start));

/** `six dead`, `three bodies`, `injured miners`: their own words tell what befell them, and nobody else. */
function isTollItself({ literal, what }: BareAmount): boolean {
  if (FATED_PERSONS.test(what)) return false;
  if (TOLLS.has(UNIT_OF_NOUN.get(singular(what.split(' ').at(-1) ?? '')) ?? '')) return true;
  return OWN_FATE.test(what) && !/\b(?:others?|more|was|were|are|been)\b/i.test(literal);
}
const OWN_FATE = /^(?:dead|killed|wounded|injured|missing|displaced|kidnapped|abducted|hurt)\b/i;

/** Few numbers stand behind such a noun. */
const isOrdinal = (before: string): boolean => /[dykrse] $/.test(before) && ORDINAL_OF.test(before);

/** `a second round of strikes`: which of the rounds. */
function readRound({ index, literal: words, ordinal }: NumberMatch, before: string): BareAmount {
  const lead = /\b(?:an?|the) $/i.exec(before.slice(-5))?.[0] ?? '';
  const value = ORDINALS.get(ordinal.toLowerCase()) ?? null;
  const [start, end] = [index - lead.length, index + words.length];
  const what = words.slice(ordinal.length + 1);
  return { literal: lead + words, start, end, min: value, max: value, approximate: false, what, unit: 'rounds' };
}

function readCount(
  text: string,
  match: NumberMatch,
  { at, sentence, previous, earlier, fated, isOfWork }: CountPlace & { readonly isOfWork: () => boolean },
): BareAmount | null {
  const before = text.slice(Math.max(sentence.start, at - 40), at);
  if (match.ordinal) return readRound(match, before);
  if (AGE.test(before) || isOneIn(before) || ALL_BUT.test(before)) return null;
  if (match.words === 'one' && isMember(text, at, before)) return null;
  const bounds = readBounds(match, before);
  let end = at + match.literal.length;
  if (isProportion(text, end, sentence) || isEmergencyNumber(match.digits, before, text.slice(end, end + 12)))
    return null;
  if (bounds.value === null && !match.vague) return null;
  if (isPart(match, bounds.value) && !isShare(text.slice(end, end + 40))) return null;
  if (INDEX_WORDS.test(before.slice(-INDEX_REACH)) || isOrdinal(before) || /\bno[ -]$/i.test(before)) return null;
  const range = readRange(text.slice(end, end + RANGE_REACH), bounds, before);
  if (!range && text[end] === '-' && /^-(?!\s|magnitude)/.test(text.slice(end, end + 10))) return null;
  const behind = range ? null : readBoundBehind(text.slice(end, end + RANGE_REACH));
  end += (range ?? behind)?.length ?? 0;
  const lead = at - bounds.lead;
  const start = range ? lead - leadOfRange(before.slice(0, before.length - bounds.lead)) : lead;
  const shared = range && !match.scale ? sharedScale(text.slice(end, end + 24), before) : undefined;
  const factor = shared ? scaleOf(shared) : 1;
  if (shared) end += shared.length;
  const { min, max, approximate } = scaled(
    limits(behind?.length ? { ...bounds, kind: behind.kind } : bounds, range),
    factor,
  );
  const amount = (to: number, what: string, unit: string): BareAmount => ({
    literal: text.slice(start, to),
    start,
    end: to,
    min,
    max,
    approximate,
    what,
    unit,
  });
  const magnitude = readMagnitude(text, match, { at, end, before });
  if (magnitude) return { ...amount(end, 'magnitude', 'magnitude'), ...magnitude };
  if (text[at - 1] === 'M') return null;
  const percent = PERCENT.exec(text.slice(end, end + 20))?.[0];
  if (percent) return amount(end + percent.length, 'percent', 'percent');
  if (bounds.currency) return withCurrency(amount(end, 'money', 'money'), currencyOfSign(bounds.currency));
  const whole = PART_OF.exec(text.slice(end, Math.min(sentence.end, end + 40)))?.[0].length ?? 0;
  const noun = readCountedNoun(text, end + whole, sentence.end);
  if (noun && isUsable(noun, match, before)) {
    const speed = noun.unit === 'distance' ? SPEED.exec(text.slice(noun.end, noun.end + 12))?.[0] : undefined;
    if (speed) return amount(noun.end + speed.length, noun.words + speed, 'speed');
    const isFitting = (unit: string | null) => fits(unit, match, text.slice(Math.max(0, start - 6), start));
    // A part of a whole is never held against a count.
    if (isPart(match, bounds.value)) return isFitting(noun.unit) ? amount(noun.end, noun.words, 'share') : null;
    if (isWorkStrike(noun, text.slice(Math.max(sentence.start, start - 40), start), isOfWork))
      return amount(noun.end, noun.words, 'other');
    const counted = { start, end: noun.end, sentence, isPart: whole > 0 };
    const settled = settleUnit(text, noun.unit, counted, fated && (!OF_WHOLE.test(before) || MEMBER_OF.test(before)));
    const unit =
      previous &&
      TOLLS.has(previous.unit) &&
      !isTollItself(previous) &&
      sharesFate(text, settled, { previous, counted })
        ? previous.unit
        : settled;
    if (unit !== null && TOLLS.has(unit) && isRate(text, { end: noun.end, sentence }, before))
      return amount(noun.end, noun.words, 'other');
    if (!isFitting(unit) || (unit !== null && LIVING.has(unit) && areSources(text.slice(noun.end, noun.end + 30))))
      return null;
    const counts = amount(noun.end, noun.words, unit ?? 'other');
    return unit === 'money' ? withCurrency(counts, currencyOfWords(noun.words)) : counts;
  }
  if (noun && isLength(noun)) {
    const term = readPrisonTerm(text, noun, { at, sentence });
    return term && longer(amount(term.end, term.words, 'prison'), term.more);
  }
  const elliptic = readElliptic(text, { start, end, sentence, previous, earlier, fated }, amount);
  if (elliptic || !/lakh|crore/i.test(match.scale)) return elliptic;
  // Where nothing else is counted in them, rupees are.
  return noun === null ? withCurrency(amount(end, 'money', 'money'), 'Rs') : null;
}

/** `12 people | a day die`, `lives | were lost every week`, `an average of | six`: how fast tolls rise, and no toll. */
const isRate = (
  text: string,
  { end, sentence }: { readonly end: number; readonly sentence: Sentence },
  before: string,
): boolean => AVERAGE.test(before) || EACH_TIME.test(text.slice(end, Math.min(sentence.end, end + 60)));
const AVERAGE = /\b(?:average|rate) of (?:about |around |some |at least |more than |nearly )?$/;
const EACH_TIME =
  /^(?: (?!(?:and|but|in|on(?! average)|at|while|when|after|before|since)\b)[\p{L}’-]+){0,6}? (?:(?:every|each|per) (?:single )?(?:day|week|month|year|hour|minute)\b|a (?:day|week|month|year)(?= (?:die|were|was|are|have|in|on|from|across|to)\b|[.,;]|$))/u;

/** `one | in five residents`; `12 in two attacks` counts. */
function isProportion(text: string, end: number, sentence: Sentence): boolean {
  if (!text.startsWith(' in ', end)) return false;
  const length = IN_EVERY.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  return length > 0 && LIVING.has(readCountedNoun(text, end + length, sentence.end)?.unit ?? '');
}

/** `$12-14 | billion`; `12-14 m waves` have none. */
function sharedScale(after: string, before: string): string | undefined {
  const scale = SHARED_SCALE.exec(after)?.[0];
  return scale === undefined || isMeasure(scale, before, after.slice(scale.length)) ? undefined : scale;
}

const withCurrency = (amount: BareAmount, currency: string | undefined): BareAmount =>
  currency === undefined ? amount : { ...amount, currency };

/** `a third`, `half`. */
const isPart = ({ words }: NumberMatch, value: number | null): boolean => words !== '' && (value ?? 1) < 1;

/** A term with its months: `seven years and six months`. */
const longer = (amount: BareAmount, more: number): BareAmount =>
  more === 0 ? amount : { ...amount, min: amount.min && amount.min + more, max: amount.max && amount.max + more };

/** Bounds in thousands or millions. */
function scaled<B extends Pick<BareAmount, 'min' | 'max'>>(bounds: B, factor: number): B {
  const times = (bound: number | null) => (bound === null ? null : Math.round(bound * factor * 1e6) / 1e6);
  return { ...bounds, min: times(bounds.min), max: times(bounds.max) };
}

/** `11 hours`, and what a length describes: `11 hour flight`, `a two week strike`. */
const isLength = ({ head, words }: CountedNoun): boolean => DURATIONS.has(head) || LENGTH_OF.test(words);

/** `one` counts only who lived; a bare year counts only with a noun that is known to be counted. */
function isUsable(noun: CountedNoun, { digits, scale, words }: NumberMatch, before: string): boolean {
  if (isLength(noun) || CLOCK_OR_MONTH.test(noun.words)) return false;
  if (noun.unit === null && (/(?:^|\s)\p{Lu}\S*$/u.test(noun.words) || noun.words.length === 1)) return false;
  if (/^[mk]$/.test(scale) && MEASURE_BEFORE.test(before)) return false;
  if (/^(?:one|half)$/i.test(words) && noun.unit === null) return false;
  if (digits !== '' && isOfName(noun.unit, before)) return false;
  if (digits !== '' && isNumberedThing(noun, digits)) return false;
  const isYear = /^(?:19|20)\d\d$/.test(digits) && !scale;
  const first = noun.words.split(' ')[0] ?? '';
  if (isYear && (isAfterName(before) || (/^\p{Lu}/u.test(first) && !arePeopleOf(first, noun.unit)))) return false;
  if (noun.unit === null && /^\p{Lu}/u.test(words) && before.trim() !== '') return false;
  return noun.unit !== null || !(isYear || (digits !== '' && /\p{Lu}\p{L}*\s$/u.test(before)));
}

/** `Palen 2008 bombings`, and not `In Palen 2000 people`: a year behind the name of a place. */
const isAfterName = (before: string): boolean =>
  /\p{Lu}[\p{L}’'-]* $/u.test(before) &&
  !/\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Ff]rom|[Aa]cross) (?:\p{Lu}\S* ){1,3}$/u.test(before);

/** `2000 Palestinians`, `2000 US troops`; the attacks of `2015 Paris attacks` are no people, and a city has no demonym. */
const arePeopleOf = (first: string, unit: string | null): boolean =>
  unit !== null &&
  (LIVING.has(unit) || TOLLS.has(unit)) &&
  (DEMONYMS.has(first.toLowerCase()) || /^(?:U\.?[KNS]\.?)$/.test(first));

function fits(unit: string | null, { vague, words }: NumberMatch, before: string): boolean {
  if (vague && !/^(?:dozens|scores|hundreds|thousands|millions|tens)/i.test(vague))
    return unit !== null && VAGUE_UNITS.has(unit);
  if (/^one$/i.test(words)) return unit !== null && TOLLS.has(unit);
  if (/^(?:one|two)$/i.test(words) && /\b(?:the|these|those|both)\s$/i.test(before))
    return unit !== null && TOLLS.has(unit);
  return unit !== null || !/^half|^an? /i.test(words);
}
