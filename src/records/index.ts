export { cleanText } from './decode-text.js';
export { commonWordsOf, findLanguage, primaryTag } from './find-language.js';
export { makeSlug, makeUniqueSlugs } from './make-slug.js';
export { readDocument, readDocumentInSteps } from './read-document.js';
export { readEditorial } from './read-editorial.js';
export { canonicalLanguage } from './read-front-matter.js';
export { renderBody } from './render-body.js';
export { settleRecords } from './settle-records.js';
