export { importFile, isFeed } from './import-file.js';
export type { ArticleFile, Imported, RawFile } from './imported.js';
export { listNames } from './name-file.js';
export { type Copy, holdSameText, readCopy } from './same-text.js';
