import type { Problem, Reading, Time } from '../src/model.js';

/** What reading one article gives: from `readArticle`, and again from its packed form. */
export interface ReadArticle {
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

/**
 * One line of JSON for what was read of one article, to be sent between threads and kept in the cache. A sentence's
 * date that is one of the article's times is told by its place among them, so that it is one and the same again.
 */
export function packReading({ reading, problems }: ReadArticle): string {
  if (!reading) return JSON.stringify({ reading, problems });
  const placeOf = new Map(reading.times.map((time, at) => [time, at]));
  const sentences = reading.sentences.map((sentence) => ({
    ...sentence,
    when: sentence.when && (placeOf.get(sentence.when) ?? sentence.when),
  }));
  return JSON.stringify({ reading: { ...reading, sentences }, problems });
}

/** What `packReading` packed, from its UTF-8. */
export function unpackReading(line: Uint8Array): ReadArticle {
  const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString();
  const packed = JSON.parse(text) as { reading: Reading | null; problems: Problem[] };
  for (const sentence of packed.reading?.sentences ?? []) {
    const when = sentence.when as Time | number | null;
    if (typeof when === 'number') Object.assign(sentence, { when: packed.reading?.times[when] });
  }
  return packed;
}
