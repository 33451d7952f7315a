import type { Editorial, Problem, ReadingHead } from '../model.js';
import { type DecisionKey, reportConflict, reportDecision, reportMissing, reportUnused } from './report-decision.js';

/** The words that a correction dates, where they stand in its article. */
interface CorrectedWords {
  readonly key: DecisionKey;
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** The corrections of dates whose article or words are gone, whose words could be others, or that another replaces. */
export function checkCorrections(
  readings: readonly ReadingHead[],
  editorial: Editorial,
  placeByPath: ReadonlyMap<string, number>,
): Problem[] {
  const found: CorrectedWords[] = [];
  const problems = editorial.events.dates.flatMap(({ article, words }, at) => {
    const key: DecisionKey = ['dates', at];
    const text = readings[placeByPath.get(article) ?? -1]?.text;
    if (text === undefined) return [reportMissing(editorial, key, { missing: [article], known: placeByPath.keys() })];
    const start = text.indexOf(words);
    if (start < 0) return [reportDecision(editorial, key, `the words “${words}” are not in \`${article}\``)];
    if (text.includes(words, start + 1)) return [reportUnused(editorial, key, tellTwice(article, words))];
    found.push({ key, article, start, end: start + words.length });
    return [];
  });
  return [...problems, ...findReplaced(found, editorial)];
}

const tellTwice = (article: string, words: string): string =>
  `the words “${words}” stand more than once in \`${article}\`: add words before or after them until they stand there once`;

/** Corrections of words that a later one corrects, too: the last is what the page shows. */
function findReplaced(found: readonly CorrectedWords[], editorial: Editorial): Problem[] {
  return found.flatMap(({ key, article, start, end }, at) => {
    const later = found.findLast(
      (other, index) => index > at && other.article === article && other.start < end && other.end > start,
    );
    return later ? [reportConflict(editorial, { key, later: later.key, deed: 'corrects the same words' })] : [];
  });
}
