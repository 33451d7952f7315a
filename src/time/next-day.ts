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
 * speak of Friday as gone by. News names the weekdays just before it, so that is not the Friday of a week ago.
 */
export function withNextDay(
  publication: Publication,
  { places, sentences }: { readonly places: readonly Place[]; readonly sentences: number },
  cues: Cues,
): Publication {
  const { day, open } = publication;
  if (day === null || open || sentences < LEAST_SENTENCES) return publication;
  const next = calendarDay(day + 1).weekday;
  const isNext = ({ expression }: Place): boolean => {
    const date = innerMeaning(expression.meaning);
    return date.kind === 'weekday' && date.weekday === next && !date.choice && !isOfOtherWeek(date);
  };
  return places.some((place) => isNext(place) && isNews(place, cues))
    ? { ...publication, latest: day + 1 }
    : publication;
}

/** `Friday of last week`, `Friday week`. */
const isOfOtherWeek = ({ weeks, weeksAhead }: WeekdayMeaning): boolean =>
  weeks !== undefined || weeksAhead !== undefined;

function isNews(place: Place, cues: Cues): boolean {
  const { before, quoted, inCaption, sentenceIndex, expression } = place;
  if (quoted || inCaption || tenseOf(place, cues) === 'future' || isOfParticiple(place, cues)) return false;
  // "Early Friday" is told so closely only while it is news.
  if (expression.rule === 'early-late') return !cues.beside.test(before);
  return cues.sayingBefore.test(before.slice(-90)) || (sentenceIndex < LEAD_SENTENCES && !cues.beside.test(before));
}

/** `salaries paid on Friday`, `the bonus paid on Friday was small`: of any Friday. */
const isOfParticiple = (place: Place, cues: Cues): boolean =>
  cues.participleBefore.test(place.before.slice(-40)) && (cues.ofSubject.test(place.after) || datesThing(place, cues));
