import type { Line } from './decode-bytes.js';
import { readBareDate } from './read-metadata.js';
import type { Cut } from './sort-lines.js';

/** What archives of newspapers write above each text of an export, the outlet's name and the day below it: `1 of 20 DOCUMENTS`. */
const COUNT = /^\d+ of \d+ documents?$/i;

/** The lines above an e-mail: those about the letter, and those that state something of what it holds. */
const MAIL_LINE = /^(?:from|to|cc|bcc|sent|sender|reply-to|message-id|mime-version|content-[\w-]+|x-[\w-]+): ?\S/i;
const MAIL_FACT = /^(?:subject|date): \S/i;
const LEAST_MAIL_LINES = 2;

/**
 * Reads the lines that a program has put above a text: those of an e-mail go, and the outlet's name in an export, and its
 * day, are given the labels by which they are known.
 */
export function readExportHead(lines: readonly Line[]): { lines: readonly Line[]; cut: Cut[] } {
  const written = lines.filter(({ text }) => text !== '');
  const [count, outlet, day] = written;
  const isExport = count !== undefined && COUNT.test(count.text);
  const mail = readMailHead(written);
  if (!isExport && mail.length === 0) return { lines, cut: [] };
  const cut = [
    ...mail.map(({ number, text }) => ({ line: number, rule: 'head of an e-mail', text })),
    ...(isExport ? [{ line: count.number, rule: 'head of an export', text: count.text }] : []),
  ];
  const isCut = new Set(cut.map(({ line }) => line));
  const kept = lines.map((line) => {
    if (isCut.has(line.number)) return { ...line, text: '' };
    if (isExport && line === outlet) return { ...line, text: `Source: ${line.text}` };
    return isExport && line === day && readBareDate(line.text) ? { ...line, text: `Published: ${line.text}` } : line;
  });
  return { lines: kept, cut };
}

function readMailHead(written: readonly Line[]): readonly Line[] {
  const end = written.findIndex(({ text }) => !MAIL_LINE.test(text) && !MAIL_FACT.test(text));
  const head = written.slice(0, end);
  const about = head.filter(({ text }) => MAIL_LINE.test(text));
  return head.length >= LEAST_MAIL_LINES && head.some(({ text }) => /^(?:from|subject):/i.test(text)) ? about : [];
}
