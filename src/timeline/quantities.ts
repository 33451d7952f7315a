import type { Episode, Quantity, Reading } from '../model.js';
import { TOLD_ALONE } from './claim-words.js';
import { type Claim, isOfOccurrence, readClaims } from './claims.js';
import { groupBy } from './group-by.js';
import { isComparable, isSameSubject } from './same-subject.js';
import { nameSubject } from './subject-names.js';
import { judgeClaims } from './verdicts.js';

/** Claims of a group that a newcomer is held against. */
const MOST_HELD = 8;

/**
 * Compares the figures that an event's articles give for the same thing: who gives which, and whether they agree or
 * differ. Subject and scope decide what is the same thing; figures are never summed or averaged.
 */
export function compareQuantities(readings: readonly Reading[], episodes: readonly Episode[]): Quantity[] {
  const episodeByArticle = new Map(
    episodes.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const claims = readings.flatMap((reading) => readClaims(reading, episodeByArticle.get(reading.article.id) ?? null));
  const ids = new Set<string>();
  return groupClaims(claims)
    .filter((group) => isWorthTelling(group))
    .map((group) => ({ group, rank: rankOf(group) }))
    .sort((a, b) => a.rank - b.rank || articlesIn(b.group) - articlesIn(a.group))
    .map(({ group }) => makeQuantity(group, ids));
}

/** Groups claims about one thing: first those with one value, then groups whose values differ and nothing parts. */
function groupClaims(claims: readonly Claim[]): Claim[][] {
  const alike = [...groupBy(claims, valueKey).values()].flatMap(groupAlike);
  const byUnit = [...groupBy(alike, unitOf)];
  return byUnit.flatMap(([unit, groups]) => (isComparable(unit) ? joinGroups(groups) : groups));
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

/** A group in the making: its claims, the few that stand for them, and all by their article. */
interface Joined {
  readonly claims: Claim[];
  held: readonly Claim[];
  readonly byReading: Map<Reading, Claim[]>;
}

function joinGroups(alike: readonly Claim[][]): Claim[][] {
  const joined: Joined[] = [];
  for (const group of alike) {
    const own = distinctClaims(group);
    let home = joined.find((other) => fits(group, own, other));
    if (!home) {
      home = { claims: [], held: [], byReading: new Map() };
      joined.push(home);
    }
    for (const claim of group) {
      home.claims.push(claim);
      home.byReading.set(claim.reading, [...(home.byReading.get(claim.reading) ?? []), claim]);
    }
    home.held = distinctClaims(home.claims);
  }
  return joined.map(({ claims }) => claims);
}

/** Every pair must be about one thing: one that is not keeps the groups apart. */
function fits(group: readonly Claim[], own: readonly Claim[], { held, byReading }: Joined): boolean {
  if (!own.every((a) => held.every((b) => isSameSubject(a, b)))) return false;
  return group.every((a) => (byReading.get(a.reading) ?? []).slice(0, MOST_HELD).every((b) => isSameSubject(a, b)));
}

/** A few claims that stand for a group: one for each value and set of features. */
function distinctClaims(claims: readonly Claim[]): Claim[] {
  const kinds = groupBy(claims, ({ amount, places, nations, cause, subgroup }) =>
    [amount.min, amount.max, [...places].join(), [...nations].join(), cause?.kind, subgroup].join('|'),
  );
  return [...kinds.values()].map(([first]) => first as Claim).slice(0, MOST_HELD);
}

const articlesIn = (group: readonly Claim[]): number => new Set(group.map(({ reading }) => reading)).size;
const unitOf = (group: readonly Claim[]): string => group[0]?.amount.unit ?? 'other';

/** Figures of kinds that anybody asks for are told when one source alone gives them; others when two do. */
function isWorthTelling(group: readonly Claim[]): boolean {
  if (articlesIn(group) > 1)
    return unitOf(group) !== 'other' || group.some(({ nations, places }) => nations.size + places.size > 0);
  return TOLD_ALONE.includes(unitOf(group));
}

function rankOf(group: readonly Claim[]): number {
  const rank = TOLD_ALONE.indexOf(unitOf(group));
  return rank < 0 ? TOLD_ALONE.length : rank;
}

function makeQuantity(group: readonly Claim[], ids: Set<string>): Quantity {
  const unit = unitOf(group);
  const subject = nameSubject(group, unit);
  return {
    id: freeId(`${unit}-${subject}`, ids),
    what: unit,
    subject,
    episode: isOfOccurrence(unit) ? (group[0]?.episode ?? null) : null,
    claims: group.map(({ reading, amount }) => ({
      article: reading.article.id,
      exact: amount.literal,
      start: amount.start,
      end: amount.end,
      min: amount.min,
      max: amount.max,
      approximate: amount.approximate,
      claimant: amount.claimant,
      scope: amount.scope,
    })),
    ...judgeClaims(group),
  };
}

function freeId(words: string, taken: Set<string>): string {
  const base = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  let id = base;
  for (let at = 2; taken.has(id); at++) id = `${base}-${at}`;
  taken.add(id);
  return id;
}
