import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder; this file runs from `dist/scripts`. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
