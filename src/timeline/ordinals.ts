/** Counted occasions: what is told of the ninth day of a strike is not told of the eleventh. */
import type { Reading } from '../model.js';
import { findMatches } from '../text/index.js';
import { ORDINALS } from '../time/index.js';
import type { Telling } from './tellings.js';

/** "the ninth day", "a 2nd straight week", "the eleventh nationwide round" */
const COUNTED = new RegExp(
  `\\b(${Object.keys(ORDINALS).join('|')}|\\d{1,3}(?:st|nd|rd|th))[ -](?:(?!(?:of|and|or|to|in|on)\\b)[a-z-]+ )?` +
    '(day|night|week|weekend|month|round|match|game|hearing|session|stage|rally|walkout)\\b',
  'gi',
);

type Counts = ReadonlyMap<string, ReadonlySet<number>>;

/** The numbers that some words count by each noun; null where they count none. */
function countsIn(words: string): Counts | null {
  let counts: Map<string, Set<number>> | null = null;
  for (const [, ordinal = '', noun = ''] of findMatches(COUNTED, words)) {
    const number = ORDINALS[ordinal.toLowerCase()] ?? Number.parseInt(ordinal, 10);
    counts ??= new Map();
    counts.set(noun.toLowerCase(), (counts.get(noun.toLowerCase()) ?? new Set()).add(number));
  }
  return counts;
}

/** Whether both count by one noun, and by no same number. */
function clash(a: Counts | null, b: Counts | null): boolean {
  if (a === null || b === null) return false;
  return [...a].some(([noun, numbers]) => {
    const others = b.get(noun);
    return others !== undefined && ![...numbers].some((number) => others.has(number));
  });
}

/** Whether some tellings count another occasion than others: the ninth round, the eleventh. */
export const ordinalsClash = (a: readonly Telling[], b: readonly Telling[]): boolean =>
  clash(countsOfTellings(a), countsOfTellings(b));

function countsOfTellings(tellings: readonly Telling[]): Counts | null {
  return countsIn(tellings.map(({ reading, start, end }) => reading.text.slice(start, end)).join('\n'));
}

/** Sentences in which a report says what it is about: headline and first paragraph. */
const OPENING = 4;
const countsByReading = new WeakMap<Reading, { readonly counts: Counts | null }>();

/** Whether two reports are of different occasions, as they open. */
export const areOfOtherOccasions = (a: Reading, b: Reading): boolean =>
  a !== b && clash(countsOfOpening(a), countsOfOpening(b));

function countsOfOpening(reading: Reading): Counts | null {
  const known = countsByReading.get(reading);
  if (known) return known.counts;
  const { sentences, text } = reading;
  const counts = countsIn(text.slice(0, sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0));
  countsByReading.set(reading, { counts });
  return counts;
}
