/** Languages, and kinds of English, in which the day stands before the month; pages in `en-US` are not all American. */
const DAY_FIRST =
  /^(?:ar|bg|cs|da|de|el|es|fi|fr|hr|it|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|tr|uk)(?:-|$)|^en-(?:AU|GB|IE|IN|NZ)$/i;
const SLASHES = /(?<![\d/])(\d{1,2})\/(0?[1-9]|1[0-2])\/(\d{4})(?![\d/])/g;

/** Lines with their days in figures as they are read in a page's language: `05/03/2024` is 5.3.2024 in French. */
export function writeDayFirst<Line extends { readonly text: string }>(
  lines: readonly Line[],
  language: string | undefined,
): readonly Line[] {
  if (language === undefined || !DAY_FIRST.test(language)) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(SLASHES, '$1.$2.$3') }));
}
