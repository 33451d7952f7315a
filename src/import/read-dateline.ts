import { countWords } from './line-shape.js';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`;
const TITLED = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`;
const REGION = String.raw`(?:, ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?`;
const DAY = String.raw`(?:, ?(?<day>\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}\.?(?: \d{4})?))?`;
const DASH = String.raw`\s?[-–—:]{1,2}\s`;

const AGENCY = String.raw` ?\((?<agency>[A-Z][\p{L} ./]{1,30})\)`;

/** The forms of a dateline, the surest first, and how many words a paragraph has at least that begins with one. */
const FORMS: readonly { readonly pattern: RegExp; readonly leastWords: number; readonly sure: boolean }[] = [
  { pattern: new RegExp(`^(?<place>${CAPITALS}${REGION}?)${DAY}${AGENCY}${DASH}`, 'u'), leastWords: 6, sure: true },
  { pattern: new RegExp(`^(?<place>${TITLED}${REGION}?)${DAY}${AGENCY}${DASH}`, 'u'), leastWords: 12, sure: true },
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
 * `LIMA, Jan 24 (AFP) - The …`, `QUITO — The …`. Null for a label before a colon (`Analysis: …`) and in a short line.
 */
export function readDateline(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, 120);
  const form = FORMS.find(({ pattern }) => pattern.test(start));
  const match = form?.pattern.exec(start);
  const { place, agency, day } = match?.groups ?? {};
  if (!form || !match || place === undefined || NO_PLACE.test(place)) return null;
  if (countWords(paragraph) < form.leastWords) return null;
  return { place, agency: agency ?? null, day: day ?? null, sure: form.sure, length: match[0].length };
}
