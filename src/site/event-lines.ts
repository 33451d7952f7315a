import type { Entry, Event, Statement } from '../model.js';
import { lineId, placeAddress, textFragment } from './addresses.js';
import type { DateReading } from './date-readings.js';
import { viewReasons } from './date-readings.js';
import type { DateView } from './date-words.js';
import { dateWords, viewDate } from './date-words.js';
import { groupBy } from './group-by.js';
import type { LineContext } from './line-context.js';
import type { DisputeView } from './line-disputes.js';
import { viewDispute } from './line-disputes.js';
import { entryTitle } from './line-title.js';
import { articleOf, lineLang } from './site-index.js';
import { zoneWords } from './zone-words.js';

/** Where words stand: a source and the place in its article. Addresses are from the site's root. */
export interface CiteView {
  readonly sourceName: string;
  /** Number of the article in the page's list of sources. */
  readonly note: number;
  readonly placeHref: string;
  readonly originalHref: string | null;
}

/** Words on a line, and everyone who prints just these. */
export interface QuoteView {
  readonly words: string;
  readonly lang: string;
  readonly speaker: string | null;
  /** Whether the words begin, and end, inside a sentence. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly cites: readonly CiteView[];
}

export interface LineView {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** The clock or the whole span, where it says more than the day above it. */
  readonly when: DateView | null;
  readonly beside: string | null;
  readonly status: Entry['status'];
  /** Under what it is found when lines are chosen by certainty. */
  readonly certainty: readonly Entry['status'][];
  readonly episode: string | null;
  readonly sources: readonly string[];
  /** The first words of each source; the rest of what the sources say is in `more`. */
  readonly quotes: readonly QuoteView[];
  readonly more: readonly QuoteView[];
  readonly disputes: readonly DisputeView[];
  readonly readings: readonly DateReading[];
  readonly note: string | null;
}

/** The lines of one date, under that date. */
export interface DayView {
  readonly id: string;
  readonly date: DateView;
  readonly short: string;
  /** The episode that begins here: its id, its number, from 1, and title. */
  readonly opens: { readonly id: string; readonly number: number; readonly title: string } | null;
  readonly lines: readonly LineView[];
}

/** Entries in their order, those of one day together, though some of about that day stand between them. */
export function viewDays(entries: readonly Entry[], context: LineContext): DayView[] {
  const opened = new Set<string>();
  return [...groupBy(entries, dayOfEntry)].map(([date, told]) => {
    const lines = told.map((entry) => viewLine(entry, date, context));
    return {
      id: `day-${told[0]?.id}`,
      date: viewDate(date, context.t.dates),
      short: dateWords(date, context.t.dates),
      opens: opening(lines, opened, context.event),
      lines,
    };
  });
}

/** The first episode of a day that no day before it has told of. */
function opening(lines: readonly LineView[], opened: Set<string>, { episodes }: Event): DayView['opens'] {
  const fresh = lines.find(({ episode }) => episode !== null && !opened.has(episode))?.episode ?? null;
  if (fresh === null) return null;
  opened.add(fresh);
  const at = episodes.findIndex(({ id }) => id === fresh);
  return at < 0 ? null : { id: fresh, number: at + 1, title: episodes[at]?.title ?? '' };
}

/** `2023-12-26T21:15Z` belongs under `2023-12-26`; what is no day stands under its own value. */
function dayOfEntry({ edtf }: Entry): string {
  return edtf === null ? '' : edtf.includes('/') ? edtf : edtf.replace(/T.*$/, '');
}

export function viewLine(entry: Entry, day: string, context: LineContext): LineView {
  const { index, event, t } = context;
  return {
    id: lineId(entry.id),
    title: entryTitle(entry),
    lang: lineLang(entry, index),
    when: entry.edtf === null || entry.edtf === day ? null : viewDate(entry.edtf, t.dates),
    beside: zoneWords(entry.edtf, index.site.timezone, t),
    status: entry.status,
    certainty: certaintyOf(entry),
    episode: event.episodes.length > 1 ? entry.episode : null,
    sources: entry.sources,
    ...partQuotes(viewQuotes(entry.statements, context)),
    disputes: entry.disagreements.map((disagreement) => viewDispute(disagreement, entry, context)),
    ...viewReasons(entry, context),
  };
}

/** A date can be plain and the figures beside it disputed: such a line is of both kinds. */
export function certaintyOf({ status, disagreements }: Entry): Entry['status'][] {
  return disagreements.length > 0 && status !== 'disputed' ? [status, 'disputed'] : [status];
}

/** Statements as quotations; the same words printed by several sources stand once. */
export function viewQuotes(statements: readonly Statement[], context: LineContext): QuoteView[] {
  if (statements.length < 2) return statements.map((statement) => viewQuote(statement, context));
  const groups = groupBy(statements, ({ exact, speaker }) => `${speaker ?? ''}\n${exact}`);
  return Array.from(groups.values(), (group) => viewQuote(group[0] as Statement, context, group));
}

const MOST_OPEN = 4;

/** Quotations that bring in a source not yet heard stand open, up to a few; those of sources already heard follow. */
function partQuotes(all: readonly QuoteView[]): Pick<LineView, 'quotes' | 'more'> {
  if (all.length < 2) return { quotes: all, more: [] };
  const heard = new Set<string>();
  const quotes: QuoteView[] = [];
  const more: QuoteView[] = [];
  for (const quote of all) {
    const isNew = quote.cites.some(({ sourceName }) => !heard.has(sourceName));
    for (const { sourceName } of quote.cites) heard.add(sourceName);
    (isNew && quotes.length < MOST_OPEN ? quotes : more).push(quote);
  }
  return more.length === 1 ? { quotes: [...quotes, ...more], more: [] } : { quotes, more };
}

/** A statement as a quotation; `printed` are the statements of all who print just these words. */
export function viewQuote(
  statement: Statement,
  context: LineContext,
  printed: readonly Statement[] = [statement],
): QuoteView {
  const { article: id, exact, speaker, start } = statement;
  const article = articleOf(context.index, id);
  const isHeadline = start < article.title.length;
  return {
    words: exact,
    lang: article.lang,
    speaker,
    cutBefore: !isHeadline && /^\p{Ll}/u.test(exact),
    cutAfter: !isHeadline && /[\p{L}\p{N},;:–—]$/u.test(exact.slice(-2)),
    cites: printed.map((one) => viewCite(one, context)),
  };
}

function viewCite({ article: id, exact, start }: Statement, { index, noteByArticle }: LineContext): CiteView {
  const article = articleOf(index, id);
  return {
    sourceName: article.sourceName,
    note: noteByArticle.get(id) ?? 0,
    placeHref: placeAddress(article, start),
    originalHref: article.url !== null && article.body !== 'digest' ? textFragment(article.url, exact) : null,
  };
}

/** Who is cited for a line, where all its statements cite one whom its title leaves out: “the ministry said that”. */
export function speakerOf(entry: Entry | undefined): string | null {
  const speaker = entry?.statements[0]?.speaker ?? null;
  if (!entry || speaker === null || entry.title.includes(speaker)) return null;
  return entry.statements.every((statement) => statement.speaker === speaker) ? speaker : null;
}
