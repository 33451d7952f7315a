import type { Decision } from '../model.js';
import type { DecisionKey } from './report-decision.js';

/** An event in the making: places in the corpus, and the editors' decisions that changed it. */
export interface Draft {
  readonly members: readonly number[];
  readonly decisions: readonly Decision[];
}

/** A decision on which articles belong together, and the places of its articles in the corpus. */
export interface Regrouping {
  readonly key: DecisionKey;
  readonly decision: Decision;
  readonly places: readonly number[];
}

/** Articles that a decision has set apart, and those they are to stay apart from. */
export interface Parting extends Regrouping {
  readonly isOther: (place: number) => boolean;
}

/** What a decision sets apart: an excluded article from all others, split ones from the rest of their events. */
export function findPartings(regrouping: Regrouping, drafts: readonly Draft[]): Parting[] {
  const [section] = regrouping.key;
  if (section === 'merge') return [];
  const apart = new Set(regrouping.places);
  if (section === 'exclude') return [{ ...regrouping, isOther: (place) => !apart.has(place) }];
  const holding = drafts.filter(({ members }) => members.some((at) => apart.has(at)));
  const rest = new Set(holding.flatMap(({ members }) => members.filter((at) => !apart.has(at))));
  return [{ ...regrouping, isOther: (place) => rest.has(place) }];
}

/** Whether articles that were set apart stand together again. */
export function isUndone(parting: Parting, drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => isUndoneIn(parting, draft));
}

/** The drafts, with undone decisions taken off the events in which they are undone. */
export function forgetUndone(undone: readonly Parting[], drafts: readonly Draft[]): readonly Draft[] {
  if (undone.length === 0) return drafts;
  return drafts.map((draft) => {
    const forgotten = new Set(undone.filter((parting) => isUndoneIn(parting, draft)).map(({ decision }) => decision));
    return { ...draft, decisions: draft.decisions.filter((decision) => !forgotten.has(decision)) };
  });
}

const isUndoneIn = ({ places, isOther }: Parting, { members }: Draft): boolean =>
  members.some((at) => places.includes(at)) && members.some(isOther);
