/** When did what a sentence tells happen: its own expression, the date in force, or nothing that the text settles. */
import { calendarDay, isWithinADay, remember } from '../calendar/index.js';
import type { Time } from '../model.js';
import type { Language } from './language.js';
import { CARRIED, isNewsDay } from './memory.js';
import { NO_FORCE } from './notes.js';
import type { DatedExpression, Passage } from './passage.js';
import type { Publication } from './publication.js';
import { LEAD_SENTENCES } from './role.js';

/** Cues stand near the beginning of a sentence. */
const SIGHT = 400;

/** One date, or null, for each sentence of the passage. */
export function assignDates(
  passage: Passage,
  found: { dated: readonly DatedExpression[]; publication: Publication },
  { cues }: Language,
): (Time | null)[] {
  const bySentence = groupBySentence(found.dated);
  const uses = usesOf(passage, found, cues);
  const story = storyDate(found.dated, found.publication, uses.isNews);
  const wordsOf = (index: number): string => {
    const { start = 0, end = 0 } = passage.sentences[index] ?? {};
    return passage.text.slice(start, Math.min(end, start + SIGHT));
  };
  const opensApart = story !== null && isOpenedApart(story, wordsOf, cues);
  const carry = carrierOf(passage, { cues, uses, story });
  const course = begin(story);
  const { latest } = found.publication;
  /** What is told in the past, below a day still to come, was not on it: that day heads a programme, not the report. */
  const isToldBefore = ({ value: { first } }: DatedExpression, words: string): boolean =>
    first !== null && latest !== null && first > latest && cues.pastAfter.test(words);
  return passage.sentences.map(({ block }, index) => {
    const expressions = bySentence.get(index) ?? NONE;
    enterBlock(course, block, story);
    if (expressions.some(({ time }) => OFF_STORY.has(time.role))) return null;
    const own = takeOwn(course, { expressions, index, block }, uses);
    if (own) return uses.isAsOf(own) ? dayTold(own) : own.time;
    if (expressions.some((one) => uses.isOnUntoldDay(one) || isOfNoYear(one) || isOnEitherDay(one))) return null;
    if (course.head && !isToldBefore(course.head, wordsOf(index))) return carry.headed(course.head);
    if (opensApart && index < (story?.sentence ?? 0)) return null;
    return carry.inForce(course, { expressions, index, block }, wordsOf(index));
  });
}

function groupBySentence(dated: readonly DatedExpression[]): ReadonlyMap<number, readonly DatedExpression[]> {
  const bySentence = new Map<number, DatedExpression[]>();
  for (const expression of dated) {
    const known = bySentence.get(expression.sentence);
    if (known) known.push(expression);
    else bySentence.set(expression.sentence, [expression]);
  }
  return bySentence;
}

type Use = (expression: DatedExpression) => boolean;

/** How an expression is used, told by the words beside it. */
interface Uses {
  readonly isNews: Use;
  readonly isBirthday: Use;
  /** Of the subject of its sentence, whose verb tells of another day. */
  readonly isOfSubject: Use;
  /** "The 2019 election": what it tells is not of the news. */
  readonly isOldName: Use;
  /** "Two days after the vote", "a few weeks ago": on another day than the story's, which is not told. */
  readonly isOnUntoldDay: Use;
  /** `As of 1930 GMT`: the minute of a count, not of what it counts. */
  readonly isAsOf: Use;
  /** Of long ago, and not what the news is only compared with. */
  readonly isPast: Use;
  /** "The case was adjourned to 2 July": what was done was done before. */
  readonly isAppointed: Use;
  /** "They were not told until Monday". */
  readonly isDelayed: Use;
  /** "On the day before, two had been hurt": told in the past perfect. */
  readonly isToldOfBefore: Use;
  /** "From 3 to 5 May rain fell": a stretch of days that its sentence opens with. */
  readonly isOpeningSpan: Use;
}

function usesOf(
  { text, sentences }: Passage,
  found: { readonly dated: readonly DatedExpression[]; readonly publication: Publication },
  cues: Language['cues'],
): Uses {
  const before = ({ time }: DatedExpression): string => text.slice(Math.max(0, time.start - BESIDE_SIGHT), time.start);
  const after = ({ time }: DatedExpression): string => text.slice(time.end, time.end + BESIDE_SIGHT);
  const isBirthday: Use = (date) => cues.birth.test(before(date));
  return {
    isNews: newsTest(found, isBirthday),
    isBirthday,
    isOfSubject: (date) =>
      cues.ofSubject.test(after(date)) && cues.nounBefore.test(before(date)) && !cues.ofItself.test(after(date)),
    isOldName: (date) =>
      date.time.role === 'aside' &&
      isLongAgo(date, found.publication) &&
      cues.attributiveBefore.test(before(date)) &&
      cues.attributiveAfter.test(after(date)),
    isOnUntoldDay: (date) => {
      const { literal, edtf, anchor, precision, role, rule, note } = date.time;
      // "At 3 a.m. the following day", behind no day that it follows.
      const isBesideNone = note === NO_FORCE && role === 'event' && isWithinADay(precision);
      const isBesideEvent = anchor.kind === 'event' && precision === 'day';
      return (
        edtf === null &&
        (isBesideNone ||
          isBesideEvent ||
          (anchor.kind !== 'event' && role === 'background' && rule !== 'at-the-time')) &&
        !cues.hours.test(literal) &&
        !cues.aside.test(before(date))
      );
    },
    isAsOf: (date) => CLOCK.has(date.time.precision) && cues.asOfBefore.test(before(date)),
    isPast: (date) => isLongAgo(date, found.publication) && !cues.compared.test(before(date)),
    isAppointed: (date) => cues.appointedTo.test(before(date)),
    isDelayed: (date) => cues.untilBefore.test(before(date)),
    isToldOfBefore: ({ sentence }) => {
      const { start = 0, end = 0 } = sentences[sentence] ?? {};
      return cues.background.test(text.slice(start, Math.min(end, start + SIGHT)));
    },
    isOpeningSpan: ({ time, sentence }) => {
      const { start = 0 } = sentences[sentence] ?? {};
      return (
        time.role === 'span' &&
        !cues.hours.test(time.literal) &&
        time.start - start <= BESIDE_SIGHT &&
        cues.spanOpens.test(text.slice(start, time.start))
      );
    },
  };
}

/** Where the telling has come: what is in force for a sentence that holds no date. It changes from sentence to sentence. */
interface Course {
  block: number;
  /** The day of the news. */
  inForce: DatedExpression | null;
  /** What opens the text is still to come. */
  isBeforeNews: boolean;
  /** The day of the news that a paragraph has gone back from: "On the day before, two had been hurt". */
  resumed: DatedExpression | null;
  /** The last single day, and the last date that is no news, each with the last sentence that was of it. */
  last: Kept | null;
  past: Kept | null;
  /** The last paragraph that has gone back in time: what follows it without a date is not of the news. */
  history: number;
  /** The date that heads the entry at hand. */
  head: DatedExpression | null;
}

interface Kept {
  readonly date: DatedExpression;
  index: number;
}

/** A sentence, with the dated expressions in it. */
interface Told {
  readonly expressions: readonly DatedExpression[];
  readonly index: number;
  readonly block: number;
}

const begin = (story: DatedExpression | null): Course => ({
  block: -1,
  inForce: story,
  isBeforeNews: false,
  resumed: null,
  last: null,
  past: null,
  history: Number.NEGATIVE_INFINITY,
  head: null,
});

function enterBlock(course: Course, block: number, story: DatedExpression | null): void {
  if (block === course.block) return;
  const { inForce } = course;
  if (story && inForce && daysApart(story, inForce) > ASIDE_DAYS) course.inForce = story;
  else course.inForce = course.resumed ?? inForce;
  course.resumed = null;
  course.block = block;
}

/** The date that a sentence holds of its own, if any, and what it puts in force. */
function takeOwn(course: Course, { expressions, index, block }: Told, uses: Uses): DatedExpression | null {
  course.head = expressions.find(({ headsTo, value }) => headsTo !== null && value.first !== null) ?? course.head;
  if (course.head && block > (course.head.headsTo ?? -1)) course.head = null;
  const own = mainDate(expressions, uses);
  const date = own ?? expressions.find(isBackground);
  if (date && !uses.isNews(date)) course.past = { date, index };
  if (date) course.history = uses.isPast(date) ? block : Number.NEGATIVE_INFINITY;
  // Others speak of the news on another day, or nobody knew of it until then: what goes on is still of its own.
  if (!own || (own.time.role === 'saying' && course.inForce?.time.role === 'event') || uses.isDelayed(own)) return own;
  if (own.isAhead && index < LEAD_SENTENCES) course.isBeforeNews = true;
  if (uses.isNews(own) && !own.isAhead) {
    const { inForce } = course;
    const isBack = inForce !== null && (own.value.first ?? 0) < (inForce.value.first ?? 0) && uses.isToldOfBefore(own);
    course.resumed = isBack ? (course.resumed ?? inForce) : null;
    course.inForce = own;
  }
  if (own.value.first !== null && own.value.first === own.value.last) course.last = { date: own, index };
  return own;
}

/** Hands dates on to sentences without one: one and the same record for all that a date holds for, however many they are. */
function carrierOf(
  { blocks, sentences }: Passage,
  {
    cues,
    uses,
    story,
  }: { readonly cues: Language['cues']; readonly uses: Uses; readonly story: DatedExpression | null },
) {
  const wholeOf = remember(inherited);
  const dayOf = remember(inheritedDay);
  const headedBy = remember(headed);
  const goesBack = ({ last, past }: Course, { index }: Told, words: string): Kept | null => {
    const isNext = (kept: Kept | null): boolean => kept?.index === index - 1;
    if (isNext(last) && cues.goesOn.test(words) && !cues.comingClause.test(words)) return last;
    return isNext(past) && cues.itsHarm.test(words) ? past : null;
  };
  const inForce = (course: Course, told: Told, words: string): Time | null => {
    const { expressions, index, block } = told;
    if (cues.tollMoves.test(words)) return null;
    // "The toll of Sunday's blast rose": later, on a day which is not told.
    if (expressions.some((one) => one.isOfThing && uses.isNews(one))) return null;
    const kept = goesBack(course, told, words);
    if (kept) {
      kept.index = index;
      return wholeOf(kept.date.time);
    }
    const { history } = course;
    if (block !== history && (block > history + HISTORY_BLOCKS || cues.said.test(words)))
      course.history = Number.NEGATIVE_INFINITY;
    if (expressions.some(uses.isOldName) && !cues.said.test(words)) return null;
    const date = course.history >= 0 ? null : course.inForce;
    // "A storm is due on Friday. At 11 a.m. it lay off the cape": hardly on the day of a later sentence.
    if (date && course.isBeforeNews && date.sentence > index && expressions.some(isClockOfNoDay)) return null;
    const { past } = course;
    const isBesidePast = past !== null && sentences[past.date.sentence]?.block === block;
    if (isBesidePast && expressions.some(isClockOfNoDay)) return null;
    if (date && expressions.some((one) => isBesides(one, date) && (one.isOwnSpan || uses.isOpeningSpan(one))))
      return null;
    // "It is the worst blow since 2009", below a later day: of that day or of the blow's.
    const isOfWhole = story !== null && date !== null && daysApart(story, date) > 0 && cues.ofWhole.test(words);
    if (isOfWhole && sentences[index - 1]?.block !== block) return null;
    if (!date || cues.background.test(words) || cues.comingClause.test(words)) return null;
    if (blocks[block]?.kind !== 'title' && cues.stateClause.test(words)) return null;
    // A day that was only named ("condemned Sunday's attack") is of what goes on about that attack.
    if (date.isOfThing && !cues.ofBlow.test(words)) return null;
    // What the thing did, it did in that minute; all else goes on about that day.
    return date.sentence === index - 1 && cues.itsHarm.test(words) ? wholeOf(date.time) : dayOf(date);
  };
  return { inForce, headed: ({ time }: DatedExpression): Time => headedBy(time) };
}

/**
 * Whether a report opens with what has been done since, and dates only what came before it: "Two men have been charged with
 * arson. The mill burnt down on Tuesday." The same deed, told once more with a date, dates the opening.
 */
function isOpenedApart(story: DatedExpression, wordsOf: (sentence: number) => string, cues: Language['cues']): boolean {
  const told = wordsOf(story.sentence).toLowerCase();
  for (let index = 0; index < story.sentence; index++) {
    const deed = cues.laterDeed.exec(wordsOf(index))?.[1];
    if (deed === undefined) continue;
    const stem = deed.slice(0, Math.max(SHORTEST_STEM, deed.length - 2));
    if (!told.split(NO_LETTERS).some((word) => word.startsWith(stem))) return true;
  }
  return false;
}

const SHORTEST_STEM = 3;
const NO_LETTERS = /[^a-z]+/;

const NONE: readonly DatedExpression[] = [];

/** Captions and mastheads tell nothing of the story. */
const OFF_STORY = new Set<Time['role']>(['caption', 'masthead']);

/** More than a season before publication. */
const isLongAgo = ({ value }: DatedExpression, { day }: Publication): boolean =>
  day !== null && value.last !== null && value.last < day - HISTORY_DAYS;

const HISTORY_DAYS = 100;
/** A history goes on for so many paragraphs at most, or until somebody is quoted on the news. */
const HISTORY_BLOCKS = 4;

/** What is told of before the story, with a date of its own. */
const isBackground = ({ time }: DatedExpression): boolean =>
  time.role === 'background' && time.edtf !== null && time.status !== 'unsettled';

/** A date so far from the story's is an excursion, and the next block comes back from it. */
const ASIDE_DAYS = 2;

const daysApart = (a: DatedExpression, b: DatedExpression): number =>
  Math.abs((a.value.first ?? 0) - (b.value.first ?? 0));

/** The story's date stands in the first sentences, or is as fresh as this many days. */
const FRESH_DAYS = 2;

/** The day that the story is about: the first news day of an event, in the lead or fresh. */
function storyDate(
  dated: readonly DatedExpression[],
  publication: Publication,
  isNews: (expression: DatedExpression) => boolean,
): DatedExpression | null {
  const fresh = publication.day === null ? Number.POSITIVE_INFINITY : publication.day - FRESH_DAYS;
  const isStory = (expression: DatedExpression): boolean =>
    (expression.time.role === 'event' || expression.isOfThing) &&
    !expression.isAhead &&
    isNews(expression) &&
    (expression.sentence < LEAD_SENTENCES || (expression.value.first ?? 0) >= fresh);
  return dated.find(isStory) ?? null;
}

/**
 * Whether a date is of the news. Of a text of unknown day that are those near its latest, but for birthdays; where it has
 * open days, "on Thursday", it tells its news by these.
 */
function newsTest(
  { dated, publication }: { dated: readonly DatedExpression[]; publication: Publication },
  isBirthday: (expression: DatedExpression) => boolean,
): (expression: DatedExpression) => boolean {
  if (publication.day !== null) return ({ value }) => isNewsDay(value, publication);
  if (dated.some(isOpenDay)) return () => false;
  const latest = dated.reduce((day, { value }) => Math.max(day, value.first ?? day), Number.NEGATIVE_INFINITY);
  return (expression) =>
    isNewsDay(expression.value, publication) &&
    (expression.value.first ?? 0) >= latest - LATEST_DAYS &&
    !isBirthday(expression);
}

/** Before a date its cues stand within so many characters. */
const BESIDE_SIGHT = 72;

/** "On 24 September" of a text of unknown day, "in May" behind an older year. */
const isOfNoYear = ({ time: { edtf, precision, role } }: DatedExpression): boolean =>
  CARRIED.has(role) && (precision === 'day' || precision === 'month') && Boolean(edtf?.startsWith('XXXX'));

/** "On Thursday", which may be one of two: on neither can its sentence be put, nor on the day of another. */
const isOnEitherDay = ({ time: { edtf, precision, role, readings } }: DatedExpression): boolean =>
  edtf === null && readings !== undefined && role === 'event' && precision === 'day';

/** "By 6 a.m. it had spread", told behind an older day than that of the news: it can be of either. */
const isClockOfNoDay = ({ time: { edtf, precision, role } }: DatedExpression): boolean =>
  edtf === null && role === 'event' && CLOCK.has(precision);

/** A stretch of days that does not hold another day. */
function isBesides({ value: { first, last } }: DatedExpression, { value: { first: day } }: DatedExpression): boolean {
  return day !== null && ((first !== null && day < first) || (last !== null && day > last));
}

function isOpenDay({ time: { edtf, precision, role } }: DatedExpression): boolean {
  return edtf === null && role === 'event' && isWithinADay(precision);
}

/** What a report tells of as its news happened within about a month. */
const LATEST_DAYS = 31;

/**
 * The expression that dates a sentence's main clause: a day before anything coarser, the told before the telling, and a
 * birthday, a day that something was put off until (`adjourned to 2 July after a hearing on Thursday`), or what only
 * tells the subject ("the man shot on Saturday died on Monday"), where there is nothing else.
 */
function mainDate(
  own: readonly DatedExpression[],
  { isBirthday, isOfSubject, isAppointed }: Uses,
): DatedExpression | null {
  const settled = own.filter(({ time }) => time.edtf !== null && time.status !== 'unsettled');
  const events = settled.filter(({ time }) => time.role === 'event');
  const later = events.length > 1 ? events.filter((event) => !isBirthday(event)) : [];
  const kept = later.length > 0 ? later : events;
  const isBeside = (event: DatedExpression, at: number): boolean =>
    (at < kept.length - 1 && isOfSubject(event)) || (kept.some(isDayBefore(event)) && isAppointed(event));
  const main = kept.length > 1 ? kept.filter((event, at) => !isBeside(event, at)) : kept;
  const told = main.length > 0 ? main : kept;
  const [open] = own.filter((one) => (isOpenDay(one) && one.isOfToday) || isOfNoYear(one));
  // "He was sentenced Saturday for what he did on 11 March": that Saturday is not known.
  if (open && told[0] && open.time.start < told[0].time.start) return null;
  const day = told.find(({ value }) => value.first !== null && value.first === value.last);
  if (!day && own.some(isOnEitherDay)) return null;
  return day ?? settled.find(({ time }) => time.role === 'saying') ?? told[0] ?? null;
}

const isDayBefore =
  ({ value: { first: day } }: DatedExpression) =>
  ({ value: { first, last } }: DatedExpression): boolean =>
    first !== null && first === last && day !== null && first < day;

/** The date of a sentence that holds none, and where it is from. */
const passedOn = (time: Time, from: string): Time => ({
  ...time,
  anchor: { kind: 'sentence', ref: time.literal },
  status: 'inferred',
  note: `${from} “${time.literal}”: ${time.note}`,
});

const inherited = (time: Time): Time => passedOn(time, 'the date in force in the passage, from');

/** The day of such a date, where it is a clock time; one told by two clocks, on two days, is kept. */
function inheritedDay({ time, value: { first } }: DatedExpression): Time {
  const whole = inherited(time);
  if (first === null || whole.readings || !CLOCK.has(whole.precision)) return whole;
  return { ...whole, edtf: calendarDay(first).iso, precision: 'day' };
}

/** The day of a sentence's own clock time. */
function dayTold({ time, value: { first } }: DatedExpression): Time {
  if (first === null) return time;
  const note = `the day of “${time.literal}”: ${time.note}`;
  const { readings: _, ...rest } = time;
  return { ...rest, edtf: calendarDay(first).iso, precision: 'day', note };
}

const CLOCK = new Set<Time['precision']>(['minute', 'hour']);

/** The rule of a date that heads the entry of a list: it stands for all that the entry tells. */
export const ENTRY_HEAD = 'entry-head';

const headed = (time: Time): Time => ({ ...passedOn(time, 'the date that heads the entry,'), rule: ENTRY_HEAD });
