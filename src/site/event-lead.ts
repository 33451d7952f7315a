import type { Entry, Event, Statement } from '../model.js';
import { findTexts } from '../timeline/index.js';
import { rangeOf } from './date-range.js';
import { dateWords } from './date-words.js';
import type { QuoteView } from './event-lines.js';
import { viewQuote } from './event-lines.js';
import type { LineContext } from './line-context.js';
import type { SiteIndex } from './site-index.js';
import { publishedAt } from './site-index.js';

/** The quotation that opens an event or one of its episodes. */
export interface LeadView {
  /** `Episode 2, 3–5 March 2031: The second release`, where the event has several; no title that is the event's. */
  readonly episode: string | null;
  readonly quote: QuoteView;
}

const READABLE = { least: 60, most: 320 };

/** For each episode, or for the event where it has none, the words of the line that most sources tell. */
export function viewLead(context: LineContext): LeadView[] {
  const { event, t } = context;
  const named = event.episodes.map(({ id, edtf, title }, at) => {
    const when = edtf === null ? '' : t.comma + dateWords(edtf, t.dates);
    return { id, name: `${t.event.episode} ${t.number(at + 1)}${when}${title === event.title ? '' : `: ${title}`}` };
  });
  return (named.length > 1 ? named : [{ id: null, name: null }]).flatMap(({ id, name }) => {
    const statement = leadStatement(event, id, context.index);
    return statement ? { episode: name, quote: viewQuote(statement, context) } : [];
  });
}

/**
 * The lead of an event or episode: of the line that most sources tell (printings of one text count once), the words that
 * open the report published last, for tolls rise; else those that stand nearest to the head of their article, where
 * reports tell their news. A headline is none.
 */
export function leadStatement(
  event: Event,
  episode: string | null,
  { articles }: Pick<SiteIndex, 'articles'>,
): Statement | null {
  const entries = event.timeline.filter(
    (entry) => !entry.background && (episode === null || entry.episode === episode),
  );
  const telling = entries.filter(hasTold);
  const choices = (telling.length ? telling : event.undated.filter(hasTold)).map((entry) => ({
    entry,
    count: countTelling(entry, event),
  }));
  const [{ entry } = { entry: null }] = choices.sort(moreTelling);
  if (!entry) return null;
  const told = toldOf(entry);
  const fitting = told.filter(({ exact }) => exact.length >= READABLE.least && exact.length <= READABLE.most);
  const whole = fitting.filter(({ exact }) => BEGINS_SENTENCE.test(exact));
  const choice = [...(whole.length ? whole : fitting)].sort((a, b) => a.start - b.start);
  return latestOpening(choice, articles) ?? choice[0] ?? told[0] ?? null;
}

/** Characters between a headline and the first sentence below it: a place, an agency. */
const DATELINE = 40;

/** Of the statements that open their articles, the one published last, the first of equals. */
function latestOpening(statements: readonly Statement[], articles: SiteIndex['articles']): Statement | undefined {
  const opening = statements.filter(
    ({ article, start }) => start <= (articles.get(article)?.title.length ?? 0) + DATELINE,
  );
  if (opening.length < 2) return opening[0];
  let [latest, last] = [opening[0], -Infinity];
  for (const statement of opening) {
    const at = publishedAt(articles.get(statement.article));
    if (at > last) [latest, last] = [statement, at];
  }
  return latest;
}

/** The words of a line but for headlines, which an article's text begins with, up to the end of their line. */
const toldOf = ({ statements }: Entry): readonly Statement[] =>
  statements.filter(({ start, prefix }) => start > prefix.length || prefix.includes('\n'));

const hasTold = (entry: Entry): boolean => toldOf(entry).length > 0;

/** No small letter: that is of a clause that was cut from its sentence. */
const BEGINS_SENTENCE = /^\P{Ll}/u;

/** How many sources tell a line, and no more than there are texts behind it. */
function countTelling({ sources, statements }: Entry, { printings }: Event): number {
  if (printings.length === 0) return sources.length;
  const textOf = findTexts(printings);
  return Math.min(sources.length, new Set(statements.map(({ article }) => textOf(article))).size);
}

interface Told {
  readonly entry: Entry;
  readonly count: number;
}

function moreTelling({ entry: a, count: ofA }: Told, { entry: b, count: ofB }: Told): number {
  return (
    ofB - ofA ||
    nearestHead(a) - nearestHead(b) ||
    (rangeOf(a.edtf)?.from ?? Infinity) - (rangeOf(b.edtf)?.from ?? Infinity) ||
    0
  );
}

const nearestHead = (entry: Entry) => Math.min(...toldOf(entry).map(({ start }) => start));
