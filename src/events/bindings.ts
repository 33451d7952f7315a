import type { Binding } from '../model.js';
import type { Links } from './links.js';
import type { Corpus, Groupable } from './prepare-corpus.js';
import { DATE, NAME, NUMBER, type Profile } from './profile.js';
import { compareProfiles, weighEvidence } from './similarity.js';

const SHOWN = 8;
/** Stands for the gain of a term that a name has told already; gains are never negative. */
const TOLD = -1;

/** An article's nearest neighbour, as a place in the corpus, and the odds that bind them. */
interface Neighbour {
  readonly at: number;
  readonly odds: number;
}

/** What bound each article to its event, and its nearest neighbour outside. `eventOf` gives the event of a place. */
export function explainBindings(corpus: Corpus, given: { compared: Links; eventOf: readonly string[] }): Binding[] {
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
  { readings, profiles, rarity }: Corpus,
  { compared, eventOf }: { compared: Links; eventOf: readonly string[] },
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
  const firstByEvent = new Map<string, number>();
  eventOf.forEach((event, at) => {
    const first = firstByEvent.get(event);
    if (first === undefined) firstByEvent.set(event, at);
    else if (!inside[at] || !inside[first]) {
      const odds = weighEvidence(compareProfiles(profiles[at] as Profile, profiles[first] as Profile, rarity));
      if (!inside[at]) note(at, first, odds);
      if (!inside[first]) note(first, at, odds);
    }
  });
  return { inside, outside };
}

/** Odds (their logarithm) as a likelihood of two decimals. */
const likelihood = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/** The weightiest things two articles share, each with its part of their likeness in percent. */
function listShared(a: number, b: number, { readings, profiles, vocabulary }: Corpus): Binding['shared'] {
  const [left, right] = [profiles[a] as Profile, profiles[b] as Profile];
  const { terms, gains } = shareTerms(left, right);
  const whole = left.lengths.all * right.lengths.all || 1;
  const percent = (gain: number): number => Math.round((1000 * gain) / whole) / 10;
  const shared: Binding['shared'][number][] = [];
  for (const { key, text } of sharedNames(readings[a] as Groupable, readings[b] as Groupable)) {
    let gain = 0;
    for (const term of vocabulary.idsOfKey(key)) {
      const at = terms.indexOf(term);
      if (at < 0 || gains[at] === TOLD) continue;
      gain += gains[at] as number;
      gains[at] = TOLD;
    }
    if (gain > 0) shared.push({ kind: 'name', text, weight: percent(gain) });
  }
  for (const at of greatest(gains, SHOWN)) {
    const term = terms[at] as number;
    const kind = kindOf(left.roles[left.terms.indexOf(term)] as number);
    shared.push({ kind, text: vocabulary.surfaces[term] as string, weight: percent(gains[at] as number) });
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.text < y.text ? -1 : 1)).slice(0, SHOWN);
}

const kindOf = (role: number): Binding['shared'][number]['kind'] =>
  role & DATE ? 'date' : role & NAME ? 'name' : role & NUMBER ? 'amount' : 'term';

/** The places of the greatest gains that are not told yet, greatest first; of equal ones the first. */
function greatest(gains: readonly number[], most: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < gains.length; at++) {
    const gain = gains[at] as number;
    if (gain === TOLD || (places.length === most && gain <= (gains[places[most - 1] as number] as number))) continue;
    if (places.length === most) places.pop();
    let to = places.length;
    while (to > 0 && (gains[places[to - 1] as number] as number) < gain) to--;
    places.splice(to, 0, at);
  }
  return places;
}

/** What each shared term adds to the likeness of two articles, by ascending term. */
function shareTerms(left: Profile, right: Profile): { terms: number[]; gains: number[] } {
  const terms: number[] = [];
  const gains: number[] = [];
  for (let i = 0, j = 0; i < left.terms.length && j < right.terms.length; ) {
    const term = left.terms[i] as number;
    const other = right.terms[j] as number;
    if (term === other) {
      terms.push(term);
      gains.push((left.weights[i] as number) * (right.weights[j] as number));
    }
    if (term <= other) i++;
    if (term >= other) j++;
  }
  return { terms, gains };
}

/** The names both articles hold, as the first writes them at their fullest, the longest first: `Odile Marsh` before `Marsh`. */
function sharedNames(a: Groupable, b: Groupable): { key: string; text: string }[] {
  const keys = new Set<string>();
  for (const { key } of b.names) keys.add(key);
  const texts = new Map<string, string>();
  for (const { key, text } of a.names)
    if (keys.has(key) && text.length > (texts.get(key)?.length ?? 0)) texts.set(key, text);
  return [...texts]
    .map(([key, text]) => ({ key, text }))
    .sort((x, y) => y.key.length - x.key.length || (x.key < y.key ? -1 : 1));
}
