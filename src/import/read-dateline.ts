import { nationOf } from '../text/index.js';
import { countWords } from './line-shape.js';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`;
const TITLED = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`;
const REGION = String.raw`(?:, ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?`;
const dayAs = (name: string): string =>
  String.raw`(?:, ?(?<${name}>\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}\.?(?: \d{4})?))?`;
const DAY = dayAs('day');
const DASH = String.raw`\s?[-–—:]{1,2}\s`;

/** An agency, or the country or state that the place is in. */
const BRACKET = String.raw` ?\((?<bracket>\p{Lu}[\p{L} ./-]{1,30})\)${dayAs('later')}`;

/** The forms of a dateline, the surest first, and how many words a paragraph has at least that begins with one. */
const FORMS: readonly { readonly pattern: RegExp; readonly leastWords: number; readonly sure: boolean }[] = [
  { pattern: new RegExp(`^(?<place>${CAPITALS}${REGION}?)${DAY}${BRACKET}${DASH}`, 'u'), leastWords: 6, sure: true },
  { pattern: new RegExp(`^(?<place>${TITLED}${REGION}?)${DAY}${BRACKET}${DASH}`, 'u'), leastWords: 12, sure: true },
  {
    pattern: new RegExp(`^(?<place>${CAPITALS}${REGION})${DAY}\\s?(?:[–—:]|--|\\s-)\\s?(?=[\\p{Lu}"“‘])`, 'u'),
    leastWords: 12,
    sure: true,
  },
  { pattern: new RegExp(`^(?<place>${TITLED}): (?=[\\p{Lu}"“‘\\p{N}])`, 'u'), leastWords: 12, sure: false },
];

/** Labels that stand before a colon as a place would. */
const NO_PLACE =
  /^(?:analysis|opinion|comment|update|updated|watch|live|exclusive|breaking|explainer|explained|editorial|video|review|interview|summary|note|correction|clarification|background|question|answer|fact check|profile|timeline|warning|context|however|meanwhile|still|also|but|first|second|third|finally|today|yesterday|tonight|(?:president|minister|secretary|general|captain|mr|mrs|ms|dr|prof)\b.*)$/i;

/** Words that stand in labels of a page, and in no place's name. */
const LABEL_WORD =
  /\b(?:news|live|updates?|numbers?|(?:help|hot|dead|head|time)lines?|alerts?|videos?|photos?|pictures?|reports?|proceedings|highlights|points|statements?|results?|scores?|contacts?|details|facts|figures|sources?|claims?|verdict|weather|traffic|elections?|polls?|budget|police|officials?|ministry|soundbites?|shotlist|voiceover)\b/i;

/** Names of agencies: letters alone, or words that such names have. */
const AGENCY =
  /^\p{Lu}{2,6}$|\b(?:reuters|xinhua|anadolu|bernama|antara|kyodo|yonhap|interfax|tass|sputnik|bloomberg|associated|efe|ansa|belga|ruptly)\b|news|press|presse|wire|agency|agence|agencia|agencies|times|post|media|radio|service|correspondent|bureau|report|staff|online|\btv\b/iu;

/** A dateline at the start of a paragraph. */
export interface Dateline {
  readonly place: string;
  /** The agency in brackets, as `Reuters`. */
  readonly agency: string | null;
  /** The day it was filed, mostly without a year (`Jan 24`). */
  readonly day: string | null;
  /** Whether only a dateline is written so; a place before a colon could be a speaker's name. */
  readonly sure: boolean;
  /** The length of the dateline, space included. */
  readonly length: number;
}

/**
 * Reads the dateline at the start of a report's first paragraph: `New Delhi: The …`, `BEIJING (Reuters) — The …`,
 * `LIMA, Jan 24 (AFP) - The …`, `QUITO (Ecuador), Jan 24: The …`. Null for a label before a colon (`Analysis: …`) and in a short line.
 */
export function readDateline(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, 120);
  const form = FORMS.find(({ pattern }) => pattern.test(start));
  const match = form?.pattern.exec(start);
  const { place, bracket, day, later } = match?.groups ?? {};
  if (!form || !match || place === undefined || NO_PLACE.test(place) || LABEL_WORD.test(place)) return null;
  if (countWords(paragraph) < form.leastWords) return null;
  const agency = bracket !== undefined && nationOf(bracket) === undefined && AGENCY.test(bracket) ? bracket : null;
  return {
    place: bracket === undefined || agency !== null ? place : `${place}, ${bracket}`,
    agency,
    day: day ?? later ?? null,
    sure: form.sure,
    length: match[0].length,
  };
}
