import type { Span } from '../model.js';
import type { Telling } from './tellings.js';
import { listWords, tellsInWords } from './words.js';

/** What parts two pieces of news in a headline: "Captain held, | divers find bodies". */
const PARTING = /[,;] (?:and )?/g;
/** What a headline is about, before its news: `Palen bridge collapse: | Search ends`; no news itself: `Ivo Kessler dead: …`. */
const TOPIC = /^(?![^:]*\b(?:[Dd]ead|[Dd]ies)\b)[^:,;]{3,60}: (?=\p{Lu})/u;
/** Words that a piece of news shares with what its line tells. */
const FEWEST_SHARED = 2;

/**
 * The part of a headline that tells what its line does: of "Captain held, divers find five bodies" the second, on the line
 * of the divers; the whole where it is one piece of news, or its beginning fits the line.
 */
export function partOfHeadline(headline: Telling, told: readonly Telling[]): Span {
  if (told.length === 0) return headline;
  const { end, reading } = headline;
  const [topic = ''] = TOPIC.exec(reading.text.slice(headline.start, end)) ?? [];
  const behind = reading.text.slice(headline.start + topic.length, end);
  // Not of a speaker or place: `Lawyer: She is held`.
  const isTopic = topic !== '' && tellsInWords(behind) && sharedWith(topic, told).isOfKind;
  const isTold = isTopic && sharedWith(behind, told).words >= FEWEST_SHARED;
  const start = headline.start + (isTold ? topic.length : 0);
  const words = reading.text.slice(start, end);
  for (const { 0: cue, index } of words.matchAll(PARTING)) {
    const from = index + cue.length;
    const [head, rest] = [words.slice(0, index), words.slice(from)];
    if (head.includes('(') || !tellsInWords(head) || !tellsInWords(rest)) continue;
    const [first, second] = [sharedWith(head, told), sharedWith(rest, told)];
    if (first.isOfKind) return { start, end };
    if (second.isOfKind && second.words >= FEWEST_SHARED && second.words > first.words)
      return { start: start + from, end };
  }
  return { start, end };
}

/** Whether some words tell of a kind of occurrence that a line's sentences tell of, and how many of their words stand there. */
function sharedWith(words: string, told: readonly Telling[]): { readonly isOfKind: boolean; readonly words: number } {
  const { forms } = listWords(words);
  const families = new Set(told.flatMap(({ traits }) => [...traits.families, ...traits.reactions]));
  const features = new Set(told.flatMap(({ traits }) => traits.features));
  return {
    isOfKind: forms.some((form) => form.families.some((family) => families.has(family))),
    words: forms.filter(({ feature }) => feature !== null && features.has(feature)).length,
  };
}
