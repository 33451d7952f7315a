import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** A hash of what some files hold, and of the Node that runs them. */
export function hashFiles(files: readonly string[]): string {
  return hash(Buffer.concat([Buffer.from(process.version), ...files.map((file) => readFileSync(file))]));
}
