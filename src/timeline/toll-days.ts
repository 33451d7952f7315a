/** The days on which people were killed and hurt, as the lines of a timeline have them: rounds of a fight have tolls of their own. */
import { boundsOf, type DayBounds, isWithinADay } from '../calendar/index.js';
import type { Span } from '../model.js';
import type { DatedOccurrence } from './entries.js';
import { familiesOf, kindOf, takesToll } from './occurrence-words.js';
import type { Telling } from './tellings.js';
import { within } from './within.js';

/** A clause that tells of a blow, with the days of that. */
interface TollDay extends Span {
  readonly days: DayBounds;
}

/** By the article that tells them. */
export type TollDays = ReadonlyMap<string, readonly TollDay[]>;

/** "The toll rose to nine on Wednesday", "By Monday 40 had died": a count as of then, of a blow on another day. */
const COUNTED_THEN =
  /\b(?:tolls?|tally|counts?|total|number|confirm(?:s|ed)?|put|raised|ris(?:e|es|en)|rose|climb(?:s|ed)?|bringing|bodies|so far|to date|[Aa]s of|[Bb]y (?:early |late |noon |midday )?(?:\p{Lu}|yesterday|today)|has|have|had)\b/u;

/** The days of those clauses that tell a blow which a line of one day holds, or that name its day beside: "Monday's raid". */
export function findTollDays(occurrences: readonly DatedOccurrence[]): TollDays {
  const byArticle = new Map<string, TollDay[]>();
  for (const occurrence of occurrences) {
    if (occurrence.background) continue;
    const own = daysOf(occurrence);
    for (const telling of occurrence.tellings) {
      if (!tellsToll(telling)) continue;
      const days = own === null || COUNTED_THEN.test(wordsAt(telling)) ? daysBeside(telling) : own;
      if (days === null) continue;
      const { id } = telling.reading.article;
      const { start, end } = telling;
      const known = byArticle.get(id);
      if (known) known.push({ start, end, days });
      else byArticle.set(id, [{ start, end, days }]);
    }
  }
  return byArticle;
}

/** The days of an occurrence that tells a blow of one day, or of one night. */
function daysOf({ tellings, settled: { edtf, precision } }: DatedOccurrence): DayBounds | null {
  const days = edtf !== null && isWithinADay(precision) ? boundsOf(edtf) : null;
  return days?.first && days.last && tellings.some(datesBlow) ? days : null;
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

/** The days of the blow that a place of an article is told of; null where no line has them. */
export const tollDaysAt = (days: readonly TollDay[] | undefined, at: number): DayBounds | null =>
  days?.find(({ start, end }) => start <= at && at < end)?.days ?? null;
