/**
 * What the words of a dated expression mean by themselves, before it is known when and where they were written.
 * No language shows here: a language's rules read words into these, and `anchor-meaning.ts` counts them out.
 */

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Which of several: the last before, the one that holds the anchor, or the next after; without it, news decides. */
export type Choice = 'last' | 'this' | 'next';

/** What is counted from: the day of publication, the date in force in the passage, or another expression. */
export type Origin = 'published' | 'force' | Meaning;

export type Meaning =
  | CalendarMeaning
  | SeasonMeaning
  | DecadeMeaning
  | WeekdayMeaning
  | HolidayMeaning
  | UnitMeaning
  | OffsetMeaning
  | WindowMeaning
  | WithinMeaning
  | WeekOfMeaning
  | SliceMeaning
  | NthWeekdayMeaning
  | PartMeaning
  | DayPartMeaning
  | ElsewhereMeaning
  | ClockMeaning
  | SpanMeaning
  | AmbiguousMeaning
  | BesideEventMeaning
  | { readonly kind: 'vague' }
  /** Words that look like a date and are none: a duration, a frequency, a name. */
  | { readonly kind: 'nothing' };

/** `26 December`, `February 2021`, `2009`. A year may be told by its distance from the anchor's (`last year` -1). */
export interface CalendarMeaning {
  readonly kind: 'date';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly yearShift?: number | undefined;
  readonly choice?: Choice | undefined;
  /** `that August`, `the following May`, `July 13 of that year`: beside the date in force. */
  readonly from?: 'at' | 'after' | 'before' | 'year' | undefined;
  /** `10` of `June 3, 10 and 17`: of the year that the day before it is of. */
  readonly listed?: boolean | undefined;
}

/** Seasons, quarters and halves by their EDTF code: 21 spring … 24 winter, 33 to 36 quarters, 40 and 41 halves. */
export interface SeasonMeaning {
  readonly kind: 'season';
  readonly code: number;
  /** `that summer`, `the following spring`: the season at or after the date in force, or before it. */
  readonly from?: 'at' | 'after' | 'before' | undefined;
  readonly year?: number | undefined;
  readonly yearShift?: number | undefined;
  readonly choice?: Choice | undefined;
  /** `in the summer`: any summer, unless tense asks for one; a choice holds for what lies ahead only. */
  readonly open?: boolean | undefined;
}

/** Leading digits of a decade (`199`) or century (`19`). */
export interface DecadeMeaning {
  readonly kind: 'decade';
  readonly digits: number;
}

/** `Monday`; `weeks` tells the week where the words do: `Monday of last week` -1. */
export interface WeekdayMeaning {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly choice?: Choice | undefined;
  readonly weeks?: number | undefined;
  /** `Monday week`: so many weeks after the one to come. */
  readonly weeksAhead?: number | undefined;
  /** `the previous Friday`, `the following Monday`: counted from the date in force, where there is one. */
  readonly fromForce?: boolean | undefined;
  /** That of tomorrow, where it is: `on the eve of talks on Tuesday`, told on Monday. */
  readonly isNear?: boolean | undefined;
}

export interface HolidayMeaning {
  readonly kind: 'holiday';
  readonly key: string;
  /** Days from the feast itself: Christmas Eve -1. */
  readonly shift?: number | undefined;
  readonly year?: number | undefined;
  readonly yearShift?: number | undefined;
  readonly choice?: Choice | undefined;
}

/** `today` (day, 0), `last month` (month, -1), `the next day` (day, 1, from the date in force). */
export interface UnitMeaning {
  readonly kind: 'unit';
  readonly unit: Unit;
  readonly shift: number;
  readonly origin: Origin;
  /** `earlier this month`: only what lies before the anchor; `later`: only what lies after it. */
  readonly side?: 'earlier' | 'later' | undefined;
  /** The shift where the words look ahead: `over the weekend` is the last one or the next. */
  readonly ahead?: number | undefined;
  /** `for the year`: the one that a report's figures are told for. */
  readonly ofFigures?: boolean | undefined;
  /** With it: so many months of that year are told of, and have gone by. */
  readonly through?: number | undefined;
  /** `the 1988 quarter`: of that year; `orYear` where no quarter need have been told of. */
  readonly year?: number | undefined;
  readonly orYear?: boolean | undefined;
}

/** `two weeks ago`, `three days after <date>`: a number of units from somewhere. */
export interface OffsetMeaning {
  readonly kind: 'offset';
  readonly amount: number;
  readonly unit: Unit;
  /** `two weeks and three days ago`: days besides. */
  readonly days?: number | undefined;
  readonly origin: Origin;
  /** `two weeks before the vote on 8 June`: from what is held then, which may be to come. */
  readonly ofThing?: boolean | undefined;
  readonly approximate?: boolean | undefined;
  /** `a year ago today` is told to the day, `a year ago this week` to the week, however coarse the unit. */
  readonly to?: Unit | undefined;
}

/** `over the past week`: the units before (negative) or after the anchor, up to it. */
export interface WindowMeaning {
  readonly kind: 'window';
  readonly amount: number;
  readonly unit: Unit;
  /** `the past month and a half`: days besides. */
  readonly days?: number | undefined;
  /** `within three days` may be today; `the next three days` begin tomorrow. */
  readonly fromToday?: boolean | undefined;
}

/** `less than a week after`: somewhere in the last `amount` units that end with the date in force, or the next ones. */
export interface WithinMeaning {
  readonly kind: 'within';
  readonly amount: number;
  readonly unit: Unit;
}

/** `the first week of October` (-1 the last); `the week of 10 April` (0: the one that holds the day). */
export interface WeekOfMeaning {
  readonly kind: 'weekOf';
  readonly nth: number;
  readonly unit: 'week' | 'weekend';
  readonly of: Meaning;
}

/** `the first Monday in October`; the last is -1. */
export interface NthWeekdayMeaning {
  readonly kind: 'nthWeekday';
  readonly nth: number;
  readonly weekday: number;
  readonly of: Meaning;
}

/** `the first nine months of 1989`; the last ones are negative. */
export interface SliceMeaning {
  readonly kind: 'slice';
  readonly amount: number;
  readonly unit: Unit;
  /** Days passed over first: 14 for `the 15th of last month`. */
  readonly skip?: number | undefined;
  readonly of: Meaning;
}

/** `early 2023`, `the end of May`. */
export interface PartMeaning {
  readonly kind: 'part';
  readonly part: 'early' | 'mid' | 'late';
  readonly of: Meaning;
  /** Its months are not told: `the rest of the year`, `the turn of the year`, `year-end` as of an audit. */
  readonly isOpen?: boolean;
}

/** `Monday night`: EDTF has no part of a day, so the day stays and the words are kept for the note. */
export interface DayPartMeaning {
  readonly kind: 'dayPart';
  readonly name: string;
  readonly of: Meaning;
}

/** `Monday night (Tuesday in Baghdad)`: one moment, on two days by the place. */
export interface ElsewhereMeaning {
  readonly kind: 'elsewhere';
  readonly here: Meaning;
  readonly there: Meaning;
}

/** A clock time; without a day it takes the one in force. */
export interface ClockMeaning {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute: number | null;
  /** Minutes east of Greenwich; `local` where the words say so; null where they say nothing. */
  readonly zone: number | 'local' | null;
  readonly zoneName?: string | undefined;
  readonly day?: Meaning | undefined;
  /** The same moment as another clock tells it. */
  readonly other?: ClockMeaning | undefined;
}

/** `between May and July`, `since 2009`, `until Friday`; a missing end is open. */
export interface SpanMeaning {
  readonly kind: 'span';
  readonly from: Meaning | null;
  readonly to: Meaning | null;
}

/** `03/05/2024`: day and month in either order. */
export interface AmbiguousMeaning {
  readonly kind: 'ambiguous';
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** `two days after the bombing`: beside something that only other words date. */
export interface BesideEventMeaning {
  readonly kind: 'besideEvent';
  readonly unit: Unit;
  /** The words that follow: `the bombing`. */
  readonly thing: string;
}

/** The meaning that settles the day of another: that of a clock time, a part of a day or a part of a unit. */
export function innerMeaning(meaning: Meaning): Meaning {
  if (meaning.kind === 'dayPart' || meaning.kind === 'part') return innerMeaning(meaning.of);
  if (meaning.kind === 'elsewhere') return innerMeaning(meaning.here);
  if (meaning.kind === 'clock' && meaning.day) return innerMeaning(meaning.day);
  return meaning;
}

const OF_A_DAY = new Set<Meaning['kind']>(['weekday', 'date', 'unit', 'holiday']);

/** A day, however it is told. */
export function isDay(meaning: Meaning | undefined): meaning is Meaning {
  const inner = meaning && innerMeaning(meaning);
  if (!inner || !OF_A_DAY.has(inner.kind)) return false;
  return inner.kind === 'date' ? inner.day !== undefined : inner.kind !== 'unit' || inner.unit === 'day';
}

/** A month or year, however it is told: what weeks and weekdays are counted in. */
export function isMonthOrYear(meaning: Meaning): boolean {
  const inner = innerMeaning(meaning);
  if (inner.kind === 'date') return inner.day === undefined;
  return inner.kind === 'unit' && (inner.unit === 'month' || inner.unit === 'year');
}
