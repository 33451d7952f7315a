import { formatEdtf } from '../calendar/index.js';
import type { Edtf } from '../model.js';

/**
 * When a report came out, to the day and no surer than is known: `2024-05-17T09:30?` → `Friday 17 May 2024, inferred`;
 * `2024-05-17/..` → `Friday 17 May 2024 or later`.
 */
export function publishedWords(edtf: Edtf): string {
  const days = edtf.replace(/T[\d:]+(?:Z|[+-][\d:]+)?/g, '');
  const from = /^(.+)\/(?:\.\.)?$/.exec(days)?.[1];
  const words = from === undefined ? formatEdtf(days) : `${formatEdtf(from)} or later`;
  return /[?%]/.test(days) ? `${words}, inferred` : words;
}
