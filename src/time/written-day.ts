/** A day that its words tell without anything to count from. */
import type { Day } from '../calendar/index.js';
import { anchorMeaning } from './anchor-meaning.js';
import { innerMeaning, type Meaning } from './meaning.js';
import type { Publication } from './publication.js';

export interface WrittenDay {
  readonly day: Day;
  readonly year: number;
  readonly month: number;
}

/** The day of a date written out with its year; null of anything else. */
export function writtenDay(meaning: Meaning, publication: Publication): WrittenDay | null {
  const date = innerMeaning(meaning);
  if (date.kind !== 'date' || date.year === undefined || date.day === undefined || date.month === undefined)
    return null;
  const { first } = anchorMeaning(date, {
    publication,
    dayFirst: null,
    force: null,
    sameSentence: null,
    told: null,
    history: null,
    quarter: null,
    month: null,
    leadMonth: null,
    week: null,
    block: 0,
    tense: () => 'past',
    isApart: () => false,
    isBack: () => false,
    isFromNow: () => false,
    shows: () => false,
    listYear: null,
    isPlannedThen: () => false,
    isFirstPlan: () => false,
    isChronicled: false,
    isTold: () => false,
    isStamp: () => false,
    isEarlier: () => false,
    head: null,
    news: null,
    story: null,
    spoken: null,
  });
  return first === null ? null : { day: first, year: date.year, month: date.month };
}
