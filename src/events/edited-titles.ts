import type { Decision, Editorial, Problem } from '../model.js';
import { reportConflict, reportDecision, reportMissing } from './report-decision.js';

/** The title and the summary that editors gave an event. */
export interface EditedTitle {
  readonly title?: string;
  readonly summary?: string;
  readonly decisions: readonly Decision[];
}

type Part = 'title' | 'summary';
const PARTS: readonly Part[] = ['title', 'summary'];

/** Which decision gives each event its title, and which its summary. */
type Chosen = Map<number, Partial<Record<Part, number>>>;

/** Titles and summaries by event; a decision applies while all its articles stand in one event. */
export function readTitles(
  editorial: Editorial,
  eventByPlace: ReadonlyMap<number, number>,
  placeByPath: ReadonlyMap<string, number>,
): { titles: Map<number, EditedTitle>; problems: Problem[] } {
  const chosen: Chosen = new Map();
  const problems: Problem[] = [];
  editorial.events.events.forEach(({ articles }, at) => {
    const missing = articles.filter((path) => !placeByPath.has(path));
    const held = new Set(articles.flatMap((path) => eventByPlace.get(placeByPath.get(path) ?? -1) ?? []));
    if (missing.length > 0)
      problems.push(reportMissing(editorial, ['events', at], { missing, known: placeByPath.keys() }));
    else if (held.size !== 1)
      problems.push(reportDecision(editorial, ['events', at], 'its articles no longer stand in one event'));
    else problems.push(...choose(chosen, [...held][0] as number, { at, editorial }));
  });
  const titles = new Map([...chosen].map(([event, parts]) => [event, describeTitle(editorial, parts)]));
  return { titles, problems };
}

/** Takes what a decision gives an event; the last one stands, and what it replaces is told. */
function choose(chosen: Chosen, event: number, { at, editorial }: { at: number; editorial: Editorial }): Problem[] {
  const given = PARTS.filter((part) => editorial.events.events[at]?.[part] !== undefined);
  const before = chosen.get(event) ?? {};
  chosen.set(event, { ...before, ...Object.fromEntries(given.map((part) => [part, at])) });
  return given.flatMap((part) => {
    const earlier = before[part];
    if (earlier === undefined) return [];
    const deed = `gives the same event a ${part}`;
    return [reportConflict(editorial, { key: ['events', earlier], later: ['events', at], deed, part })];
  });
}

function describeTitle({ events }: Editorial, parts: Partial<Record<Part, number>>): EditedTitle {
  const texts: Partial<Record<Part, string>> = {};
  const decisions: Decision[] = [];
  for (const part of PARTS) {
    const decision = events.events[parts[part] ?? -1];
    const text = decision?.[part];
    if (text === undefined) continue;
    texts[part] = text;
    decisions.push({ kind: part, text, reason: decision?.reason ?? null });
  }
  return { ...texts, decisions };
}
