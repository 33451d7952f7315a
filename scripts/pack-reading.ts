import { remember } from '../src/calendar/remember.js';
import type { ReadArticle } from '../src/index.js';
import type { DatedSentence, NameMention, Problem, Reading, ReadingHead, Span, Time } from '../src/model.js';

/** The head of what reading one article gives. */
export interface ReadHead {
  readonly reading: ReadingHead | null;
  readonly problems: readonly Problem[];
}

/** Names once each, and of each mention where it starts and which name it is, one after another: they are very many. */
interface PackedNames {
  readonly names: readonly Omit<NameMention, keyof Span>[];
  readonly mentions: readonly number[];
}
type PackedHead = Omit<ReadingHead, 'names'> & PackedNames;

/** What is wanted of a reading only when its article's event is told. */
type ReadingRest = Omit<Reading, keyof ReadingHead>;
interface PackedRest extends Omit<ReadingRest, 'sentences'> {
  /**
   * Start, end and block of each sentence, one after another, and its date, which is told by its place among the
   * article's times and, behind them, those in force in sentences.
   */
  readonly sentences: readonly number[];
  /** Dates of sentences that are none of the article's times, each once: most hold for several sentences. */
  readonly inForce: readonly Time[];
}
const NO_DATE = -1;

/** No JSON holds this character outside of a string, and none inside. */
const PARTS = '\t';
const PARTS_CODE = PARTS.charCodeAt(0);

/**
 * One line of JSON, as UTF-8, for what was read of one article, to be sent between threads and kept in the cache: its
 * head and, behind a tab, the rest, so that grouping very many articles need not unpack all of each.
 */
export function packReading({ reading, problems }: ReadArticle): Uint8Array {
  if (!reading) return Buffer.from(JSON.stringify({ reading, problems }));
  const { article, text, blocks, days } = reading;
  const head: PackedHead = { article, text, blocks, days, ...packNames(reading.names) };
  return Buffer.from(JSON.stringify({ reading: head, problems }) + PARTS + JSON.stringify(packRest(reading)));
}

function packNames(mentioned: readonly NameMention[]): PackedNames {
  const names: PackedNames['names'][number][] = [];
  const placeOf = new Map<string, number>();
  const mentions: number[] = [];
  for (const { start, text, key, kind } of mentioned) {
    let place = placeOf.get(text);
    const known = place === undefined ? undefined : names[place];
    if (place === undefined || known?.key !== key || known.kind !== kind) {
      place = names.push({ text, key, kind }) - 1;
      placeOf.set(text, place);
    }
    mentions.push(start, place);
  }
  return { names, mentions };
}

function unpackNames({ names, mentions }: PackedNames): NameMention[] {
  const unpacked: NameMention[] = [];
  for (let at = 0; at < mentions.length; at += 2) {
    const start = mentions[at] as number;
    const { text, key, kind } = names[mentions[at + 1] as number] as PackedNames['names'][number];
    unpacked.push({ start, end: start + text.length, text, key, kind });
  }
  return unpacked;
}

function packRest({ html, sentences, times, quotations, attributions, amounts }: Reading): PackedRest {
  const placeOf = new Map(times.map((time, at) => [time, at]));
  const inForce: Time[] = [];
  const place = (when: Time): number => {
    const known = placeOf.get(when);
    if (known !== undefined) return known;
    const next = times.length + inForce.length;
    placeOf.set(when, next);
    inForce.push(when);
    return next;
  };
  const packed: number[] = [];
  for (const { start, end, block, when } of sentences) packed.push(start, end, block, when ? place(when) : NO_DATE);
  return { html, sentences: packed, times, quotations, attributions, amounts, inForce };
}

function unpackSentences({ sentences, times, inForce }: PackedRest): DatedSentence[] {
  const dates = [...times, ...inForce];
  const unpacked: DatedSentence[] = [];
  for (let at = 0; at < sentences.length; at += 4) {
    const date = sentences[at + 3] as number;
    unpacked.push({
      start: sentences[at] as number,
      end: sentences[at + 1] as number,
      block: sentences[at + 2] as number,
      when: date === NO_DATE ? null : (dates[date] as Time),
    });
  }
  return unpacked;
}

/** One and the same string for all equal ones: names come again and again, and heads are held by the thousand. */
const shared = remember((text: string) => text);

/** The head of what `packReading` packed, from its UTF-8. */
export function unpackHead(line: Uint8Array): ReadHead {
  const { reading, problems } = parseLine(line).head;
  return { reading: reading && unpackReadingHead(reading), problems };
}

function unpackReadingHead({ article, text, blocks, days, names, mentions }: PackedHead): ReadingHead {
  const known = names.map((name) => ({ text: shared(name.text), key: shared(name.key), kind: name.kind }));
  return { article, text, blocks, names: unpackNames({ names: known, mentions }), days };
}

/** The whole reading that `packReading` packed, from its UTF-8; for lines that hold one. */
export function unpackReading(line: Uint8Array): Reading {
  const { head, rest } = parseLine(line);
  if (!head.reading || !rest) throw new Error('the line holds no reading');
  const { article, text, blocks, days } = head.reading;
  const packed = parseJson(rest) as PackedRest;
  const { html, times, quotations, attributions, amounts } = packed;
  return {
    article,
    text,
    blocks,
    names: unpackNames(head.reading),
    days,
    html,
    sentences: unpackSentences(packed),
    times,
    quotations,
    attributions,
    amounts,
  };
}

interface PackedRead extends Omit<ReadHead, 'reading'> {
  readonly reading: PackedHead | null;
}

/** A line's head, and its rest as it lies there. */
function parseLine(line: Uint8Array): { head: PackedRead; rest: Uint8Array | null } {
  const end = line.indexOf(PARTS_CODE);
  if (end < 0) return { head: parseJson(line) as PackedRead, rest: null };
  return { head: parseJson(line.subarray(0, end)) as PackedRead, rest: line.subarray(end + 1) };
}

function parseJson({ buffer, byteOffset, length }: Uint8Array): unknown {
  return JSON.parse(Buffer.from(buffer, byteOffset, length).toString());
}
