import { decodeBytes } from './decode-bytes.js';
import { importFeed } from './feed/import-feed.js';
import { findForm } from './find-form.js';
import { importText } from './import-text.js';
import { type Imported, type RawFile, refuse } from './imported.js';
import { importPage } from './page/import-page.js';

/** Makes article files of a file: one of a raw text or a saved page, one of each entry of a feed. */
export function importFile(raw: RawFile): Imported[] {
  const { text, note } = decodeBytes(raw.bytes, raw.charset);
  const notes = note === null ? [] : [note];
  const form = findForm(text);
  if (form === 'page') return [importPage(raw, text, notes)];
  if (form === 'text') return [importText(raw, text, notes)];
  if (form === 'feed') return importFeed(raw, text, notes);
  return [refuse(form.misfit)];
}

/** Whether a file holds a feed. */
export const isFeed = (bytes: Uint8Array): boolean => findForm(decodeBytes(bytes).text) === 'feed';
