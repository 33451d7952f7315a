import { findDateHeads } from './date-heads.js';
import type { Line } from './decode-bytes.js';
import { findFurniture } from './find-furniture.js';
import { findRepeated } from './find-repeated.js';
import { findTeasers } from './find-teasers.js';
import { APPEAL, LONG_CAPTION } from './furniture.js';
import { countWords, endsSentence, foldLine, isProse, isStatement } from './line-shape.js';
import { splitHeadline } from './name-outlet.js';
import { isKnownAgency } from './only-writers.js';
import { isOutletAlone, isOutletName } from './outlet-name.js';
import { isCredit, readByline, readWriterWithOffice } from './read-byline.js';
import {
  type Facts,
  readBareDate,
  readMetadata,
  readOrigin,
  readPlacedDay,
  readReportingFrom,
  readWriterOfAgency,
} from './read-metadata.js';
import { endsInTitle } from './same-title.js';
import { isBreadcrumb } from './sections.js';
import { type DayOrder, findDayOrder, readTwoDays, writeInOrder } from './two-days.js';

/** A line that is no part of the article, and the rule that said so. */
export interface Cut {
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}

/** Facts that a line states, beside the line; or, where that is 0, a part of a page or feed, and which. */
export interface Found {
  readonly line: number;
  readonly from?: string;
  readonly text: string;
  readonly facts: Facts;
}

/** The lines of a raw text, sorted: what is the article's own, what tells of it, what goes. */
export interface SortedLines {
  readonly body: readonly Line[];
  readonly found: readonly Found[];
  readonly cut: readonly Cut[];
}

/** How far below the headline a line can be about the article, and how far above the end. */
const HEAD_LINES = 8;
/** And where the text has not begun, as pictures and links may stand before it. */
const LONG_HEAD = 20;
const LAST_LINES = 5;

/** Below a headline it names the outlet, and between a text's statements where a chart or a picture is from. */
const SOURCE = /^source\b/i;

/** Right below the text the day of publication stands with its label. */
const PUBLISHED = /^(?:(?:first|originally) )?(?:published|posted)\b/i;

/** And a writer with the agency. */
const WRITER_LINES = 3;

/** Below a headline the place and day of a statement stand so near. */
const PLACED_LINES = 3;

/** A caption that is longer than that is told from a text by so many paragraphs below it. */
const LONG = 500;
const TEXT_BELOW = 2;

/** What stands above the headline of another story, and how many words that has at least; a heading has fewer. */
const READ_MORE = /^read (?:more|next|also)\W*$/i;
const TEASER_WORDS = 5;

const isTeaser = (text: string): boolean => !isProse(text) && !endsSentence(text) && countWords(text) >= TEASER_WORDS;

/** The rule whose lines are headlines, so that a sentence below them, however short, is the report's. */
const RELATED = 'related stories';
const goesOn = (text: string): boolean =>
  isStatement(text) && /[.。]["”’»]?$/u.test(text) && !/^[•*–-]/.test(text) && !BREAKS_OFF.test(text);
/** Below the headlines of other stories their first words may stand, which break off; one alone may be the report's last. */
const BREAKS_OFF = /(?:…|\.{3})["”’»]?$/u;
const LEAST_BROKEN = 2;

type Verdict = { readonly facts: Facts } | Furniture | null;

/** A line that goes, with what it states beside what it goes for. */
interface Furniture {
  readonly rule: string;
  readonly opensTail?: boolean;
  readonly beside?: Facts;
}

/** The rules for a line of which the day is left open, as the numbers in it can be a day and a month in either order. */
export const OPEN_DAY = { published: 'day that may be two', retrieved: 'day of the page that may be two' } as const;

/** Sorts the lines of a raw text around its headline (null: it has none). */
export function sortLines(lines: readonly Line[], headline: Line | null): SortedLines {
  const { sorted, dateHeads } = sortEach(lines, headline);
  return cutContextual(headline?.text ?? '', sorted, dateHeads);
}

/**
 * Sorts the blocks that a page or feed holds of its article, each by itself: alt texts and menus are not among them.
 * The first goes where it repeats the headline, which is stated elsewhere.
 */
export function sortBlocks(blocks: readonly Line[], title: string | null): SortedLines {
  const headline = { number: 0, text: title ?? '' };
  const { body, found, cut } = sortEach([headline, ...blocks], headline).sorted;
  const [first] = body;
  if (!first || title === null || !endsInTitle(first.text, title)) return { body, found, cut };
  const repeated = { line: first.number, rule: 'headline repeated', text: first.text };
  return { body: body.slice(1), found, cut: [repeated, ...cut] };
}

/** Sorts lines by what each is and what stands above it. */
function sortEach(
  lines: readonly Line[],
  headline: Line | null,
): { sorted: SortedLines; dateHeads: ReadonlySet<number> } {
  const body: Line[] = [];
  const found: Found[] = [];
  const cut: Cut[] = [];
  const written = lines.filter((line) => line.text !== '');
  const start = headline ? written.indexOf(headline) : -1;
  const rankByNumber = new Map(written.map((line, at) => [line.number, at]));
  const statements = written.filter((line, at) => at > start && isStatement(line.text)).map(({ number }) => number);
  const isWithinText = ({ number }: Line) =>
    number > (statements[0] ?? number) && number < (statements.at(-1) ?? number);
  const dateHeads = findDateHeads(written.slice(start + 1));
  const placedDays = written.filter(
    (line, at) => at > start && readPlacedDay(line.text) !== null && readMetadata(line.text) === null,
  );
  const outletLine = findOutletLine(written, headline, statements[0]);
  const order = findDayOrder(lines);
  const prose = written.flatMap(({ text }, at) => (at > start && isProse(text) ? [at] : []));
  const broken = new Set(written.filter(({ text }) => BREAKS_OFF.test(text)));
  const isCutOff = (line: Line) => tail === RELATED && broken.size >= LEAST_BROKEN && broken.has(line);
  let tail: string | null = null;
  let isOver = false;
  /** Whether the line above is a link to another story. */
  let isLinked = false;
  for (const line of lines) {
    if (line === headline) {
      tail = null;
      continue;
    }
    const rank = rankByNumber.get(line.number);
    const verdict =
      rank === undefined || dateHeads.has(line.number)
        ? null
        : line === outletLine
          ? { rule: OUTLET_LINE }
          : line.text.length > LONG &&
              LONG_CAPTION.test(line.text) &&
              prose.filter((at) => at > rank).length >= TEXT_BELOW
            ? { rule: 'caption' }
            : placedDays.length === 1 && line === placedDays[0] && rank - start <= PLACED_LINES
              ? { facts: { published: `${readPlacedDay(line.text)}?` } }
              : judgeLine(line.text, {
                  rank: rank - start,
                  left: written.length - rank,
                  order,
                  isOthers: isOfOthers(rank, prose, written[rank - 1]?.text ?? ''),
                  isBelowText: rank - start > 1 && isProse(written[rank - 1]?.text ?? ''),
                  isAboveText: prose.length > 0 && prose.every((at) => at > rank),
                });
    if ((isProse(line.text) && !isCutOff(line)) || (tail === RELATED && goesOn(line.text))) tail = null;
    if (isOver && line.text !== '') {
      cut.push({ line: line.number, rule: `after: ${APPEAL}`, text: line.text });
      continue;
    }
    if (verdict && 'rule' in verdict && verdict.rule === APPEAL) isOver = true;
    const isChartSource = verdict && 'facts' in verdict && SOURCE.test(line.text) && isWithinText(line);
    if (isChartSource) body.push(line);
    else if (verdict && 'facts' in verdict) found.push({ line: line.number, text: line.text, facts: verdict.facts });
    else if (verdict) {
      cut.push({ line: line.number, rule: verdict.rule, text: line.text });
      if (verdict.beside) found.push({ line: line.number, text: line.text, facts: verdict.beside });
    } else if (isLinked && isTeaser(line.text)) cut.push({ line: line.number, rule: 'teaser', text: line.text });
    else if (tail !== null && line.text !== '')
      cut.push({ line: line.number, rule: `after: ${tail}`, text: line.text });
    else body.push(line);
    if (verdict && 'rule' in verdict && verdict.opensTail) tail = verdict.rule;
    if (line.text !== '') isLinked = READ_MORE.test(line.text);
  }
  return { sorted: { body, found, cut }, dateHeads };
}

/** The rule for a line that is the outlet's name. */
export const OUTLET_LINE = 'name of the outlet';

/** The line above all sentences that is an outlet's name, where no other line is one, as the headings of a review of papers are. */
function findOutletLine(written: readonly Line[], headline: Line | null, opening: number | undefined): Line | null {
  const lines = written.filter(
    (line) => line !== headline && isOutletAlone(line.text) && readMetadata(line.text)?.facts.dateline === undefined,
  );
  const [own] = lines;
  const isAlone = lines.every(({ text }) => text === own?.text);
  return own && isAlone && opening !== undefined && own.number < opening ? own : null;
}

/** Between a headline and the day below it stand at most so many sentences, and fewer where a heading stands above the day. */
const STANDFIRSTS = { most: 2, belowHeading: 1 };
/** A name or a word by itself is no heading: a writer's, a place's. */
const NAME = /^\S+(?: (?:\p{Lu}\S*|d[aeiou]s?|al|bin|van|von)){0,4}$/u;

/** Whether a line stands among the text's sentences where a day is that of another story: so many are above it, and some below. */
function isOfOthers(rank: number, prose: readonly number[], above: string): boolean {
  const before = prose.filter((at) => at < rank).length;
  if (before === prose.length) return false;
  const isBelowHeading = !endsSentence(above) && !NAME.test(above);
  return before > (isBelowHeading ? STANDFIRSTS.belowHeading : STANDFIRSTS.most);
}

interface Place {
  /** Counts written lines from the headline. */
  readonly rank: number;
  /** And to the end. */
  readonly left: number;
  readonly order: DayOrder | null;
  readonly isOthers: boolean;
  /** Whether a sentence stands right above it, and whether none does at all. */
  readonly isBelowText: boolean;
  readonly isAboveText: boolean;
}

/** What a line is by itself, where it stands. */
function judgeLine(text: string, { rank, left, order, isOthers, isBelowText, isAboveText }: Place): Verdict {
  const furniture = findFurniture(text, rank > 0 ? 'body' : 'anywhere');
  if (furniture) return { rule: furniture.name, opensTail: furniture.opensTail ?? false };
  const inHead = rank <= (isAboveText ? LONG_HEAD : HEAD_LINES);
  const written = inHead || left <= LAST_LINES || isCredit(text) ? readByline(text) : null;
  const author = written ?? (inHead && rank > 0 ? readWriterWithOffice(text) : null);
  if (author) return { facts: { author } };
  const below = left <= LAST_LINES && SOURCE.test(text) ? readMetadata(text)?.facts : undefined;
  if (isOutletName(below?.source ?? '')) return { facts: { source: below?.source ?? '' } };
  // Further below, who took a picture is named so.
  const agency = (rank <= WRITER_LINES && rank > 0) || left <= LAST_LINES ? readWriterOfAgency(text) : null;
  if (agency) return { facts: agency };
  if (left <= LAST_LINES && isBelowText && isKnownAgency(text)) return { facts: { source: text } };
  const place = inHead && rank > 0 ? readReportingFrom(text) : null;
  if (place) return { facts: place };
  const origin = inHead || left <= LAST_LINES ? readOrigin(text) : null;
  if (origin) return { facts: origin };
  if (!inHead) return left <= LAST_LINES && isBelowText && PUBLISHED.test(text) ? judgeDay(text, rank, order) : null;
  const stated = judgeDay(text, rank, order);
  if (stated) return isOthers ? null : stated;
  if (rank > 0) return null;
  return { rule: isBreadcrumb(text) ? 'breadcrumb' : 'line above the headline' };
}

/** What a line states of its article, its day among that; a day that may be two is left open where nothing tells the order. */
function judgeDay(text: string, rank: number, order: DayOrder | null): Verdict {
  const isOpen = readTwoDays(text) !== null;
  const read = readFacts(isOpen ? writeInOrder(text, order ?? 'day first') : text, rank);
  if (!read) return null;
  if (Object.keys(read).length === 0) return { rule: 'date of change' };
  const { published, retrieved, ...beside } = read;
  const day = published ?? retrieved;
  if (!isOpen || day === undefined) return { facts: read };
  const key = published === undefined ? 'retrieved' : 'published';
  if (order) return { facts: { ...beside, [key]: `${day.slice(0, 10)}?` } };
  return { rule: OPEN_DAY[key], ...(Object.keys(beside).length > 0 && { beside }) };
}

/** The facts of a line; none of one that says when the text was changed. */
function readFacts(text: string, rank: number): Facts | null {
  const date = readBareDate(text);
  if (date) return rank < 0 ? { retrieved: date } : { published: `${date}?` };
  return readMetadata(text)?.facts ?? null;
}

/** What a copy of a list of other stories has around it: `list of 3 items`, `end of list`. */
const LIST_START = /^list of \d+ items?$/i;
const LIST_END = /^end of list$/i;

/** The lines of lists that a page reads out as such. */
function findLists(body: readonly Line[]): Line[] {
  const start = body.findIndex(({ text }) => LIST_START.test(text));
  const end = body.findIndex(({ text }, at) => at > start && LIST_END.test(text));
  if (start < 0 || end < 0) return [];
  const list = body.slice(start, end + 1);
  return [...(list.some(({ text }) => isProse(text)) ? [] : list), ...findLists(body.slice(end + 1))];
}

/** Entries of a menu have at most so many words. */
const LONGEST_ENTRY = 5;

/** The menu between the title of a page (`Ferry runs aground | News | HN`) and the headline that it repeats. */
function findMenu(headline: string, body: readonly Line[]): Line[] {
  const { title } = splitHeadline(headline);
  const end =
    title === headline ? -1 : body.findIndex(({ text }) => isProse(text) || foldLine(text) === foldLine(title));
  if (end < 0 || isProse(body[end]?.text ?? '')) return [];
  return body
    .slice(0, end)
    .filter(({ text }) => text !== '' && !endsSentence(text) && countWords(text) <= LONGEST_ENTRY);
}

/** Cuts what only its neighbours show to be no part of the report. */
function cutContextual(
  headline: string,
  { body, found, cut }: SortedLines,
  dateHeads: ReadonlySet<number>,
): SortedLines {
  const rules = findRepeated(
    headline,
    body.filter(({ number }) => !dateHeads.has(number)),
  );
  for (const line of findMenu(headline, body)) rules.set(line.number, 'between two headlines');
  for (const line of findLists(body)) if (line.text !== '') rules.set(line.number, 'teaser');
  const once = body.filter((line) => !rules.has(line.number));
  for (const teaser of findTeasers(once)) rules.set(teaser.number, 'teaser');
  const last = once.filter((line) => line.text !== '').at(-1);
  if (last && /^(?:end|ends|###|-30-|\*\*\*)$/i.test(last.text) && !endsSentence(last.text))
    rules.set(last.number, 'end mark');
  const gone = body.flatMap((line) => {
    const rule = rules.get(line.number);
    return rule === undefined ? [] : [{ line: line.number, rule, text: line.text }];
  });
  return {
    body: body.map((line) => (rules.has(line.number) ? { ...line, text: '' } : line)),
    found,
    cut: [...cut, ...gone].sort((a, b) => a.line - b.line),
  };
}
