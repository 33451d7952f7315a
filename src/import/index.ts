export { type Imported, importText } from './import-text.js';
