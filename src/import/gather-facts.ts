import type { Imported, Taken } from './imported.js';
import type { Facts } from './read-metadata.js';
import type { Found } from './sort-lines.js';

/** Takes each fact from the first line that states it; a later line that says otherwise is told, not followed. */
export function gatherFacts(
  found: readonly Found[],
  unit: Imported['unit'],
): { facts: Facts; took: Taken[]; conflicts: string[] } {
  const facts: Record<string, string | readonly string[]> = Object.create(null);
  const took: Taken[] = [];
  const conflicts: string[] = [];
  for (const { line, from, facts: stated } of found) {
    for (const [key, value] of Object.entries(stated) as [string, string | readonly string[]][]) {
      const words = String(value);
      const known = facts[key];
      if (known === undefined) {
        took.push({ key, value: typeof value === 'string' ? value : value.join(', '), line, ...(from && { from }) });
        facts[key] = value;
      } else if (key !== 'title' && !saysTheSame(String(known), words))
        conflicts.push(
          `${key}: ${from ?? `${unit} ${line}`} says “${words.replace(INFERRED, '')}”; “${String(known)}” was taken`,
        );
    }
  }
  return { facts, took, conflicts };
}

/** The mark of what a line does not say itself. */
const INFERRED = /(?<=^\d{4}-\d\d-\d\d\S{0,12})\?$/;

const MOMENT = /^(\d{4}-\d\d-\d\d)T[^/]*$/;

/** Whether two values are the same, one of them inferred perhaps, or the second is the day of a moment. */
function saysTheSame(one: string, other: string): boolean {
  const [known, said] = [one, other].map((words) => words.replace(INFERRED, ''));
  return known === said || MOMENT.exec(one)?.[1] === said;
}
