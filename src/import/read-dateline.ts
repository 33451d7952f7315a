import { countWords } from './line-shape.js';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`;
const TITLED = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`;
const REGION = String.raw`(?:, ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?`;
const DAY = String.raw`(?:, ?(?<day>\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?))?`;
const DASH = String.raw`\s?[-–—:]{1,2}\s`;

/** The forms of a dateline, the surest first. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<place>${TITLED}${REGION}?)${DAY} ?\\((?<agency>[A-Z][\\p{L} ./]{1,30})\\)${DASH}`, 'u'),
  new RegExp(`^(?<place>${CAPITALS}${REGION})${DAY}\\s?(?:[–—:]|--|\\s-)\\s?(?=[\\p{Lu}"“‘])`, 'u'),
  new RegExp(`^(?<place>${TITLED}): (?=[\\p{Lu}"“‘\\p{N}])`, 'u'),
];

/** Labels that stand before a colon as a place would. */
const NO_PLACE =
  /^(?:analysis|opinion|comment|update|updated|watch|live|exclusive|breaking|explainer|explained|editorial|video|review|interview|summary|note|correction|clarification|background|question|answer|fact check|profile|timeline|warning|context|however|meanwhile|still|also|but|first|second|third|finally|today|yesterday|tonight|(?:president|minister|secretary|general|captain|mr|mrs|ms|dr|prof)\b.*)$/i;

/** A dateline at the start of a paragraph. */
export interface Dateline {
  readonly place: string;
  /** The agency in brackets, as `Reuters`. */
  readonly agency: string | null;
  /** A day without a year (`Jan 24`): it dates the report, but not fully. */
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
  if (countWords(paragraph) < 12) return null;
  const start = paragraph.slice(0, 120);
  const form = FORMS.find((one) => one.test(start));
  const match = form?.exec(start);
  const { place, agency, day } = match?.groups ?? {};
  if (!match || place === undefined || NO_PLACE.test(place)) return null;
  return { place, agency: agency ?? null, day: day ?? null, sure: form !== FORMS.at(-1), length: match[0].length };
}
