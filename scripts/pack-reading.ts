import { remember } from '../src/calendar/remember.js';
import type { ReadArticle } from '../src/index.js';
import type { DatedSentence, NameMention, Problem, Reading, ReadingHead, Time } from '../src/model.js';

/** The head of what reading one article gives. */
export interface ReadHead {
  readonly reading: ReadingHead | null;
  readonly problems: readonly Problem[];
}

/** What is wanted of a reading only when its article's event is told. */
type ReadingRest = Omit<Reading, keyof ReadingHead>;
/** A sentence's date is told by its place among the article's times and, behind them, those in force in sentences. */
type PackedSentence = Omit<DatedSentence, 'when'> & { readonly when: number | null };
interface PackedRest extends Omit<ReadingRest, 'sentences'> {
  readonly sentences: readonly PackedSentence[];
  /** Dates of sentences that are none of the article's times, each once: most hold for several sentences. */
  readonly inForce: readonly Time[];
}

/** No JSON holds this character outside of a string, and none inside. */
const PARTS = '\t';
const PARTS_CODE = PARTS.charCodeAt(0);

/**
 * One line of JSON, as UTF-8, for what was read of one article, to be sent between threads and kept in the cache: its
 * head and, behind a tab, the rest, so that grouping very many articles need not unpack all of each.
 */
export function packReading({ reading, problems }: ReadArticle): Uint8Array {
  if (!reading) return Buffer.from(JSON.stringify({ reading, problems }));
  const { article, text, blocks, names, days, ...rest } = reading;
  const head: ReadingHead = { article, text, blocks, names, days };
  return Buffer.from(JSON.stringify({ reading: head, problems }) + PARTS + JSON.stringify(packRest(rest)));
}

function packRest({ sentences, ...rest }: ReadingRest): PackedRest {
  const placeOf = new Map(rest.times.map((time, at) => [time, at]));
  const inForce: Time[] = [];
  const place = (when: Time): number => {
    const known = placeOf.get(when);
    if (known !== undefined) return known;
    const next = rest.times.length + inForce.length;
    placeOf.set(when, next);
    inForce.push(when);
    return next;
  };
  const packed = sentences.map(({ start, end, block, when }) => ({ start, end, block, when: when && place(when) }));
  return { ...rest, sentences: packed, inForce };
}

function unpackRest({ sentences, inForce, ...rest }: PackedRest): ReadingRest {
  const dates = [...rest.times, ...inForce];
  const unpacked = sentences.map(({ start, end, block, when }) => ({
    start,
    end,
    block,
    when: when === null ? null : (dates[when] as Time),
  }));
  return { ...rest, sentences: unpacked };
}

type Changeable<Record> = { -readonly [Key in keyof Record]: Record[Key] };

/** One and the same string for all equal ones: names come again and again, and heads are held by the thousand. */
const shared = remember((text: string) => text);

/** The head of what `packReading` packed, from its UTF-8. */
export function unpackHead(line: Uint8Array): ReadHead {
  const { head } = parseLine(line);
  for (const name of (head.reading?.names ?? []) as readonly Changeable<NameMention>[]) {
    name.text = shared(name.text);
    name.key = shared(name.key);
  }
  return head;
}

/** The whole reading that `packReading` packed, from its UTF-8; for lines that hold one. */
export function unpackReading(line: Uint8Array): Reading {
  const { head, rest } = parseLine(line);
  if (!head.reading || !rest) throw new Error('the line holds no reading');
  return { ...head.reading, ...unpackRest(parseJson(rest) as PackedRest) };
}

/** A line's head, and its rest as it lies there. */
function parseLine(line: Uint8Array): { head: ReadHead; rest: Uint8Array | null } {
  const end = line.indexOf(PARTS_CODE);
  if (end < 0) return { head: parseJson(line) as ReadHead, rest: null };
  return { head: parseJson(line.subarray(0, end)) as ReadHead, rest: line.subarray(end + 1) };
}

function parseJson({ buffer, byteOffset, length }: Uint8Array): unknown {
  return JSON.parse(Buffer.from(buffer, byteOffset, length).toString());
}
