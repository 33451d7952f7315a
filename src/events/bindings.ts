import type { Binding, ReadingHead } from '../model.js';
import { findGreatest } from './greatest.js';
import type { Links } from './links.js';
import type { Corpus } from './prepare-corpus.js';
import { DATE, LENGTH, LENGTHS, NAME, NUMBER, type Profiles } from './profile.js';

const SHOWN = 8;
/** Stands for the gain of a term that a name has told already; gains are never negative. */
const TOLD = -1;
/** What is left of `S&P` or `e-mail` is no reason that a reader understands. */
const LETTER = /^\p{Script=Latin}$/u;

/** An article's nearest neighbour, as a place in the corpus, and the odds that bind them. */
interface Neighbour {
  readonly at: number;
  readonly odds: number;
}

/** What was compared, the sets of printings, and the event of each place. */
interface Grouped {
  readonly compared: Links;
  readonly printings: readonly (readonly number[])[];
  readonly eventOf: readonly string[];
}

/** What bound each article to its event, and its nearest neighbour outside. */
export function explainBindings(corpus: Corpus, given: Grouped): Binding[] {
  const { inside, outside } = findNearest(corpus, given);
  return corpus.readings.map(({ article }, at) => {
    const near = inside[at] ?? null;
    const far = outside[at] ?? null;
    return {
      article: article.id,
      nearest: near && (corpus.readings[near.at]?.article.id as string),
      score: near ? likelihood(near.odds) : 1,
      shared: near ? listShared(at, near.at, corpus) : [],
      outside: far && {
        article: corpus.readings[far.at]?.article.id as string,
        event: given.eventOf[far.at] as string,
        score: likelihood(far.odds),
      },
    };
  });
}

function findNearest(
  { readings, oddsOf }: Corpus,
  { compared, printings, eventOf }: Grouped,
): { inside: (Neighbour | undefined)[]; outside: (Neighbour | undefined)[] } {
  const inside: (Neighbour | undefined)[] = Array.from({ length: readings.length });
  const outside: (Neighbour | undefined)[] = Array.from({ length: readings.length });
  const note = (at: number, other: number, odds: number): void => {
    const list = eventOf[at] === eventOf[other] ? inside : outside;
    const known = list[at];
    if (!known || odds > known.odds || (odds === known.odds && other < known.at)) list[at] = { at: other, odds };
  };
  compared.strength.forEach((odds, place) => {
    const [a, b] = [compared.a[place] as number, compared.b[place] as number];
    note(a, b, odds);
    note(b, a, odds);
  });
  for (const [first, ...others] of printings) for (const other of others) followFirst(other, first as number);
  const firstByEvent = new Map<string, number>();
  eventOf.forEach((event, at) => {
    const first = firstByEvent.get(event);
    if (first === undefined) firstByEvent.set(event, at);
    else if (!inside[at] || !inside[first]) {
      const odds = oddsOf(at, first);
      if (!inside[at]) note(at, first, odds);
      if (!inside[first]) note(first, at, odds);
    }
  });
  return { inside, outside };

  /** Only the first printing of a text was compared; the others are where it is, and as near to what stands outside. */
  function followFirst(printing: number, first: number): void {
    const odds = oddsOf(first, printing);
    note(printing, first, odds);
    if (!inside[first]) note(first, printing, odds);
    for (const near of [inside[first], outside[first]])
      if (near && near.at !== printing) note(printing, near.at, oddsOf(near.at, printing));
  }
}

/** Odds (their logarithm) as a likelihood of two decimals. */
const likelihood = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/** The weightiest things two articles share, each with its part of their likeness in percent. */
function listShared(a: number, b: number, { readings, profiles, vocabulary }: Corpus): Binding['shared'] {
  const { terms, roles, gains } = shareTerms(profiles, a, b);
  const lengthOf = (article: number): number => profiles.lengths[article * LENGTHS + LENGTH.all] as number;
  const whole = lengthOf(a) * lengthOf(b) || 1;
  const percent = (gain: number): number => Math.round((1000 * gain) / whole) / 10;
  const shared: Binding['shared'][number][] = [];
  for (const { key, text } of sharedNames(readings[a] as ReadingHead, readings[b] as ReadingHead)) {
    let gain = 0;
    for (const term of vocabulary.idsOfKey(key)) {
      const at = terms.indexOf(term);
      if (at < 0 || gains[at] === TOLD) continue;
      gain += gains[at] as number;
      gains[at] = TOLD;
    }
    if (gain > 0) shared.push({ kind: 'name', text, weight: percent(gain) });
  }
  const surfaceOf = (at: number): string => vocabulary.surfaces[terms[at] as number] as string;
  const untold = (at: number): number | null =>
    gains[at] === TOLD || LETTER.test(surfaceOf(at)) ? null : (gains[at] as number);
  for (const at of findGreatest({ from: 0, to: gains.length, most: SHOWN }, untold)) {
    shared.push({ kind: kindOf(roles[at] as number), text: surfaceOf(at), weight: percent(gains[at] as number) });
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.text < y.text ? -1 : 1)).slice(0, SHOWN);
}

const kindOf = (role: number): Binding['shared'][number]['kind'] =>
  role & DATE ? 'date' : role & NAME ? 'name' : role & NUMBER ? 'amount' : 'term';

/** What each shared term adds to the likeness of two articles, by ascending term, and what it is to the first. */
function shareTerms({ starts, terms, roles, weights }: Profiles, a: number, b: number) {
  const shared: { terms: number[]; roles: number[]; gains: number[] } = { terms: [], roles: [], gains: [] };
  const [endA, endB] = [starts[a + 1] as number, starts[b + 1] as number];
  for (let i = starts[a] as number, j = starts[b] as number; i < endA && j < endB; ) {
    const term = terms[i] as number;
    const other = terms[j] as number;
    if (term === other) {
      shared.terms.push(term);
      shared.roles.push(roles[i] as number);
      shared.gains.push((weights[i] as number) * (weights[j] as number));
    }
    if (term <= other) i++;
    if (term >= other) j++;
  }
  return shared;
}

/** The names both articles hold, as the first writes them at their fullest, the longest first: `Odile Marsh` before `Marsh`. */
function sharedNames(a: ReadingHead, b: ReadingHead): { key: string; text: string }[] {
  const keys = new Set<string>();
  for (const { key } of b.names) keys.add(key);
  const texts = new Map<string, string>();
  for (const { key, text } of a.names)
    if (keys.has(key) && text.length > (texts.get(key)?.length ?? 0)) texts.set(key, text);
  return [...texts]
    .map(([key, text]) => ({ key, text }))
    .sort((x, y) => y.key.length - x.key.length || (x.key < y.key ? -1 : 1));
}
