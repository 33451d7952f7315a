import type { KnownName, NameMention } from '../model.js';
import { foldName, placeNamed } from './name-key.js';

/** An editor's name: its key and, if given, its kind. */
export interface Known {
  readonly key: string;
  readonly kind: NameMention['kind'] | undefined;
}

/** The editors' names by each of their folded spellings. */
export function readKnown(names: readonly KnownName[]): Map<string, Known> {
  return new Map(
    names.flatMap(({ canonical, kind, spellings }) => {
      const known = { key: placeKey(canonical) ?? foldName(canonical), kind };
      return [canonical, ...spellings].map((spelling) => [foldName(spelling), known] as const);
    }),
  );
}

/** The key of a known place, however it is written: `U.S.` → that of `United States`. */
export const placeKey = (text: string): string | undefined => {
  const place = placeNamed(text);
  return place === undefined ? undefined : foldName(place);
};
