/** How the date of a thread stands to the dates an occurrence has so far. */
import { boundsOf, daysBetween, edtfCompatible } from '../calendar/index.js';
import type { Thread } from './threads.js';

/** `same`: one day or moment; `open`: one is undated or wide; `apart`: two days, near enough to be a disagreement. */
export type DateRelation = 'same' | 'open' | 'apart';

/** Sources that disagree about a day disagree by days, not by months. */
const MOST_DAYS_APART = 7;
/** A report's undated news happened in the weeks before it was published. */
const MOST_DAYS_OLD = 45;
const NARROW = new Set(['minute', 'hour', 'day']);

/** The relation, or null where the dates exclude that both tell of one occurrence. */
export function relateDates(
  thread: Thread,
  others: readonly Thread[],
  episodeByArticle: ReadonlyMap<string, string>,
): DateRelation | null {
  const dated = others.filter(({ time }) => time?.edtf);
  if (!thread.time?.edtf || dated.length === 0) return relateUndated(thread, others, episodeByArticle);
  const relations = dated.map((other) => relateDated(thread, other));
  if (relations.includes(null)) return null;
  return relations.includes('apart') ? 'apart' : relations.includes('same') ? 'same' : 'open';
}

function relateDated({ time, tellings }: Thread, other: Thread): DateRelation | null {
  if (!time?.edtf || !other.time?.edtf) return 'open';
  const narrow = NARROW.has(time.precision) && NARROW.has(other.time.precision);
  if (edtfCompatible(time.edtf, other.time.edtf)) return narrow ? 'same' : 'open';
  const own = tellings[0]?.reading.article.id;
  if (!narrow || other.tellings[0]?.reading.article.id === own) return null;
  const [a, b] = [boundsOf(time.edtf)?.first, boundsOf(other.time.edtf)?.first];
  return a && b && Math.abs(daysBetween(a, b)) <= MOST_DAYS_APART ? 'apart' : null;
}

function relateUndated(
  thread: Thread,
  others: readonly Thread[],
  episodeByArticle: ReadonlyMap<string, string>,
): DateRelation | null {
  const episode = episodeOf(thread, episodeByArticle);
  const episodes = others.map((other) => episodeOf(other, episodeByArticle));
  if (episode && episodes.every((other) => other && other !== episode)) return null;
  const day = dayOf(thread);
  const tooFar = others.some((other) => {
    const otherDay = dayOf(other);
    return day && otherDay && Math.abs(daysBetween(day, otherDay)) > MOST_DAYS_OLD;
  });
  return tooFar ? null : 'open';
}

function episodeOf({ tellings }: Thread, episodeByArticle: ReadonlyMap<string, string>): string | undefined {
  return episodeByArticle.get(tellings[0]?.reading.article.id ?? '');
}

/** The day a thread tells of or, undated, the day its report came out. */
function dayOf({ time, tellings }: Thread): string | null {
  const edtf = time?.edtf ?? tellings[0]?.reading.article.published;
  return (edtf && boundsOf(edtf)?.first) || null;
}
