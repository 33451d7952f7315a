import { DATE, KEY_NAME, LEAD, LEAD_NAME, NAME, NUMBER, type Profile } from './profile.js';
import type { Rarity } from './rarity.js';
import { WEIGHTS } from './weights.js';

/** What speaks for two articles telling of one event; each between 0 and 1 unless said otherwise. */
export interface Evidence {
  /** Cosine over all terms but dates, and over the words of names alone. */
  readonly all: number;
  readonly names: number;
  /** Cosine over the terms of title and first sentences. */
  readonly lead: number;
  /** Cosine over the days they tell of. */
  readonly dates: number;
  /** How much of the one article's key names (lead names) the other holds; the better of the two ways. */
  readonly keyNames: number;
  readonly leadNames: number;
  /** 1 where both lead with names and neither holds one of the other's: other people, other places. */
  readonly strangers: number;
  readonly numbers: number;
  /** Logarithm of how many rare terms they share. */
  readonly rareTerms: number;
  /** 1 where both were published on one day, falling with the days between; 0 where a day is unknown. */
  readonly near: number;
  /** How often the time between them doubles two months; 0 within two months or where a day is unknown. */
  readonly far: number;
}

const RARE = 5.5;
const NEAR_DAYS = 4;
/** Days count in full between articles whose leads are so alike: a day alone makes no event. */
const ALIKE_LEADS = 0.3;
const FAR_DAYS = 60;

/** Compares two articles by one walk over their terms. */
export function compareProfiles(a: Profile, b: Profile, rarity: Rarity): Evidence {
  let [dates, names, common, lead, numbers, rareTerms, keyA, keyB, leadA, leadB] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const termsA = a.terms;
  const termsB = b.terms;
  for (let i = 0, j = 0; i < termsA.length && j < termsB.length; ) {
    const term = termsA[i] as number;
    const other = termsB[j] as number;
    if (term < other) i++;
    else if (term > other) j++;
    else {
      const roleA = a.roles[i] as number;
      const roleB = b.roles[j] as number;
      const weightA = a.weights[i++] as number;
      const weightB = b.weights[j++] as number;
      const rare = rarity.weight[term] as number;
      if (roleA & DATE) {
        dates += weightA * weightB;
        continue;
      }
      if (roleA & NAME) names += weightA * weightB;
      else common += weightA * weightB;
      if (roleA & roleB & LEAD) lead += rare * rare;
      if (roleA & NUMBER) numbers += rare * rare;
      if (rare > RARE) rareTerms++;
      if (roleA & KEY_NAME) keyA += weightA;
      if (roleB & KEY_NAME) keyB += weightB;
      if (roleA & LEAD_NAME) leadA += rare;
      if (roleB & LEAD_NAME) leadB += rare;
    }
  }
  const leads = part(lead, a.lengths.lead * b.lengths.lead, 0);
  const told = Math.min(1, leads / ALIKE_LEADS) ** 2;
  const daysApart = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  return {
    dates: told * part(dates, a.lengths.dates * b.lengths.dates, UNDATED),
    all: part(names + common, a.lengths.all * b.lengths.all, 0),
    names: part(names, a.lengths.names * b.lengths.names, 0),
    lead: leads,
    keyNames: Math.max(part(keyA, a.lengths.keyNames, UNTOLD), part(keyB, b.lengths.keyNames, UNTOLD)),
    leadNames: Math.max(part(leadA, a.lengths.leadNames, UNTOLD), part(leadB, b.lengths.leadNames, UNTOLD)),
    strangers: a.lengths.leadNames > 0 && b.lengths.leadNames > 0 && leadA + leadB + keyA + keyB === 0 ? 1 : 0,
    numbers: part(numbers, a.lengths.numbers * b.lengths.numbers, 0),
    rareTerms: Math.log(1 + rareTerms),
    near: daysApart === null ? 0 : told / (1 + daysApart / NEAR_DAYS),
    far: daysApart === null ? 0 : Math.log2(Math.max(1, daysApart / FAR_DAYS)),
  };
}

/** An article without such names speaks neither for nor against. */
const UNTOLD = 0.5;
const UNDATED = 0.2;

const part = (share: number, whole: number, otherwise: number): number => (whole > 0 ? share / whole : otherwise);

/** The logarithm of the odds that two articles tell of one event. */
export function weighEvidence(evidence: Evidence): number {
  return (
    WEIGHTS.bias +
    WEIGHTS.dates * evidence.dates +
    WEIGHTS.all * evidence.all +
    WEIGHTS.names * evidence.names +
    WEIGHTS.lead * evidence.lead +
    WEIGHTS.keyNames * evidence.keyNames +
    WEIGHTS.leadNames * evidence.leadNames +
    WEIGHTS.strangers * evidence.strangers +
    WEIGHTS.numbers * evidence.numbers +
    WEIGHTS.rareTerms * evidence.rareTerms +
    WEIGHTS.near * evidence.near +
    WEIGHTS.far * evidence.far
  );
}
