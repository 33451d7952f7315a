import type { EventSummary } from './event-summary.js';
import { groupBy } from './group-by.js';
import { sortKey } from './sort-key.js';

/** A name with every spelling and every event that uses it. */
export interface IndexedName {
  readonly canonical: string;
  readonly spellings: readonly string[];
  readonly events: readonly EventSummary[];
}

/** Names by first letter, in order; places apart from people, bodies and things. */
export interface NamesIndex {
  readonly names: ReadonlyMap<string, readonly IndexedName[]>;
  readonly places: ReadonlyMap<string, readonly IndexedName[]>;
}

export function indexNames(events: readonly EventSummary[]): NamesIndex {
  const mentions = events.flatMap((event) => event.names.map((name) => ({ event, name })));
  const indexOf = (isWanted: (name: EventSummary['names'][number]) => boolean) => {
    const wanted = mentions.filter(({ name }) => isWanted(name));
    const names = [...groupBy(wanted, ({ name }) => name.canonical)].map(([canonical, group]) => ({
      canonical,
      spellings: [...new Set(group.flatMap(({ name }) => name.spellings))].filter((text) => text !== canonical).sort(),
      events: group.map(({ event }) => event),
    }));
    return groupBy(sortNames(names), ({ canonical }) => letterOf(canonical));
  };
  return { names: indexOf(({ kind }) => kind !== 'place'), places: indexOf(({ kind }) => kind === 'place') };
}

/** The letter a name is filed under, without accents: `É` under `e`; what begins with no letter under `0`. */
export function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').toLowerCase();
  return /\p{L}/u.test(first) ? first : '0';
}

function sortNames(names: readonly IndexedName[]): IndexedName[] {
  const keyed = names.map((name) => ({ name, key: sortKey(name.canonical) }));
  return keyed.sort(byKey).map(({ name }) => name);
}

function byKey(a: { key: string; name: IndexedName }, b: { key: string; name: IndexedName }): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.name.canonical < b.name.canonical ? -1 : 1;
}
