import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from './refusal.js';

/** The folders of a cache. */
const SHELVES = ['readings', 'parts', 'cards'];
const FULL_ACCESS = constants.R_OK | constants.W_OK | constants.X_OK;

/** The cache of a build, and a word where the one that was asked for cannot be used: no build needs it to succeed. */
export function openCache(folder: string | null): { readonly cache: string | null; readonly notices: string[] } {
  if (folder === null) return { cache: null, notices: [] };
  try {
    mkdirSync(folder, { recursive: true });
    const shelves = SHELVES.map((name) => join(folder, name)).filter((path) => existsSync(path));
    for (const path of [folder, ...shelves]) accessSync(path, FULL_ACCESS);
    return { cache: folder, notices: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { cache: null, notices: [`The cache cannot be used, and all is read and told anew: ${error.message}`] };
  }
}
