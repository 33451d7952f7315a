import type { Vocabulary } from './vocabulary.js';
import { termsOf } from './words.js';

/**
 * Reports that are written every day on the same thing, in the same words: by how many of these words they are known,
 * by what share of all their terms, and by what share of numbers.
 */
interface Routine {
  readonly words: string;
  readonly least: number;
  readonly share: number;
  readonly numbers: number;
}

const ROUTINES: readonly Routine[] = [
  {
    words:
      'stocks shares index composite benchmark points investors traders trading session rallied closed yield Treasury ' +
      'bonds futures crude barrel Nasdaq Dow Jones Standard Poor FTSE DAX CAC STOXX Nikkei Topix Kospi Hang Seng Sensex Nifty',
    least: 6,
    share: 0.1,
    numbers: 0.1,
  },
  {
    words:
      'weather forecast outlook temperatures degrees highs lows maximum minimum sunny sunshine cloud cloudy overcast ' +
      'clear dry mild warm cool chilly rain rainy showers drizzle snow sleet hail frost fog mist haze humidity ' +
      'thunderstorms breeze breezy wind windy gusts westerly easterly southerly northerly',
    least: 6,
    share: 0.25,
    numbers: 0,
  },
];

/** Answers which routine report, counted from 1, a list of distinct terms is the text of; 0 for none. */
export function createRoutineReader(vocabulary: Vocabulary): (terms: Int32Array, from: number, to: number) => number {
  const routineByTerm = new Map(
    ROUTINES.flatMap(({ words }, at) =>
      words
        .split(' ')
        .flatMap(termsOf)
        .map((term) => [term, at + 1] as const),
    ),
  );
  const routineOf = Uint8Array.from(vocabulary.terms, (term) => routineByTerm.get(term) ?? 0);
  const counts = new Int32Array(ROUTINES.length + 1);
  return (terms, from, to) => {
    let numbers = 0;
    let days = 0;
    counts.fill(0);
    for (let at = from; at < to; at++) {
      const term = terms[at] as number;
      const routine = routineOf[term] as number;
      counts[routine] = (counts[routine] as number) + 1;
      if (vocabulary.numeric[term]) numbers++;
      if (vocabulary.days[term] !== null) days++;
    }
    const all = to - from - days;
    const isOf = (routine: Routine, at: number): boolean => {
      const count = counts[at + 1] as number;
      return count >= routine.least && count >= routine.share * all && numbers >= routine.numbers * all;
    };
    return 1 + ROUTINES.findIndex(isOf);
  };
}
