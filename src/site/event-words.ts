import type { QuoteView } from './event-lines.js';

/** A version of what a speaker said, in runs of words that all versions share and runs that differ. */
export interface VersionView {
  readonly quote: QuoteView;
  readonly runs: readonly { readonly words: string; readonly differs: boolean }[];
}

/** Longer quotations are shown without marks: comparing is quadratic in their words. */
const MOST_WORDS = 300;

/** Marks the words of each version that do not stand, in order, in the first; of the first, those missing in the second. */
export function compareVersions(quotes: readonly QuoteView[]): VersionView[] {
  const texts = quotes.map(({ words }) => words.match(/\s*\S+/g) ?? []);
  const [first = [], second = []] = texts;
  return quotes.map((quote, at) => {
    const words = texts[at] ?? [];
    const shared = commonWords(words, at === 0 ? second : first);
    return { quote, runs: joinRuns(words.map((word, place) => ({ words: word, differs: !shared.has(place) }))) };
  });
}

/** Places in `a` of a longest common subsequence of words; case and punctuation do not count. */
function commonWords(a: readonly string[], b: readonly string[]): Set<number> {
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return new Set(a.keys());
  const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [x, y] = [a.map(bare), b.map(bare)];
  const length = lengthsOfCommon(x, y);
  const shared = new Set<number>();
  for (let i = 0, j = 0; i < x.length && j < y.length; )
    if (x[i] === y[j]) {
      shared.add(i++);
      j++;
    } else if (at(length, i + 1, j) >= at(length, i, j + 1)) i++;
    else j++;
  return shared;
}

/** `[i][j]`: how many words the rests of both from `i` and `j` have in common. */
function lengthsOfCommon(x: readonly string[], y: readonly string[]): number[][] {
  const length = Array.from({ length: x.length + 1 }, () => new Array<number>(y.length + 1).fill(0));
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--) {
      const row = length[i] as number[];
      row[j] = x[i] === y[j] ? at(length, i + 1, j + 1) + 1 : Math.max(at(length, i + 1, j), at(length, i, j + 1));
    }
  return length;
}

const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0;

function joinRuns(given: readonly { words: string; differs: boolean }[]) {
  const runs: { words: string; differs: boolean }[] = [];
  for (const { words: word, differs } of given) {
    const last = runs.at(-1);
    if (last?.differs === differs) {
      last.words += word;
      continue;
    }
    // The space before words that are marked is not.
    const words = last && differs ? word.trimStart() : word;
    if (last) last.words += word.slice(0, word.length - words.length);
    runs.push({ words, differs });
  }
  return runs;
}
