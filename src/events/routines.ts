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

/**
 * Answers which routine report, counted from 1, an article is that holds so many words of each routine, by the same
 * count, and so many distinct terms and numbers; 0 for none.
 */
export function routineOf(counts: ArrayLike<number>, { terms, numbers }: { terms: number; numbers: number }): number {
  for (let at = 0; at < ROUTINES.length; at++) {
    const { least, share, numbers: part } = ROUTINES[at] as Routine;
    const count = counts[at + 1] as number;
    if (count >= least && count >= share * terms && numbers >= part * terms) return at + 1;
  }
  return 0;
}

/** How many counts `routineOf` takes: the first is of the words of no routine. */
export const ROUTINE_COUNTS = ROUTINES.length + 1;

/** By term number: the routine whose word it is, counted from 1, or 0. */
export function findRoutineWords({ terms }: Vocabulary): Uint8Array {
  const routineByTerm = new Map(
    ROUTINES.flatMap(({ words }, at) =>
      words
        .split(' ')
        .flatMap(termsOf)
        .map((term) => [term, at + 1] as const),
    ),
  );
  return Uint8Array.from(terms, (term) => routineByTerm.get(term) ?? 0);
}
