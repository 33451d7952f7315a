import type { Entry, Event, Reading } from '../model.js';

/** By source: the entries (ids) that only it tells, and those that most others tell and it leaves out. */
export function compareCoverage(
  _entries: readonly Entry[],
  _readings: readonly Reading[],
  _printings: readonly (readonly string[])[],
): Event['coverage'] {
  return [];
}
