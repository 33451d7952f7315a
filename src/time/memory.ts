/** What a reader keeps in mind while reading: the dates that later words can refer back to. */
import { calendarDay } from '../calendar/index.js';
import type { Time } from '../model.js';
import type { Force } from './context.js';
import type { Publication } from './publication.js';
import type { Anchored } from './value.js';

/** Its fields are named one by one wherever it changes: a spread copy takes far longer, and each date changes it. */
export interface Memory {
  /** The last dates of the sentence, the block and the news at hand. */
  readonly sentence: Force | null;
  readonly block: Force | null;
  readonly news: Force | null;
  /** The date that the story opens with. */
  readonly story: Force | null;
  readonly quarter: Force | null;
  /** The last month of the block, which figures are compared with, whatever day was named since. */
  readonly month: Force | null;
  /** The last date told, of whatever age, and how many old ones in a row were written out with their year. */
  readonly told: Force | null;
  readonly oldYears: number;
}

export const NOTHING_READ: Memory = {
  sentence: null,
  block: null,
  news: null,
  story: null,
  quarter: null,
  month: null,
  told: null,
  oldYears: 0,
};

/** A date stays in force from block to block only while it is news. */
const NEWS_DAYS = 10;
/** Words in quotation marks are spoken at most so long before they are printed. */
const SPOKEN_DAYS = 3;

/** What later words go on from: dates of what is told, and of telling it. */
export const CARRIED: ReadonlySet<Time['role']> = new Set(['event', 'saying']);
const BESIDE = new Set<Time['role']>(['event', 'saying', 'background', 'aside', 'span']);

/** Forgets what a new sentence or block leaves behind. */
export function enterSentence(memory: Memory, sentence: number, block: number): Memory {
  const keepsSentence = memory.sentence?.sentence === sentence;
  const keepsBlock = memory.block?.block === block;
  if (keepsSentence && keepsBlock) return memory;
  const { news, story, quarter, told, oldYears } = memory;
  return {
    sentence: keepsSentence ? memory.sentence : null,
    block: keepsBlock ? memory.block : null,
    news,
    story,
    quarter,
    month: keepsBlock ? memory.month : null,
    told,
    oldYears,
  };
}

/** The date in force: of the block, else the last of the news, else the story's. */
export const forceOf = ({ block, news, story }: Memory): Force | null => block ?? news ?? story;

/** A date told at most so many blocks before is still in mind; a history keeps its year for longer. */
const TOLD_BLOCKS = 1;
const HISTORY_BLOCKS = 6;
/** Years that lie so far back are of a history, not of the news. */
const OLD_YEARS = 2;

/** What `two days later` is counted from at the head of a block: the last date told in the block before. */
export function toldBefore({ told, block }: Memory, at: number): Force | null {
  return block === null && told && at - told.block <= TOLD_BLOCKS ? told : null;
}

/**
 * The last date of a history: `On 12 March 1915 … On 14 March …`. A text that has told old dates with their years, and no
 * news, goes on in those years.
 */
export function historyBefore({ told, news, oldYears }: Memory, at: number, { year }: Publication): Force | null {
  if (!told || news || year === null || at - told.block > HISTORY_BLOCKS || told.value.first === null) return null;
  const isFine = told.value.precision === 'day' || told.value.precision === 'month';
  const isOld = calendarDay(told.value.first).year <= year - OLD_YEARS;
  return isOld && (oldYears > 1 || (isFine && oldYears > 0)) ? told : null;
}

/** The last date of a chronology, which goes on from it: `On November 4, 2020 … On March 23 …`. */
export function chronicledBefore({ told }: Memory, at: number, { year }: Publication): Force | null {
  if (!told || year === null || at - told.block > HISTORY_BLOCKS || told.value.first === null) return null;
  const isFine = told.value.last !== null && told.value.last - told.value.first < CHRONICLED_DAYS;
  const reached = calendarDay(told.value.first).year;
  return isFine && told.role === 'event' && reached < year && reached >= year - CHRONICLED_YEARS ? told : null;
}

/** A chronology of the news begins so many years before it at most; what lies further back stands beside it. */
const CHRONICLED_YEARS = 3;
/** It goes on from no year, half or season. */
const CHRONICLED_DAYS = 32;

/** The day on which words in quotation marks were spoken, where the passage tells it. */
export function spokenOn(memory: Memory, publication: Publication): Force | null {
  const force = memory.sentence ?? memory.block ?? memory.story ?? memory.news;
  const day = force?.value.first ?? null;
  if (day === null || force?.value.last !== day || publication.day === null) return null;
  return day < publication.day && publication.day - day <= SPOKEN_DAYS ? force : null;
}

/** Keeps a date in mind, as far as its role lets later words refer to it. */
export function remember(memory: Memory, read: Force, role: Time['role'], publication: Publication): Memory {
  if (!BESIDE.has(role)) return memory;
  // What goes on from a day that is open (`on Thursday, and left the following day`) goes on from no other.
  if (read.value.first === null) return role === 'event' && read.value.readings ? withSentence(memory, read) : memory;
  // What a quarter or month is compared with (`the 1988 quarter`, `a year earlier`) is not what later words compare.
  const isTold = read.value.anchor.kind !== 'sentence';
  const quarter = isQuarter(read.value) ? (isTold ? read : keptBy(read, memory.quarter)) : memory.quarter;
  const month = isTold && read.value.precision === 'month' ? read : memory.month;
  const sentence = read;
  // "It sank on Saturday, officials said on Sunday": what follows is of Saturday.
  const isAfterTold = role === 'saying' && isOneDayTold(memory.sentence);
  if (isAfterTold || !CARRIED.has(role)) {
    const { block, news, story, told, oldYears } = memory;
    return { sentence, block, news, story, quarter, month, told, oldYears };
  }
  const isNews = !read.isAhead && isNewsDay(read.value, publication);
  return {
    sentence,
    block: read,
    news: isNews ? read : memory.news,
    story: memory.story ?? (isNews && role === 'event' ? read : null),
    quarter,
    month,
    told: read,
    oldYears: isNews ? 0 : memory.oldYears + (read.value.anchor.kind === 'absolute' ? 1 : 0),
  };
}

const withSentence = ({ block, news, story, quarter, month, told, oldYears }: Memory, sentence: Force): Memory => ({
  sentence,
  block,
  news,
  story,
  quarter,
  month,
  told,
  oldYears,
});

const isOneDayTold = (force: Force | null): boolean =>
  force?.role === 'event' && force.value.first !== null && force.value.first === force.value.last;

/** Keeps the day of a post as the news of a text that has told none. */
export function rememberPost(memory: Memory, read: Force, publication: Publication): Memory {
  return memory.news === null && isNewsDay(read.value, publication) ? { ...memory, news: read } : memory;
}

/** A quarter that was compared with another stays in mind from there on. */
const keptBy = ({ block }: Force, quarter: Force | null): Force | null => quarter && { ...quarter, block };

/** One day, no later than what the text tells as news, and near it. */
export function isNewsDay({ first, last }: Anchored, { day, latest }: Publication): boolean {
  if (first === null || first !== last) return false;
  return day === null || latest === null || (first <= latest && first >= day - NEWS_DAYS);
}

const isQuarter = ({ edtf }: Anchored): boolean => /^\d{4}-3[3-6]$/.test(edtf ?? '');
