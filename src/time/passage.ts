/** Reads an article's expressions in order: each is anchored to what stands before it. */
import { boundsOf, calendarDay, type Day, dayOf, isEdtf, rememberOne } from '../calendar/index.js';
import type { Article, Block, Quotation, Sentence, Time } from '../model.js';
import type { Steps } from '../steps.js';
import { anchorMeaning } from './anchor-meaning.js';
import { unsettled } from './anchored.js';
import { datesThing } from './attachment.js';
import type { Context, Force, ListYear, Shown, Tense } from './context.js';
import { findEntryHeads } from './entry-heads.js';
import { type Expression, findExpressions } from './find-expressions.js';
import { isDayFirst } from './habit.js';
import type { Cues, Language } from './language.js';
import { findListYears, isMonthLine } from './list-years.js';
import { innerMeaning, type Meaning } from './meaning.js';
import {
  chronicledBefore,
  enterSentence,
  forceOf,
  historyBefore,
  type Memory,
  NOTHING_READ,
  remember,
  rememberPost,
  spokenOn,
  toldBefore,
} from './memory.js';
import { withNextDay } from './next-day.js';
import { BACKWARDS, BEYOND_CALENDAR, NO_FORCE, SOME_DAY } from './notes.js';
import { findPosts } from './posts.js';
import { type Publication, publicationOn, readPublication } from './publication.js';
import {
  captionTest,
  HEAD_BLOCKS,
  isAlone,
  isDateline,
  isHead,
  LEAD_SENTENCES,
  type Place,
  roleOf,
  tenseOf,
} from './role.js';
import type { Anchored } from './value.js';
import { type WrittenDay, writtenDay } from './written-day.js';

export interface Passage {
  readonly article: Pick<Article, 'published' | 'retrieved' | 'lang' | 'timezone' | 'dateline'>;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** A time with the days it covers and the sentence it stands in. */
export interface DatedExpression {
  readonly time: Time;
  readonly value: Anchored;
  readonly sentence: number;
  /** Counted from the day of publication or of speaking: `Monday`, `last night`, `two days ago`. */
  readonly isOfToday: boolean;
  /** It tells which thing is meant, not when its sentence's deed was done; what follows can still be of its day. */
  readonly isOfThing: boolean;
  /** A stretch with both its ends that tells how long its sentence's own deed went on. */
  readonly isOwnSpan: boolean;
  /** Its clause tells of what is still to come then, so that nothing told around it is of that day. */
  readonly isAhead: boolean;
  /** Where it heads an entry of a list, the last block of that entry. */
  readonly headsTo: number | null;
}

/** How far around an expression its cues are looked for, so that no text takes more than linear time. */
const SIGHT = 240;

/**
 * Dates every expression of an article, in order of place, and tells the publication they were counted from, and the days
 * on which the text itself says that it was published or updated.
 */
export function* dateExpressions(
  passage: Passage,
  language: Language,
): Steps<{ dated: DatedExpression[]; publication: Publication; stated: Day[] }> {
  const expressions = findExpressions(passage.text, language.grammar);
  yield;
  const places = locateExpressions(expressions, passage, language);
  const setting = readSetting(passage, places, language);
  yield;
  const course: Course = { memory: NOTHING_READ, head: null, monthLine: null, leadMonth: null, tense: () => null };
  const dated = places.map((place, at) => datePlace(place, places[at - 1], { setting, course }));
  return { dated, publication: setting.publication, stated: setting.stated.map(({ day }) => day) };
}

/** What all expressions of an article are read by. */
interface Setting {
  readonly text: string;
  readonly cues: Cues;
  readonly dayFirst: boolean | null;
  readonly stated: readonly WrittenDay[];
  readonly publication: Publication;
  /** The dates that head entries of a list, with the last block of the entry. */
  readonly heads: ReadonlyMap<Place, number>;
  /** The block that announces a chronology; none comes after it where there is none. */
  readonly chronology: number;
  /** The years of dates that open entries of a list and tell none. */
  readonly listYears: ReadonlyMap<Place, ListYear>;
  /** By block: the day on which the post that it quotes was written. */
  readonly posts: ReadonlyMap<number, Force>;
}

/** What has been read of an article so far. */
interface Course {
  memory: Memory;
  head: Head | null;
  /** The month that heads a part of a list, alone in its line. */
  monthLine: Force | null;
  leadMonth: Force | null;
  /** The tense of the last expression: another that is joined to it looks to the same side. */
  tense: () => Tense;
}

function readSetting(passage: Passage, places: readonly Place[], language: Language): Setting {
  const { text, article, blocks } = passage;
  const { cues } = language;
  const own = readPublication(article);
  const isOfRecord = (place: Place): boolean => {
    const day = writtenDay(place.expression.meaning, own)?.day ?? null;
    return day !== null && own.day !== null && Math.abs(day - own.day) <= 1;
  };
  const heads = findEntryHeads(places, { blocks, isOfRecord }, cues);
  const expressions = places.map(({ expression }) => expression);
  const others = places.filter((place) => !heads.has(place));
  const stated = statedDays(others, passage, language);
  const publication = withNextDay(
    asWritten(publicationOf(stated, passage), places, cues),
    { places, sentences: passage.sentences.length, opening: blocks.findIndex(({ kind }) => kind === 'paragraph') },
    cues,
  );
  const posts = findPosts({ text, places }, publication, cues);
  const dayFirst = isDayFirst(text, expressions, article.lang);
  const listYears = findListYears(text, places, publication, cues);
  const chronology = findChronology(text, blocks, cues);
  return { text, cues, dayFirst, stated, publication, heads, chronology, listYears, posts };
}

/** Chronologies are announced within so many characters of a block. */
const ANNOUNCED_SIGHT = 300;

/** The last block that announces one: above it stands what the news is. */
function findChronology(text: string, blocks: readonly Block[], cues: Cues): number {
  if (!cues.chronologyWord.test(text)) return Number.POSITIVE_INFINITY;
  const at = blocks.findLastIndex(({ start, end }) =>
    cues.chronology.test(text.slice(start, Math.min(end, start + ANNOUNCED_SIGHT))),
  );
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Dates one expression by what was read before it, and goes on in the course from there. */
function datePlace(
  place: Place,
  above: Place | undefined,
  { setting, course }: { readonly setting: Setting; readonly course: Course },
): DatedExpression {
  const { text, cues, publication, heads } = setting;
  const { expression } = place;
  course.memory = enterSentence(course.memory, place.sentenceIndex, place.blockIndex);
  const { head, tense: before } = course;
  course.tense = rememberOne(() => (isJoined(place) ? before() : null) ?? tenseOf(place, cues));
  const entry = head && !heads.has(place) && place.blockIndex <= head.to ? head : null;
  const context = contextOf(place, above, { setting, course, entry });
  const anchored = entry ? anchorInEntry(expression, context, entry) : anchorFromBothEnds(expression.meaning, context);
  const value = notToCome(withinCalendar(anchored), context);
  const headsTo = heads.get(place) ?? null;
  const role = headsTo === null ? roleOf(place, value, publication.day, cues) : 'event';
  const time = timeOf(expression, value, role, text);
  const isOfThing = role === 'aside' && datesThing(place, cues);
  const isOwnSpan = role === 'span' && isClosed(expression) && !isBesideDeed(place, cues);
  const isAhead = liesAhead(value, context);
  const { sentenceIndex: sentence, blockIndex: block } = place;
  const read = { value, literal: time.literal, sentence, block, role, isAhead };
  if (headsTo !== null && value.first !== null)
    course.head = { read, to: headsTo, publication: toldOn(read, publication) };
  if (setting.listYears.has(place) && isMonthLine(place)) course.monthLine = value.first === null ? null : read;
  goOn(place, { read, role: isOfThing ? 'event' : role }, { setting, course });
  const dependsOnToday = isOfToday(expression) || isBareWeekday(expression);
  return { time, value, sentence, isOfToday: dependsOnToday, isOfThing, isOwnSpan, isAhead, headsTo };
}

const isClosed = ({ meaning }: Expression): boolean =>
  meaning.kind === 'span' && meaning.from !== null && meaning.to !== null;

/** `Lind, mayor from 2010 to 2012, resigned`, `charged with thefts between May and July`: of something beside the deed. */
const isBesideDeed = (place: Place, cues: Cues): boolean =>
  cues.spanBeside.test(place.before) || cues.aside.test(place.before) || datesThing(place, cues);

/** Keeps what was read for what comes; `role` is the one that it has for others. */
function goOn(
  place: Place,
  { read, role }: { readonly read: Force; readonly role: Time['role'] },
  { setting, course }: { readonly setting: Setting; readonly course: Course },
): void {
  const { cues, publication, posts } = setting;
  const { memory } = course;
  const isOfBirth = cues.birth.test(place.before);
  course.leadMonth ??= isOldMonthOfLead(read, publication) && !isOfBirth ? read : null;
  // An article goes on from no birthday, and from the day of a post only where it has no other.
  if (posts.has(place.blockIndex)) course.memory = rememberPost(memory, read, publication);
  else if (isBesideAnother(place, memory, cues)) course.memory = { ...memory, sentence: read };
  else if (memory.sentence !== null && isOfToll(place, { read, thing: memory.sentence }, cues))
    course.memory = { ...remember(memory, memory.sentence, 'event', publication), sentence: read };
  else if (!isOfBirth) course.memory = remember(memory, read, role, publication);
}

/** "The toll of Tuesday's blast rose on | Wednesday": what follows is of Tuesday. */
const isOfToll = (
  { before }: Place,
  { read, thing }: { readonly read: Force; readonly thing: Force },
  cues: Cues,
): boolean =>
  read.role === 'event' &&
  thing.value.first !== null &&
  thing.value.first === thing.value.last &&
  thing.value.first !== read.value.first &&
  cues.tollMoves.test(before);

function contextOf(
  place: Place,
  above: Place | undefined,
  { setting, course, entry }: { readonly setting: Setting; readonly course: Course; readonly entry: Head | null },
): Context {
  const { cues, dayFirst, publication, heads, listYears, posts } = setting;
  const { memory, head, leadMonth } = course;
  return {
    publication,
    dayFirst,
    force: forceOf(memory),
    sameSentence: memory.sentence,
    told: toldBefore(memory, place.blockIndex),
    history: heads.has(place) && head ? head.read : historyOf(place, { setting, course, entry }),
    head: entry?.read ?? null,
    news: memory.news,
    story: memory.story,
    quarter: memory.quarter,
    month: memory.month,
    leadMonth,
    week: weekAtHand(memory.sentence, place, cues, publication),
    block: place.blockIndex,
    tense: course.tense,
    isBack: () => cues.goesBack.test(place.since),
    isTold: () => cues.tellsBetween.test(place.since),
    isFromNow: () => !place.quoted && cues.fromNow.test(place.since),
    shows: (what) => shows(place, what, cues),
    listYear: listYears.get(place) ?? null,
    isPlannedThen: () => cues.wasPlanned.test(place.before),
    isChronicled: place.blockIndex > setting.chronology,
    isFirstPlan: () => cues.plannedThen.test(place.before.slice(-90)),
    isStamp: () => isStamp(place, cues),
    isApart: () => cues.clauseBetween.test(place.since) && !isUnder(above, place, cues),
    isEarlier: () => cues.background.test(place.before),
    spoken:
      posts.get(place.blockIndex) ??
      (place.quoted && isOfToday(place.expression) ? spokenOn(memory, publication) : null),
  };
}

/** What a date without its year goes on from, in a history, a chronology or below a month alone in its line. */
function historyOf(
  { blockIndex }: Place,
  { setting, course, entry }: { readonly setting: Setting; readonly course: Course; readonly entry: Head | null },
): Force | null {
  const { memory, monthLine } = course;
  const history = historyBefore(memory, blockIndex, setting.publication);
  if (history || entry) return history;
  return (
    (blockIndex > setting.chronology ? chronicledBefore(memory, blockIndex, setting.publication) : null) ?? monthLine
  );
}

/** `A man was jailed on Monday for a murder in March 2016`: the deed that is told of, long before the news. */
const isOldMonthOfLead = ({ value, sentence }: Force, { day }: Publication): boolean =>
  sentence < LEAD_SENTENCES &&
  (value.precision === 'month' || value.precision === 'day') &&
  value.anchor.kind === 'absolute' &&
  day !== null &&
  value.last !== null &&
  value.last < day - YEAR_DAYS;

const YEAR_DAYS = 365;

/**
 * `Last week the mayor resigned on Monday`: of that week, until another clause tells of another time; not of a week gone
 * by that tells only which thing is meant: `The driver of a train that derailed last week was charged on Monday`.
 */
const weekAtHand = (sentence: Force | null, { since }: Place, cues: Cues, { day }: Publication): Force | null => {
  if (sentence?.value.precision !== 'week' || sentence.role === 'saying' || cues.nextClause.test(since)) return null;
  const isThing = sentence.role === 'aside' && (sentence.value.first ?? 0) <= (day ?? 0);
  return isThing ? null : sentence;
};

/** Two dates of one list look to the same side: `has called strikes for 25 and 27 November and 2 December`. */
const isJoined = ({ since, before }: Place): boolean => since.length < before.length && JOINED.test(since);

const APPOSED = /^(?:,|,? \(|,? [-–—]|)\s?$/;

function shows({ before, since }: Place, what: Shown, cues: Cues): boolean {
  if (what === 'apposed') return since.length < before.length && APPOSED.test(since);
  if (what === 'awaited') return cues.awaitedThen.test(since);
  if (what === 'atFirst') return cues.atFirst.test(before);
  return what === 'due' ? cues.wasDue.test(before) : cues.unreal.test(before.slice(-90));
}

const JOINED = /^(?:,|,? and|,? or)\s$/;

/** The clock of an entry in a live report: `10.12am: Four are in hospital`, `17:45 The bridge is shut`. */
const isStamp = ({ before, after, block, expression }: Place, cues: Cues): boolean =>
  before === '' && (cues.entryAfter.test(after) || (expression.start === block.start && cues.stampAfter.test(after)));

/** The date that heads the entry of a list which is being read, with the last block that it holds for. */
interface Head {
  readonly read: Force;
  readonly to: number;
  /** The entry as if it were published on its own day. */
  readonly publication: Publication;
}

/** An entry of a chronology tells of its own day: `They will appear in court on Friday`, of 12 March 2019. */
function toldOn({ value: { first, last }, literal }: Force, publication: Publication): Publication {
  const isAhead = first !== null && publication.day !== null && first >= publication.day;
  if (first === null || first !== last || isAhead) return publication;
  const { year, month } = calendarDay(first);
  return { ...publicationOn(first, year, month), name: `the day of “${literal}”, which heads the entry` };
}

function anchorInEntry(expression: Expression, context: Context, { read, publication }: Head): Anchored {
  const { meaning } = expression;
  // Long after, "today" is the day of publication: `The mill is a school today.`
  const isSince = isOfToday(expression) && (context.publication.day ?? 0) - (publication.day ?? 0) > LIVE_DAYS;
  if (publication === context.publication || isSince) return anchorFromBothEnds(meaning, context);
  const value = weeksLater(anchorMeaning(meaning, { ...context, publication }), meaning, { context, publication });
  return value.anchor.kind === 'published' ? { ...value, anchor: { kind: 'sentence', ref: read.literal } } : value;
}

/**
 * `21 November: A truce is announced. It lasted from 24 to 30 November`: an entry of long ago may tell what came of it, and
 * means days soon after it rather than those of almost a year before.
 */
function weeksLater(
  value: Anchored,
  meaning: Meaning,
  { context, publication }: { readonly context: Context; readonly publication: Publication },
): Anchored {
  const { day } = publication;
  const latest = context.publication.day;
  if (day === null || latest === null || value.first === null || value.anchor.kind !== 'published') return value;
  if (value.first > day - YEAR_DAYS + ENTRY_DAYS) return value;
  const later = Math.min(day + ENTRY_DAYS, latest);
  const { year, month } = calendarDay(later);
  const name = `some weeks after ${publication.name}`;
  const again = anchorMeaning(meaning, { ...context, publication: { ...publicationOn(later, year, month), name } });
  return again.first !== null && again.first > day ? again : value;
}

/** What came of the news of an entry, it tells for so many days at most. */
const ENTRY_DAYS = 45;

/** A live report goes on for so many days at most. */
const LIVE_DAYS = 10;

/** Of a report published on some day of a few, a date counted from the first and the last alike; else it stays open. */
function anchorFromBothEnds(meaning: Meaning, context: Context): Anchored {
  const { publication } = context;
  const first = anchorMeaning(meaning, context);
  if (publication.end === null || publication.end === publication.day || first.anchor.kind !== 'published')
    return first;
  const { year, month } = calendarDay(publication.end);
  const last = anchorMeaning(meaning, {
    ...context,
    publication: { ...publication, day: publication.end, year, month },
  });
  return last.edtf === first.edtf ? first : unsettled(null, first.precision, SOME_DAY);
}

/** What was counted beyond the calendar, or to an end before its beginning, has no date that can be written. */
function withinCalendar(value: Anchored): Anchored {
  const { edtf, status, precision } = value;
  if (edtf === null) return status === 'unsettled' ? value : unsettled(null, precision, BEYOND_CALENDAR);
  const bounds = boundsOf(edtf);
  if (bounds?.first && bounds.last && bounds.first > bounds.last) return unsettled(null, precision, BACKWARDS);
  return bounds || isEdtf(edtf) ? value : unsettled(null, precision, BEYOND_CALENDAR);
}

/** What is told in the past and counted from another date lies on no day to come: then it was counted from the wrong one. */
function notToCome(value: Anchored, { publication: { latest }, tense }: Context): Anchored {
  const isCounted = value.anchor.kind === 'sentence' && value.first !== null && latest !== null && value.first > latest;
  return isCounted && tense() === 'past' ? unsettled(null, value.precision, NO_FORCE) : value;
}

/** `In 1964 it was built, and was shut on 30 August`: what opens its sentence holds for all of it. */
const isUnder = (opening: Place | undefined, place: Place, cues: Cues): boolean =>
  opening?.sentenceIndex === place.sentenceIndex && cues.headBefore.test(opening.before);

/** What is to happen on the day of publication or later. */
function liesAhead({ first }: Anchored, { publication: { day }, tense }: Context): boolean {
  return first !== null && (day === null || first >= day) && tense() === 'future';
}

/** `a quake on Sunday, followed by tremors on Monday`: what goes on without a date is of Sunday. */
const isBesideAnother = ({ before }: Place, { sentence }: Memory, cues: Cues): boolean =>
  sentence?.role === 'event' && cues.besideAnother.test(before);

/** `today`, `last night`, `two days ago`: counted from the day of speaking. */
function isOfToday({ meaning }: Expression): boolean {
  const inner = innerMeaning(meaning);
  return (
    (inner.kind === 'unit' && inner.unit === 'day' && inner.origin === 'published') ||
    (inner.kind === 'offset' && inner.origin === 'published')
  );
}

function isBareWeekday({ meaning }: Expression): boolean {
  const inner = innerMeaning(meaning);
  return inner.kind === 'weekday' && !inner.fromForce;
}

/** Gives each expression its sentence, block and surroundings; both lists are in order, so one walk finds all. */
function locateExpressions(expressions: readonly Expression[], passage: Passage, { cues }: Language): Place[] {
  const { text, blocks, sentences, quotations } = passage;
  let sentenceAt = 0;
  let quotationAt = 0;
  const places: Place[] = [];
  let ended = 0;
  const inCaption = captionTest(text, cues);
  for (const expression of expressions) {
    while (sentenceAt < sentences.length && (sentences[sentenceAt]?.end ?? 0) <= expression.start) sentenceAt++;
    while (quotationAt < quotations.length && (quotations[quotationAt]?.end ?? 0) <= expression.start) quotationAt++;
    const sentence = sentences[sentenceAt];
    const block = blocks[sentence?.block ?? -1];
    if (!sentence || !block || sentence.start > expression.start) continue;
    const before = text.slice(Math.max(sentence.start, expression.start - SIGHT), expression.start);
    const since = text.slice(Math.max(sentence.start, expression.start - SIGHT, ended), expression.start);
    ended = expression.end;
    const after = text.slice(expression.end, Math.max(expression.end, Math.min(sentence.end, expression.end + SIGHT)));
    places.push({
      expression,
      sentenceIndex: sentenceAt,
      blockIndex: sentence.block,
      block,
      inCaption:
        inCaption(block) || datesPicture({ before, after }, text.slice(sentence.start, expression.start), cues),
      before,
      since,
      after,
      quoted:
        (quotations[quotationAt]?.start ?? Number.POSITIVE_INFINITY) <= expression.start || opensQuotation(before),
    });
  }
  return places;
}

/** The date that closes a sentence on what a picture shows: it was taken then. */
const datesPicture = ({ before, after }: { before: string; after: string }, sentence: string, cues: Cues): boolean =>
  cues.closing.test(after) && cues.placeBefore.test(before) && cues.pictureHead.test(sentence.slice(0, SIGHT));

/** Whether words before a place open quotation marks that they do not close: a quotation may run on for sentences. */
function opensQuotation(before: string): boolean {
  const last = Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'));
  if (last >= 0 && before[last] === '“') return true;
  return before.split('"').length % 2 === 0;
}

/** `LENZ, Sept 18: …` of a report of the 19th: it was written, and counts its days, from the 18th. */
function asWritten(publication: Publication, places: readonly Place[], cues: Cues): Publication {
  const { day, year } = publication;
  const dateline = places.find(
    (place) => place.blockIndex <= HEAD_BLOCKS && place.block.kind !== 'title' && isDateline(place, cues),
  );
  const date = dateline && innerMeaning(dateline.expression.meaning);
  if (day === null || year === null || date?.kind !== 'date' || date.month === undefined || date.day === undefined)
    return publication;
  // A report of New Year's Day may have been written in the year before.
  const [month, dayOfMonth] = [date.month, date.day];
  for (const candidate of date.year === undefined ? [year, year - 1] : [date.year]) {
    const written = dayOf(candidate, month, dayOfMonth);
    if (written !== null && written < day && day - written <= WRITTEN_DAYS)
      return { ...publication, day: written, year: candidate, month, name: 'the day of the dateline' };
  }
  return publication;
}

/** A report comes out no later after it was written. */
const WRITTEN_DAYS = 2;

/** The record's publication; where it gives none, the first day that the head of the article says it was published on. */
function publicationOf(stated: readonly WrittenDay[], { article }: Passage): Publication {
  const publication = readPublication(article);
  const [first] = stated;
  return publication.year === null && first ? publicationOn(first.day, first.year, first.month) : publication;
}

/**
 * Full dates in the article's own head that are of its publication: those that say so, then those that stand alone between
 * headline and text. Above the headline a date would be the page's, on any day.
 */
function statedDays(places: readonly Place[], passage: Passage, { cues }: Language): WrittenDay[] {
  const heads = places.filter(({ blockIndex }) => blockIndex <= HEAD_BLOCKS);
  if (heads.length === 0) return [];
  const publication = readPublication(passage.article);
  const headline = lastHeadline(passage);
  const said = heads.filter((place) => isHead(place, cues));
  const alone = heads.filter(
    (place) =>
      place.blockIndex > headline &&
      !said.includes(place) &&
      isAlone(place, cues) &&
      !cues.retrieval.test(place.before),
  );
  const read = ({ expression }: Place): WrittenDay[] => {
    const date = writtenDay(expression.meaning, publication);
    return date ? [date] : [];
  };
  const isFetch = ({ day }: WrittenDay): boolean => isOf(passage.article.retrieved, day);
  return [...said.flatMap(read), ...alone.flatMap(read).filter((date) => !isFetch(date))];
}

/** The block that holds the headline: the first, or where the body tells it once more, that one. */
function lastHeadline({ text, blocks }: Passage): number {
  const [title] = blocks;
  if (!title) return 0;
  const words = text.slice(title.start, title.end);
  const isHeadline = ({ start, end, kind }: Block): boolean => kind === 'heading' || text.slice(start, end) === words;
  return Math.max(0, blocks.slice(0, HEAD_BLOCKS + 2).findLastIndex(isHeadline));
}

const isOf = (retrieved: Article['retrieved'], day: Day): boolean =>
  retrieved !== null && boundsOf(retrieved)?.first === calendarDay(day).iso;

function timeOf({ start, end, rule }: Expression, value: Anchored, role: Time['role'], text: string): Time {
  const time: Time = {
    literal: text.slice(start, end),
    start,
    end,
    edtf: value.edtf,
    precision: value.precision,
    anchor: value.anchor,
    status: value.edtf === null ? 'unsettled' : value.status,
    note: value.note,
    rule,
    role,
  };
  if (value.readings) time.readings = [...value.readings];
  if (value.part) time.part = value.part;
  return time;
}
