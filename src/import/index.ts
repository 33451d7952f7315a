export { type ArticleFile, type Imported, importText } from './import-text.js';
export { listNames } from './name-file.js';
export { type Copy, holdSameText, readCopy } from './same-text.js';
