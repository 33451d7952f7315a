import type { Editorial, EventsFile, Place, Problem } from '../model.js';
import { findMeantPath } from './meant-path.js';

/** A decision of `events.yaml`: its section, and its place there. */
export type DecisionKey = readonly [section: keyof EventsFile, at: number];

/** Two decisions of which the later one stands; `deed` is what it does, in words. */
export interface Conflict {
  readonly key: DecisionKey;
  readonly later: DecisionKey;
  readonly deed: string;
  /** What of the first is not used, where it is not all of it: `title`. */
  readonly part?: string;
}

/** The warning that a decision no longer applies. */
export function reportDecision(editorial: Editorial, key: DecisionKey, why: string): Problem {
  return warn(placeOf(editorial, key), `${nameOf(key)}, no longer applies: ${why}`);
}

/** The warning that articles of a decision are gone, or were never there by those of the `known` paths. */
export function reportMissing(
  editorial: Editorial,
  key: DecisionKey,
  { missing, known }: { readonly missing: readonly string[]; readonly known: Iterable<string> },
): Problem {
  const paths = [...known];
  const named = missing.map((path) => {
    const meant = findMeantPath(path, paths);
    return meant === null ? `\`${path}\`` : `\`${path}\` (did you mean \`${meant}\`?)`;
  });
  return reportDecision(editorial, key, `there is no article ${named.join(', ')}`);
}

/** The warning that a decision cannot be followed as it is written. */
export function reportUnused(editorial: Editorial, key: DecisionKey, why: string): Problem {
  return warn(placeOf(editorial, key), `${nameOf(key)}, is not used: ${why}`);
}

/** The warning, at a decision, that a later one takes its place. */
export function reportConflict(editorial: Editorial, { key, later, deed, part }: Conflict): Problem {
  const what = part === undefined ? nameOf(key) : `the ${part} of ${nameOf(key)}`;
  const why = `${nameOf(later)} (line ${placeOf(editorial, later).line}) ${deed}: keep one of them`;
  return warn(placeOf(editorial, key), `${what}, is not used: ${why}`);
}

function warn({ line, column }: Place, message: string): Problem {
  return { path: 'events.yaml', line, column, message, severity: 'warning' };
}

function placeOf({ decisionPlaces }: Editorial, [section, at]: DecisionKey): Place {
  return decisionPlaces[section]?.[at] ?? { line: 1, column: 1 };
}

const nameOf = ([section, at]: DecisionKey): string => `\`${section}\`, number ${at + 1}`;
