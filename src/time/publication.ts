/** What is known of the day an article was published, which most of its dates are counted from. */
import { Temporal } from 'temporal-polyfill';
import { type Day, dayOfIso, type EdtfDate, parseEdtf } from '../calendar/index.js';
import type { Article } from '../model.js';

export interface Publication {
  /** The day; null where only a month or year is known, or nothing. */
  readonly day: Day | null;
  readonly year: number | null;
  readonly month: number | null;
  /** Not printed, but worked out by whoever wrote the record. */
  readonly inferred: boolean;
  /** Published on that day or later: it holds weekdays, but settles no year. */
  readonly open: boolean;
  /** Published on some day up to this one: what is counted from both ends alike is sure. */
  readonly end: Day | null;
  /** The last day that the text tells of as gone by: that day, or the next where it tells news of it. */
  readonly latest: Day | null;
  /** The day after, where the text may tell news of it, or of the same weekday before. */
  readonly perhaps: Day | null;
  /** How a note names it. */
  readonly name: string;
}

const UNKNOWN: Publication = {
  day: null,
  year: null,
  month: null,
  inferred: true,
  open: false,
  end: null,
  latest: null,
  perhaps: null,
  name: 'the day of publication',
};

/** `2024-01-24?` → that day, inferred; `2023-12-26?/..` → that day, open; `2023-12` → a month without a day. */
export function readPublication({ published, timezone }: Pick<Article, 'published' | 'timezone'>): Publication {
  const value = published === null ? null : parseEdtf(published);
  if (!value) return UNKNOWN;
  const date = value.kind === 'date' ? value.date : value.from;
  if (!date || /X/.test(`${date.year}${date.month}${date.day}`)) return UNKNOWN;
  const day = localDay(date, timezone);
  const end = value.kind === 'interval' && value.to ? localDay(value.to, timezone) : null;
  return {
    day,
    year: Number(date.year),
    month: monthOf(date),
    inferred: date.qualifier !== '' || value.kind === 'interval',
    open: value.kind === 'interval' && end === null,
    end,
    latest: end ?? day,
    perhaps: null,
    name: value.kind === 'interval' ? 'the earliest day of publication' : 'the day of publication',
  };
}

/** A season or quarter of publication names no month to count from. */
function monthOf({ month }: EdtfDate): number | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? number : null;
}

/** The day as the outlet's own calendar showed it: 01:30 UTC is still the day before in New York. */
function localDay({ year, month, day, time, zone }: EdtfDate, timezone: string | null): Day | null {
  if (month === null || day === null) return null;
  const written = `${year}-${month}-${day}`;
  if (!time || !zone || !timezone || !isTimeZone(timezone)) return dayOfIso(written);
  const instant = Temporal.Instant.from(`${written}T${time}${zone}`);
  return dayOfIso(instant.toZonedDateTimeISO(timezone).toPlainDate().toString());
}

const zones = new Set(Intl.supportedValuesOf('timeZone'));

const isTimeZone = (name: string): boolean => zones.has(name) || name === 'UTC';

/** A publication read from a full date in the article's own head, where the record gives none. */
export function publicationOn(day: Day, year: number, month: number): Publication {
  return {
    day,
    year,
    month,
    inferred: true,
    open: false,
    end: null,
    latest: day,
    perhaps: null,
    name: 'the date at the head of the text',
  };
}
