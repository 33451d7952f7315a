import { datesAddress, eventAddress, lineAddress } from './addresses.js';
import type { CountedLink } from './counted-link.js';
import { dateWords } from './date-words.js';
import type { DatesIndex } from './dates-index.js';
import { UNDATED } from './dates-index.js';
import type { EditionIndex } from './edition-index.js';
import { groupBy } from './group-by.js';
import type { EventLink } from './names-pages.js';
import { onlyEvent } from './names-pages.js';
import type { PageFrame } from './page-frame.js';
import { makeFrame } from './page-frame.js';
import type { Strings } from './strings/index.js';
import { stringsFor } from './strings/index.js';

export interface DatesModel {
  readonly frame: PageFrame;
  readonly years: readonly { readonly year: string; readonly periods: readonly CountedLink[] }[];
}

/** An event in a list without drawing. */
export interface EventLine {
  readonly title: string;
  readonly lang: string;
  readonly href: string;
  readonly span: string;
  readonly sources: number;
  readonly disputed: number;
}

export interface PeriodModel {
  readonly frame: PageFrame;
  readonly told: readonly EventLine[];
  readonly days: readonly {
    readonly date: string;
    readonly lines: readonly {
      readonly title: string;
      readonly lang: string | null;
      readonly speaker: string | null;
      readonly href: string;
      /** Not said where all lines of the page are of one event. */
      readonly event: string | null;
    }[];
  }[];
  readonly allIn: EventLink | null;
  readonly previous: CountedLink | null;
  readonly next: CountedLink | null;
}

/** The index of all dates: every year with its months. */
export function makeDatesModel(index: EditionIndex, dates: DatesIndex): DatesModel {
  const t = stringsFor(index.site.lang);
  const years = groupBy([...dates.periods].reverse(), (period) => (period === UNDATED ? '' : period.slice(0, 4)));
  return {
    frame: makeFrame(index, {
      path: '/dates/',
      title: t.browse.dates,
      description: t.browse.datesNote,
      section: 'dates',
    }),
    years: [...years].map(([year, periods]) => ({
      year,
      periods: periods.reverse().map((period) => linkPeriod(period, dates, t)),
    })),
  };
}

/** One month, year or the undated: the events told in it, and day by day what timelines say of it. */
export function makePeriodModel(period: string, index: EditionIndex, dates: DatesIndex): PeriodModel {
  const t = stringsFor(index.site.lang);
  const name = periodName(period, t);
  const { periods } = dates;
  const link = (at: number) => (periods[at] === undefined ? null : linkPeriod(periods[at], dates, t));
  const lines = dates.lines.get(period) ?? [];
  const allIn = onlyEvent(lines.map(({ event: { id, title, lang } }) => ({ title, lang, href: eventAddress(id) })));
  return {
    frame: makeFrame(index, {
      path: `/${datesAddress(period)}`,
      title: name,
      description: t.browse.month(name),
      section: 'dates',
    }),
    told: (dates.told.get(period) ?? []).flatMap((id) => eventLine(id, index, t) ?? []),
    days: [...groupBy(lines, ({ edtf }) => edtf)].map(([edtf, told]) => ({
      date: dateWords(edtf, t.dates),
      lines: told.map(({ event, entry, title, lang, speaker }) => ({
        title,
        lang,
        speaker,
        href: lineAddress(event.id, entry),
        event: allIn ? null : event.title,
      })),
    })),
    allIn,
    previous: link(periods.indexOf(period) - 1),
    next: link(periods.indexOf(period) + 1),
  };
}

/** The way to a period, with how many events its page names. */
export function linkPeriod(period: string, { told, lines }: DatesIndex, t: Strings): CountedLink {
  const events = new Set([...(told.get(period) ?? []), ...(lines.get(period) ?? []).map(({ event }) => event.id)]);
  return { name: periodName(period, t), href: datesAddress(period), count: events.size };
}

function periodName(period: string, t: Strings): string {
  return period === UNDATED ? t.browse.undated : dateWords(period, t.dates);
}

export function eventLine(id: string, index: EditionIndex, t: Strings): EventLine | null {
  const event = index.events.get(id);
  return event
    ? {
        title: event.title,
        lang: event.lang,
        href: eventAddress(id),
        span: event.span === null ? '' : dateWords(event.span, t.dates),
        sources: event.sources.length,
        disputed: event.disputed,
      }
    : null;
}
