import { isEdtf } from '../calendar/index.js';
import type { Line } from './decode-bytes.js';
import { countWords } from './line-shape.js';
import { isOutletName } from './outlet-name.js';
import { readMetadata } from './read-metadata.js';
import type { Found } from './sort-lines.js';

/** The day that a collection of texts has put before the first words of each: `date 2024-03-05 The ferry …`. */
const DATE_BEFORE = /^date (?<day>\d{4}-\d\d(?:-\d\d)?) (?=\S)/;
/** Fewer words may be the name of the outlet. */
const LEAST_WORDS = 5;

/** Takes the day off the first line of a text, where words of the text stand behind it. */
export function takeDateBefore(lines: readonly Line[]): { lines: readonly Line[]; found: Found[] } {
  const at = lines.findIndex(({ text }) => text !== '');
  const line = lines[at];
  const { 0: words = '', groups } = DATE_BEFORE.exec(line?.text ?? '') ?? {};
  const published = groups?.day ?? '';
  if (!line || !isEdtf(published) || isAboutText(line.text, words.length)) return { lines, found: [] };
  return {
    lines: lines.with(at, { ...line, text: line.text.slice(words.length) }),
    found: [{ line: line.number, text: words.trim(), facts: { published } }],
  };
}

/** What the sky is like, as a page shows it above its headline. */
const WEATHER =
  /^(?:(?:mostly|partly|light|heavy|few|scattered|broken) )?(?:clear|clouds?|cloudy|overcast|fair|sunny|rain|showers?|drizzle|fog|mist|haze|snow|thunderstorms?|windy)$/i;

/** Whether all that stands behind the day is about the text: an outlet's name, a time to read; a long name is a headline. */
function isAboutText(line: string, start: number): boolean {
  const words = line.slice(start);
  if (WEATHER.test(words)) return false;
  const read = readMetadata(line);
  return read !== null && (read.facts.source !== words || isOutletName(words) || countWords(words) < LEAST_WORDS);
}
