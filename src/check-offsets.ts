import type { Event, Reading } from './model.js';

interface Excerpt {
  readonly start: number;
  readonly end: number;
}

interface Told {
  readonly readings: readonly Reading[];
  readonly events: readonly Event[];
}

/** Throws unless every excerpt is exactly the words of its article that its offsets name. */
export function checkOffsets({ readings, events }: Told): void {
  const textById = new Map(readings.map(({ article, text }) => [article.id, text]));
  const check = (id: string, words: string, { start, end }: Excerpt) => {
    const slice = textById.get(id)?.slice(start, end);
    if (slice === words) return;
    const place = `${id}, ${start} to ${end}`;
    throw new Error(
      `An excerpt does not stand where it says (${place}): ${JSON.stringify(words)}, but ${JSON.stringify(slice)}.`,
    );
  };
  for (const reading of readings) checkReading(reading, check);
  for (const event of events) checkEvent(event, check);
}

type Check = (id: string, words: string, excerpt: Excerpt) => void;

function checkReading({ article, times, amounts, names }: Reading, check: Check): void {
  for (const excerpt of [...times, ...amounts]) check(article.id, excerpt.literal, excerpt);
  for (const name of names) check(article.id, name.text, name);
}

function checkEvent({ timeline, undated, layers, quotations, quantities }: Event, check: Check): void {
  const statements = [
    ...[...timeline, ...undated].flatMap((entry) => entry.statements),
    ...layers.flatMap((layer) => layer.statements),
    ...quotations.flatMap((quotation) => quotation.versions),
  ];
  for (const statement of statements) {
    check(statement.article, statement.exact, statement);
    if (statement.time) check(statement.article, statement.time.literal, statement.time);
  }
  for (const { claims } of quantities) for (const claim of claims) check(claim.article, claim.exact, claim);
}
