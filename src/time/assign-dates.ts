/** When did what a sentence tells happen: its own expression, the date in force, or nothing that the text settles. */
import { calendarDay, isWithinADay, remember } from '../calendar/index.js';
import type { Time } from '../model.js';
import type { Language } from './language.js';
import { isNewsDay } from './memory.js';
import type { DatedExpression, Passage } from './passage.js';
import type { Publication } from './publication.js';
import { LEAD_SENTENCES } from './role.js';

/** Cues stand near the beginning of a sentence. */
const SIGHT = 400;

/** One date, or null, for each sentence of the passage. */
export function assignDates(
  { text, blocks, sentences }: Passage,
  { dated, publication }: { dated: readonly DatedExpression[]; publication: Publication },
  { cues }: Language,
): (Time | null)[] {
  const bySentence = new Map<number, DatedExpression[]>();
  for (const expression of dated) {
    const known = bySentence.get(expression.sentence);
    if (known) known.push(expression);
    else bySentence.set(expression.sentence, [expression]);
  }
  const isBirthday = ({ time }: DatedExpression): boolean =>
    cues.birth.test(text.slice(Math.max(0, time.start - BESIDE_SIGHT), time.start));
  const isOfSubject = ({ time }: DatedExpression): boolean =>
    cues.ofSubject.test(text.slice(time.end, time.end + BESIDE_SIGHT)) &&
    cues.nounBefore.test(text.slice(Math.max(0, time.start - BESIDE_SIGHT), time.start));
  /** "The 2019 election": what it tells is not of the news. */
  const isOldName = (date: DatedExpression): boolean =>
    date.time.role === 'aside' &&
    isLongAgo(date, publication) &&
    cues.attributiveBefore.test(text.slice(Math.max(0, date.time.start - BESIDE_SIGHT), date.time.start)) &&
    cues.attributiveAfter.test(text.slice(date.time.end, date.time.end + BESIDE_SIGHT));
  /** "Two days after the vote", "a few weeks ago": on another day than the story's, which is not told. */
  const isOnUntoldDay = ({ time: { literal, start, edtf, anchor, precision, role, rule } }: DatedExpression): boolean =>
    edtf === null &&
    (anchor.kind === 'event' ? precision === 'day' : role === 'background' && rule !== 'at-the-time') &&
    !cues.hours.test(literal) &&
    !cues.aside.test(text.slice(Math.max(0, start - BESIDE_SIGHT), start));
  const isPast = (date: DatedExpression): boolean =>
    isLongAgo(date, publication) &&
    !cues.compared.test(text.slice(Math.max(0, date.time.start - BESIDE_SIGHT), date.time.start));
  const isNews = newsTest({ dated, publication }, isBirthday);
  const story = storyDate(dated, publication, isNews);
  let inForce = story;
  const wordsOf = (index: number): string => {
    const sentence = sentences[index];
    return sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + SIGHT)) : '';
  };
  const opensApart = story !== null && isOpenedApart(story, wordsOf, cues);
  let lastBlock = -1;
  let last: { readonly own: DatedExpression; readonly index: number } | null = null;
  let past: { readonly date: DatedExpression; readonly index: number } | null = null;
  /** The last paragraph that has gone back in time: what follows it without a date is not of the news. */
  let history = Number.NEGATIVE_INFINITY;
  // One and the same record for all sentences that a date holds for, however many they are.
  const inheritedFrom = remember(inherited);
  const inheritedDayOf = remember(inheritedDay);
  const headedBy = remember(headed);
  let head: DatedExpression | null = null;
  return sentences.map(({ block }, index) => {
    if (block !== lastBlock && story && inForce && daysApart(story, inForce) > ASIDE_DAYS) inForce = story;
    lastBlock = block;
    const expressions = bySentence.get(index) ?? NONE;
    if (expressions.some(({ time }) => OFF_STORY.has(time.role))) return null;
    head = expressions.find(({ headsTo, value }) => headsTo !== null && value.first !== null) ?? head;
    if (head && block > (head.headsTo ?? -1)) head = null;
    const own = mainDate(expressions, isBirthday, isOfSubject);
    const date = own ?? expressions.find(isBackground);
    if (date && !isNews(date)) past = { date, index };
    if (date) history = isPast(date) ? block : Number.NEGATIVE_INFINITY;
    if (own) {
      if (isNews(own) && !own.isAhead) inForce = own;
      if (own.value.first !== null && own.value.first === own.value.last) last = { own, index };
      return own.time;
    }
    if (expressions.some(isOnUntoldDay) || expressions.some(isDayOfNoYear)) return null;
    if (head) return headedBy(head.time);
    const words = wordsOf(index);
    if (opensApart && index < (story?.sentence ?? 0)) return null;
    if (cues.tollMoves.test(words)) return null;
    // "The toll of Sunday's blast rose": later, on a day which is not told.
    if (expressions.some((one) => one.isOfThing && isNews(one))) return null;
    if (last && last.index === index - 1 && cues.goesOn.test(words) && !cues.comingClause.test(words)) {
      last = { ...last, index };
      return inheritedFrom(last.own.time);
    }
    if (past && past.index === index - 1 && cues.itsHarm.test(words)) {
      past = { ...past, index };
      return inheritedFrom(past.date.time);
    }
    if (block !== history && (block > history + HISTORY_BLOCKS || cues.said.test(words)))
      history = Number.NEGATIVE_INFINITY;
    if (expressions.some(isOldName) && !cues.said.test(words)) return null;
    if (!inForce || history >= 0 || cues.background.test(words) || cues.comingClause.test(words)) return null;
    if (blocks[block]?.kind !== 'title' && cues.stateClause.test(words)) return null;
    // A day that was only named ("condemned Sunday's attack") is of what goes on about that attack.
    if (inForce.isOfThing && !cues.ofBlow.test(words)) return null;
    // What the thing did, it did in that minute; all else goes on about that day.
    const isItsHarm = inForce.sentence === index - 1 && cues.itsHarm.test(words);
    return isItsHarm ? inheritedFrom(inForce.time) : inheritedDayOf(inForce);
  });
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

/** "On 24 September" of a text of unknown day. */
const isDayOfNoYear = ({ time: { edtf, precision, role } }: DatedExpression): boolean =>
  CARRIED.has(role) && precision === 'day' && Boolean(edtf?.startsWith('XXXX'));

const CARRIED = new Set<Time['role']>(['event', 'saying']);

function isOpenDay({ time: { edtf, precision, role } }: DatedExpression): boolean {
  return edtf === null && role === 'event' && isWithinADay(precision);
}

/** What a report tells of as its news happened within about a month. */
const LATEST_DAYS = 31;

/**
 * The expression that dates a sentence's main clause: a day before anything coarser, the told before the telling, and a
 * birthday, or what only tells the subject ("the man shot on Saturday died on Monday"), where there is nothing else.
 */
function mainDate(
  own: readonly DatedExpression[],
  isBirthday: (expression: DatedExpression) => boolean,
  isOfSubject: (expression: DatedExpression) => boolean,
): DatedExpression | null {
  const settled = own.filter(({ time }) => time.edtf !== null && time.status !== 'unsettled');
  const events = settled.filter(({ time }) => time.role === 'event');
  const later = events.length > 1 ? events.filter((event) => !isBirthday(event)) : [];
  const kept = later.length > 0 ? later : events;
  const main = kept.filter((event, at) => at === kept.length - 1 || !isOfSubject(event));
  const told = main.length > 0 ? main : kept;
  const [open] = own.filter((one) => (isOpenDay(one) && one.isOfToday) || isDayOfNoYear(one));
  // "He was sentenced Saturday for what he did on 11 March": that Saturday is not known.
  if (open && told[0] && open.time.start < told[0].time.start) return null;
  return (
    told.find(({ value }) => value.first !== null && value.first === value.last) ??
    settled.find(({ time }) => time.role === 'saying') ??
    told[0] ??
    null
  );
}

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

const CLOCK = new Set<Time['precision']>(['minute', 'hour']);

/** The rule of a date that heads the entry of a list: it stands for all that the entry tells. */
export const ENTRY_HEAD = 'entry-head';

const headed = (time: Time): Time => ({ ...passedOn(time, 'the date that heads the entry,'), rule: ENTRY_HEAD });
