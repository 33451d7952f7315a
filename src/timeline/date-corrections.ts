/** Editors' corrections of dates, applied before anything is merged. */
import { isEdtf, parseEdtf, precisionOf } from '../calendar/index.js';
import type { EventsFile, Problem, Reading, ReadingHead, Time } from '../model.js';

type Correction = EventsFile['dates'][number];

/** The reading with its corrected dates; a correction whose words are not in the text changes nothing. */
export function correctDates(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.filter(({ article }) => article === reading.article.path).reduce(correctDate, reading);
}

function correctDate(reading: Reading, { words, edtf, reason }: Correction): Reading {
  const start = reading.text.indexOf(words);
  const value = parseEdtf(edtf);
  if (start < 0 || !value) return reading;
  const end = start + words.length;
  const time: Time = {
    literal: words,
    start,
    end,
    edtf,
    precision: precisionOf(value),
    anchor: { kind: 'absolute', ref: 'editor' },
    status: 'stated',
    note: `an editor’s correction: ${reason}`,
    rule: 'editor',
    role: 'event',
  };
  const replaced = new Set(reading.times.filter((other) => other.start < end && other.end > start));
  const times = [...reading.times.filter((other) => !replaced.has(other)), time].sort((a, b) => a.start - b.start);
  const isReplaced = ({ start: from, end: to }: Time) =>
    [...replaced].some((other) => other.start === from && other.end === to);
  const sentences = reading.sentences.map((sentence) => {
    const holds = sentence.start <= start && end <= sentence.end;
    return holds || (sentence.when && isReplaced(sentence.when)) ? { ...sentence, when: time } : sentence;
  });
  return { ...reading, times, sentences };
}

/** What an editor should know: corrections of articles or words that are no longer there, or to no date. */
export function checkCorrections(readings: readonly ReadingHead[], corrections: readonly Correction[]): Problem[] {
  const readingByPath = new Map(readings.map((reading) => [reading.article.path, reading]));
  return corrections.flatMap(({ article, words, edtf }) => {
    const reading = readingByPath.get(article);
    const message = !reading
      ? `dates: there is no article ${article}`
      : !reading.text.includes(words)
        ? `dates: the words “${words}” are no longer in ${article}`
        : !isEdtf(edtf)
          ? `dates: ${edtf} is not an EDTF date`
          : null;
    return message ? [{ path: 'events.yaml', line: 1, column: 1, message, severity: 'warning' as const }] : [];
  });
}
