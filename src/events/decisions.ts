import type { Decision, Editorial, Problem } from '../model.js';
import { type Draft, findPartings, forgetUndone, isUndone, type Parting } from './partings.js';
import { type DecisionKey, reportConflict, reportDecision, reportMissing } from './report-decision.js';

/** What the editors' decisions made of the drafts, and those that no longer apply. */
export interface Decided {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** Applies what editors say of which articles belong together: `exclude`, then `split`, then `merge`. */
export function regroup(
  clusters: readonly (readonly number[])[],
  editorial: Editorial,
  placeByPath: ReadonlyMap<string, number>,
): Decided {
  const { events } = editorial;
  const problems: Problem[] = [];
  let drafts: readonly Draft[] = clusters.map((members) => ({ members, decisions: [] }));
  let parted: readonly Parting[] = [];
  const apply = (key: DecisionKey, paths: readonly string[], decision: Decision): void => {
    const missing = paths.filter((path) => !placeByPath.has(path));
    if (missing.length > 0) {
      problems.push(reportMissing(editorial, key, { missing, known: placeByPath.keys() }));
      return;
    }
    const places = paths.flatMap((path) => placeByPath.get(path) ?? []);
    const changed = (decision.kind === 'merge' ? bring : setApart)(drafts, places, decision);
    if (!changed) {
      problems.push(reportDecision(editorial, key, 'the articles stand so without it'));
      return;
    }
    const undone = parted.filter((parting) => isUndone(parting, changed));
    for (const parting of undone)
      problems.push(
        reportConflict(editorial, { key: parting.key, later: key, deed: 'brings together what it sets apart' }),
      );
    parted = [...parted.filter((one) => !undone.includes(one)), ...findPartings({ key, decision, places }, drafts)];
    drafts = forgetUndone(undone, changed);
  };
  events.exclude.forEach(({ article, reason }, at) => {
    apply(['exclude', at], [article], { kind: 'exclude', text: article, reason });
  });
  events.split.forEach(({ articles, reason }, at) => {
    apply(['split', at], articles, { kind: 'split', text: articles.join(', '), reason });
  });
  events.merge.forEach(({ articles, reason }, at) => {
    apply(['merge', at], articles, { kind: 'merge', text: articles.join(', '), reason });
  });
  return { drafts, problems };
}

/** Takes articles out of their events into one of their own; null where they are that already. */
function setApart(drafts: readonly Draft[], places: readonly number[], decision: Decision): Draft[] | null {
  const apart = new Set(places);
  if (drafts.some(({ members }) => members.length === apart.size && members.every((at) => apart.has(at)))) return null;
  const left = drafts.flatMap((draft) => {
    const members = draft.members.filter((at) => !apart.has(at));
    if (members.length === draft.members.length) return [draft];
    return members.length > 0 ? [{ members, decisions: [...draft.decisions, decision] }] : [];
  });
  return [...left, { members: [...apart].sort((a, b) => a - b), decisions: [decision] }];
}

/** Joins the events of some articles; null where they are one already. */
function bring(drafts: readonly Draft[], places: readonly number[], decision: Decision): Draft[] | null {
  const wanted = new Set(places);
  const holding = drafts.filter(({ members }) => members.some((at) => wanted.has(at)));
  if (holding.length < 2) return null;
  const members = holding.flatMap((draft) => draft.members).sort((a, b) => a - b);
  const decisions = [...holding.flatMap((draft) => draft.decisions), decision];
  return [...drafts.filter((draft) => !holding.includes(draft)), { members, decisions }];
}
