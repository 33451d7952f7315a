import type { Editorial, Group, Problem, ReadingHead } from '../model.js';
import { explainBindings } from './bindings.js';
import { checkCorrections } from './check-corrections.js';
import { clusterArticles } from './cluster-articles.js';
import { regroup } from './decisions.js';
import { addressDrafts, describeEvents } from './describe-events.js';
import type { Links } from './links.js';
import { type Corpus, prepareCorpus } from './prepare-corpus.js';
import { findPrintings } from './printings.js';

export { findDays } from './told-days.js';

/**
 * Groups articles into events, with episodes, near-duplicates and the reasons. The order of `readings` does not
 * matter. Problems are editors' decisions that no longer apply.
 */
export function groupArticles(
  readings: readonly ReadingHead[],
  editorial: Editorial,
): { groups: Group[]; problems: Problem[] } {
  const corpus = prepareCorpus(readings);
  const printings = findPrintings(corpus);
  const { clusters, compared } = clusterPrintings(corpus, printings);
  const placeByPath = new Map(corpus.readings.map(({ article }, at) => [article.path, at]));
  const regrouped = regroup(clusters, editorial, placeByPath);
  const described = { corpus, placeByPath, printings };
  const { addressed, problems: pinProblems } = addressDrafts(regrouped.drafts, editorial, described);
  const eventOf = eventsByPlace(addressed, corpus.readings.length);
  const bindings = explainBindings(corpus, { compared, printings, eventOf });
  const { groups, problems } = describeEvents(addressed, editorial, { ...described, bindings });
  const corrections = checkCorrections(corpus.readings, editorial, placeByPath);
  return { groups, problems: [...regrouped.problems, ...pinProblems, ...problems, ...corrections] };
}

/** Groups the first printing of each text and lets the others follow it: what is printed often is not heard more. */
function clusterPrintings(
  corpus: Corpus,
  printings: readonly (readonly number[])[],
): { clusters: number[][]; compared: Links } {
  const printingsByFirst = new Map(printings.map((set) => [set[0] as number, set]));
  const { clusters, compared } = clusterArticles(corpus, [...printingsByFirst.keys()]);
  const whole = (cluster: readonly number[]) => cluster.flatMap((at) => printingsByFirst.get(at) ?? []);
  return {
    clusters: clusters.map((cluster) => whole(cluster).sort((a, b) => a - b)).filter((cluster) => cluster.length > 0),
    compared,
  };
}

function eventsByPlace(addressed: readonly { id: string; members: readonly number[] }[], count: number): string[] {
  const events: string[] = Array.from({ length: count }, () => '');
  for (const { id, members } of addressed) for (const at of members) events[at] = id;
  return events;
}
