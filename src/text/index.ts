export { findAmounts } from './amounts.js';
export { findAttributions } from './attributions.js';
export { findNames } from './names.js';
export { findQuotations } from './quotations.js';
export { splitSentences } from './sentences.js';
