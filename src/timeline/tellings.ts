/** Reads from an article what it tells: clause by clause, each with its date and what it is recognised by. */
import type { DatedSentence, Reading, Span, Time } from '../model.js';
import { splitClauses } from './clauses.js';
import { familiesOf } from './occurrence-words.js';
import type { ArticleParts, Traits } from './traits.js';
import { describeClause } from './traits.js';
import { listWords, within } from './words.js';

/** A clause of a source that tells of something. */
export interface Telling extends Span {
  readonly reading: Reading;
  /** Index of its sentence in the reading. */
  readonly sentence: number;
  readonly time: Time | null;
  /** Where its date stands: in the clause, in the passage before it, or nowhere. */
  readonly dating: 'own' | 'passage' | 'none';
  readonly place: 'news' | 'background' | 'count';
  /** Whether it is the headline or the opening of the report. */
  readonly lead: boolean;
  /** Whether it opens its sentence: later clauses only support what stands elsewhere. */
  readonly main: boolean;
  readonly traits: Traits;
}

const SKIPPED_BLOCKS = new Set(['caption', 'cell', 'code', 'heading']);
const OFF_TIMELINE = new Set<Time['role']>(['caption', 'masthead', 'aside']);

/** What tells of many times at once, or of before, not of one occurrence. */
const REPEATED =
  /\b(?:previously|formerly|historically|repeatedly|often|frequently|regularly|numerous|in (?:the past|recent (?:years|months|weeks))|over the (?:past|last) (?:few )?(?:years|months|decades?)|(?:a )?(?:series|string|wave|spate) of|dozens of|several other|years ago|in history|has long|for years)\b/i;

const MIN_WORDS = 4;

/** The tellings of an article, in order of telling. */
export function readTellings(reading: Reading): Telling[] {
  const parts: ArticleParts = { ...reading, words: listWords(reading.text) };
  const opening = reading.sentences.findIndex(({ block }) => reading.blocks[block]?.kind === 'paragraph');
  return reading.sentences.flatMap((sentence, at) => {
    if (!tellsSomething(parts, reading, sentence)) return [];
    const lead = reading.blocks[sentence.block]?.kind === 'title' || at === opening;
    return readSentence(parts, { reading, sentence, at, lead });
  });
}

function tellsSomething(parts: ArticleParts, reading: Reading, sentence: DatedSentence): boolean {
  if (SKIPPED_BLOCKS.has(reading.blocks[sentence.block]?.kind ?? 'paragraph')) return false;
  if (reading.text[sentence.end - 1] === '?') return false;
  if (sentence.when && OFF_TIMELINE.has(sentence.when.role)) return false;
  const words = within(parts.words, sentence).length;
  const marginal = within(parts.times, sentence).filter(({ role }) => role === 'masthead' || role === 'caption');
  return words >= MIN_WORDS && marginal.length === 0 && (sentence.when !== null || !isSpeech(reading, sentence));
}

/** Words spoken, as against told: most of the sentence stands in quotation marks. */
function isSpeech({ quotations }: Reading, sentence: Span): boolean {
  const quoted = within(quotations, sentence).reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - start, 0);
  return quoted > 0.7 * (sentence.end - sentence.start);
}

interface SentenceAt {
  readonly reading: Reading;
  readonly sentence: DatedSentence;
  readonly at: number;
  readonly lead: boolean;
}

function readSentence(parts: ArticleParts, { reading, sentence, at, lead }: SentenceAt): Telling[] {
  const dates = within(parts.times, sentence).filter(({ role, edtf, status }) =>
    !OFF_TIMELINE.has(role) && (edtf !== null || status === 'unsettled'));
  const clauses = splitClauses(reading.text, sentence, {
    tells: (span) => within(parts.words, span).some(({ lower }) => familiesOf(lower).length > 0),
    dated: (span) => within(dates, span).length > 0,
  });
  return clauses.map((clause, order) => {
    const { time, dating } = dateClause(within(dates, clause), { clause, sentence, main: order === 0 });
    const traits = describeClause(parts, clause);
    const place = placeOf(reading.text.slice(clause.start, clause.end), time);
    return { ...clause, reading, sentence: at, time, dating, place, lead, main: order === 0, traits };
  });
}

function dateClause(
  dates: readonly Time[],
  { clause, sentence, main }: { readonly clause: Span; readonly sentence: DatedSentence; readonly main: boolean },
): Pick<Telling, 'time' | 'dating'> {
  const { when } = sentence;
  if (when && when.start >= clause.start && when.end <= clause.end && when.literal !== '') return { time: when, dating: 'own' };
  const own = dates.find(({ role }) => role === 'event') ?? dates.find(({ role }) => role !== 'tally') ?? dates[0];
  if (own) return { time: own, dating: 'own' };
  const elsewhere = when && when.literal !== '' && (when.end <= sentence.start || when.start >= sentence.end);
  return main && elsewhere ? { time: when, dating: 'passage' } : { time: null, dating: 'none' };
}

function placeOf(words: string, time: Time | null): Telling['place'] {
  if (time?.role === 'tally') return 'count';
  if (time?.role === 'background') return 'background';
  return !time && REPEATED.test(words) ? 'background' : 'news';
}
