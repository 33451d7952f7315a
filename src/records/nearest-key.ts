/** Names that other tools give to our keys; looked up before spelling is compared. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  headline: 'title',
  name: 'title',
  outlet: 'source',
  publisher: 'source',
  publication: 'source',
  site: 'source',
  datepublished: 'published',
  pubdate: 'published',
  publishdate: 'published',
  created: 'published',
  updated: 'published',
  datemodified: 'published',
  accessed: 'retrieved',
  archived: 'retrieved',
  crawled: 'retrieved',
  byline: 'author',
  creator: 'author',
  writer: 'author',
  place: 'dateline',
  location: 'dateline',
  link: 'url',
  permalink: 'url',
  canonical: 'url',
  address: 'url',
  language: 'lang',
  locale: 'lang',
  tz: 'timezone',
  zone: 'timezone',
  type: 'body',
  aliases: 'spellings',
  variants: 'spellings',
  homepage: 'url',
};

/** The known key that an unknown one most likely means, by other names and by spelling; null where none is near. */
export function findNearestKey(unknownKey: string, known: readonly string[]): string | null {
  const folded = unknownKey.toLowerCase().replace(/[^a-z]/g, '');
  const other = Object.hasOwn(OTHER_NAMES, folded) ? OTHER_NAMES[folded] : undefined;
  if (other !== undefined && known.includes(other)) return other;
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(unknownKey.length / 3)) + 1;
  for (const key of unknownKey.length > 40 ? [] : known) {
    const distance = countEdits(folded, key.toLowerCase());
    if (distance < least) [nearest, least] = [key, distance];
  }
  return nearest;
}

/** Edits between two words: letters put in, taken out, changed, or neighbours swapped (optimal string alignment). */
export function countEdits(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, last] = [last, row];
  }
  return last[to.length] ?? 0;
}
