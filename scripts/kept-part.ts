import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Editorial } from '../src/model.js';
import type { Part } from '../src/parts.js';
import { hash, hashFiles, listCode } from './hash-files.js';
import { keep, readKept } from './kept-file.js';
import { PROJECT } from './project.js';
import { type StandingFile, takeOver } from './standing-files.js';

/** Where parts are kept from one build to the next, beside the site whose files they are. */
export interface PartsCache {
  readonly folder: string;
  /** The site that the last build left. */
  readonly site: string;
  /** All but a part and its readings that its pages and files depend on, as a hash. */
  readonly context: string;
}

/** What an earlier build told of a part, and the files it wrote. */
interface KeptPart<Told> {
  readonly told: Told;
  readonly files: readonly StandingFile[];
}

/** A hash of the editor's decisions, of the code that tells and renders, and of its packages. */
export function hashOfTelling(editorial: Editorial): string {
  const others = [join(PROJECT, 'package-lock.json'), join(PROJECT, '.eleventy.js')];
  return hash(JSON.stringify(editorial) + hashFiles([...others, ...listCode(join(PROJECT, 'dist'))]));
}

/** The name under which a part is kept: it changes with all that the part is made of. */
export function nameOfPart(part: Part, packed: readonly Uint8Array[], context: string): string {
  const scope = { ...part.scope, featured: [...part.scope.featured] };
  const made = createHash('sha256').update(JSON.stringify([context, { ...part, scope }]));
  for (const line of packed) made.update('\n').update(line);
  return `${made.digest('hex')}.json.gz`;
}

/**
 * What an earlier build told of a part, with the part's files in the new site's folder, if they still stand in the old
 * site as they were written; and a word where what was kept is damaged.
 */
export function takeOverPart<Told>(
  name: string,
  folder: string,
  cache: PartsCache,
): { readonly told: Told | null; readonly notice: string | null } {
  const { kept, notice } = readPart<Told>(join(cache.folder, name));
  const isTaken = kept !== null && takeOver(kept.files, { from: cache.site, to: folder });
  return { told: isTaken ? kept.told : null, notice };
}

/** Keeps what was told of a part, and how its files stand; answers a word where it cannot be kept. */
export function keepPart<Told>(name: string, kept: KeptPart<Told>, cache: PartsCache): string | null {
  return keep(join(cache.folder, name), gzipSync(JSON.stringify(kept), { level: 1 }));
}

/** gzip's checksum tells a damaged file, of which nothing is used. */
function readPart<Told>(file: string): { kept: KeptPart<Told> | null; notice: string | null } {
  const contents = readKept(file);
  if (!contents) return { kept: null, notice: null };
  try {
    return { kept: JSON.parse(gunzipSync(contents).toString()) as KeptPart<Told>, notice: null };
  } catch (error) {
    return { kept: null, notice: `The cache ${file} is damaged and is made anew: ${(error as Error).message}` };
  }
}
