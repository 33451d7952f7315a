import type { Group, Quantity, Reading } from '../model.js';
import { isOfOccurrence, TOLD_ALONE } from './claim-words.js';
import { type Claim, readClaims } from './claims.js';
import { groupBy } from './group-by.js';
import type { DisputedFigure } from './line-figures.js';
import { isComparable, isSameSubject } from './same-subject.js';
import { nameSubject } from './subject-names.js';
import type { TollDays } from './toll-days.js';
import { judgeClaims } from './verdicts.js';
import { findVoices } from './voices.js';

/** Claims of a group that a newcomer is held against. */
const MOST_HELD = 8;
/** Groups of one kind that another is held against: no event has so many, but a table in one article may. */
const MOST_GROUPS = 200;

/**
 * Compares the figures that an event's articles give for the same thing: who gives which, and whether they agree or
 * differ. Subject and scope decide what is the same thing, and so do lines whose figures contradict each other
 * (`disputes`), and the days of blows (`tollDays`); figures are never summed or averaged.
 */
export function compareQuantities(
  readings: readonly Reading[],
  { episodes, printings }: Pick<Group, 'episodes' | 'printings'>,
  disputes: readonly (readonly DisputedFigure[])[] = [],
  tollDays: TollDays = new Map(),
): Quantity[] {
  const episodeByArticle = new Map(
    episodes.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const voiceOf = findVoices(readings, printings);
  const claims = readings.flatMap((reading) => {
    const { id } = reading.article;
    return readClaims(reading, { episode: episodeByArticle.get(id) ?? null, voice: voiceOf(id) }, tollDays);
  });
  const { groups, disputed } = joinDisputed(groupClaims(claims), disputes);
  const told = groups
    .filter((group) => disputed.has(group) || isWorthTelling(group))
    .map(nameGroup)
    .sort((a, b) => a.rank - b.rank || voicesIn(b.group) - voicesIn(a.group));
  const ids = addressFigures(told, claims);
  return told.map(({ group, subject }) =>
    makeQuantity(group, { id: ids.get(group) as string, subject, isDisputed: disputed.has(group) }),
  );
}

/** Groups claims about one thing: first those with one value, then groups whose values differ and nothing parts. */
function groupClaims(claims: readonly Claim[]): Claim[][] {
  const alike = [...groupBy(claims, valueKey).values()].flatMap(groupAlike);
  const byUnit = [...groupBy(alike, unitOf)];
  return byUnit.flatMap(([unit, groups]) =>
    isComparable(unit) ? joinGroups(groups) : unit === 'money' ? joinSums(groups) : groups,
  );
}

/** Sums of money are of many things; those are held against each other that are said to be for one. */
function joinSums(groups: readonly Claim[][]): Claim[][] {
  const isSum = (group: readonly Claim[]) => group.some(({ sum }) => sum !== null);
  const sums = groups.filter(isSum);
  return sums.length < 2 ? [...groups] : [...joinGroups(sums), ...groups.filter((group) => !isSum(group))];
}

type Groups = readonly (readonly Claim[])[];

/** Makes one group of those that hold the sides of a dispute: figures that contradict each other are about one thing. */
function joinDisputed(
  groups: Groups,
  disputes: readonly (readonly DisputedFigure[])[],
): { readonly groups: Groups; readonly disputed: ReadonlySet<readonly Claim[]> } {
  let joined = groups;
  const disputed = new Set<readonly Claim[]>();
  for (const sides of disputes) {
    const homes = sides.map((side) => findHome(joined, side));
    const [first] = homes;
    if (!first || homes.includes(undefined)) continue;
    const all = joined.filter((group) => homes.includes(group)).flat();
    joined = joined.flatMap((group) => (group === first ? [all] : homes.includes(group) ? [] : [group]));
    for (const home of homes) disputed.delete(home ?? []);
    disputed.add(all);
  }
  return { groups: joined, disputed };
}

/** The group that holds a figure; where it only repeats another of its article, the group of that one. */
function findHome(groups: Groups, { amount, reading }: DisputedFigure): readonly Claim[] | undefined {
  const own = (claim: Claim) => claim.reading === reading && claim.amount.unit === amount.unit;
  return (
    groups.find((group) => group.some((claim) => own(claim) && claim.amount.start === amount.start)) ??
    groups.find((group) =>
      group.some((claim) => own(claim) && claim.amount.min === amount.min && claim.amount.max === amount.max),
    )
  );
}

/** Claims with different keys cannot have one value; of nameless kinds each noun is a kind by itself. */
function valueKey({ amount: { unit, min, max }, vague, subgroup }: Claim): string {
  return `${unit === 'other' ? subgroup : unit} ${vague ? 'vague' : `${min} ${max}`}`;
}

function groupAlike(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const home = groups.find((group) => group.slice(0, MOST_HELD).every((other) => isSameSubject(claim, other)));
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** A group in the making: its claims, those that stand for them, and all by their article. */
interface Joined {
  readonly claims: Claim[];
  readonly held: HeldClaims;
  readonly byReading: Map<Reading, Claim[]>;
}

function joinGroups(alike: readonly Claim[][]): Claim[][] {
  const joined: Joined[] = [];
  for (const group of alike) {
    const own = holdClaims(group).claims;
    let home = joined.slice(0, MOST_GROUPS).find((other) => fits(group, own, other));
    if (!home) {
      home = { claims: [], held: holdClaims([]), byReading: new Map() };
      joined.push(home);
    }
    for (const claim of group) addClaim(home, claim);
  }
  return joined.map(({ claims }) => claims);
}

function addClaim({ claims, held, byReading }: Joined, claim: Claim): void {
  claims.push(claim);
  holdClaim(held, claim);
  const own = byReading.get(claim.reading);
  if (own) own.push(claim);
  else byReading.set(claim.reading, [claim]);
}

/** Every pair must be about one thing: one that is not keeps the groups apart. */
function fits(group: readonly Claim[], own: readonly Claim[], { held, byReading }: Joined): boolean {
  // Counts decide where both have one: “scores killed in Norland” fits any, and parts none.
  const byCounts = own.some(isCount) && held.claims.some(isCount);
  const fit = (a: Claim, b: Claim) => (byCounts && (a.vague || b.vague)) || isSameSubject(a, b);
  if (!own.every((a) => held.claims.every((b) => fit(a, b)))) return false;
  return group.every((a) => (byReading.get(a.reading) ?? []).slice(0, MOST_HELD).every((b) => fit(a, b)));
}

const isCount = ({ vague }: Claim): boolean => !vague;

/** A few claims that stand for a group: the first for each value and set of features. */
interface HeldClaims {
  readonly claims: Claim[];
  readonly kinds: Set<string>;
}

function holdClaims(claims: readonly Claim[]): HeldClaims {
  const held: HeldClaims = { claims: [], kinds: new Set() };
  for (const claim of claims) holdClaim(held, claim);
  return held;
}

function holdClaim({ claims, kinds }: HeldClaims, claim: Claim): void {
  if (claims.length >= MOST_HELD) return;
  const { amount, places, nations, cause, subgroup } = claim;
  const kind = [amount.min, amount.max, [...places].join(), [...nations].join(), cause?.kind, subgroup].join('|');
  if (kinds.has(kind)) return;
  kinds.add(kind);
  claims.push(claim);
}

const voicesIn = (group: readonly Claim[]): number => new Set(group.map(({ voice }) => voice)).size;
const unitOf = (group: readonly Claim[]): string => group[0]?.amount.unit ?? 'other';

/** Figures of kinds that anybody asks for are told when one source alone gives them; others when two do. */
function isWorthTelling(group: readonly Claim[]): boolean {
  if (voicesIn(group) > 1)
    return unitOf(group) !== 'other' || group.some(({ nations, places }) => nations.size + places.size > 0);
  return TOLD_ALONE.includes(unitOf(group)) && !group.every(isWhichRound);
}

/** `the second round` takes place in May: which of them, and of what no more is told. */
const isWhichRound = ({ amount: { unit, literal, what } }: Claim): boolean =>
  unit === 'rounds' && what === 'round' && ORDINAL.test(literal);
const ORDINAL = /^(?:(?:an?|the) )?\p{L}+ round$/iu;

function rankOf(group: readonly Claim[]): number {
  const rank = TOLD_ALONE.indexOf(unitOf(group));
  return rank < 0 ? TOLD_ALONE.length : rank;
}

function nameGroup(group: readonly Claim[]) {
  const unit = unitOf(group);
  const subject = group.find(({ sum }) => sum !== null)?.sum ?? nameSubject(group, unit);
  return { group, subject, base: addressOf(`${unit}-${subject}`), rank: rankOf(group) };
}

/** A group of claims with the address that is made of its words. */
interface Named {
  readonly group: readonly Claim[];
  readonly base: string;
}

/** Gives figures their addresses: of those with one name, the first told has it plain, so that later reports change none. */
function addressFigures(named: readonly Named[], claims: readonly Claim[]): Map<readonly Claim[], string> {
  const areUnlike = new Set(named.map(({ base }) => base)).size === named.length;
  const taken: TakenIds = new Map();
  const ordered = areUnlike ? named : orderByTelling(named, claims);
  return new Map(ordered.map(({ group, base }) => [group, freeId(base, taken)]));
}

function orderByTelling(named: readonly Named[], claims: readonly Claim[]): Named[] {
  const placeOf = new Map(claims.map((claim, at) => [claim, at]));
  const firstOf = (group: readonly Claim[]) =>
    group.reduce((first, claim) => Math.min(first, placeOf.get(claim) ?? first), Number.POSITIVE_INFINITY);
  const placed = named.map((one) => ({ one, first: firstOf(one.group) }));
  return placed.sort((a, b) => a.first - b.first).map(({ one }) => one);
}

interface Addressed {
  readonly id: string;
  readonly subject: string;
  readonly isDisputed: boolean;
}

function makeQuantity(group: readonly Claim[], { id, subject, isDisputed }: Addressed): Quantity {
  const unit = unitOf(group);
  const { rivals, ...judged } = judgeClaims(group, isDisputed);
  const claims = group.map(tellClaim);
  if (rivals.size > 0 && !isDisputed)
    for (const [at, claim] of group.entries()) comparedByClaim.set(claims[at] as ToldClaim, { claim, rivals });
  return {
    id,
    what: unit,
    subject,
    episode: isOfOccurrence(unit) ? (group[0]?.episode ?? null) : null,
    claims,
    ...judged,
  };
}

type ToldClaim = Quantity['claims'][number];

const tellClaim = ({ reading, amount }: Claim): ToldClaim => ({
  article: reading.article.id,
  exact: amount.literal,
  start: amount.start,
  end: amount.end,
  min: amount.min,
  max: amount.max,
  approximate: amount.approximate,
  ...(amount.currency === undefined ? {} : { currency: amount.currency }),
  claimant: amount.claimant,
  scope: amount.scope,
});

interface Compared {
  readonly claim: Claim;
  readonly rivals: ReadonlyMap<Claim, ReadonlySet<Claim>>;
}

/** What was compared for a figure of a quantity whose sources differ: a later toll is no rival of an earlier. */
const comparedByClaim = new WeakMap<ToldClaim, Compared>();

/** Whether two figures of a quantity contradict each other, as far as they were compared by themselves. */
export function areRivals(a: ToldClaim, b: ToldClaim): boolean {
  const [ours, theirs] = [comparedByClaim.get(a), comparedByClaim.get(b)];
  return ours === undefined || theirs === undefined || ours.rivals.get(ours.claim)?.has(theirs.claim) === true;
}

/** Addresses that are taken, each with the number that may be free beside it. */
type TakenIds = Map<string, number>;

const addressOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

function freeId(base: string, taken: TakenIds): string {
  let id = base;
  let number = taken.get(base) ?? 2;
  for (; taken.has(id); number++) id = `${base}-${number}`;
  taken.set(base, number);
  if (id !== base) taken.set(id, 2);
  return id;
}
