/** The days on which people were killed and hurt, as the lines of a timeline have them: rounds of a fight have tolls of their own. */
import { boundsOf, boundsOverlap, type DayBounds, isWithinADay } from '../calendar/index.js';
import type { Span } from '../model.js';
import type { DatedOccurrence } from './entries.js';
import { familiesOf, kindOf, takesToll } from './occurrence-words.js';
import type { Telling } from './tellings.js';
import { within } from './within.js';

/** A clause that tells of a blow, with the days of that. */
interface TollDay extends Span {
  readonly days: DayBounds;
  readonly line: TollLine | null;
}

/** The line of a blow, and those of other days that one report tells beside it: these are other blows. */
export interface TollLine {
  readonly days: DayBounds;
  readonly beside: Set<TollLine>;
}

/** By the article that tells them. */
export type TollDays = ReadonlyMap<string, readonly TollDay[]>;

/** "The toll rose to nine on Wednesday", "By Monday 40 had died": a count as of then, of a blow on another day. */
const COUNTED_THEN =
  /\b(?:tolls?|tally|counts?|total|number|confirm(?:s|ed)?|put|raised|ris(?:e|es|en)|rose|climb(?:s|ed)?|bringing|bodies|so far|to date|[Aa]s of|[Bb]y (?:early |late |noon |midday )?(?:\p{Lu}|yesterday|today)|has|have|had)\b/u;

/** The days of those clauses that tell a blow which a line of one day holds, or that name its day beside: "Monday's raid". */
export function findTollDays(occurrences: readonly DatedOccurrence[]): TollDays {
  const byArticle = new Map<string, TollDay[]>();
  const lines = new Map<string, TollLine[]>();
  for (const occurrence of occurrences) {
    if (occurrence.background) continue;
    const own = daysOf(occurrence);
    const line = own === null ? null : { days: own, beside: new Set<TollLine>() };
    for (const telling of occurrence.tellings) {
      if (!tellsToll(telling)) continue;
      if (line !== null) addTo(lines, telling.reading.article.id, line);
      const days = own === null || COUNTED_THEN.test(wordsAt(telling)) ? daysBeside(telling) : own;
      if (days === null) continue;
      const { start, end, reading, dating } = telling;
      // The day of a passage may be that of an aftershock: it puts no toll on the line of another day.
      const isOfLine = days === own && dating !== 'passage';
      addTo(byArticle, reading.article.id, { start, end, days, line: isOfLine ? line : null });
    }
  }
  for (const told of lines.values()) setBeside([...new Set(told)]);
  return byArticle;
}

function addTo<T>(listById: Map<string, T[]>, id: string, member: T): void {
  const known = listById.get(id);
  if (known) known.push(member);
  else listById.set(id, [member]);
}

/** Notes of each line of an article which others it tells, of days before or after. */
function setBeside(lines: readonly TollLine[]): void {
  if (lines.length > MOST_LINES) return;
  for (const a of lines) for (const b of lines) if (a !== b && !boundsOverlap(a.days, b.days)) a.beside.add(b);
}
/** A chronology of so many blows need not hold each against each. */
const MOST_LINES = 40;

/** The days of an occurrence that tells a blow of one day, or of one night. */
function daysOf({ tellings, settled: { edtf, precision } }: DatedOccurrence): DayBounds | null {
  const days = edtf !== null && isWithinADay(precision) ? boundsOf(edtf) : null;
  if (!days?.first || !days.last) return null;
  return tellings.some((telling) => datesBlow(telling) || namesDay(telling, days)) ? days : null;
}

/** Whether a clause names the blow by its day: "after Wednesday night's raids on Lenz". */
function namesDay(telling: Telling, days: DayBounds): boolean {
  if (telling.traits.reactions.length > 0 || !telling.traits.families.some(takesToll)) return false;
  const beside = daysBeside(telling);
  return beside !== null && boundsOverlap(beside, days);
}

/** The one day by which a clause names a blow: "the toll of Monday's raid rose to nine". */
function daysBeside({ reading, start, end }: Telling): DayBounds | null {
  const asides = within(reading.times, { start, end }).filter(
    ({ role, precision, edtf }) => role === 'aside' && edtf !== null && isWithinADay(precision),
  );
  return asides.length === 1 ? boundsOf(asides[0]?.edtf ?? '') : null;
}

const wordsAt = ({ reading, start, end }: Telling): string => reading.text.slice(start, end);

/** Whether its words date a blow, or it goes on about one of its passage: "nine were killed in the raid". */
const datesBlow = ({ dating, time, spoken, traits: { families, definiteNouns } }: Telling): boolean =>
  !spoken &&
  time?.role === 'event' &&
  families.some(takesToll) &&
  (dating === 'own' || definiteNouns.flatMap(familiesOf).some(takesToll));

const tellsToll = ({ traits: { families } }: Telling): boolean =>
  families.some((family) => takesToll(family) || kindOf(family) === 'toll');

/** The days of the blow that a place of an article is told of, and its line; null where no line has them. */
export const tollDayAt = (days: readonly TollDay[] | undefined, at: number): Omit<TollDay, keyof Span> | null =>
  days?.find(({ start, end }) => start <= at && at < end) ?? null;
