/** The places that a figure is of. */
import type { Amount, Reading, Span } from '../model.js';
import { NEAR } from './claim-reach.js';
import { isOfOccurrence } from './claim-words.js';
import { within } from './within.js';

/** The places by which a figure is limited, by their keys; none where it is of all. */
export function readPlaces(reading: Reading, sentence: Span, at: number, amount: Amount): Set<string> {
  const { scope, unit, start } = amount;
  const { names, sentences } = reading;
  if (scope === null && unit === 'cases')
    return placesBefore(reading, sentence, start) ?? placesBefore(reading, sentences[at - 1], start) ?? new Set();
  if (scope === null) return isOfOccurrence(unit) ? placeAfter(reading, sentence, amount) : new Set();
  // Of several sites the place of one is no limit.
  if (SITES.test(scope)) return new Set();
  const near = within(names, { start: sentence.start - 2 * NEAR, end: sentence.end });
  return new Set(
    near.filter(({ kind, text }) => (kind === 'place' || scope === text) && scope.includes(text)).map(({ key }) => key),
  );
}

/** The place in which the clause of a toll ends: `420 people were hurt while 140 buildings collapsed in Lenz`. */
function placeAfter({ text, names, amounts }: Reading, sentence: Span, { start, end, unit }: Amount): Set<string> {
  const reach = { start: end, end: Math.min(sentence.end, end + 100) };
  const place = within(names, reach).find(
    (name) => name.kind === 'place' && IN_PLACE.test(text.slice(end, name.start)),
  );
  if (!place || /[,;:()“”"]/.test(text.slice(end, place.start))) return new Set();
  if (AND_ANOTHER.test(text.slice(place.end, place.end + 40))) return new Set();
  const isOfAnother = within(amounts, { start: start + 1, end: place.start }).some((other) => other.unit === unit);
  return new Set(isOfAnother || SPEECH.test(text.slice(end, place.start)) ? [] : [place.key]);
}
/** `at Palen airport | and at Serra station`, of which nothing says that it is a place. */
const AND_ANOTHER = /^(?: \p{Ll}+)? and (?:(?:at|in|near) (?:the )?|the )\p{Lu}/u;
const IN_PLACE =
  /\b(?:in|at|near|across) (?:the )?(?:(?:city|town|village|district|region|state|province)s? of )?(?:\p{Lu}[\p{L}-]+['’]s )?$/u;
const SPEECH = /\b(?:said|says|told|according|officials?|authorities|ministry|hospitals?)\b/i;

/** Cases are those of the country that reports them; it may be named in the sentence before. */
function placesBefore({ names }: Reading, sentence: Span | undefined, offset: number): Set<string> | null {
  if (!sentence) return null;
  const places = within(names, { start: sentence.start, end: Math.min(sentence.end, offset) });
  const keys = new Set(places.flatMap(({ kind, key }) => (kind === 'place' ? [key] : [])));
  return keys.size > 0 ? keys : null;
}

/** Whether a figure is that of several places together. */
export const isOverall = ({ scope }: Amount): boolean => LISTED.test(scope ?? '');
const LISTED = /\p{Lu}[\p{L}-]+,? and (?:the )?\p{Lu}/u;
const SITES = / \p{Ll}+ and (?:at |in |near )?(?:the )?\p{Lu}/u;

/** The place that a bare number is from; with the counted named, it may be where all of them were from. */
export function readOrigin({ text, names }: Reading, { literal, end, unit }: Amount): string | null {
  if (!isOfOccurrence(unit) || /\s/.test(literal)) return null;
  const [from] = FROM.exec(text.slice(end, end + 12)) ?? [];
  if (from === undefined) return null;
  const [name] = within(names, { start: end + from.length, end: end + from.length + 1 });
  return name?.kind === 'place' ? name.key : null;
}
const FROM = /^ from (?:the )?/;
