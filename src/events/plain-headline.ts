import { isShouted } from './shouted.js';

/** What headlines put before or after the news, to say what kind of piece follows. */
const LABELS =
  'opinion|op-?ed|editorial|comment|commentary|column|viewpoint|perspective|letters?|analysis|explainer|explained|' +
  'fact[ -]?(?:check|box|file)|q ?& ?a|interview|podcast|review|quiz|cartoon|timeline|profile|obituary|newsletter|' +
  'watch|listen|videos?|photos?|pictures|in (?:pictures|photos|full|brief)|gallery|graphics?|infographic|maps?|' +
  'live|live ?blog|live updates?|breaking(?: news)?|developing|exclusive|updated?|update \\d+|' +
  'correction|corrected|clarification|retraction|' +
  'opini[oó]n|meinung|kommentar|analyse|an[aá]lisis|liveticker|en (?:vivo|direct|directo)|v[ií]d[eé]o|fotos?';

const NOT_PLAIN: readonly RegExp[] = [
  // `Opinion | …`, `LIVE: …`, `[Video] …`; `Live-streamed …` is no label.
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${LABELS})(?:\\s*[:|–—\\])]|\\s-\\s)`, 'iu'),
  // `… – live`, `… (photos)`, `… | Opinion`
  new RegExp(`(?:[:|–—([]|\\s-)\\s*(?:${LABELS})[^\\p{L}\\p{N}]*$`, 'iu'),
  // `UPDATE 3-…`, as wires write it.
  /^(?:UPDATE \d+|EXCLUSIVE|CORRECTED|CORRECTION|REFILE|ANALYSIS|EXPLAINER|FACTBOX|TIMELINE|INSIGHT|INTERVIEW)-(?=\S)/,
  // Many things of one day, or one thing as it goes on.
  /\b(?:live (?:updates|blog)|as it happened|at a glance)\b|\b(?:briefing|digest|round-?up)(?=:)/i,
  // What is asked or promised is not told.
  /\?[”"’»)\]]*$/,
  /^(?:what (?:we know|to know|you need)|here(?:[’']s| is| are) (?:what|how|why)|everything (?:we|you) )/i,
  /^(?:\d+|three|four|five|six|seven|eight|nine|ten) (?:things|facts|questions|takeaways|charts|reasons|ways)\b/i,
];

/** Whether a headline tells the news and no more: not in capitals, not a text's beginning cut off, no label, no question. */
export function isPlainHeadline(title: string): boolean {
  return !isShouted(title) && !title.endsWith('…') && !NOT_PLAIN.some((pattern) => pattern.test(title));
}
