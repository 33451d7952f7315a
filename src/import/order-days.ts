import { readMetadata } from './read-metadata.js';
import type { Found } from './sort-lines.js';

const LABEL = /\b(?:published|publication|posted|issued|date)\b/i;

/** Whether a line says when its text stood somewhere first, which a day beside it may be after. */
export const tellsFirstDay = ({ text }: Found): boolean => /\b(?:first|originally) published\b/i.test(text);

/**
 * How little the day that a line states is believed to be that of publication: one with a label is, one beside a name may be
 * that of the page, one alone that of a change.
 */
function doubtOf(one: Found): number {
  const { text, facts } = one;
  if (readMetadata(text)?.changed === facts.published) return 3;
  if (facts.published?.endsWith('?')) return 2;
  if (tellsFirstDay(one)) return -1;
  return LABEL.test(text) ? 0 : 1;
}

/** What the lines of a text state, of several days of publication the surest first. */
export function orderDays(found: readonly Found[]): readonly Found[] {
  const dated = found.filter(({ facts }) => facts.published !== undefined);
  if (dated.length < 2) return found;
  const [surest] = dated.toSorted((a, b) => doubtOf(a) - doubtOf(b));
  if (!surest || surest === dated[0]) return found;
  const { published } = surest.facts;
  return [{ ...surest, facts: { ...(published !== undefined && { published }) } }, ...found];
}
