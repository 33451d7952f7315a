export { type Imported, importText, type RawText, type Taken } from './import-text.js';
export type { Cut } from './sort-lines.js';
