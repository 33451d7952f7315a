import type { Decision, Editorial, EventsFile, Problem, ReadingHead } from '../model.js';

/** An event in the making: places in the corpus, and the editors' decisions that changed it. */
export interface Draft {
  readonly members: readonly number[];
  readonly decisions: readonly Decision[];
}

/** What the editors' decisions made of the drafts, and those that no longer apply. */
export interface Decided {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** A decision of `events.yaml`: its section, and its place there. */
type DecisionKey = readonly [section: keyof EventsFile, at: number];

/** The warning that a decision no longer applies. */
export function reportDecision({ decisionPlaces }: Editorial, [section, at]: DecisionKey, why: string): Problem {
  const { line, column } = decisionPlaces[section]?.[at] ?? { line: 1, column: 1 };
  const message = `\`${section}\`, number ${at + 1}, no longer applies: ${why}`;
  return { path: 'events.yaml', line, column, message, severity: 'warning' };
}

/** The corrections of dates whose article or words are gone. */
export function checkCorrections(
  readings: readonly ReadingHead[],
  editorial: Editorial,
  placeByPath: ReadonlyMap<string, number>,
): Problem[] {
  return editorial.events.dates.flatMap(({ article, words }, at) => {
    const text = readings[placeByPath.get(article) ?? -1]?.text;
    if (text?.includes(words)) return [];
    const why =
      text === undefined ? `there is no article \`${article}\`` : `the words “${words}” are not in \`${article}\``;
    return [reportDecision(editorial, ['dates', at], why)];
  });
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
  const apply = (
    section: keyof EventsFile,
    at: number,
    paths: readonly string[],
    change: (places: readonly number[]) => readonly Draft[] | null,
  ): void => {
    const missing = paths.filter((path) => !placeByPath.has(path));
    if (missing.length > 0)
      problems.push(
        reportDecision(
          editorial,
          [section, at],
          `there is no article ${missing.map((path) => `\`${path}\``).join(', ')}`,
        ),
      );
    const places = paths.flatMap((path) => placeByPath.get(path) ?? []);
    const changed = places.length > 0 && missing.length === 0 ? change(places) : null;
    if (changed) drafts = changed;
    else if (missing.length === 0)
      problems.push(reportDecision(editorial, [section, at], 'the articles stand so without it'));
  };
  events.exclude.forEach(({ article, reason }, at) => {
    apply('exclude', at, [article], (places) =>
      setApart(drafts, places, { kind: 'exclude', text: `${article} stands alone`, reason }),
    );
  });
  events.split.forEach(({ articles, reason }, at) => {
    apply('split', at, articles, (places) =>
      setApart(drafts, places, { kind: 'split', text: `${articles.join(', ')} set apart`, reason }),
    );
  });
  events.merge.forEach(({ articles, reason }, at) => {
    apply('merge', at, articles, (places) =>
      bring(drafts, places, { kind: 'merge', text: `${articles.join(', ')} brought together`, reason }),
    );
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
