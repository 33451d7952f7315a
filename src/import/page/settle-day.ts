import { tellsFirstDay } from '../order-days.js';
import { readMetadata } from '../read-metadata.js';
import type { Found } from '../sort-lines.js';
import { isDayOf, isInUtc, type Published } from './page-published.js';

/**
 * The days of publication that a page states and prints, in the order in which they are believed. Stated for machines
 * comes first, but for a moment in UTC that was on the printed day where the outlet is; then the day that is printed with a
 * label or beside the writer's name, a marked element's, and a day that nothing says is the one of publication.
 */
export function settleDay(stated: Published | null, found: readonly Found[]): Found[] {
  const printed = found.flatMap((one) => daysOf(one) ?? []);
  const labelled = printed.filter(isLabelled).sort((a, b) => Number(tellsFirstDay(b)) - Number(tellsFirstDay(a)));
  const bare = printed.filter((one) => !isLabelled(one));
  if (!stated) return [...labelled, ...bare];
  const own = { line: 0, from: stated.from, text: '', facts: { published: stated.value } };
  if (isInUtc(stated.value)) {
    const local = [...labelled, ...bare].find((one) => isLocalDay(one, stated.value));
    if (local) {
      const day = dayOf(local);
      return [{ ...local, facts: { published: day } }, ...printed.filter((one) => dayOf(one) !== day)];
    }
  }
  const isSure = stated.surety === 'stated' || labelled.some((one) => stated.value === dayOf(one));
  const agrees = stated.surety === 'marked' && labelled.some((one) => stated.value.startsWith(dayOf(one)));
  return isSure || agrees ? [own, ...printed] : [...labelled, own, ...bare];
}

const dayOf = ({ facts }: Found): string => facts.published?.slice(0, 10) ?? '';

/** A date by itself is inferred to be the day of publication. */
const isLabelled = ({ facts }: Found): boolean => !facts.published?.endsWith('?');

/** What a line says of the day of publication; the day of a change says nothing of it. */
function daysOf(one: Found): Found | null {
  const { published } = one.facts;
  if (published === undefined || readMetadata(one.text)?.changed === published) return null;
  return { ...one, facts: { published } };
}

/** Whether a printed day is that of a moment in UTC where the outlet is; a later one without a label may be that of a change. */
const isLocalDay = (one: Found, moment: string): boolean =>
  isDayOf(dayOf(one), moment) && (isLabelled(one) || dayOf(one) < moment);
