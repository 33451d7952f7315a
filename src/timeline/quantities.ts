import type { Episode, Quantity, Reading } from '../model.js';
import { TOLD_ALONE } from './claim-words.js';
import { type Claim, isOfOccurrence, readClaims } from './claims.js';
import { groupBy } from './group-by.js';
import { isSameSubject, isSameValue } from './same-subject.js';
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
  const groups: Claim[][] = [];
  for (const byUnit of groupBy(claims, ({ amount }) => amount.unit).values()) {
    const alike: Claim[][] = [];
    for (const claim of byUnit) {
      const home = alike.find((group) => group.slice(0, MOST_HELD).every((other) => isAlike(claim, other)));
      if (home) home.push(claim);
      else alike.push([claim]);
    }
    groups.push(...joinGroups(alike));
  }
  return groups;
}

const isAlike = (a: Claim, b: Claim): boolean => (isSameValue(a, b) || (a.vague && b.vague)) && isSameSubject(a, b);

function joinGroups(alike: readonly Claim[][]): Claim[][] {
  const joined: Claim[][] = [];
  for (const group of alike) {
    const home = joined.find((other) => fits(group, other));
    if (home) home.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** Every pair must be about one thing: one that is not keeps the groups apart. */
function fits(group: readonly Claim[], other: readonly Claim[]): boolean {
  const held = distinctClaims(other);
  if (!distinctClaims(group).every((a) => held.every((b) => isSameSubject(a, b)))) return false;
  const ownByReading = groupBy(other, ({ reading }) => reading);
  return group.every((a) => (ownByReading.get(a.reading) ?? []).slice(0, MOST_HELD).every((b) => isSameSubject(a, b)));
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
