import type { Event, Quotation, Reading, Statement } from '../model.js';
import { foldName } from '../text/index.js';
import type { KeyOfSpeaker } from './speaker-keys.js';
import { quoteStatement } from './statement.js';

/** A quoted passage, with its words folded. */
interface Passage {
  readonly reading: Reading;
  readonly quotation: Quotation;
  readonly words: readonly string[];
}

/** Words below which a quotation is a phrase that anybody may use. */
const FEWEST_WORDS = 6;
/** Share of the shorter version's pairs of words that two versions of one sentence have in common. */
const ALIKE = 0.45;
/** Passages of one speaker that are compared. */
const MOST_COMPARED = 200;

/**
 * Sentences of one speaker that sources print differently, side by side. What is printed alike, and a phrase that the
 * other version holds whole, are no difference.
 */
export function compareQuotations(readings: readonly Reading[], keyOf: KeyOfSpeaker): Event['quotations'] {
  const passagesByKey = new Map<string, Passage[]>();
  for (const reading of readings) {
    for (const quotation of reading.quotations) {
      const words = foldWords(reading.text.slice(quotation.start, quotation.end));
      if (quotation.speaker === null || words.length < FEWEST_WORDS) continue;
      const key = keyOf(quotation.speaker);
      passagesByKey.set(key, [...(passagesByKey.get(key) ?? []), { reading, quotation, words }]);
    }
  }
  return [...passagesByKey.values()].flatMap((passages) => findVersions(passages.slice(0, MOST_COMPARED)));
}

/** The words of a passage without case, punctuation and what only spelling tells apart. */
function foldWords(words: string): string[] {
  return (words.match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? []).map(foldName);
}

function findVersions(passages: readonly Passage[]): Event['quotations'] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const home = groups.find(([first]) => first !== undefined && areAlike(first, passage));
    if (!home) groups.push([passage]);
    else if (home.every((other) => differ(other, passage) && other.reading !== passage.reading)) home.push(passage);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({ speaker: nameOf(group), versions: group.map(quoteVersion) }));
}

function areAlike(a: Passage, b: Passage): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const pairs = new Set(pairWords(long.words));
  const own = pairWords(short.words);
  return own.filter((pair) => pairs.has(pair)).length / own.length >= ALIKE;
}

/** Each word with the one after it. */
const pairWords = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);

function differ(a: Passage, b: Passage): boolean {
  const first = ` ${a.words.join(' ')} `;
  const second = ` ${b.words.join(' ')} `;
  return !first.includes(second) && !second.includes(first);
}

const nameOf = (group: readonly Passage[]): string =>
  group.map(({ quotation }) => quotation.speaker ?? '').reduce((a, b) => (b.length > a.length ? b : a));

function quoteVersion({ reading, quotation }: Passage): Statement {
  return quoteStatement(reading, quotation, { speaker: quotation.speaker });
}
