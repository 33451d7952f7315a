/** Editors' corrections of dates, applied before anything is merged. */
import { parseEdtf, precisionOf } from '../calendar/index.js';
import type { EventsFile, Reading, Time } from '../model.js';

type Correction = EventsFile['dates'][number];

/** The reading with its corrected dates; a correction applies while its words stand in the text just once. */
export function correctDates(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.filter(({ article }) => article === reading.article.path).reduce(correctDate, reading);
}

/** Whether words stand in a text, and no second time: else a correction of them changes nothing. */
export const standsOnce = (text: string, words: string): boolean =>
  text.includes(words) && text.indexOf(words) === text.lastIndexOf(words);

function correctDate(reading: Reading, { words, edtf, reason }: Correction): Reading {
  const start = reading.text.indexOf(words);
  const value = parseEdtf(edtf);
  if (!standsOnce(reading.text, words) || !value) return reading;
  const end = start + words.length;
  const time: Time = {
    literal: words,
    start,
    end,
    edtf,
    precision: precisionOf(value),
    anchor: { kind: 'absolute', ref: 'editor' },
    status: 'stated',
    note: `corrected by the editor: ${reason}`,
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
