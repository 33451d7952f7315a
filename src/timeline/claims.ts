import { boundsOf, type DayBounds, rememberOne } from '../calendar/index.js';
import type { Amount, DatedSentence, Reading, Span } from '../model.js';
import { findMatches, IT_ROSE_TO, nationOf, singularNoun } from '../text/index.js';
import { isOfAnother, readEra, readEraBehind, readEraSince } from './claim-era.js';
import { type Loss, readLoss } from './claim-losses.js';
import { isOverall, readOrigin, readPlaces } from './claim-places.js';
import { canHold, NEAR, REACH } from './claim-reach.js';
import { isAdded, readShare, type Share } from './claim-shares.js';
import { findParts, readSite } from './claim-sites.js';
import { readSum } from './claim-sums.js';
import {
  AFTERSHOCK,
  CAUSE_OF_WORD,
  CAUSE_WORD,
  CAUSING_DEEDS,
  DISASTERS,
  isOfOccurrence,
  MERE_STATE,
  REVISED,
  SINCE_BEGINNING,
  SUBGROUP_OF_NOUN,
  SUPERLATIVE,
  UPDATED,
  WEAPON_WORD,
} from './claim-words.js';
import { groupBy } from './group-by.js';
import { firstDay } from './report-day.js';
import { type TollDays, type TollLine, tollDayAt } from './toll-days.js';
import { within } from './within.js';
import { CUES, cuesOfSlice, wordsOf } from './words.js';

/** A figure that a source gives, with what decides whether another source's figure is about the same thing. */
export interface Claim extends Limits {
  readonly reading: Reading;
  readonly sentence: DatedSentence;
  readonly amount: Amount;
  readonly episode: string | null;
  /** The source that speaks: an outlet's own reports, and all that print one text, give a figure with one voice. */
  readonly voice: string;
  /** Countries of the counted: `US service members` → United States. */
  readonly nations: ReadonlySet<string>;
  /** Who is counted: `children`, `fighters`, `anybody`. */
  readonly subgroup: string;
  readonly weapons: ReadonlySet<string>;
  readonly cause: Cause | null;
  /** Keys of the places that the scope names. */
  readonly places: ReadonlySet<string>;
  /** The kind of site that its clause names: `at the airport`. */
  readonly site: () => string | null;
  /** Its article gives one for several kinds of site, and this is that of its own. */
  readonly part: boolean;
  /** The scope names several, and the figure is that of all: `in Turkey and Syria`. */
  readonly overall: boolean;
  /** `news`, or the date of what lies before it. */
  readonly era: string;
  /** First day on which its report can have come out. */
  readonly reported: string | null;
  /** The figure opens its report. */
  readonly lead: boolean;
  /** Its sentence says that the figure replaces an earlier one. */
  readonly updated: boolean;
  /** Its sentence says that the figure corrects an earlier one: `revised down to 164`. */
  readonly revised: boolean;
  /** It counts all that a war or a row of attacks has brought since it began. */
  readonly sinceBeginning: boolean;
  /** The first day since which it counts: `since Saturday`, `since July 1`. */
  readonly since: string | null;
  /** The place that a bare number of a list is from: `eight from Sindh`. */
  readonly origin: string | null;
  /** It comes on top of another figure, or is the last of several: `two more victims`, `a sixth person`. */
  readonly added: boolean;
  /** What it is only a part of: `five of the wounded`, `12 in Ostra` of `26 in the town and 12 in Ostra`. */
  readonly share: Share | null;
  /** It counts bodies that were found: no more than have died. */
  readonly found: boolean;
  /** It counts who is thought to be dead: `up to 70 are feared dead`. */
  readonly feared: boolean;
  /** Its clause tells of one occurrence beside another: `A second blast injured | six people`. */
  readonly another: boolean;
  /** The days of the blow that it is the toll of, where a line of one day tells them. */
  readonly days: DayBounds | null;
  /** That line. */
  readonly line: TollLine | null;
  /** It counts those of several blows: `Two strikes killed | nine`. */
  readonly several: boolean;
  /** What became of buildings or land that are counted: `destroyed`, `burned`. */
  readonly loss: Loss | null;
  /** What the money is for, where an affair has one such sum and its article gives one: `ransom`. */
  readonly sum: string | null;
  readonly vague: boolean;
}

/** Bounds with room for `about`; a vague word has none. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** What brought a toll about: its kind and the word for it. */
export interface Cause {
  readonly kind: string;
  readonly word: string;
  /** Taken from what the report opens with, since nothing nearer names one: it parts no figures. */
  readonly isAssumed?: true;
}

/** Blocks of a report, the title among them, that hold its news. */
const LEAD_BLOCKS = 3;
/** Room that `about` leaves, as a share of the figure. */
const ROOM = 0.08;
/** `to 275 from | 288`: what was counted before, and is no more. */
const REPLACED =
  /\b(?:(?:to|at|of) [^\s,.;]+(?: [\p{L}-]+){0,2},? (?:up |down )?|(?:up|down|revised|lowered|raised|reduced) )from $/iu;
const COMPLEMENT = /^\s+(?:to|against|on|among|from)\s+(?:the\s+|its\s+|their\s+)?((?:[\p{L}.’'-]+\s*){1,4})/u;

/** `five workers, all Norwegian nationals`. */
const APPOSED = /^, (?:all|both)(?: of (?:them|whom)(?: are| were)?)?((?: [\p{L}’'-]+){1,3})/u;

/** Reads the comparable figures of an article, each once for each claimant; the first mention that names one stands. */
export function readClaims(
  reading: Reading,
  given: Pick<Claim, 'episode' | 'voice'>,
  tollDays: TollDays = new Map(),
): Claim[] {
  const days = tollDays.get(reading.article.id);
  let at = 0;
  const causeOfNews = rememberOne(() => readCauseOfNews(reading));
  const claims = reading.amounts.map((amount) => {
    while (at < reading.sentences.length - 1 && (reading.sentences[at] as DatedSentence).end <= amount.start) at++;
    const own = days !== undefined && isOfOccurrence(amount.unit) ? tollDayAt(days, amount.start) : null;
    const told = { ...given, days: own?.days ?? null, line: own?.line ?? null, causeOfNews };
    return readClaim(reading, amount, at, told);
  });
  const standing = onlySums(claims.filter(({ amount }) => !isReplaced(reading.text, amount)));
  const alike = groupBy(standing, ({ amount }) => `${amount.unit} ${amount.min ?? `to ${amount.max}`}`);
  const parts = findParts(standing);
  const told = [...alike.values()].flatMap(dropRepeats);
  return parts.size === 0
    ? told
    : told.map((claim) => (parts.has(claim) ? { ...claim, part: true, added: false } : claim));
}

/** The claims, those without a sum of whose kind their article gives several: one of them is another affair's. */
function onlySums(claims: readonly Claim[]): readonly Claim[] {
  const sums = claims.filter(({ sum }) => sum !== null);
  const isOneOfSeveral = (claim: Claim) =>
    claim.sum !== null &&
    sums.some((other) => other.sum === claim.sum && (other.low > claim.high || other.high < claim.low));
  return sums.length < 2 ? claims : claims.map((claim) => (isOneOfSeveral(claim) ? { ...claim, sum: null } : claim));
}

/** `the first time | more than 100 lives were lost`: how many it takes for that, and no count. */
const AS_MARK = /\b(?:first|last|only) (?:time|occasion)(?: that| on which| in which)?,? $/i;

/** Whether a figure of an occurrence is told only as what another has replaced, or as a mark that one has passed. */
const isReplaced = (text: string, { unit, start, end }: Amount): boolean =>
  isOfOccurrence(unit) &&
  (AS_MARK.test(text.slice(Math.max(0, start - 40), start)) ||
    REPLACED.test(text.slice(Math.max(0, start - 40), start)) ||
    REPLACED_LATER.test(text.slice(end, end + 150)));

/** `368, but the figure was revised down to`, `eight; it later rose to`. */
const REPLACED_LATER = new RegExp(
  '^[^.;\\n]{0,90}\\bthe (?:figure|number|toll|total|tally|count) (?:[\\p{L}-]+ ){1,3}(?:revised|corrected|lowered|reduced) (?:[\\p{L}-]+ )?to\\b' +
    `|^[^.;\\n]{0,30}[;,] (?:but )?${IT_ROSE_TO}`,
  'u',
);

/** Claims of one article with one figure that are held against each other; who repeats a figure oftener says nothing new. */
const MOST_HELD = 20;

function dropRepeats(claims: readonly Claim[]): Claim[] {
  const held = claims.slice(0, MOST_HELD);
  const isRepeat = (claim: Claim, index: number) =>
    held.some((other, place) => place !== index && repeats(claim, other, index > place));
  const repeated = held.filter(isRepeat);
  const risen = repeated.filter(({ updated }) => updated);
  return held
    .filter((claim) => !repeated.includes(claim))
    .map((claim) => (risen.some((other) => repeats(other, claim, true)) ? { ...claim, updated: true } : claim));
}

/** Whether a claim merely repeats another of its article: same figure, same thing, no claimant of its own. */
function repeats(claim: Claim, other: Claim, later: boolean): boolean {
  const { amount } = claim;
  const isShort = isHeadlineOf(claim, other);
  const same =
    amount.unit === other.amount.unit &&
    amount.min === other.amount.min &&
    (amount.max === other.amount.max || isShort) &&
    claim.era === other.era &&
    claim.subgroup === other.subgroup &&
    sharesOrLacks(claim.nations, other.nations) &&
    sharesOrLacks(claim.places, other.places) &&
    !(claim.vague && amount.what !== other.amount.what);
  if (!same) return false;
  if (claim.origin !== other.origin) return false;
  if (amount.claimant === other.amount.claimant) return later || isShort;
  return amount.claimant === null;
}

/** Whether a headline gives without its "at least" the figure of the report below it. */
const isHeadlineOf = ({ amount, sentence, reading }: Claim, other: Claim): boolean =>
  amount.max === amount.min &&
  other.amount.max === null &&
  reading.blocks[sentence.block]?.kind === 'title' &&
  other.sentence.block !== sentence.block;

/** Whether two sets share a member, or one of them is empty. */
export function sharesOrLacks(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  for (const member of a) if (b.has(member)) return true;
  return false;
}

/** Whether two figures can be of one place: `in Manchester` and `at Manchester Arena` can, `in Mexico` and `in Mexico City` not. */
export function areOfOnePlace({ places: a }: Pick<Claim, 'places'>, { places: b }: Pick<Claim, 'places'>): boolean {
  if (sharesOrLacks(a, b)) return true;
  return [...a].some((ours) => [...b].some((theirs) => isSiteIn(ours, theirs) || isSiteIn(theirs, ours)));
}

/** Whether a place is a building or ground that is named by its town. */
const isSiteIn = (site: string, town: string): boolean =>
  site.startsWith(`${town} `) && SITE.test(site.slice(town.length));
const SITE =
  /^(?: \p{L}+)* (?:arena|stadium|airport|airbase|base|station|hospital|mosque|church|cathedral|synagogue|school|university|college|market|mall|square|park|prison|jail|hotel|embassy|port|harbou?r|bridge|tower|theat(?:re|er)|club|plaza|centre|center|hall|factory|plant|mill|mine|refinery|depot)$/u;

/** The least and the most that a figure can stand for, with room for `about`. */
export function limitsOf({ min, max, approximate }: Pick<Amount, 'min' | 'max' | 'approximate'>): Limits {
  const room = approximate ? ROOM : 0;
  return {
    low: min === null ? 0 : min * (1 - room),
    high: max === null ? Number.POSITIVE_INFINITY : max * (1 + room),
  };
}

function readClaim(
  reading: Reading,
  amount: Amount,
  at: number,
  {
    causeOfNews,
    ...given
  }: Pick<Claim, 'episode' | 'voice' | 'days' | 'line'> & { readonly causeOfNews: () => Cause | null },
): Claim {
  const sentence = reading.sentences[at] as DatedSentence;
  const around = withoutContrary(reading.text, amount, {
    start: Math.max(sentence.start, amount.start - REACH),
    end: Math.min(sentence.end, amount.end + REACH),
  });
  const beside = {
    start: Math.max(sentence.start, amount.start - NEAR),
    end: Math.min(sentence.end, amount.end + NEAR),
  };
  const near = reading.text.slice(beside.start, beside.end);
  const cues = cuesOfSlice(reading.text, wordsOf(reading), beside);
  const cause = readCause(reading, at, amount.start);
  const era =
    readEraSince(reading, around, amount) ??
    readEraBehind(reading, around, amount) ??
    readEra(reading, { ...sentence, ...around });
  const vague = amount.min === null && amount.max === null;
  const loss = readLoss(reading, sentence, amount);
  const ofNews =
    era !== 'news' ? null : isHarm(amount) ? causeOfNews() : isTaken(amount, loss) ? disasterOf(causeOfNews()) : null;
  const { low, high } = limitsOf(amount);
  return {
    reading,
    sentence,
    amount,
    ...given,
    nations: readNations(reading.text, amount),
    subgroup: amount.unit === 'magnitude' ? readQuake(reading.text, around, amount) : readSubgroup(reading, amount),
    weapons: new Set((cues & CUES.weapon) === 0 ? [] : findWeapons(near)),
    cause: cause ?? (era === 'background' ? null : readCause(reading, at - 1, amount.start)) ?? ofNews,
    places: readPlaces(reading, around, at, amount),
    site: isOfOccurrence(amount.unit) ? rememberOne(() => readSite(reading, at, amount)) : noSite,
    part: false,
    overall: isOverall(amount),
    era,
    reported: firstDay(reading),
    lead: sentence.block < LEAD_BLOCKS,
    updated: (cues & CUES.updated) !== 0 && UPDATED.pattern.test(near),
    revised: (cues & CUES.revised) !== 0 && REVISED.pattern.test(near),
    added: !vague && isAdded(reading, sentence, amount),
    share: readShare(reading, sentence, amount),
    sinceBeginning: isOfOccurrence(amount.unit) && isSinceBeginning(reading, around, amount),
    since: isOfOccurrence(amount.unit) ? readSince(reading, around) : null,
    origin: readOrigin(reading, amount),
    found:
      amount.unit === 'killed' && (BODIES.test(amount.what) || BODIES_BEFORE.test(wordsBefore(reading.text, amount))),
    feared: amount.unit === 'killed' && isFeared(reading.text, amount),
    another: isOfOccurrence(amount.unit) && isOfAnother(reading.text, around, amount, cause !== null),
    several: cause !== null && isOfOccurrence(amount.unit) && isOfSeveral(reading, sentence, amount),
    loss,
    sum: readSum(reading, amount, sentence),
    low,
    high,
    vague,
  };
}

/** Before what is told against others: `137 pupils were freed, | contrary to reports that 287 were seized in March`. */
const CONTRARY = 'contrary to ';

/** A range, without what is told against others on the far side of a figure. */
function withoutContrary(text: string, amount: Amount, { start, end }: Span): Span {
  const at = text.slice(start, end).indexOf(CONTRARY);
  if (at < 0) return { start, end };
  return start + at >= amount.end ? { start, end: start + at } : { start: Math.min(start + at, amount.start), end };
}

const findWeapons = (words: string): readonly string[] =>
  findMatches(WEAPON_WORD.pattern, words).map(([weapon]) =>
    weapon.toLowerCase().replace(/ves$/, 'fe').replace(/s$/, ''),
  );

/** Countries named in the counted words, or in `, all US nationals`, `to US personnel`, `against US troops` right after them. */
function readNations(text: string, { what, end, unit }: Amount): Set<string> {
  const next = text.slice(end, end + 60);
  const complement = /^(?:killed|wounded|attacks)$/.test(unit) ? COMPLEMENT.exec(next) : null;
  const after = (APPOSED.exec(next) ?? complement)?.[1] ?? '';
  const nations = `${what} ${after}`.split(/[\s-]+/).map((word) => nationOf(word) ?? nationOf(word.replace(/\.$/, '')));
  return new Set(nations.filter((nation) => nation !== undefined));
}

/** Whether the attacks that a toll is of are counted before it in its sentence, and are several. */
const isOfSeveral = ({ amounts, text }: Reading, sentence: Span, { start }: Amount): boolean =>
  within(amounts, { start: sentence.start, end: start }).some(
    ({ unit, min, end }) => unit === 'attacks' && (min ?? 0) > 1 && !/[;:]/.test(text.slice(end, start)),
  );

/** A magnitude is that of the nearest quake: an aftershock has its own. */
function readQuake(text: string, { start, end }: Span, amount: Amount): string {
  const after = AFTERSHOCK_NEXT.test(text.slice(amount.end, Math.min(end, amount.end + 40)));
  return after || AFTERSHOCK_BEFORE.test(text.slice(Math.max(start, amount.start - NEAR), amount.start))
    ? AFTERSHOCK
    : 'magnitude';
}
/** Up to the next quake, figure or clause. */
const TO_SHOCK = String.raw`(?:(?!quake|tremor|temblor|magnitude)[^\d,;:]){0,40}?`;
const AFTERSHOCK_NEXT = new RegExp(`^${TO_SHOCK}\\baftershock`, 'i');
const AFTERSHOCK_BEFORE = /\baftershocks?\b(?:(?!,? (?:and|but|after|from) )[^;:]){0,60}$/i;

function readSubgroup({ text }: Reading, { what, unit, start, end }: Amount): string {
  const words = what.split(/\s+(?:of|in)\s+/)[0]?.split(/\s+/) ?? [];
  // "17 police officers injured": who they are stands before what has become of them.
  if (words.length > 1 && MERE_STATE.test(words.at(-1) ?? '')) words.pop();
  const noun = singularNoun(words.at(-1) ?? '');
  const compound = `${words.at(-2)?.toLowerCase()}-${noun}`;
  const group = SUBGROUP_OF_NOUN.get(compound) ?? SUBGROUP_OF_NOUN.get(noun) ?? noun;
  // Who is counted as killed is dead anyhow.
  const isOfDead =
    unit !== 'killed' && (LOST_BEFORE.test(wordsBefore(text, { start })) || LOST_AFTER.test(text.slice(end, end + 12)));
  return isOfDead ? `dead ${group}` : group;
}

const wordsBefore = (text: string, { start }: Pick<Span, 'start'>): string =>
  text.slice(Math.max(0, start - 24), start);

/** `the loss of three soldiers’ lives` is no count of the soldiers there are. */
const LOST_BEFORE = /\b(?:loss|deaths?|killings?|bod(?:y|ies)|remains) of (?:the )?$/i;
/** `12 bodies`, `the bodies of two people` */
const BODIES = /^(?:bod(?:y|ies)|corpses?|remains)\b/i;
const BODIES_BEFORE = /\b(?:bod(?:y|ies)|remains) of (?:the )?$/i;
/** `are feared dead`, `is thought to have died` */
const FEARED = /\b(?:feared|presumed|believed|thought|assumed)\b/;
const FEARED_NEXT =
  /^(?: [\p{L}-]+){0,3}? (?:feared|presumed|believed|thought|assumed)(?: to (?:be|have))?(?: been)? (?:dead|died|killed|drowned|perished)\b/u;
const isFeared = (text: string, { literal, start, end }: Amount): boolean =>
  FEARED.test(text.slice(start, end + FEARED_REACH)) &&
  (FEARED.test(literal) || FEARED_NEXT.test(text.slice(end, end + FEARED_REACH)));
const FEARED_REACH = 50;
const LOST_AFTER = /^['’]s? (?:lives|deaths?|bodies)\b/;

function readSince({ times }: Reading, span: Span): string | null {
  const since = within(times, span).find(({ rule, edtf }) => rule === 'since' && edtf !== null);
  return since?.edtf ? (boundsOf(since.edtf)?.first ?? null) : null;
}

function isSinceBeginning({ text }: Reading, { start, end }: Span, amount: Amount): boolean {
  if (SINCE_BEGINNING.before.test(text.slice(start, Math.min(amount.start, start + 160)))) return true;
  const [, between] = SINCE_BEGINNING.after.exec(text.slice(amount.end, Math.min(end, amount.end + 200))) ?? [];
  return between !== undefined && !SUPERLATIVE.test(between);
}

/** Who is dead, hurt or saved: counted without a cause, they are those of the news. */
const isHarm = ({ unit }: Amount): boolean => /^(?:killed|wounded|missing|rescued)$/.test(unit);

/** What a disaster takes besides lives: homes, land, and the people who have to leave them. */
const isTaken = ({ unit }: Amount, loss: Loss | null): boolean => loss !== null || unit === 'displaced';
const disasterOf = (cause: Cause | null): Cause | null => (cause !== null && isDisaster(cause) ? cause : null);

/** Whether no war and no crime is the cause. */
export const isDisaster = ({ kind }: Cause): boolean => DISASTERS.has(kind);

/** The title and two sentences more: the first may be who wrote, or the day. */
const OPENING = [0, 1, 2];

/** What brought about the news: the first cause that its opening names, else the deed that it tells. */
function readCauseOfNews(reading: Reading): Cause | null {
  for (const at of OPENING) {
    const cause = readCause(reading, at, reading.sentences[at]?.start ?? 0);
    if (cause) return { ...cause, isAssumed: true };
  }
  return readDeedOfNews(reading);
}

function readDeedOfNews({ text, sentences }: Reading): Cause | null {
  const start = sentences[0]?.start ?? 0;
  const end = sentences[Math.min(OPENING.length, sentences.length) - 1]?.end ?? start;
  const words = text.slice(start, Math.min(end, start + REACH));
  const [kind, word] = CAUSING_DEEDS.find(([, , deed]) => deed.test(words)) ?? [];
  return kind === undefined || word === undefined ? null : { kind, word, isAssumed: true };
}

const DISASTER = 'disaster';
const noSite = (): null => null;

/** The word for a cause that stands nearest to an offset, in one sentence. */
function readCause(reading: Reading, at: number, offset: number): Cause | null {
  const { sentences, text } = reading;
  const sentence = sentences[at];
  if (!sentence || !canHold(reading, sentence, 'cause')) return null;
  let best: { kind: string; word: string; far: number } | null = null;
  const from = Math.max(sentence.start, Math.min(offset, sentence.end) - REACH);
  const around = text.slice(from, Math.min(sentence.end, offset + REACH));
  for (const { 0: word, index } of findMatches(CAUSE_WORD.pattern, around)) {
    const kind = CAUSE_OF_WORD.get(word.toLowerCase());
    // `the quake, the worst disaster of the year`: what it was is told beside it.
    const far = Math.abs(from + index - offset) + (kind === DISASTER ? 2 * REACH : 0);
    if (kind !== undefined && (best === null || far < best.far)) best = { kind, word: word.toLowerCase(), far };
  }
  if (best === null) return null;
  // The earth that slides in a mine or a dump is its collapse; elsewhere a slide and a collapse are two things.
  const isOfPit = best.kind === LANDSLIDE && OF_PIT.test(around);
  const cause = { kind: isOfPit ? 'collapse' : best.kind, word: best.word };
  return best.kind === PROTEST ? (readMishap(around.slice(0, offset - from), best) ?? cause) : cause;
}

const PROTEST = 'protest';
/** What falls without a wall. */
const FALLEN =
  /\b(?:governments?|coalitions?|talks|negotiations|deals?|truce|ceasefire|regime|econom(?:y|ies)|currency|markets?|banks?|trials?)(?: \p{Ll}+ly)? (?:has |have |had )?collaps/u;

/** `protests began after a roof | collapsed, killing 15`: the mishap behind a word for a protest, up to a figure. */
function readMishap(before: string, { word }: Pick<Cause, 'word'>): Cause | null {
  const told = before.slice(before.toLowerCase().lastIndexOf(word) + 1);
  const mayTell = told.length < before.length && !FALLEN.test(told);
  const [kind, name] = mayTell ? (CAUSING_DEEDS.find(([, , deed]) => deed.test(told)) ?? []) : [];
  return kind === undefined || name === undefined ? null : { kind, word: name };
}

const LANDSLIDE = 'landslide';
const OF_PIT = /\b(?:min(?:e|es|ers?|ing)|quarry|pit|landfill|dump)\b/i;
