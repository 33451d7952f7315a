import type { Line } from './decode-bytes.js';
import type { Cut } from './sort-lines.js';

/** The codes by which a press archive marks the parts of an article, and the label that each part is known by. */
const LABELS: Readonly<Record<string, string>> = { HD: '', BY: 'By ', PD: 'Published: ', SN: 'Source: ' };
const LEAST_CODES = ['HD', 'PD', 'SN'];
const ABOUT = /^(?<code>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CLM)(?: (?<value>.+))?$/;
const TEXT = /^(?<code>LP|TD)(?: (?<value>.+))?$/;
/** Codes of what an archive knows of the article, below its text, where words in capitals may begin a line, too. */
const INDEX = /^(?:CO|IN|NS|RE|IPD|IPC|PUB|CT|RF|AN)$|^(?:CO|IN|NS|RE) [a-z\d]{2,10} : |^AN Document \S+$/;

/**
 * Reads a text whose parts have the codes of a press archive (`HD Ferry runs aground`, `PD 5 March 2024`): headline,
 * byline, day and outlet get the labels by which they are known, and what the archive has around them goes.
 */
export function readCodes(lines: readonly Line[]): { lines: readonly Line[]; cut: Cut[] } {
  const codes = new Set(lines.map(({ text }) => ABOUT.exec(text)?.groups?.code));
  if (!LEAST_CODES.every((code) => codes.has(code))) return { lines, cut: [] };
  const cut: Cut[] = [];
  let code = '';
  const kept = lines.map((line): Line => {
    const isBelow = code === 'LP' || code === 'TD';
    const mark = TEXT.exec(line.text) ?? (isBelow ? null : ABOUT.exec(line.text));
    if (code === 'end' || INDEX.test(line.text)) code = 'end';
    else if (mark) code = mark.groups?.code ?? '';
    const words = mark ? (mark.groups?.value ?? '') : line.text;
    if (code === 'LP' || code === 'TD' || code === '') return { ...line, text: words };
    const label = LABELS[code];
    if (label === undefined) {
      if (line.text !== '') cut.push({ line: line.number, rule: 'label of an archive', text: line.text });
      return { ...line, text: '' };
    }
    return { ...line, text: words === '' ? '' : `${label}${code === 'BY' ? words.replace(/^by /i, '') : words}` };
  });
  return { lines: kept, cut };
}
