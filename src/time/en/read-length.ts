import type { Unit } from '../meaning.js';
import type { Parts } from '../rule.js';
import { UNIT_NAMES } from './word-lists.js';

/** Between two lengths: `two years and six months`, `two years, six months`, `2 years 6 months`. */
const AND = '(?:,? and|,|(?= (?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven) )))';
/** For a form, between a number and its units, and after them: `2½ years`, `2 1/2 years`, `a year and a half`. */
export const HALF_SIGN = '(?<sign>½)?';
export const HALF = '(?<half>and a half |1/2 )?';
export const HALF_AFTER = '(?<halfAfter> and a half)?';
/** For a form, after units: `two years, three months and five days`. */
export const SMALLER_UNITS = `(?:${AND} <second:number> <secondUnits:units>(?:${AND} <third:number> <thirdUnits:units>)?)?`;
/** For a form: any length in units. The `hour` of `half an hour` is no length of its own. */
export const LENGTH = `(?:(?<share>half|(?:a|three)(?: |-)quarters? of) (?=an? )|(?<!\\bhalf )(?<!\\bquarters? of ))<number>${HALF_SIGN}(?: |-)${HALF}<units>${HALF_AFTER}${SMALLER_UNITS}`;
/** What may follow the number that a length begins with: `2 days`, `2-day`, `2½ days`, `2 1/2 days`, `2 and a half days`. */
export const AFTER_NUMBER = ['-', '~', '#', 'and', '<units>'];
/** The starts of a length behind a word: `about two days`, `about half a day`. */
export const lengthsAfter = (...words: readonly string[]): string[] =>
  words.flatMap((word) => ['<number>', 'half', '~'].map((next) => `${word} ${next}`));

interface Count {
  readonly amount: number;
  readonly unit: Unit;
}

/** A number of units, with days besides; a half makes it rough. */
export interface Length extends Count {
  readonly days?: number | undefined;
  readonly isRough?: boolean;
}

/** Units that can be joined, the greatest first; years and quarters come to months, weeks to days. */
const JOINED: readonly Unit[] = ['year', 'quarter', 'month', 'week', 'day'];
const IN_MONTHS: Partial<Record<Unit, number>> = { year: 12, quarter: 3, month: 1 };
const IN_DAYS: Partial<Record<Unit, number>> = { week: 7, day: 1 };
/** Parts of one unit: `half an hour`, `three quarters of an hour`, `half a year`. */
const SHARES: Readonly<Record<string, number>> = { half: 0.5, a: 0.25, three: 0.75 };
const SHARED: Partial<Record<Unit, (share: number) => Length | null>> = {
  hour: (share) => ({ amount: 60 * share, unit: 'minute' }),
  year: (share) => ({ amount: 12 * share, unit: 'month', isRough: true }),
  decade: (share) => (share === 0.5 ? { amount: 5, unit: 'year', isRough: true } : null),
};
/** Some units and a half, in smaller ones. */
const HALVED: Partial<Record<Unit, (amount: number) => Length>> = {
  century: (amount) => ({ amount: 100 * amount + 50, unit: 'year', isRough: true }),
  decade: (amount) => ({ amount: 10 * amount + 5, unit: 'year', isRough: true }),
  year: (amount) => ({ amount: 12 * amount + 6, unit: 'month', isRough: true }),
  month: (amount) => ({ amount, unit: 'month', days: 15, isRough: true }),
  week: (amount) => ({ amount, unit: 'week', days: 3, isRough: true }),
  hour: (amount) => ({ amount: 60 * amount + 30, unit: 'minute' }),
};

/** The length that a form caught; null where its parts do not go together (`two days and three years`). */
export function readLength({ values, words }: Parts): Length | null {
  const first = readCount(values.number, values.units, words.units);
  if (words.share) {
    const share = SHARES[words.share.split(/[ -]/)[0] ?? ''] ?? 0;
    return values.number === 1 && values.second === undefined ? (SHARED[first.unit]?.(share) ?? null) : null;
  }
  const isHalved = (words.sign ?? words.half ?? words.halfAfter) !== undefined;
  if (values.second === undefined) return isHalved ? (HALVED[first.unit]?.(first.amount) ?? null) : first;
  if (isHalved) return null;
  const second = readCount(values.second, values.secondUnits, words.secondUnits);
  const third = readCount(values.third ?? 0, values.thirdUnits, words.thirdUnits);
  return joinCounts(values.third === undefined ? [first, second] : [first, second, third]);
}

/** `a fortnight` is two weeks. */
function readCount(amount = 1, unit = 2, word = ''): Count {
  return { amount: amount * (word.startsWith('fortnight') ? 2 : 1), unit: UNIT_NAMES[unit] ?? 'day' };
}

function joinCounts(counts: readonly Count[]): Length | null {
  const places = counts.map(({ unit }) => JOINED.indexOf(unit));
  if (places.some((place, at) => place < 0 || place <= (places[at - 1] ?? -1))) return null;
  const sum = (sizes: Partial<Record<Unit, number>>): number =>
    counts.reduce((total, { amount, unit }) => total + amount * (sizes[unit] ?? 0), 0);
  const [months, days] = [sum(IN_MONTHS), sum(IN_DAYS)];
  return months === 0 ? { amount: days, unit: 'day' } : { amount: months, unit: 'month', days: days || undefined };
}
