import type { Day, DayBounds } from '../calendar/index.js';
import type { Article, Edtf, Time } from '../model.js';
import type { Telling } from './tellings.js';

/** The tellings of one article about one occurrence, in order of telling. */
export interface Thread {
  readonly article: Article;
  readonly tellings: readonly Telling[];
  readonly place: Telling['place'];
  /** The date that the article gives the occurrence. */
  readonly time: Time | null;
  /** The days of that date, where it is known. */
  readonly bounds: DayBounds | null;
  /** The date of the passage that tells it, where no clause gives one: a hint. */
  readonly hint: Time | null;
  /** The day it tells of or, undated or without a year, the day its report came out. */
  readonly day: Day | null;
  /** Days that its report gives as before its news, where it opens with that in the present perfect: this was on none of them. */
  readonly before: readonly Edtf[];
  /** The days of what it came hours before or after, as its sentence tells; without a day of its own it was on these or next to them. */
  readonly near: DayBounds | null;
  /** The last day of which its report can tell without naming it, where it is known when that came out. */
  readonly until: string | null;
}
