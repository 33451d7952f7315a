import { remember } from '../src/calendar/remember.js';
import type { DatedSentence, NameMention, Problem, Reading, ReadingHead, Time } from '../src/model.js';

/** What reading one article gives: from `readArticle`, and again from its packed form. */
export interface ReadArticle {
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

/** What is wanted of a reading only when its article's event is told. */
type ReadingRest = Omit<Reading, keyof ReadingHead>;

/** No JSON holds this character outside of a string, and none inside. */
const PARTS = '\t';
const PARTS_CODE = PARTS.charCodeAt(0);

/**
 * One line of JSON for what was read of one article, to be sent between threads and kept in the cache: its head and,
 * behind a tab, the rest, so that grouping ten thousand articles need not unpack all of each. A sentence's date that
 * is one of the article's times is told by its place among them, so that it is one and the same again.
 */
export function packReading({ reading, problems }: ReadArticle): string {
  if (!reading) return JSON.stringify({ reading, problems });
  const { html, quotations, attributions, amounts, ...head } = reading;
  const placeOf = new Map(reading.times.map((time, at) => [time, at]));
  const sentences = reading.sentences.map((sentence) => ({
    ...sentence,
    when: sentence.when && (placeOf.get(sentence.when) ?? sentence.when),
  }));
  const rest: ReadingRest = { html, quotations, attributions, amounts };
  return JSON.stringify({ reading: { ...head, sentences }, problems }) + PARTS + JSON.stringify(rest);
}

type Changeable<Record> = { -readonly [Key in keyof Record]: Record[Key] };

/** One and the same string for all equal ones: names and notes come again and again, and heads are held by the thousand. */
const shared = remember((text: string) => text);

function shareTime(time: Changeable<Time>): void {
  time.literal = shared(time.literal);
  time.note = shared(time.note);
  time.rule = shared(time.rule);
}

/** The head of what `packReading` packed, from its UTF-8. */
export function unpackHead(line: Uint8Array): { reading: ReadingHead | null; problems: readonly Problem[] } {
  const end = line.indexOf(PARTS_CODE);
  const packed = parseJson(line.subarray(0, end < 0 ? line.length : end)) as {
    reading: ReadingHead | null;
    problems: Problem[];
  };
  const { names = [], times = [], sentences = [] } = packed.reading ?? {};
  for (const name of names as readonly Changeable<NameMention>[]) {
    name.text = shared(name.text);
    name.key = shared(name.key);
  }
  times.forEach(shareTime);
  for (const sentence of sentences as readonly Changeable<DatedSentence>[]) {
    const when = sentence.when as Time | number | null;
    if (typeof when === 'number') sentence.when = times[when] as Time;
    else if (when) shareTime(when);
  }
  return packed;
}

/** The whole reading that `packReading` packed, from its UTF-8; for lines that hold one. */
export function unpackReading(line: Uint8Array): Reading {
  const { reading } = unpackHead(line);
  if (!reading) throw new Error('the line holds no reading');
  const rest = parseJson(line.subarray(line.indexOf(PARTS_CODE) + 1)) as ReadingRest;
  return { ...reading, ...rest };
}

function parseJson({ buffer, byteOffset, length }: Uint8Array): unknown {
  return JSON.parse(Buffer.from(buffer, byteOffset, length).toString());
}
