/** Reports recorded on the day before their news: where it was tomorrow already, or when the page was brought up to date. */
import { calendarDay } from '../calendar/index.js';
import { datesThing } from './attachment.js';
import type { Cues } from './language.js';
import { innerMeaning, type WeekdayMeaning } from './meaning.js';
import type { Publication } from './publication.js';
import { LEAD_SENTENCES, type Place, tenseOf } from './role.js';

/** Fewer sentences, the headline among them, show no report. */
const LEAST_SENTENCES = 4;

/**
 * The publication, told that its text has news of the next day: a report of a Thursday whose lead, or whose speakers,
 * speak of Friday as gone by. News names the weekdays just before it, so that is not the Friday of a week ago. Only where
 * the lead tells of Wednesday or Thursday, too (`was jailed on Thursday. The trial opened on Friday`), it may be, unless
 * the text opens with it.
 */
export function withNextDay(
  publication: Publication,
  {
    places,
    sentences,
    opening,
  }: { readonly places: readonly Place[]; readonly sentences: number; readonly opening: number },
  cues: Cues,
): Publication {
  const { day, open } = publication;
  if (day === null || open || sentences < LEAST_SENTENCES) return publication;
  const named = places.filter((place) => isBare(place, calendarDay(day + 1).weekday));
  const first = named.find((place) => isNews(place, cues));
  if (!first) return publication;
  const isLate = (place: Place): boolean => [day - 1, day].some((one) => isBare(place, calendarDay(one).weekday));
  const own = places.find((place) => isLate(place) && isNews(place, cues));
  const opens = !own || (first.expression.start < own.expression.start && first.blockIndex <= opening);
  return opens || named.some((place) => tellsOfNow(place, cues) && isNews(place, cues))
    ? { ...publication, latest: day + 1 }
    : { ...publication, perhaps: day + 1 };
}

/** A weekday of no week that is told. */
function isBare({ expression }: Place, weekday: number): boolean {
  const date = innerMeaning(expression.meaning);
  return date.kind === 'weekday' && date.weekday === weekday && !date.choice && !isOfOtherWeek(date);
}

/** `Friday of last week`, `Friday week`. */
const isOfOtherWeek = ({ weeks, weeksAhead }: WeekdayMeaning): boolean =>
  weeks !== undefined || weeksAhead !== undefined;

function isNews(place: Place, cues: Cues): boolean {
  const { before, quoted, inCaption, sentenceIndex } = place;
  if (quoted || inCaption || tenseOf(place, cues) === 'future' || isOfParticiple(place, cues)) return false;
  return tellsOfNow(place, cues) || (sentenceIndex < LEAD_SENTENCES && !cues.beside.test(before));
}

/** `Police said on Friday`; and `early Friday` is told so closely only while it is news. */
const tellsOfNow = ({ before, expression }: Place, cues: Cues): boolean =>
  expression.rule === 'early-late' ? !cues.beside.test(before) : cues.sayingBefore.test(before.slice(-90));

/** `salaries paid on Friday`, `the bonus paid on Friday was small`: of any Friday. */
const isOfParticiple = (place: Place, cues: Cues): boolean =>
  cues.participleBefore.test(place.before.slice(-40)) && (cues.ofSubject.test(place.after) || datesThing(place, cues));
