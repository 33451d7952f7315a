/** Makes timeline entries of occurrences: title, date, and each source's own words in order of telling. */
import * as crypto from 'node:crypto';
import { boundsOf, edtfCompatible, formatEdtf } from '../calendar/index.js';
import type { Disagreement, Entry, Episode, Span, Statement, Time } from '../model.js';
import { VERB } from './clause-verbs.js';
import { titleEntry } from './entry-title.js';
import { grantedTime, type SettledDate } from './settled-date.js';
import { findSpeaker } from './speaker.js';
import { quoteStatement } from './statement.js';
import type { Telling } from './tellings.js';
import { within } from './within.js';

/** An occurrence with its date: its tellings in order of telling, and those that later clauses lend it. */
export interface DatedOccurrence {
  readonly tellings: readonly Telling[];
  readonly settled: SettledDate;
  readonly background: boolean;
}

export interface EntryContext {
  readonly episodes: readonly Episode[];
  /** How many occurrences each sentence is shown for, by `articleId:sentence`; more than one means clauses. */
  readonly usesBySentence: ReadonlyMap<string, number>;
}

/** The key of a telling's sentence. */
export function sentenceKey({ reading, sentence }: Telling): string {
  return `${reading.article.id}:${sentence}`;
}

/** Makes the entry of an occurrence. */
export function makeEntry(occurrence: DatedOccurrence, context: EntryContext): Entry {
  const { settled, background } = occurrence;
  const shown = chooseTellings(occurrence.tellings);
  const quoted = quoteTellings(shown, occurrence, context);
  const { edtf, precision, status, note } = settled;
  const sources = [...new Set(occurrence.tellings.map(({ reading }) => reading.article.source))];
  return {
    id: entryId(occurrence.tellings),
    edtf,
    precision,
    title: titleEntry(occurrence.tellings, edtf),
    episode: background ? null : findEpisode(occurrence, context.episodes),
    statements: quoted.map(({ statement }) => statement),
    sources,
    disagreements: status === 'disputed' ? [disagreeOnDate(settled, quoted)] : [],
    note: note ?? noteJoined(occurrence, quoted),
    status,
    background,
  };
}

/**
 * The tellings an entry quotes: a headline, or a later clause without a date ("after the attack on the base"), only
 * where no sentence of its article tells the same.
 */
export function chooseTellings(tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length === 1) return tellings;
  const tells = ({ headline, main, dating }: Telling) => !headline && (main || dating === 'own');
  const told = new Set(tellings.filter(tells).map(({ reading }) => reading));
  return tellings.filter((telling) => tells(telling) || !told.has(telling.reading));
}

/** "She was taken to Elko on Monday and | on Tuesday flown home": only the whole sentence says who. */
function isHeadless({ reading: { text, times }, start, end, main, relative }: Telling): boolean {
  if (main || relative || end - start > LONGEST_HEADLESS) return false;
  const opening = within(times, { start, end }).find((time) => time.start - start <= BEFORE_DAY);
  return HEADLESS.test(text.slice(opening ? opening.end : start, end).trimStart());
}
const HEADLESS = new RegExp(`^(?:(?:[a-z]+ly|also|later|then|again) )?${VERB}`, 'u');
const LONGEST_HEADLESS = 200;
/** Characters of `late on `. */
const BEFORE_DAY = 8;

interface Quoted {
  readonly statement: Statement;
  readonly tellings: Telling[];
}

/** Quotes whole sentences, or the clause where a sentence tells two things; what one outlet says again stands once. */
function quoteTellings(tellings: readonly Telling[], { settled }: DatedOccurrence, context: EntryContext): Quoted[] {
  const spanOf = (telling: Telling): Span => {
    const alone = (context.usesBySentence.get(sentenceKey(telling)) ?? 1) === 1;
    return ((alone || isHeadless(telling)) && telling.reading.sentences[telling.sentence]) || telling;
  };
  const [first] = tellings;
  if (first && tellings.length === 1) return [quoteTelling(first, spanOf(first), settled)];
  const quotedByWords = new Map<string, Quoted>();
  for (const telling of tellings) {
    const span = spanOf(telling);
    const words = `${telling.reading.article.source}\n${wordsKey(telling.reading.text, span)}`;
    const known = quotedByWords.get(words);
    if (known) known.tellings.push(telling);
    else quotedByWords.set(words, quoteTelling(telling, span, settled));
  }
  return [...quotedByWords.values()];
}

function quoteTelling(telling: Telling, span: Span, settled: SettledDate): Quoted {
  const { reading } = telling;
  const [time, speaker] = [timeOf(telling, settled), findSpeaker(reading, telling)];
  return { statement: quoteStatement(reading, span, { time, speaker }), tellings: [telling] };
}

/** Equal for the same words, however they are capitalised. */
function wordsKey(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase();
}

/** The telling's own date; the passage's, where the occurrence's agrees with it; else the occurrence's. */
function timeOf(telling: Telling, settled: SettledDate): Time | null {
  const { time, dating } = telling;
  const agrees = time?.edtf && settled.edtf && edtfCompatible(time.edtf, settled.edtf);
  const isGiven = agrees || settled.readings.some(({ tellings }) => tellings.includes(telling));
  const granted = isGiven || settled.edtf === null ? null : grantedTime(telling, settled.edtf);
  if (granted) return granted;
  const stands = time !== null && (agrees || settled.edtf === null || (dating === 'own' && time.edtf !== null));
  return stands ? time : borrowTime(telling, settled);
}

/** The date an undated telling has from its own article's other tellings of the occurrence, or from other sources. */
function borrowTime({ start, reading }: Telling, { readings }: SettledDate): Time | null {
  const own = readings.find(({ tellings }) => tellings.some((other) => other.reading === reading));
  const given = own ?? readings[0];
  if (!given) return null;
  const {
    edtf,
    precision,
    telling: {
      reading: { article },
    },
  } = given;
  const note = own
    ? `told of the same occurrence as “${given.time.literal}”, ${formatEdtf(edtf)}`
    : `undated here; ${article.sourceName} dates the same occurrence to ${formatEdtf(edtf)}`;
  const anchor = { kind: 'event' as const, ref: article.id };
  return {
    literal: '',
    start,
    end: start,
    edtf,
    precision,
    anchor,
    status: 'inferred',
    note,
    rule: 'event',
    role: 'event',
  };
}

function noteJoined({ settled }: DatedOccurrence, quoted: readonly Quoted[]): string | null {
  const giver = settled.readings[0]?.telling.reading.article.sourceName;
  const undated = quoted.filter(({ tellings }) => tellings.every(({ time }) => time === null));
  const names = [...new Set(undated.map(({ tellings }) => tellings[0]?.reading.article.sourceName))].filter(
    (name) => name !== giver,
  );
  return giver && names.length > 0
    ? `Undated in ${names.join(', ')}; dated from ${giver}, which tells of the same occurrence.`
    : null;
}

function disagreeOnDate({ readings, note }: SettledDate, quoted: readonly Quoted[]): Disagreement {
  const values = readings.map(({ edtf, tellings }) => ({
    value: edtf,
    statements: quoted.flatMap((one, at) => (one.tellings.some((telling) => tellings.includes(telling)) ? [at] : [])),
  }));
  return { about: 'date', values, note: note ?? '' };
}

/** The episode whose days hold the entry's day, else the one that most of its articles belong to. */
function findEpisode({ tellings, settled }: DatedOccurrence, episodes: readonly Episode[]): string | null {
  const day = settled.edtf && boundsOf(settled.edtf)?.first;
  const holding = day ? episodes.filter(({ edtf }) => edtf && holds(edtf, day)) : [];
  if (holding.length === 1) return holding[0]?.id ?? null;
  const articles = new Set(tellings.map(({ reading }) => reading.article.id));
  const shares = episodes.map(({ id, articles: own }) => ({
    id,
    count: own.filter((article) => articles.has(article)).length,
  }));
  const [most] = shares.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return most?.id ?? null;
}

function holds(edtf: string, day: string): boolean {
  const bounds = boundsOf(edtf);
  return bounds !== null && (bounds.first ?? '') <= day && day <= (bounds.last ?? '~');
}

/** An address that stays: made of the first telling's article and words, not of its place in a list. */
function entryId(tellings: readonly Telling[]): string {
  const [first] = tellings;
  if (!first) throw new Error('an entry needs a telling');
  const words = wordsKey(first.reading.text, first);
  return `t-${sha256(`${first.reading.article.id}\n${words}`).slice(0, 10)}`;
}

/** In one call where Node knows how (from 20.12 on), which takes a fourth of the time. */
const sha256: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text)
    : (text) => crypto.createHash('sha256').update(text).digest('hex');
