/** Two numbers for a day and a month, of which either can be either: `06/10/2023`. */
const EITHER =
  /(?<![\d/.-])(?<one>0?[1-9]|1[0-2])(?<sign>[/-])(?<other>0?[1-9]|1[0-2])\k<sign>(?<year>(?:19|20)\d\d)(?![\d/-])/;
/** The same of which one is no month. */
const ONE_ORDER = {
  'day first': /(?<![\d/.-])(?:1[3-9]|2\d|3[01])([/-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?![\d/-])/,
  'month first': /(?<![\d/.-])(?:0?[1-9]|1[0-2])([/-])(?:1[3-9]|2\d|3[01])\1(?:19|20)\d\d(?![\d/-])/,
} as const;
/** Clocks of North America, where the month stands first. */
const AMERICAN_CLOCK = /\d ?(?:[ap]\.?m\.? )?(?:[EP][SD]?T|[MC]DT)\b/i;

/** In which order a text writes day and month. */
export type DayOrder = keyof typeof ONE_ORDER;

/** A day that a text states in figures, as it has them, and the two that it may be: the one with the day before the month first. */
export interface TwoDays {
  readonly words: string;
  readonly days: readonly [string, string];
}

/** The day of a line that may be another one; null where it has none. */
export function readTwoDays(line: string): TwoDays | null {
  const { 0: words = '', groups } = EITHER.exec(line) ?? {};
  const [one, other] = [groups?.one, groups?.other].map((number = '') => number.padStart(2, '0'));
  if (one === other || !groups) return null;
  return { words, days: [`${groups.year}-${other}-${one}`, `${groups.year}-${one}-${other}`] };
}

/** Says of which two days a statement may be. */
export function tellTwoDays(key: 'published' | 'retrieved', from: string, { words, days }: TwoDays): string {
  return `${key}: ${from} says “${words}”, which may be ${days.join(' or ')}`;
}

/** A line with that day as it is read in one order. */
export function writeInOrder(line: string, order: DayOrder): string {
  const [dayFirst, monthFirst] = readTwoDays(line)?.days ?? [];
  const day = order === 'day first' ? dayFirst : monthFirst;
  return day === undefined ? line : line.replace(EITHER, day);
}

/** The order in which a text writes its days, where some of them can be read in one alone, or it goes by a clock of North America. */
export function findDayOrder(lines: readonly { readonly text: string }[]): DayOrder | null {
  const dated = lines.filter(({ text }) => IN_FIGURES.test(text));
  if (dated.length === 0) return null;
  const dayFirst = dated.some(({ text }) => ONE_ORDER['day first'].test(text));
  const monthFirst = dated.some(
    ({ text }) =>
      ONE_ORDER['month first'].test(text) || (text.length < LONGEST && EITHER.test(text) && AMERICAN_CLOCK.test(text)),
  );
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day first' : 'month first';
}

/** What any day in figures has. */
const IN_FIGURES = /[/-]\d{1,2}[/-](?:19|20)\d\d/;

/** No line that says when a text was published is longer. */
const LONGEST = 120;
