/** Finds a title for an entry among its sources' own words: a headline's clause, or the clause that tells it best. */
import { boundsOf, daysBetween, edtfCompatible, isWithinADay } from '../calendar/index.js';
import type { Article, Edtf, Reading, Span, Time } from '../model.js';
import { isStillToCome } from './date-relation.js';
import { partOfHeadline } from './headline-part.js';
import { leans } from './leaning.js';
import { sharesFamily } from './references.js';
import { LONGEST_TITLE, shortenTitle } from './shorten-title.js';
import { LISTED, type Telling } from './tellings.js';
import { within } from './within.js';
import { tellsInWords } from './words.js';

/** Characters of a telling, and tellings, that a title is chosen from. */
const LONGEST_READ = 300;
const MOST_COMPARED = 12;
/** Characters before a clause in which a quotation that it is inside of may have begun. */
const LONGEST_QUOTED = 1000;
/** No clause but a headline rates higher: see `rateTitle`. */
const BEST_OF_CLAUSE = 4.5;

interface RatedTitle {
  readonly title: string;
  /** Whether it tells of an occurrence. */
  readonly tells: boolean;
  readonly score: number;
}

/**
 * The best title for the tellings of one occurrence of a day; always a slice of one of their articles. A headline of days
 * later tells what has come of it, a report of before what was planned, and one that gives another day denies its line's.
 */
export function titleEntry(tellings: readonly Telling[], edtf: Edtf | null = null): string {
  const isOf = (telling: Telling): boolean =>
    !edtf ||
    (!givesOtherDay(telling, edtf) &&
      !isStillToCome(edtf, telling.reading.article) &&
      !(telling.headline && isOfLater(telling, edtf, tellings)));
  const timely = tellings.filter(isOf);
  return titleTellings(timely.length > 0 ? timely : tellings);
}

/** Whether a telling's own words date it to another day than its line has, whose sources then differ. */
const givesOtherDay = ({ dating, time }: Telling, edtf: Edtf): boolean =>
  dating === 'own' && time !== null && time.edtf !== null && time.edtf !== edtf && !edtfCompatible(time.edtf, edtf);

/** What a headline tells of as the latest turn of a thing. */
const LATER_NEWS =
  /\b(?:rises?|climbs?|jumps?|grows|tops|nears|passes|resumes?|restarts?|reopens?|continues?|charged|sentenced|convicted|jailed|buried|mourns?|funerals?|inquiry|trial|anniversary|marking|remember(?:s|ing|ed)|(?:years?|decades?) (?:since|on|after|later))\b/i;
/** A headline is of the news of the days before it. */
const HEADLINE_DAYS = 2;

/** Whether a headline of days later tells other news: a later turn, that of a day its article gives, or of another deed. */
function isOfLater(headline: Telling, edtf: Edtf, tellings: readonly Telling[]): boolean {
  const { start, end, reading } = headline;
  if (!isLongAfter(edtf, reading.article)) return false;
  const told = tellings.filter((telling) => !telling.headline);
  return (
    LATER_NEWS.test(reading.text.slice(start, end)) ||
    givesLaterDay(reading, edtf) ||
    (told.length > 0 && !told.some((telling) => sharesFamily(telling, headline)))
  );
}

/** Whether an article tells of a day of its news, or of one on which somebody spoke, that is after a line's day. */
function givesLaterDay({ times, article }: Reading, edtf: Edtf): boolean {
  const day = boundsOf(edtf)?.last;
  const isLater = ({ role, edtf: other, precision }: Time): boolean => {
    if (
      (role !== 'event' && role !== 'saying') ||
      other === null ||
      !isWithinADay(precision) ||
      isStillToCome(other, article)
    )
      return false;
    const first = boundsOf(other)?.first;
    return Boolean(day && first) && (day as string) < (first as string);
  };
  return times.some(isLater);
}

function isLongAfter(edtf: Edtf, { published }: Pick<Article, 'published'>): boolean {
  const [day, out] = [boundsOf(edtf)?.last, published && boundsOf(published)?.first];
  return Boolean(day && out) && daysBetween(day as string, out as string) > HEADLINE_DAYS;
}

function titleTellings(tellings: readonly Telling[]): string {
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  const told = tellings.filter(({ headline }) => !headline);
  const likely = [...tellings.filter(({ headline }) => headline), ...told];
  for (const telling of likely.slice(0, MOST_COMPARED)) {
    if (!telling.headline && bestScore >= BEST_OF_CLAUSE) break;
    const { title, score } = titleTelling(telling, telling.headline ? partOfHeadline(telling, told) : telling);
    if (score > bestScore) [best, bestScore] = [title, score];
  }
  return best;
}

/** The title of a part of a telling; a clause too short to be one is told by its sentence. */
function titleTelling(telling: Telling, part: Span): RatedTitle {
  const own = titleSpan(part, telling);
  const sentence = telling.reading.sentences[telling.sentence];
  // What another clause tells first is no title of this one.
  if (own.tells || !sentence || !telling.main) return own;
  const whole = titleSpan(sentence, telling);
  return whole.score > own.score ? whole : own;
}

function titleSpan({ start, end }: Span, telling: Telling): RatedTitle {
  const { reading } = telling;
  const clause = { start, end: Math.min(end, start + LONGEST_READ) };
  const isNamed = (from: number, to: number) =>
    within(reading.names, { start: start + from, end: start + to }).length > 0;
  const quoted = within(reading.quotations, { start: start - LONGEST_QUOTED, end: clause.end })
    .filter((one) => one.end > start)
    .map((one) => ({ start: one.start - start, end: one.end - start }));
  const goesOnAt = Math.max(0, (telling.inserted?.end ?? 0) - start);
  const short = shortenTitle(reading.text.slice(clause.start, clause.end), { isNamed, quoted, goesOnAt });
  const { at, isCut, isHeadless } = short;
  const title = withListedDate(short.title, start + at, telling);
  const tells = tellsInWords(title);
  const score = rateTitle(title, telling, { tells, isNamed: isNamed(at, at + title.length) });
  return { title, tells, score: score - (isCut ? 0.5 : 0) - (isHeadless ? 2.5 : 0) };
}

/** "launches in August" of a line in September goes on to "launches in August and September". */
function withListedDate(title: string, start: number, { time, reading: { text } }: Telling): string {
  const end = start + title.length;
  return time && time.start > end && LISTED.test(text.slice(end, time.start)) ? text.slice(start, time.end) : title;
}

/** A last word that leans on another sentence. */
const VAGUE_ENDING = /\s(?:it|them|him|her|so|this|that|these|those)$/i;

/** "The collapse was the worst in the canton since 1987": what is said of it, and not what happened. */
const JUDGES =
  /\b(?:is|are|was|were|became|marks|marked) (?:one of )?(?:the|its|his|her|their) (?:[\p{L}-]+ )?(?:first|second|third|fourth|fifth|latest|last|[\p{L}]{2,}est|worst|most|largest|biggest)\b/u;

function rateTitle(
  title: string,
  telling: Telling,
  { tells, isNamed }: { readonly tells: boolean; readonly isNamed: boolean },
): number {
  return (
    (telling.headline ? 3 : 0) +
    (tells ? 3 : 0) +
    (isNamed ? 1 : 0) +
    (telling.main ? 0.5 : 0) -
    (telling.relative ? 1 : 0) -
    (leans(title) || VAGUE_ENDING.test(title) ? 3 : 0) -
    (JUDGES.test(title) ? 1.5 : 0) -
    (title.length > LONGEST_TITLE ? 2 : 0) -
    (title.length < 20 ? 1 : 0) -
    title.length / LONGEST_TITLE
  );
}
