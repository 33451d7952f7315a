/** What an expression does in its sentence: dates what is told, the telling itself, or something beside it. */
import { remember } from '../calendar/index.js';
import type { Block, Time } from '../model.js';
import { datesThing } from './attachment.js';
import type { Tense } from './context.js';
import type { Expression } from './find-expressions.js';
import type { Cues } from './language.js';
import { innerMeaning } from './meaning.js';
import type { Anchored } from './value.js';

/** An expression with the words around it. */
export interface Place {
  readonly expression: Expression;
  readonly sentenceIndex: number;
  /** The words of its sentence before and after it, as far as cues reach. */
  readonly before: string;
  readonly after: string;
  /** The words before it since the expression before it, where its sentence holds one. */
  readonly since: string;
  readonly block: Block;
  /** It stands under a picture, or says when one was taken. */
  readonly inCaption: boolean;
  readonly blockIndex: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** News stands in so many first sentences, the headline among them. */
export const LEAD_SENTENCES = 5;
/** Blocks at the head of an article that can hold its masthead. */
export const HEAD_BLOCKS = 4;
/** Letters that may stand beside a date in a line that holds nothing else. */
const LINE_LETTERS = 28;
const LONGEST_LINE = 110;
/** A dateline stands this near the beginning of its block. */
const DATELINE_REACH = 60;
/** Nor does an update's day stand further from it. */
const UPDATE_REACH = 40;
/** Characters of `As of about ` at the head of a sentence. */
const AS_OF_REACH = 14;
/** Characters before `since` in which it is told what is the greatest since then. */
const SINCE_REACH = 150;
/** Older than this, what stands in a subordinate place is no news. */
const NEWS_DAYS = 10;

/** The role of an expression, told by its place and the cues around it. */
export function roleOf(place: Place, anchored: Anchored, today: number | null, cues: Cues): Time['role'] {
  if (place.inCaption) return 'caption';
  if (isMasthead(place, anchored, cues)) return 'masthead';
  if (place.blockIndex <= HEAD_BLOCKS && isPlacedDateline(place, cues)) return 'aside';
  const { kind } = place.expression.meaning;
  if (cues.postBefore.test(place.before)) return 'saying';
  if (isSince(place) && cues.sinceSuperlative.test(place.before.slice(-SINCE_REACH))) return 'aside';
  if (endsPeriod(place, cues)) return 'aside';
  if (place.expression.rule === 'year-range' && cues.modelAfter.test(place.after)) return 'aside';
  if (kind === 'span' && cues.inBrackets.test(place.before)) return 'aside';
  if (kind === 'span' && isNight(anchored) && cues.nightBefore.test(place.before.slice(-24))) return 'event';
  if (kind === 'span' || kind === 'window') return cues.tally.test(around(place)) ? 'tally' : 'span';
  // `collapsed less than a year after its birth`: when it was born, not when it collapsed.
  if (kind === 'within' && isOfMonths(place)) return 'aside';
  if (isOfNoun(place, cues)) return 'aside';
  if (cues.movedAway.test(place.before.slice(-90)) || cues.reckonedFrom.test(place.before.slice(-40))) return 'aside';
  if (place.since.length < place.before.length && cues.partOfCount.test(place.since.slice(-60))) return 'aside';
  // `a fall from the 4 million reported in the same period last year`
  if (isOfOtherFigure(place, anchored, cues) || isOfMaking(place, anchored, cues)) return 'aside';
  if (cues.sayingBefore.test(place.before.slice(-90))) return 'saying';
  // `As of Sunday, 40 had died`: the day of the count, and not of what it counts.
  const isBehind = today !== null && anchored.last !== null && anchored.last <= today;
  if (isBehind && place.before.length <= AS_OF_REACH && cues.asOfBefore.test(place.before)) return 'saying';
  if (kind === 'vague') return 'background';
  if (datesSaying(place, cues)) return 'saying';
  // Of a text of unknown day, what is written out with its year can be of any age.
  const isOld =
    today === null
      ? anchored.precision !== 'day' || anchored.anchor.kind === 'absolute'
      : anchored.first === null || anchored.first < today - NEWS_DAYS;
  // "2024 outlook disappoints": in a headline what a noun follows tells of it, not of the news.
  if (place.block.kind === 'title' && COARSE.has(anchored.precision) && cues.attributiveAfter.test(place.after))
    return 'aside';
  if (place.quoted && cues.chanted.test(place.before)) return 'aside';
  if (cues.comparedWith.test(place.before.slice(-110)) || isInFigureBracket(place, cues)) return 'aside';
  if (datesThing(place, cues)) return 'aside';
  // "a 12th-century town", "the worst fire in the 21st century": how old a thing is, or in what time the worst.
  if (anchored.precision === 'decade' && isOfAge(place, cues)) return 'aside';
  // "resigned over plans to end coal by 2030": when it is to end, not when he resigned.
  const isFar = today !== null && (anchored.first ?? today) > today && FAR.has(anchored.precision);
  if (isFar && cues.pastBefore.test(tensedWords(place, cues).slice(-110).replace(cues.presentPlan, ' ')))
    return 'aside';
  const { before } = place;
  const isAhead = today !== null && (anchored.first ?? today) > today;
  if (isAhead && isOnlyPlanned(place, cues) && tenseOf(place, cues) !== 'past') return 'aside';
  if (
    isAhead &&
    cues.pastBefore.test(before.slice(-110)) &&
    (isAppointed(place, cues) || cues.impendingBefore.test(before))
  )
    return 'aside';
  if (!isOld) return 'event';
  if (cues.sinceBefore.test(before.slice(-98))) return 'aside';
  if (cues.hurtIn.test(before) && cues.happenedBefore.test(place.since)) return 'event';
  if (cues.aside.test(before) || isAttributive(place, cues) || endsName(place, cues)) return 'aside';
  if (anchored.precision === 'day' && cues.afterThing.test(before.slice(-90))) return 'aside';
  return cues.background.test(around(place)) ? 'background' : 'event';
}

/** `on the night of 26-27 July`: a moment, though the words tell two days. */
const isNight = ({ first, last }: Anchored): boolean => first !== null && last === first + 1;

const isOfMonths = ({ expression: { meaning } }: Place): boolean =>
  meaning.kind === 'within' && (meaning.unit === 'month' || meaning.unit === 'year');

/** `since 2009`: a span without an end. */
const isSince = ({ expression: { meaning } }: Place): boolean => meaning.kind === 'span' && !meaning.to;

const endsPeriod = ({ before }: Place, cues: Cues): boolean =>
  cues.endBefore.test(before.slice(-20)) && cues.endsPeriod.test(before.slice(-48));

/** `expects 2024 sales of a million`: what is sold in that year, and not when that is told. */
const isOfNoun = ({ expression: { rule }, before, after }: Place, cues: Cues): boolean =>
  rule === 'year-alone' && cues.attributiveAfter.test(after.slice(0, 40)) && cues.bareBefore.test(before.slice(-24));

/** `$81 billion ($82 billion in 2022)`, `1,061 dead (Wire, 28 August)`: behind the figure of the news, one to hold it against. */
const isInFigureBracket = ({ before }: Place, cues: Cues): boolean => cues.bracketOpen.test(before);

/** At the head of a sentence a date is of the saying, where that is its verb. */
const datesSaying = ({ before, after }: Place, cues: Cues): boolean =>
  (cues.headBefore.test(before) && cues.sayingAfter.test(after.slice(0, 120))) ||
  (cues.occasionBefore.test(before) && cues.said.test(after.slice(0, 160)));

/** `was charged on Monday and will appear on 3 March`, `set for 3 March on Monday`: what is told has been done, and before. */
function isOnlyPlanned({ before, after }: Place, cues: Cues): boolean {
  if (cues.deedBeforePlan.test(before) || cues.deedAfterPlan.test(after) || cues.toldOnAfter.test(after)) return true;
  const awaited = cues.aheadOf.exec(before);
  if (awaited === null) return false;
  // `Hours before the polls open on Sunday, two bombs went off`
  const isBeforeDeed = cues.commaAfter.test(after) && cues.pastAfter.test(after.slice(1));
  return isBeforeDeed || cues.pastBefore.test(before.slice(0, awaited.index));
}

/** `a year earlier`, `two years before`. */
const isEarlier = ({ meaning }: Expression): boolean =>
  meaning.kind === 'offset' && meaning.amount < 0 && meaning.origin === 'force';

const isOfAge = (place: Place, cues: Cues): boolean =>
  isAttributive(place, cues) || cues.fromBefore.test(place.before) || cues.mostInBefore.test(place.before.slice(-80));

/** `earned $3 million, up from $2 million a year earlier`: of the figure that the news is held against. */
function isOfOtherFigure(place: Place, { precision }: Anchored, cues: Cues): boolean {
  const { before, expression } = place;
  if (isLatePart(expression) && cues.figurePair.test(before.slice(-90)) && cues.figureBeside.test(before.slice(-200)))
    return true;
  if (!COARSE.has(precision) && precision !== 'month') return false;
  return (
    (isEarlier(expression) && cues.yearBeside.test(before.slice(-24))) || cues.figureBeside.test(before.slice(-200))
  );
}

/** `recalled a lot produced and shipped in Lenz in 2018`: of what is told of, and not when that was done. */
const isOfMaking = ({ before }: Place, { precision }: Anchored, cues: Cues): boolean =>
  (COARSE.has(precision) || precision === 'month') && cues.producedBefore.test(before.slice(-90));

/** `late Tuesday`: of a price, how the day before closed. */
const isLatePart = ({ meaning }: Expression): boolean => meaning.kind === 'dayPart' && meaning.name === 'late';

const around = ({ before, after }: Place): string => `${before} ${after}`;

/** A block longer than this stands under no picture, whatever its words. */
const LONGEST_CAPTION = 600;

/** A test for blocks of a text that stand under a picture, by their mark or by their words; each is read once. */
export function captionTest(text: string, cues: Cues): (block: Block) => boolean {
  return remember(
    ({ kind, start, end }) =>
      kind === 'caption' || (end - start <= LONGEST_CAPTION && cues.caption.test(text.slice(start, end))),
  );
}

function isMasthead(place: Place, { precision, edtf, anchor }: Anchored, cues: Cues): boolean {
  if (edtf === null) return false;
  if (isHead(place, cues) || cues.retrieval.test(place.before)) return true;
  // "11 September" can be a title; with its year it stands where the title should.
  const isTitle = place.block.kind === 'title' && anchor.kind === 'published';
  return place.blockIndex <= HEAD_BLOCKS && !isTitle && MOMENTS.has(precision) && isAlone(place, cues);
}

const COARSE = new Set(['quarter', 'interval', 'season', 'year', 'decade']);
const FAR = new Set(['season', 'year', 'decade']);
const MOMENTS = new Set(['day', 'hour', 'minute']);

/** A full date in a line that holds little else. */
export function isAlone({ expression, before, after, block }: Place, cues: Cues): boolean {
  const { kind } = expression.meaning;
  if (kind === 'weekday' || kind === 'unit' || block.end - block.start > LONGEST_LINE) return false;
  const rest = `${before} ${after}`;
  return rest.replace(/[^\p{L}]/gu, '').length <= LINE_LETTERS && cues.mastheadLine.test(rest);
}

/** A date that says of itself that it is the publication's, or a dateline. */
export function isHead(place: Place, cues: Cues): boolean {
  const { before, blockIndex, block } = place;
  if (blockIndex > HEAD_BLOCKS) return false;
  if (cues.masthead.test(before.slice(-80))) return true;
  if (block.kind === 'title') return false;
  return isNearHead(place, cues) && cues.datelineAfter.test(place.after);
}

/** `LENZ, 11 March (Agency) -`, `Lenz, March 11:` */
export const isDateline = (place: Place, cues: Cues): boolean =>
  (isNearHead(place, cues) && cues.datelineAfter.test(place.after)) || isPlacedDateline(place, cues);

const isNearHead = ({ before, block, expression }: Place, cues: Cues): boolean =>
  !isClock(expression) &&
  !cues.updateBefore.test(before) &&
  expression.start - block.start <= DATELINE_REACH &&
  cues.datelineBefore.test(before);

/** A clock time without a day. */
const isClock = ({ meaning }: Expression): boolean => meaning.kind === 'clock' && !meaning.day;

/** `Lenz, March 11: A tram derailed …`: a part of its sentence. */
const isPlacedDateline = (place: Place, cues: Cues): boolean =>
  place.block.kind !== 'title' &&
  place.before.trim() !== '' &&
  ((isNearHead(place, cues) && cues.placedDatelineAfter.test(place.after)) ||
    (cues.bracketDatelineBefore.test(place.before) && cues.bracketDatelineAfter.test(place.after)));

function isAttributive({ before, after }: Place, cues: Cues): boolean {
  if (cues.attendedBefore.test(before)) return false;
  return cues.attributiveBefore.test(before.slice(-24)) && cues.attributiveAfter.test(after.slice(0, 40));
}

const endsName = ({ expression, before }: Place, cues: Cues): boolean =>
  expression.rule === 'year-alone' && cues.namedBefore.test(before.slice(-60));

/**
 * Whether what the expression dates lies behind or ahead of the telling; null where nothing shows it. A date used like an
 * adjective is not what its verb dates (`will overturn an October 28 decision`), and what was planned for a day may be
 * over or not.
 */
export function tenseOf(place: Place, cues: Cues): Tense {
  const { meaning } = place.expression;
  if (meaning.kind === 'span' && !meaning.to) return 'past';
  const tense = tenseOfClause(place, cues);
  if (tense === 'past' && meaning.kind === 'date' && isAppointed(place, cues)) return null;
  const isOfCalendar = meaning.kind === 'date' || meaning.kind === 'span';
  if (tense !== 'future' || !isOfCalendar) return tense;
  return isAttributive(place, cues) ||
    cues.attendedBefore.test(place.before) ||
    cues.plannedThen.test(place.before.slice(-90))
    ? null
    : tense;
}

/** `rejected calls to delay the 10 November runoff`: the nearest is meant, where it does not tell what was done there. */
const isAppointed = (place: Place, cues: Cues): boolean =>
  cues.appointedAfter.test(place.after) &&
  isAttributive(place, cues) &&
  ![cues.opensBefore, cues.sinceAppointed, cues.doneThere].some((cue) => cue.test(place.before));

/**
 * The words before an expression that can tell its tense: without relative clauses that have ended, and where one is open,
 * that clause alone.
 */
function tensedWords({ before }: Place, cues: Cues): string {
  const whole = cues.dash.test(before) ? before.replace(cues.dashedClauses, ' ') : before;
  const rest = whole.replace(cues.closedClauses, ' ');
  if (!cues.relativeWord.test(rest)) return rest;
  if (cues.relativeEnded.test(rest)) return cues.mainVerbOn.exec(rest)?.[1] ?? rest;
  const open = cues.openClause.exec(rest);
  return open?.[1] ?? rest;
}

/** `A trial was set for October 28 on Monday`: the second day is of the setting. */
const isToldOn = ({ before, since }: Place, cues: Cues): boolean =>
  since.length < before.length && cues.onlyOn.test(since) && cues.pastBefore.test(before.slice(-80));

const FEW_WORDS = /^\s*(?:\S+\s+){0,3}\S*\s*$/;

/** What follows an expression in its clause: `3 March: A tanker ran aground`; not “We meet on Friday,” | he wrote. */
function wordsBehind({ before, after, quoted }: Place, cues: Cues): string {
  if (before === '') return after.replace(cues.entryAfter, ' ');
  const end = quoted ? after.search(/[”"]/) : -1;
  return end < 0 ? after : after.slice(0, end);
}

function tenseOfClause(place: Place, cues: Cues): Tense {
  const { expression, before, after, block } = place;
  const near = tensedWords(place, cues).slice(-160);
  const { meaning } = expression;
  if (cues.harmAfter.test(after) || cues.priceAfter.test(after)) return 'past';
  if (cues.closeAfter.test(after) && cues.closeBefore.test(before)) return 'past';
  if (cues.whenItWas.test(after)) return 'past';
  if (meaning.kind === 'weekday' && isToldOn(place, cues)) return 'past';
  if (cues.beginsAfter.test(after)) return 'future';
  if (cues.wasAfter.test(after) && cues.afterClause.test(near)) return 'past';
  if (cues.harmBefore.test(before)) return 'past';
  if (cues.participleBefore.test(near.slice(-40)) && cues.ofObject.test(near)) return 'past';
  if (cues.updateBefore.test(before) && expression.start - block.start <= UPDATE_REACH) return 'future';
  const isDate = innerMeaning(meaning).kind === 'date';
  if (cues.movedFrom.test(near)) return null;
  if (isDate && (cues.chosenAfter.test(after) || cues.impendingBefore.test(near))) return null;
  if (cues.plannedBack.test(near) || cues.sinceDone.test(near.slice(-90))) return 'past';
  if (cues.cameToNothing.test(after) && cues.plannedPast.test(near)) return 'past';
  // `until` stands inside the expression, and asks for what lies ahead.
  const isUntil = meaning.kind === 'span' && !meaning.from;
  if (cues.pastNotUntil.test(near)) return 'past';
  if (isUntil && before === '' && cues.pastAfterUntil.test(after)) return 'past';
  // Told to do something on a day of the month: the nearest is meant, before or after the telling.
  if ((isUntil || isDate) && cues.directedBefore.test(near)) return null;
  if (cues.sayingBefore.test(near)) return 'past';
  if (cues.toldOfBefore.test(near) && cues.pastAfter.test(after.slice(0, 180))) return 'past';
  if (isUntil && cues.wasUntil.test(near)) return null;
  const isPast = cues.pastBefore.test(near.slice(-80));
  if (
    cues.plannedBefore.test(isUntil ? `${near}until ` : near) &&
    !(isUntil && isPast && !cues.plannedBefore.test(`${near}for `))
  )
    return 'future';
  if (isUntil) return isPast && !cues.untilAhead.test(near) ? 'past' : 'future';
  if (cues.setBefore.test(near)) return 'future';
  const isCountedBack = meaning.kind === 'offset' && meaning.amount < 0 && meaning.ofThing;
  if (isPast) return isCountedBack || cues.openBefore.test(near) ? null : 'past';
  const opens = FEW_WORDS.test(before) || cues.openingPhrase.test(before);
  const told = wordsBehind(place, cues);
  const isToldPast = opens && cues.pastAfter.test(told.slice(0, 180));
  if (cues.futureBefore.test(near) && !isToldPast) return 'future';
  if (cues.chanceBefore.test(near) && !cues.ofSubject.test(after)) return 'future';
  if (block.kind === 'title' && cues.headlinePlan.test(before)) return 'future';
  if (opens && cues.futureAfter.test(told.slice(0, 100)) && !cues.toldThat.test(told.slice(0, 100))) return 'future';
  return isToldPast || cues.figureBefore.test(near) ? 'past' : null;
}
