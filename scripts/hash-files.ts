import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** The compiled code and data below a folder whose paths in it are wanted, in order. */
export function listCode(folder: string, isWanted: (path: string) => boolean = () => true): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.js(?:on)?$/.test(path) && isWanted(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => join(folder, path));
}

/** A hash of what some files hold, and of the Node that runs them. */
export function hashFiles(files: readonly string[]): string {
  return hash(Buffer.concat([Buffer.from(process.version), ...files.map((file) => readFileSync(file))]));
}
