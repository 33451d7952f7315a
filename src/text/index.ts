export { singular as singularNoun } from './amount-words.js';
export { findAmounts } from './amounts.js';
export { findAttributions } from './attributions.js';
export { isAcronymOf } from './name-aliases.js';
export { foldName, isKnownPlace } from './name-key.js';
export { findNames } from './names.js';
export { nationOf } from './nations.js';
export { findQuotations } from './quotations.js';
export { splitSentences } from './sentences.js';
