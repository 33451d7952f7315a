import type { Entry, Event } from '../model.js';
import type { DateRange } from './date-range.js';
import { rangeOf } from './date-range.js';
import { dateWords, shortDate } from './date-words.js';
import { groupBy } from './group-by.js';
import type { Axis } from './overview-axis.js';
import { makeAxis } from './overview-axis.js';
import type { Strings } from './strings/index.js';
import { wrapName } from './wrap-name.js';

/** A bar of a row: all lines of one source on one date. Places and widths are per cent of the drawing. */
export interface MarkView {
  readonly x: number;
  readonly width: number;
  readonly isInferred: boolean;
  readonly isDisputed: boolean;
  readonly title: string;
}
/** What one source tells. */
interface RowView {
  readonly name: string;
  /** Its name in lines that fit the narrowest drawing. */
  readonly lines: readonly string[];
  readonly marks: readonly MarkView[];
}

/** The days of an episode, by its number, and how much of its name has room. */
interface BandView {
  readonly x: number;
  readonly width: number;
  readonly title: string;
  readonly number: number;
  readonly shown: 'name' | 'number' | 'none';
}

/** Where the words of a tick stand: in which row below the drawing, and whether before the tick. */
export interface TickLabel {
  readonly row: number;
  readonly before: boolean;
}

/** A date of the axis; in a wide and in a narrow drawing its words have room, or not. */
interface TickView {
  readonly x: number;
  readonly words: string;
  readonly wide: TickLabel | null;
  readonly narrow: TickLabel | null;
}

export interface OverviewView {
  readonly rows: readonly RowView[];
  /** The names of all sources, in the order of the table's columns. */
  readonly sourceNames: readonly string[];
  readonly bands: readonly BandView[];
  readonly ticks: readonly TickView[];
  readonly breaks: readonly number[];
  readonly summary: string;
  /** How many lines are left out, and why. */
  readonly left: string | null;
  /** The same as a table: a row for each date, a number of lines for each source. */
  readonly table: readonly { readonly date: string; readonly disputed: boolean; readonly counts: readonly number[] }[];
}

interface DrawnEntry {
  readonly entry: Entry;
  readonly range: DateRange;
}

/** Narrower marks would not be seen; in per cent. */
const LEAST_WIDTH = 0.9;
/** A drawing of more rows is too high to be taken in at a glance. */
const MOST_ROWS = 16;
/** How much of the width the words of a tick take, with the space to the next, in the narrowest drawing of its kind; in per cent. */
const TICK_ROOM = { wide: 16, narrow: 27 };
/** What of this the words themselves take: no more is needed at the end of the drawing. */
const WORDS_SHARE = 0.92;
/** Rows for the words of ticks. */
const TICK_ROWS = 2;

/** The drawing of an event: its news in rows of sources along time. Null where no line of the news has a known date. */
export function drawOverview(event: Event, sourceNames: ReadonlyMap<string, string>, t: Strings): OverviewView | null {
  const drawn = event.timeline.flatMap((entry) => drawable(entry) ?? []);
  if (!drawn.length) return null;
  const axis = makeAxis(drawn.map(({ range }) => range));
  const nameOf = (id: string) => sourceNames.get(id) ?? id;
  const { own, rest } = divideSources(event.sources, drawn);
  const row = (name: string, ids: readonly string[]): RowView => ({
    name,
    lines: wrapName(name),
    marks: marksOf(
      drawn.filter(({ entry }) => entry.sources.some((id) => ids.includes(id))),
      axis,
      t,
    ),
  });
  return {
    rows: [
      ...own.map((id) => row(nameOf(id), [id])),
      ...(rest.length ? [row(t.event.overviewRest(rest.length), rest)] : []),
    ],
    sourceNames: event.sources.map(nameOf),
    bands: bandsOf(event, axis),
    ticks: ticksOf(axis, t),
    breaks: axis.breaks.map(round),
    summary: summaryOf(drawn, event, t) + (rest.length ? ` ${t.event.overviewLast}` : ''),
    left: leftOf(event, drawn.length, t),
    table: tableOf(drawn, event.sources, t),
  };
}

/** Where sources are many, those that tell the most lines have a row each, and all others one together. */
function divideSources(sources: readonly string[], drawn: readonly DrawnEntry[]) {
  if (sources.length <= MOST_ROWS) return { own: sources, rest: [] };
  const told = new Map<string, number>();
  for (const { entry } of drawn) for (const id of entry.sources) told.set(id, (told.get(id) ?? 0) + 1);
  const most = [...told].sort(([, a], [, b]) => b - a).slice(0, MOST_ROWS - 1);
  const chosen = new Set(most.map(([id]) => id));
  return { own: sources.filter((id) => chosen.has(id)), rest: sources.filter((id) => !chosen.has(id)) };
}

/** Counts what is drawn: a source without a line in the drawing has a row, and is none of those the lines are from. */
function summaryOf(drawn: readonly DrawnEntry[], { sources }: Event, t: Strings): string {
  const telling = new Set(drawn.flatMap(({ entry }) => entry.sources));
  const words = t.event.overviewText(t.counts.lines(drawn.length), t.counts.sources(telling.size));
  return telling.size < sources.length ? `${words} ${t.event.overviewEmpty}` : words;
}

/** With what is drawn, these are all lines of the page. */
function leftOf({ timeline, undated }: Event, drawn: number, t: Strings): string | null {
  const background = timeline.filter((entry) => entry.background).length;
  const counts = { background, open: timeline.length - background - drawn, undated: undated.length };
  const parts = (['background', 'open', 'undated'] as const).flatMap((kind) =>
    counts[kind] > 0 ? [t.event.left[kind](t.counts.lines(counts[kind]))] : [],
  );
  return parts.length ? t.event.overviewLeft(t.list(parts)) : null;
}

/** Dates along the axis; those whose words have no room are left out. */
function ticksOf({ ticks, x }: Axis, t: Strings): TickView[] {
  const places = ticks.flatMap((part) =>
    part.map((instant, at) => ({ instant, x: round(x(instant)), isFirst: at === 0 })),
  );
  const wide = placeLabels(places, TICK_ROOM.wide);
  const narrow = placeLabels(places, TICK_ROOM.narrow);
  return places
    .map((place, at) => ({
      x: place.x,
      words: shortDate(new Date(place.instant).toISOString().slice(0, 10), t.dates),
      wide: wide[at] ?? null,
      narrow: narrow[at] ?? null,
    }))
    .filter((tick) => tick.wide || tick.narrow);
}

/**
 * Gives room to the first date of each stretch, if need be in the second row, then to the last of all, then to the others
 * where the first row has any.
 */
function placeLabels(places: readonly { x: number; isFirst: boolean }[], room: number): (TickLabel | null)[] {
  const labels: (TickLabel | null)[] = places.map(() => null);
  const taken: { row: number; from: number }[] = [];
  const isFree = ({ row, from }: (typeof taken)[number]) =>
    from >= 0 &&
    from + room * WORDS_SHARE <= 100 &&
    !taken.some((other) => other.row === row && Math.abs(other.from - from) < room);
  const give = (at: number, rows: number) => {
    const x = places[at]?.x ?? 0;
    const ways = Array.from({ length: rows }, (_, row) => [
      { row, before: false, from: x },
      { row, before: true, from: x - room },
    ]);
    const way = labels[at] ? undefined : ways.flat().find(isFree);
    if (!way) return;
    taken.push(way);
    labels[at] = { row: way.row, before: way.before };
  };
  for (const [at, { isFirst }] of places.entries()) if (isFirst) give(at, TICK_ROWS);
  give(places.length - 1, 1);
  for (const at of places.keys()) give(at, 1);
  return labels;
}

/** An entry of the news whose both ends are known. */
function drawable(entry: Entry): DrawnEntry | null {
  const range = entry.background ? null : rangeOf(entry.edtf);
  return range && Number.isFinite(range.from) && Number.isFinite(range.to) ? { entry, range } : null;
}

function marksOf(drawn: readonly DrawnEntry[], axis: Axis, t: Strings): MarkView[] {
  const groups = groupBy(drawn, ({ range }) => `${range.from} ${range.to}`);
  const widestFirst = [...groups.values()].sort(([a], [b]) => (b ? lengthOf(b) : 0) - (a ? lengthOf(a) : 0));
  return widestFirst.map((group) => {
    const { entry, range } = group[0] as DrawnEntry;
    const entries = group.map((one) => one.entry);
    return {
      ...extent(range, axis),
      isInferred: entries.every(({ status }) => status === 'inferred'),
      isDisputed: entries.some(isDisputed),
      title: `${dateWords(entry.edtf, t.dates)}: ${t.counts.lines(entries.length)}`,
    };
  });
}

const lengthOf = ({ range }: DrawnEntry) => range.to - range.from;

function isDisputed({ status, disagreements }: Entry): boolean {
  return status === 'disputed' || disagreements.length > 0;
}

function extent({ from, to }: DateRange, axis: Axis): { x: number; width: number } {
  const width = Math.max(LEAST_WIDTH, axis.x(to) - axis.x(from));
  return { x: round(Math.min(axis.x(from), 100 - width)), width: round(width) };
}

/**
 * Widths of `Episode 2` and of `2`, in per cent of the narrowest drawing that names episodes. The name stays within its
 * band; a number may stand out of it as far as the next band or break.
 */
const NAME_ROOM = 11;
const NUMBER_ROOM = 2.2;

function bandsOf({ episodes }: Event, axis: Axis): BandView[] {
  if (episodes.length < 2) return [];
  const bands = episodes.flatMap(({ edtf, title }, at) => {
    const range = rangeOf(edtf);
    return range ? [{ ...extent(range, axis), title, number: at + 1 }] : [];
  });
  const edges = [...bands.map(({ x }) => x), ...axis.breaks];
  return bands.map((band) => {
    const room = Math.min(100, ...edges.filter((x) => x > band.x)) - band.x;
    const name = Math.min(band.width, room) >= NAME_ROOM;
    return { ...band, shown: name ? 'name' : room >= NUMBER_ROOM ? 'number' : 'none' };
  });
}

function tableOf(drawn: readonly DrawnEntry[], sources: readonly string[], t: Strings) {
  const days = groupBy(drawn, ({ entry }) => (entry.edtf ?? '').replace(/T[^/]*$/, ''));
  return [...days].map(([edtf, group]) => ({
    date: dateWords(edtf, t.dates),
    disputed: group.some(({ entry }) => isDisputed(entry)),
    counts: sources.map((id) => group.filter(({ entry }) => entry.sources.includes(id)).length),
  }));
}

const round = (per: number) => Math.round(per * 100) / 100;
