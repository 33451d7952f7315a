import { readOrigin } from './read-metadata.js';
import type { Found } from './sort-lines.js';

/** Of what a text says about its article, the facts that are not `stated` for machines, and where it stood first, whatever is. */
export function onlyMissing(found: readonly Found[], stated: readonly Found[]): Found[] {
  const known = new Set(stated.flatMap(({ facts }) => Object.keys(facts)));
  return found.flatMap((one) => {
    if (readOrigin(one.text)) return [one];
    const facts = Object.fromEntries(Object.entries(one.facts).filter(([key]) => !known.has(key)));
    for (const key of Object.keys(facts)) known.add(key);
    return Object.keys(facts).length > 0 ? [{ ...one, facts }] : [];
  });
}
