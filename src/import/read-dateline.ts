import { nationOf } from '../text/index.js';
import { countWords } from './line-shape.js';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`;
/** `B A G H D A D`, as some copies have it. */
const SPACED = String.raw`\p{Lu}(?: \p{Lu}){3,20}(?! ?\p{L})`;
const TITLED = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`;
const REGION = String.raw`(?:, ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?`;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const dayAs = (name: string): string =>
  String.raw`(?:, ?(?<${name}>\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}\.?(?: \d{4})?))?`;
const DAY = dayAs('day');
/** `PALEN, Velm (3rd UPDATE) –`: how often the report was brought up to date. */
const UPDATED = String.raw`(?: ?\((?:\d{1,2}(?:st|nd|rd|th) )?UPDATED?\))?`;
/** A day that must stand behind a place which is not in capitals, and may be a weekday's or an office's name else. */
const OWN_DAY = String.raw`,? (?<day>(?:${MONTH})\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} (?:${MONTH})\.?(?:,? \d{4})?)`;
const DASH = String.raw`\s?[-–—:]{1,2}\s`;

/** The agency and the day in one bracket: `(Point News - 15th Jun, 2023)`, with or without a colon behind. */
const DATED_BRACKET = String.raw`,? ?\((?<bracket>\p{Lu}[\p{L} ./]{1,40}?) - (?<day>\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8},? \d{4}) ?\) ?:? ?(?=[\p{Lu}"“‘\p{N}])`;

/** `New Delhi [India]`, and what stands behind a place and closes with its day: `, Feb 8 (ANI): `. */
const NATION = String.raw` ?\[\p{Lu}[\p{L} ]{2,20}\]`;
const BEHIND_DAY = String.raw`${OWN_DAY}(?:,? ?\((?<bracket>\p{Lu}[\p{L} ./-]{1,30})\))?(?:${DASH}|: ?|-{1,2}| - ?|\.[-–—]{1,2} ?)(?=[\p{Lu}"“‘\p{N}])`;

/** An agency, or the country or state that the place is in. */
const BRACKET = String.raw` ?\((?<bracket>\p{Lu}[\p{L} ./-]{1,30})\)${dayAs('later')}`;

/** `MOSCOW, March 5. /TASS/. The …` as some agencies write it. */
const SLASHES = String.raw`(?:[.,] ?| )/(?<bracket>\p{Lu}[\p{L} -]{1,30})/\.?(?: [-–—])? ?(?=[\p{Lu}"“‘\p{N}])`;

/** Agencies behind which a report goes on without a mark: `Nairobi (AFP) Police have …`. */
const KNOWN_AGENCY =
  'AFP|AP|Reuters|dpa|DPA|ANI|PTI|IANS|Xinhua|EFE|ANSA|AAP|UNI|UPI|IRNA|ISNA|MNA|TASS|SANA|WAFA|KUNA|WAM|SPA|QNA|BNA|PNA|NAN|NNN|MENA';

/** The forms of a dateline, the surest first (an unsure one is a speaker's or an entry's, too), and how many words a paragraph has at least that begins with one. */
const FORMS: readonly { readonly pattern: RegExp; readonly leastWords: number; readonly isUnsure?: boolean }[] = [
  { pattern: new RegExp(`^(?<place>${CAPITALS}${REGION}?)${DAY}${BRACKET}${DASH}`, 'u'), leastWords: 6 },
  { pattern: new RegExp(`^(?<place>(?:${CAPITALS}|${TITLED})${REGION}?)${DAY}${SLASHES}`, 'u'), leastWords: 6 },
  { pattern: new RegExp(`^(?<place>${TITLED}${REGION}?)${DAY}${BRACKET}${DASH}`, 'u'), leastWords: 12 },
  { pattern: new RegExp(`^(?<place>${TITLED}${REGION}?)${DATED_BRACKET}`, 'u'), leastWords: 12 },
  {
    pattern: new RegExp(
      `^(?<place>(?:${CAPITALS}|${SPACED})${REGION})${DAY}${UPDATED}\\s?(?:[–—:]|--|\\s-)(?:\\s--)?\\s?(?=[\\p{Lu}"“‘])`,
      'u',
    ),
    leastWords: 12,
  },
  {
    pattern: new RegExp(
      `^\\((?<bracket>${KNOWN_AGENCY})\\) ?[-–—]{1,2} ?(?<place>${CAPITALS})(?:, (?<day>\\p{Lu}{3,9} \\d{1,2}))? ?[-–—]{1,2} (?=[\\p{Lu}"“‘])`,
      'u',
    ),
    leastWords: 12,
  },
  { pattern: new RegExp(`^(?<place>(?:${CAPITALS}|${TITLED})${NATION})${BEHIND_DAY}`, 'u'), leastWords: 12 },
  { pattern: new RegExp(`^(?<place>${CAPITALS}${REGION})${BEHIND_DAY}`, 'u'), leastWords: 12 },
  {
    pattern: new RegExp(`^(?<place>${TITLED}${REGION}) ?\\((?<bracket>${KNOWN_AGENCY})\\) (?=[\\p{Lu}"“‘])`, 'u'),
    leastWords: 12,
  },
  {
    pattern: new RegExp(
      `^(?<place>${CAPITALS}|${TITLED}), (?<bracket>${KNOWN_AGENCY}) ?[-–—]{1,2} (?=[\\p{Lu}"“‘])`,
      'u',
    ),
    leastWords: 12,
  },
  { pattern: new RegExp(`^(?<place>${TITLED}${REGION})${BEHIND_DAY}`, 'u'), leastWords: 12, isUnsure: true },
  { pattern: new RegExp(`^(?<place>${TITLED}${REGION}) [–—] (?=[\\p{Lu}"“‘])`, 'u'), leastWords: 12, isUnsure: true },
  { pattern: new RegExp(`^(?<place>${TITLED}): (?=[\\p{Lu}"“‘\\p{N}])`, 'u'), leastWords: 12, isUnsure: true },
];

/** Labels that stand before a colon as a place would. */
const NO_PLACE =
  /^(?:analysis|opinion|file|ap|afp|upi|place|location|where|when|who|what|why|how|(?:(?:on|since|until|by|from|after|before|early|late|last|this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|date|time|target|result|posted|published|comment|update|updated|watch|live|exclusive|breaking|explainer|explained|editorial|video|review|interview|summary|note|correction|clarification|background|question|answer|fact check|profile|timeline|warning|context|however|meanwhile|still|also|but|first|second|third|finally|today|yesterday|tonight|(?:president|minister|secretary|general|captain|mr|mrs|ms|dr|prof)\b.*)$/i;

/** Words that stand in labels of a page, and in no place's name. */
const LABEL_WORD =
  /\b(?:news|agency|agencies|live|updates?|numbers?|(?:help|hot|dead|head|time)lines?|alerts?|videos?|photos?|pictures?|reports?|proceedings|highlights|points|statements?|results?|scores?|contacts?|details|facts|figures|sources?|claims?|verdict|weather|traffic|elections?|polls?|budget|police|officials?|ministry|soundbites?|shotlist|voiceover)\b/i;

/** Whether words are a label's, as no place is called so: `WATCH`, `Live updates`. */
export const isLabel = (words: string): boolean => NO_PLACE.test(words) || LABEL_WORD.test(words);

/** Names of agencies: letters alone, or words that such names have. */
const AGENCY =
  /^\p{Lu}{2,6}$|\b(?:reuters|xinhua|anadolu|bernama|antara|kyodo|yonhap|interfax|tass|sputnik|bloomberg|associated|efe|ansa|belga|ruptly)\b|news|press|presse|wire|agency|agence|agencia|agencies|times|post|media|radio|service|correspondent|bureau|report|staff|online|\btv\b/iu;

/** Whether a name is an agency's, or is written as those are. */
export const isAgency = (name: string): boolean => AGENCY.test(name);

/** `BAGHDAD (Agencies)`: whose report it is is not told. */
const NAMELESS = /^(?:(?:news )?agenc(?:y|ies)|wires?|wire services?|staff|(?:web|news) desk)$/i;

/** Some of these end any dateline. */
const MARK = /[:()/–—-]/;

/** A dateline at the start of a paragraph. */
export interface Dateline {
  readonly place: string;
  /** The agency in brackets, as `Reuters`. */
  readonly agency: string | null;
  /** The day it was filed, mostly without a year (`Jan 24`). */
  readonly day: string | null;
  /** Whether words of its form may be no place's: who speaks, what a day is of. */
  readonly isUnsure: boolean;
  /** The length of the dateline, space included. */
  readonly length: number;
}

/**
 * Reads the dateline at the start of a report's first paragraph: `New Delhi: The …`, `BEIJING (Reuters) — The …`,
 * `LIMA, Jan 24 (AFP) - The …`, `QUITO (Ecuador), Jan 24: The …`. Null for a label before a colon (`Analysis: …`) and in a short line.
 */
export function readDateline(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, 120);
  if (!MARK.test(start)) return null;
  const form = FORMS.find(({ pattern }) => pattern.test(start));
  const match = form?.pattern.exec(start);
  const { place, bracket, day, later } = match?.groups ?? {};
  if (!form || !match || place === undefined || isLabel(place)) return null;
  if (countWords(paragraph) < form.leastWords) return null;
  const isNameless = bracket !== undefined && NAMELESS.test(bracket);
  const agency =
    bracket !== undefined && !isNameless && nationOf(bracket) === undefined && AGENCY.test(bracket) ? bracket : null;
  return {
    place: closeUp(bracket === undefined || isNameless || agency !== null ? place : `${place}, ${bracket}`).replace(
      / ?\[(.+)\]$/,
      ', $1',
    ),
    agency,
    day: day ?? later ?? null,
    isUnsure: form.isUnsure ?? false,
    length: match[0].length,
  };
}

/** `B A G H D A D, Iraq` → `BAGHDAD, Iraq`. */
function closeUp(place: string): string {
  return new RegExp(`^${SPACED}`, 'u').test(place)
    ? place.replace(/^(?:\p{Lu} )+/u, (letters) => letters.replaceAll(' ', ''))
    : place;
}

/** How a paragraph begins that gives a speaker's words, or tells of one thing after another: `Moe: How?` */
const LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}: /u;

/** Whether a paragraph begins with a name and a colon, however short it is. */
export function isLabelled(paragraph: string): boolean {
  return LABEL.test(paragraph);
}

/** Whether a word before a colon is a place, and no speaker: it is a known one, or the text says what is done in it. */
export function isPlaceIn(text: string, place: string): boolean {
  if (nationOf(place) !== undefined) return true;
  const name = place.replace(/\./g, '\\.');
  const told = new RegExp(`\\b(?:in|at|near|around|outside|across) ${name}(?![\\p{L}\\p{N}])`, 'iu');
  return told.test(text);
}
