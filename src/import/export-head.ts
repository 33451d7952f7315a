import type { Line } from './decode-bytes.js';
import { readBareDate } from './read-metadata.js';
import type { Cut } from './sort-lines.js';

/** What archives of newspapers write above each text of an export, the outlet's name and the day below it: `1 of 20 DOCUMENTS`. */
const COUNT = /^\d+ of \d+ documents?$/i;

/** The lines above an e-mail: those about the letter, and those that state something of what it holds. */
const MAIL_LINE = /^(?:from|to|cc|bcc|sent|sender|reply-to|message-id|mime-version|content-[\w-]+|x-[\w-]+): ?\S/i;
const MAIL_FACT = /^(?:subject|date): \S/i;
const LEAST_MAIL_LINES = 2;

/** What stands between a letter and the one that it hands on, and before the subject of that. */
const FORWARDED = /^-{2,} ?(?:forwarded|original) message ?-*$|^begin forwarded message:?$/i;
const SUBJECT_MARKS = /^(?<label>subject: )(?:(?:fwd?|re|aw|wg|tr|rv): *)+/i;
const SIGNATURE = /^--$/;
/** Of so many lines at most is what a writer of letters has below them, and so large a part of a letter is quoted as a whole. */
const SIGNATURE_LINES = 8;
const QUOTED_SHARE = 0.6;

/** The part of an export that is the text, and what stands below that and names no more of it. */
const TEXT_PART = /^body$/i;
const BELOW_TEXT = /^(?:graphic|classification|notes)$/i;
const END = /^(?:end of document|load-date: .+)$/i;

/**
 * Reads the lines that a program has put around a text: those of an e-mail go, and of an export, of which the outlet's
 * name, and its day, are given the labels by which they are known.
 */
export function readExportHead(lines: readonly Line[]): { lines: readonly Line[]; cut: Cut[] } {
  const mail = readMail(lines);
  const written = mail.lines.filter(({ text }) => text !== '');
  const [count, outlet, day] = written;
  const isExport = count !== undefined && COUNT.test(count.text);
  const around = [...(isExport ? [count] : []), ...listAroundText(written)];
  const isCut = new Set(around.map(({ number }) => number));
  const kept = mail.lines.map((line) => {
    if (isCut.has(line.number)) return { ...line, text: '' };
    if (isExport && line === outlet) return { ...line, text: `Source: ${line.text}` };
    return isExport && line === day && readBareDate(line.text) ? { ...line, text: `Published: ${line.text}` } : line;
  });
  const cut = around.map(({ number, text }) => ({ line: number, rule: 'head of an export', text }));
  return { lines: kept, cut: [...mail.cut, ...cut] };
}

/** The lines of an export that name its text, and all below the text. */
function listAroundText(written: readonly Line[]): readonly Line[] {
  const start = written.findIndex(({ text }) => TEXT_PART.test(text));
  if (start < 0 || !written.slice(start).some(({ text }) => END.test(text))) return [];
  const end = written.findIndex(({ text }, at) => at > start && (BELOW_TEXT.test(text) || END.test(text)));
  return [...written.slice(start, start + 1), ...written.slice(end)];
}

/** A letter without its head and its signature, and without the marks of quotation where it hands on another as a whole. */
function readMail(lines: readonly Line[]): { lines: readonly Line[]; cut: Cut[] } {
  const written = lines.filter(({ text }) => text !== '');
  const marks = written.filter(({ text }) => FORWARDED.test(text));
  const head = readMailHead(written.filter((line) => !marks.includes(line)));
  if (head.length === 0) return { lines, cut: [] };
  const isForwarded = marks.length > 0 || head.some(({ text }) => SUBJECT_MARKS.test(text));
  const below = written.filter((line) => !head.includes(line) && !marks.includes(line));
  const isQuoted = below.filter(({ text }) => text.startsWith('>')).length > below.length * QUOTED_SHARE;
  const signature = below.slice(-SIGNATURE_LINES).findIndex(({ text }) => SIGNATURE.test(text));
  const last = signature < 0 ? [] : below.slice(-SIGNATURE_LINES).slice(signature);
  const gone = new Set([...marks, ...head.filter(({ text }) => MAIL_LINE.test(text)), ...last]);
  const kept = lines.map((line) => {
    if (gone.has(line)) return { ...line, text: '' };
    // The day on which a letter was handed on is not the one on which the text in it was published.
    if (head.includes(line))
      return {
        ...line,
        text: line.text.replace(SUBJECT_MARKS, '$<label>').replace(/^date:/i, isForwarded ? 'Retrieved:' : '$&'),
      };
    return isQuoted ? { ...line, text: line.text.replace(/^(?:> ?)+/, '').trim() } : line;
  });
  return {
    lines: kept,
    cut: [...gone].map(({ number, text }) => ({ line: number, rule: 'head of an e-mail', text })),
  };
}

/** The lines above a letter. */
function readMailHead(written: readonly Line[]): readonly Line[] {
  const end = written.findIndex(({ text }) => !MAIL_LINE.test(text) && !MAIL_FACT.test(text));
  const head = written.slice(0, end < 0 ? written.length : end);
  return head.length >= LEAST_MAIL_LINES && head.some(({ text }) => /^(?:from|subject):/i.test(text)) ? head : [];
}
