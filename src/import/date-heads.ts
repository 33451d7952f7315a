import type { Line } from './decode-bytes.js';
import { isStatement } from './line-shape.js';
import { readBareDate } from './read-metadata.js';
import { isDayWithoutYear } from './read-stated-date.js';

const LEAST_HEADS = 2;

/** Whether a line is a date and nothing else, with a year or without: `March 8, 2014`, `SATURDAY MARCH 8`, `9 May`. */
export function isDateAlone(text: string): boolean {
  return readBareDate(text) !== null || isDayWithoutYear(text);
}

/**
 * The dates that stand alone above the entries of a list, by line number: those of the lines below a headline, where
 * several have a sentence between them and the next one. The first of them is the text's own where it stands above all
 * sentences and is written as none of the others (`Fri 6 Mar 2015, 9:30am`, then `March 8, 2014`).
 */
export function findDateHeads(below: readonly Line[]): ReadonlySet<number> {
  const written = below.filter(({ text }) => text !== '');
  const dates = written.flatMap(({ text }, at) => (isDateAlone(text) ? [at] : []));
  const heads = dates.filter((at, place) =>
    written.slice(at + 1, dates[place + 1]).some(({ text }) => isStatement(text)),
  );
  const [first, ...others] = heads.map((at) => written[at] as Line);
  if (!first || heads.length < LEAST_HEADS) return new Set();
  const isOwn =
    !written.slice(0, heads[0]).some(({ text }) => isStatement(text)) &&
    others.every(({ text }) => formOf(text) !== formOf(first.text));
  return new Set((isOwn ? others : [first, ...others]).map(({ number }) => number));
}

/** How a date is written but for its year, which a list gives once: a letter for each word and number, in their order. */
function formOf(text: string): string {
  return text
    .replace(/\d{4}/g, '')
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, 'd')
    .replace(/[^ad]+/g, '');
}
