/** Reads from an article what it tells: clause by clause, each with its date and what it is recognised by. */
import { dayOfIso, isWithinADay } from '../calendar/index.js';
import type { DatedSentence, Reading, Span, Time } from '../model.js';
import { ENTRY_HEAD } from '../time/index.js';
import { appointsFor, type Clause, splitClauses, toldIn } from './clauses.js';
import { lastsBeside } from './lasts-beside.js';
import { familiesOf, isAftermath, kindOf, takesToll } from './occurrence-words.js';
import { matches, type Pattern } from './patterns.js';
import { namesSomebody, recallsAnother, toldByAnother } from './recalls.js';
import type { ArticleParts, Traits } from './traits.js';
import { describeClause } from './traits.js';
import { within } from './within.js';
import { CUES, cuesWithin, tellsOccurrence, wordRange, wordsOf } from './words.js';

/** A clause of a source that tells of something. */
export interface Telling extends Span {
  readonly reading: Reading;
  /** Index of its sentence in the reading. */
  readonly sentence: number;
  readonly time: Time | null;
  /** Where its date stands: in the clause, or at the head of its entry in a list; elsewhere in the passage, which is a weaker hint; or nowhere. */
  readonly dating: 'own' | 'passage' | 'none';
  readonly place: 'news' | 'background' | 'count';
  readonly headline: boolean;
  /** Whether it is the headline or the opening of the report. */
  readonly lead: boolean;
  /** Whether it opens its sentence: later clauses only support what stands elsewhere. */
  readonly main: boolean;
  /** Whether it tells of a thing that another clause of its sentence names: "the ferry which sank on Monday". */
  readonly relative: boolean;
  /** A relative clause inside of it that is a telling of its own. */
  readonly inserted: Span | undefined;
  /** Whether it is spoken rather than told: most of it stands in quotation marks. */
  readonly spoken: boolean;
  readonly traits: Traits;
}

const SKIPPED_BLOCKS = new Set(['caption', 'cell', 'code', 'heading']);
const OFF_TIMELINE = new Set<Time['role']>(['caption', 'masthead', 'aside']);

/** A day, and perhaps a clock, between a label and its colon: `, 8 March 2024`, ` (Mar. 8, 5:30 p.m.)`. */
const LABEL_DAY = String.raw`[\s,(–—-]{1,3}(?:on )?(?:[a-z]{3,9}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d[\d./-]{3,9})(?:,? \d{4})?(?:,? (?:at )?\d{1,2}[:.]\d\d)?[^:]{0,16}`;

/** Lines of the page, not of the report. */
const FURNITURE = new RegExp(
  [
    'copyright\\b|©|all rights reserved|photos?:|picture:|video:|watch:|read more|related:',
    `\\(?correct(?:s|ed|ions?|ing)\\b(?:[^.:]{0,14}|${LABEL_DAY}):|\\(correct(?:s|ed) `,
    "\\(?(?:refiles|clarif(?:y|ies|ications?))\\b|editor[’']s note|sign up|subscribe|newsletters?\\b",
    'continue reading|advertisement\\b|must watch\\b|posted by',
    'an earlier version of this (?:article|story|report)\\b',
    'this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated) (?:on|at|to|after|because|with)\\b',
  ]
    .map((form) => `^(?:${form})`)
    .join('|'),
  'i',
);
/** As much of a sentence as the longest of these takes. */
const FURNITURE_REACH = 80;

/** Words for the time of the sentence before, whatever it tells. */
export const AT_THE_TIME = /^at (?:the|that) time$/i;

/** Longer, in characters, is a table or a fault, and no pattern need be slow on it. */
const LONGEST_SENTENCE = 2000;

const MIN_WORDS = 4;
/** Enough beside a date of its own: "It sank | on Tuesday." */
const MIN_DATED_WORDS = 2;
/** Less is no telling beside another clause: "The strikes came | after …". */
const MIN_CLAUSE_WORDS = 5;

/** The tellings of an article, in order of telling. */
export function readTellings(reading: Reading): Telling[] {
  const parts: ArticleParts = { ...reading, words: wordsOf(reading) };
  const opening = reading.sentences.findIndex(
    (sentence) => reading.blocks[sentence.block]?.kind === 'paragraph' && tellsSomething(parts, reading, sentence),
  );
  const tellings = reading.sentences.flatMap((sentence, at) => {
    if (!tellsSomething(parts, reading, sentence) || isExtract(reading, sentence, reading.sentences[opening]))
      return [];
    return readSentence(parts, { reading, sentence, at, opens: at === opening });
  });
  return keepReliableHints(tellings.filter((telling) => telling.dating === 'own' || !tellsIn(telling, 'unreal')));
}

const tellsIn = ({ reading, start, end, traits: { cues } }: Telling, pattern: Pattern): boolean =>
  matches(reading, { start, end, cues }, pattern);

/**
 * A sentence whose words are not all date, caption or question, and told rather than spoken. Words in quotation marks
 * tell only where they hold a date of their own.
 */
function tellsSomething(parts: ArticleParts, reading: Reading, sentence: DatedSentence): boolean {
  if (SKIPPED_BLOCKS.has(reading.blocks[sentence.block]?.kind ?? 'paragraph')) return false;
  if (reading.text[sentence.end - 1] === '?' || sentence.end - sentence.start > LONGEST_SENTENCE) return false;
  if (sentence.when && OFF_TIMELINE.has(sentence.when.role)) return false;
  if (FURNITURE.test(reading.text.slice(sentence.start, sentence.start + FURNITURE_REACH))) return false;
  const dates = within(parts.times, sentence);
  if (dates.some(({ role }) => role === 'masthead' || role === 'caption')) return false;
  const words = dates.reduce((count, date) => count - countWords(parts, date), countWords(parts, sentence));
  if (words >= MIN_WORDS) return dates.length > 0 || !isSpeech(reading, sentence);
  const isDated = dates.some(({ role, edtf }) => role === 'event' && edtf !== null);
  return isDated && words >= MIN_DATED_WORDS && tellsOccurrence(parts.words, sentence);
}

/** Whether a title is but the first words of the text, cut off, for want of a headline: what they tell is told below. */
function isExtract({ text, blocks }: Reading, { block }: DatedSentence, opening: Span | undefined): boolean {
  const title = blocks[block];
  if (title?.kind !== 'title' || text[title.end - 1] !== '…' || !opening) return false;
  return text.startsWith(text.slice(title.start, title.end - 1).trimEnd(), opening.start);
}

function countWords({ words }: ArticleParts, span: Span): number {
  const [first, last] = wordRange(words, span);
  return last - first;
}

const OPENING_MARKS = '"“‘\'„«';

/** Words spoken, as against told: they open the sentence, or most of it stands in quotation marks. */
function isSpeech({ text, quotations }: Reading, sentence: Span): boolean {
  if (OPENING_MARKS.includes(text.charAt(sentence.start))) return true;
  const quoted = within(quotations, sentence).reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - start,
    0,
  );
  return quoted > 0.7 * (sentence.end - sentence.start);
}

interface SentenceAt {
  readonly reading: Reading;
  readonly sentence: DatedSentence;
  readonly at: number;
  readonly opens: boolean;
}

/** "the worst attack since those in November", "coach through the end of the season": the date is of something beside. */
const SINCE = /\b(?:since|than|until|till|through)\s[^,;:.]{1,90}$/i;
const SINCE_REACH = 98;

/** "threatened to kill them if no ransom was paid by | 12 February": on that day nothing of it was done. */
const IF_BY = /\b(?:if|unless)\s[^,;:.]{3,110}\bby\s(?:\p{L}+\s)?$/iu;
const DEADLINE_REACH = 130;
const BY = /\bby\s/;
const BY_REACH = 14;

const isDeadline = ({ start, role }: Time, { text }: Reading, sentence: Span): boolean =>
  role === 'event' &&
  start > sentence.start &&
  BY.test(text.slice(start - BY_REACH, start)) &&
  IF_BY.test(text.slice(Math.max(sentence.start, start - DEADLINE_REACH), start));

function readSentence(parts: ArticleParts, { reading, sentence, at, opens }: SentenceAt): Telling[] {
  const looksBack = ({ start, precision }: Time) =>
    !isWithinADay(precision) && SINCE.test(reading.text.slice(Math.max(sentence.start, start - SINCE_REACH), start));
  const dates = within(parts.times, sentence).filter(
    (time) =>
      !OFF_TIMELINE.has(time.role) &&
      (time.edtf !== null || time.status === 'unsettled') &&
      !lastsBeside(time, reading, sentence) &&
      !isDeadline(time, reading, sentence),
  );
  const isOpen = sentence.when !== null && isDeadline(sentence.when, reading, sentence);
  const dated = isOpen ? { ...sentence, when: null } : sentence;
  const headline = reading.blocks[sentence.block]?.kind === 'title';
  const clauses = readClauses(parts, { sentence, dates, headline });
  const spoken = isSpeech(reading, sentence);
  return clauses.flatMap((clause) => {
    if (clause.relative && ONLY_PLANNED.test(reading.text.slice(clause.start, clause.end))) return [];
    const { time: own, dating } =
      ownerOf(toldIn(within(parts.times, clause), clause), clause, reading.text) ??
      dateClause(toldIn(within(dates, clause), clause), { clause, sentence: dated });
    const time = own && dating === 'own' ? withoutClock(own, clause, reading.text) : own;
    const traits = describeClause(parts, clause);
    const { start, end, main, relative = false, inserted } = clause;
    const repeated = !time && matches(reading, { start, end, cues: traits.cues }, 'repeated');
    const past = repeated || (time !== null && dating === 'own' && looksBack(time));
    const place = past ? 'background' : placeOf(time);
    const telling: Telling = {
      start,
      end,
      main,
      relative,
      inserted,
      reading,
      sentence: at,
      time,
      dating,
      place,
      headline,
      lead: headline || opens,
      spoken,
      traits,
    };
    const listed = time && dating === 'own' ? listedWith(time, dates, reading.text) : null;
    if (!listed || !time) return [telling];
    const both = within(reading.amounts, clause).length > 0 ? joinDays(time, listed, reading.text) : null;
    return both ? [{ ...telling, time: both }] : [telling, { ...telling, time: listed, main: false }];
  });
}

/** "the talks, which had been due to open on Wednesday": what was planned for a day has perhaps not been done on it. */
const ONLY_PLANNED =
  /\b(?:who|which|that) (?:had been|has been|have been|was|were|is|are) (?:due|scheduled|supposed|meant|expected|planned|slated) (?:to|for)\b/;

/** The clauses of a sentence that are long enough to tell; where each is too short, the sentence tells as a whole. */
function readClauses(
  parts: ArticleParts,
  {
    sentence,
    dates,
    headline,
  }: { readonly sentence: Span; readonly dates: readonly Time[]; readonly headline: boolean },
): readonly Clause[] {
  const whole = [{ start: sentence.start, end: sentence.end, main: true }];
  const isComplex = (cuesWithin(parts.words, sentence) & CUES.subordinate) !== 0;
  const days = within(parts.times, sentence).filter(isDayOfDeed);
  if (!isComplex && dates.length + days.length === 0) return whole;
  const clauses = splitClauses(parts.text, sentence, {
    tells: (span) => tellsOccurrence(parts.words, span),
    isHeadline: headline,
    isComplex,
    dates: (span) => within(dates, span).filter(({ role }) => role !== 'saying').length,
    days: (span) => within(days, span),
    splitsDate: (cue) =>
      dates.some(
        (date) =>
          date.anchor.kind !== 'event' &&
          ((date.start < cue.end && cue.start < date.end) ||
            (date.end === cue.start && listedWith(date, dates, parts.text)?.start === cue.end) ||
            (date.end === cue.start && ON_IT.test(parts.text.slice(cue.start, cue.end))) ||
            (date.start === cue.end && isMoment(cue, date, parts.text))),
      ),
  });
  if (clauses.length === 1) return whole;
  const long = clauses.filter(
    (clause) => countWords(parts, clause) >= MIN_CLAUSE_WORDS || within(dates, clause).length > 0,
  );
  return long.length > 0 ? long : whole;
}

/** "was bombed on Monday, | when nine people died, and …": they died on that Monday. */
const ON_IT = /^,? when\s/;

/** "fired three missiles just before noon on Monday, officials said": after the date nothing of its own is told. */
const isMoment = (cue: Span, { end }: Time, text: string): boolean =>
  /\b(?:after|before)\s+$/i.test(text.slice(cue.start, cue.end)) &&
  /^(?:[,.;:)]|$|\s(?:in|at|near|when|as|to|from|local|with|by)\b)/.test(text.slice(end, end + 12));

/** "sank within two hours of calling for help at | 9 a.m.": the clock is that of the call. */
const WITHIN_HOURS_OF =
  /\bwithin (?:an?|\d+|[a-z]+|half an) ?(?:minutes?|hours?) (?:of|after) [^,;:.]{3,80}$|\bwithin (?:minutes|hours) (?:of|after) [^,;:.]{3,80}$/i;
const CLOCK_REACH = 120;

/** A time of day that is that of another deed leaves the day. */
function withoutClock(time: Time, { start }: Span, text: string): Time {
  if ((time.precision !== 'minute' && time.precision !== 'hour') || !time.edtf || time.start < start) return time;
  const before = text.slice(Math.max(start, time.start - CLOCK_REACH), time.start);
  return WITHIN_HOURS_OF.test(before) ? { ...time, edtf: time.edtf.slice(0, DAY_LENGTH), precision: 'day' } : time;
}
const DAY_LENGTH = '2024-03-05'.length;

/** "killed twelve on Friday and Saturday": one figure, of both days; null where they are not two days running. */
function joinDays(first: Time, last: Time, text: string): Time | null {
  const [from, to] = [first, last].map(({ edtf, precision }) => (precision === 'day' && edtf ? dayOfIso(edtf) : null));
  if (typeof from !== 'number' || to !== from + 1) return null;
  const literal = text.slice(first.start, last.end);
  const note = `${first.note}; and the day after`;
  return { ...first, end: last.end, literal, edtf: `${first.edtf}/${last.edtf}`, precision: 'interval', note };
}

/** "in 2009 and 2010": one clause of two dates. */
export const LISTED = /^ and $/;

function listedWith({ end }: Time, dates: readonly Time[], text: string): Time | null {
  return dates.find(({ start }) => start > end && LISTED.test(text.slice(end, start))) ?? null;
}

/** "… after | Monday's attack on the port": beside the sentence's own, that day tells when this was. */
function ownerOf(times: readonly Time[], clause: Clause, text: string): Pick<Telling, 'time' | 'dating'> | null {
  const isOwn = (one: Time): boolean =>
    appointsFor(text.slice(clause.start, one.start)) ||
    (clause.main
      ? times.length === 1 && DONE_THEN.test(text.slice(Math.max(clause.start, one.start - DONE_REACH), one.start))
      : clause.relative || one.start - clause.start <= ARTICLE);
  const day = times.find((one) => one.role === 'aside' && isDayOfDeed(one) && isOwn(one));
  return day ? { time: clockOf(day, times, text) ?? day, dating: 'own' } : null;
}

/** The time of day right behind a day: "Sunday | at about 6.20 p.m.". */
const clockOf = (day: Time, times: readonly Time[], text: string): Time | undefined =>
  times.find(
    ({ role, edtf, precision, start }) =>
      role === 'event' &&
      edtf !== null &&
      (precision === 'minute' || precision === 'hour') &&
      start >= day.end &&
      BEFORE_CLOCK.test(text.slice(day.end, start)),
  );
const BEFORE_CLOCK = /^,? (?:(?:at|just|shortly|about|around|before|after) ){0,3}$/;

/** "staged a walkout which began | on Monday": a thing that is done on the day on which it begins. */
const DONE_THEN =
  /\b(?:staged|launched|mounted|led|declared|called)\san?\s(?:[\p{L}-]+\s){1,3}?(?:which|that)\s(?:started|began|erupted|took place)\s(?:(?:on|early|late|in|at)\s)*$/u;
const DONE_REACH = 110;

/** A known day on which something was done, be it only to a thing that is named. */
const isDayOfDeed = ({ role, edtf, precision }: Time): boolean =>
  (role === 'aside' || !OFF_TIMELINE.has(role)) && role !== 'saying' && edtf !== null && isWithinADay(precision);

/** Characters of `the` before a day. */
const ARTICLE = 4;

function dateClause(
  dates: readonly Time[],
  { clause, sentence }: { readonly clause: Clause; readonly sentence: DatedSentence },
): Pick<Telling, 'time' | 'dating'> {
  const { when } = sentence;
  const { main } = clause;
  // What a later clause tells was not done on the day on which somebody said so.
  const isSaid = when?.role === 'saying' && when.start >= sentence.start && when.end <= sentence.end;
  if (isSaid && main && dates.length === 0) return { time: when, dating: 'own' };
  if (isSaid && !main && dates.every(({ role }) => role === 'saying')) return { time: null, dating: 'none' };
  const event = dates.find(({ role, edtf }) => role === 'event' && edtf !== null);
  const isTold = when?.role !== 'saying' || !event;
  const isHere =
    when !== null && when.start >= clause.start && when.end <= clause.end && toldIn([when], clause).length > 0;
  if (isHere && isTold && when.literal !== '') return { time: when, dating: 'own' };
  const own =
    event ?? dates.find(({ role }) => role === 'event') ?? dates.find(({ role }) => role !== 'tally') ?? dates[0];
  if (own) return { time: own, dating: 'own' };
  const elsewhere = when && when.literal !== '' && (when.end <= sentence.start || when.start >= sentence.end);
  if (!main || !elsewhere) return { time: null, dating: 'none' };
  return { time: when, dating: when.rule === ENTRY_HEAD ? 'own' : 'passage' };
}

function placeOf(time: Time | null): Telling['place'] {
  if (time?.role === 'tally') return 'count';
  if (time?.role === 'background') return AT_THE_TIME.test(time.literal) ? 'news' : 'background';
  return 'news';
}

/**
 * A passage's date holds for what follows only where it dates a main clause of the news; it says nothing of a
 * sentence in the perfect tense (an opening may be, "has struck", but by no answer to it), of the state at the time of telling, of what repeats,
 * of who somebody was, of answers to the news, of another deed, and of the blow whose aftermath or end it dates.
 */
function keepReliableHints(tellings: readonly Telling[]): Telling[] {
  const reliable = new Map<number | undefined, Telling>();
  for (const telling of tellings) {
    const { dating, main, time } = telling;
    if (dating === 'own' && main && time?.role === 'event' && !reliable.has(time.start) && !isOfPicture(telling))
      reliable.set(time.start, telling);
  }
  return tellings.map((telling) => {
    const { dating, time, lead, traits } = telling;
    if (dating !== 'passage' || !time) return telling;
    const repeated = tellsIn(telling, 'repeated');
    const perfect = tellsIn(telling, 'perfect');
    const dated = reliable.get(time.start);
    const holds =
      dated !== undefined &&
      !repeated &&
      !(perfect && !lead) &&
      !((perfect || telling.headline) && isAnswerBehind(telling, dated)) &&
      !(!lead && TELLS_NOW.test(telling.reading.text.slice(telling.start, telling.end))) &&
      traits.reactions.length === 0 &&
      !namesEarlierBlow(telling, dated) &&
      !recallsAnother(telling) &&
      !toldByAnother(telling, dated) &&
      (lead || !namesSomebody(telling)) &&
      !isOfOtherPlace(telling, dated) &&
      !(countsOnlyToll(telling) && tellsEnd(dated)) &&
      !(isHarmOf(telling) && isOfAftermath(dated));
    return holds ? telling : { ...telling, time: null, dating: 'none', place: repeated ? 'background' : telling.place };
  });
}

/** "The film has won the prize. The premier congratulated them on | Sunday": the prize may be of the day before. */
const isAnswerBehind = ({ sentence }: Telling, dated: Telling): boolean =>
  dated.sentence > sentence && dated.traits.reactions.some((family) => family !== ORDERED);
/** What somebody orders can be the news itself: "The jury on Tuesday ordered his execution". */
const ORDERED = 'authorise';

/** "The latest reports confirm six deaths", "So far 40 are missing": as of the telling. */
const TELLS_NOW = /\b(?:(?<!\bhad )so far|to date|(?:latest|current) (?:reports?|figures?|toll|counts?|data))\b/i;

/** "Satellite images taken on | Friday showed two craters": what they show was before. */
const OF_PICTURE =
  /\b(?:images?|imagery|pictures?|photos?|photographs?|footage|videos?|clips?) (?:[^\s,;.]+ ){0,5}?(?:taken|shot|filmed|recorded|captured|released|published|posted|shared) (?:[a-z]+ ){0,2}$/i;
const PICTURE_REACH = 100;

const isOfPicture = ({ reading: { text }, start, time }: Telling): boolean =>
  time !== null && OF_PICTURE.test(text.slice(Math.max(start, time.start - PICTURE_REACH), time.start));

/** So many sentences behind a date what it dates is still in mind. */
const IN_MIND = 2;
const AT_PLACE = /\b(?:in|near|at|outside) (?:the )?$/;

/** "The owner of the car was shot dead near Ferlo": far behind the date, people die where nothing has been told of yet. */
function isOfOtherPlace(telling: Telling, dated: Telling): boolean {
  const { reading, sentence, traits } = telling;
  if (sentence - dated.sentence <= IN_MIND || !traits.families.some((family) => kindOf(family) === 'toll'))
    return false;
  const { names, text } = reading;
  return within(names, telling).some(
    ({ start, key }) =>
      AT_PLACE.test(text.slice(Math.max(0, start - 14), start)) &&
      names.find((name) => name.key === key)?.start === start,
  );
}

/** "Firefighters ended the search on Monday. Nine people died in the collapse": long before that Monday. */
function namesEarlierBlow({ traits: { definiteNouns } }: Telling, { traits }: Telling): boolean {
  const { families, reactions, occurrenceWords } = traits;
  if (definiteNouns.length === 0 || (reactions.length === 0 && !occurrenceWords.some(isAftermath))) return false;
  const blows = definiteNouns.flatMap(familiesOf).filter(takesToll);
  return blows.length > 0 && !blows.some((family) => families.includes(family));
}

/** "Three men were arrested on Wednesday over the raid. A guard was shot in the leg": before that Wednesday. */
const isHarmOf = ({ traits: { families } }: Telling): boolean =>
  families.some((family) => takesToll(family) || kindOf(family) === 'toll');

function isOfAftermath({ traits: { families, occurrenceWords } }: Telling): boolean {
  const [first] = occurrenceWords;
  return first !== undefined && isAftermath(first) && families.some((family) => AFTER_CRIME.test(family));
}
const AFTER_CRIME = /^(?:arrest|charge|trial|verdict)$/;

/** "Fifty people died": none but the dead and hurt. */
const countsOnlyToll = ({ traits: { families } }: Telling): boolean =>
  families.length > 0 && families.every((family) => kindOf(family) === 'toll');

/**
 * "The search ended on Monday", "Norland on Monday vowed to avenge the raid", "The ministry on Monday declared the end of the
 * outbreak": who died, died before.
 */
function tellsEnd({ reading, start, end, traits: { families, occurrenceWords } }: Telling): boolean {
  const [first] = occurrenceWords;
  if (first !== undefined && isAftermath(first)) return true;
  if (VOWS.test(reading.text.slice(start, end))) return true;
  return !families.some(takesToll) && ENDS.test(reading.text.slice(start, end));
}
const VOWS = /\b(?:vow(?:s|ed)?|pledge[sd]?|promise[sd]?|threaten(?:s|ed)?|call(?:s|ed) for|appeal(?:s|ed) for)\b/i;
const ENDS = /\b(?:ended|over|(?:called|calls) off|declared (?:the end|free)|the end of|lifted|reopened|resumed)\b/i;
