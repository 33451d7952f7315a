import { createHash } from 'node:crypto';

/** The longest slug in bytes of UTF-8: with a folder and an ending it fits every file system. */
const MOST_BYTES = 80;

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;

const HASH_LENGTH = 8;

/**
 * An address made of a text's own words, in any script: `Zwölf Tote in Győr` → `zwölf-tote-in-győr`, `伊拉克的空袭` →
 * `伊拉克的空袭`. NFC, lower-case, at most 80 bytes, letters, marks and digits joined by single hyphens, initials
 * together (`U.S. troops` → `us-troops`). A text without any, or a name that Windows reserves, becomes a short hash.
 */
export function makeSlug(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .replace(/['’ʼ]|\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const slug = cutToBytes(words, MOST_BYTES);
  return slug === '' || RESERVED.test(slug) ? hashShort(text) : slug;
}

/**
 * A slug for each key, no two equal under case folding. A slug that only one key has stays as it is; where several
 * fall together, the text that is its slug already keeps it and each other gets a short hash of its key. So a slug
 * depends on another key only where the two collide, and never on their order.
 */
export function makeUniqueSlugs(textByKey: ReadonlyMap<string, string>): Map<string, string> {
  const keysByFold = new Map<string, string[]>();
  for (const [key, text] of textByKey) {
    const fold = foldCase(makeSlug(text));
    const keys = keysByFold.get(fold);
    if (keys) keys.push(key);
    else keysByFold.set(fold, [key]);
  }
  const taken = new Set(keysByFold.keys());
  const slugs = new Map<string, string>();
  for (const keys of keysByFold.values()) {
    const slugOf = (key: string) => makeSlug(textByKey.get(key) ?? '');
    const owner = keys.length === 1 ? keys[0] : keys.sort(byCodeUnit).find((key) => slugOf(key) === textByKey.get(key));
    for (const key of keys) slugs.set(key, key === owner ? slugOf(key) : addHash(slugOf(key), key, taken));
  }
  return slugs;
}

/** Two texts that a file system could take for one: equal under Unicode's full case folding. */
export function foldCase(text: string): string {
  return text.normalize('NFC').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

function addHash(slug: string, key: string, taken: Set<string>): string {
  for (let length = HASH_LENGTH; ; length++) {
    const hashed = `${cutToBytes(slug, MOST_BYTES - length - 1)}-${hashShort(key, length)}`;
    if (taken.has(foldCase(hashed))) continue;
    taken.add(foldCase(hashed));
    return hashed;
  }
}

/** The longest beginning within so many bytes, ended at a hyphen where one stands in its second half. */
function cutToBytes(slug: string, most: number): string {
  if (Buffer.byteLength(slug) <= most) return slug;
  let cut = '';
  let bytes = 0;
  for (const character of slug) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    cut += character;
  }
  const hyphen = cut.lastIndexOf('-');
  return hyphen > cut.length / 2 ? cut.slice(0, hyphen) : cut.replace(/-$/, '');
}

function hashShort(text: string, length = HASH_LENGTH): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
