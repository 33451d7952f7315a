import type { Finding } from './make-problem.js';
import { placeAt, problem, warning } from './make-problem.js';

/**
 * Characters that no article needs and that can deceive: control characters, the embeddings, overrides and isolates
 * of Unicode's bidirectional algorithm (UAX 9; its plain marks stay, Arabic and Hebrew texts use them), byte order
 * marks inside a text, lone surrogates; and soft hyphens and their like, which say where a line may end or not and
 * would part a word: `12 peo\u00adple` (joiners stay, as Persian words and emoji are written with them).
 */
const UNSEEN = String.raw`[[\p{Cc}\p{Bidi_Control}\p{Cs}\ufeff\xad\u200b\u2060]--[\t\n\v\f\r\x85\u061c\u200e\u200f]]`;
const unseen = new RegExp(UNSEEN, 'v');
const everyUnseen = new RegExp(UNSEEN, 'gv');

/** Whether a text has characters that are not seen and can deceive. */
export function hasUnseen(text: string): boolean {
  return unseen.test(text);
}

/** The text without characters that are not seen and can deceive. */
export function cleanText(text: string): string {
  return hasUnseen(text) ? text.replace(everyUnseen, '') : text;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes a file as strict UTF-8, with or without a byte order mark, and gives it `\n` line ends. Bytes that are no
 * UTF-8 are a problem at the first of them; unseen characters are a warning (`cleanText` takes them out of every value
 * later, so that places still count the file's own characters).
 */
export function decodeText(bytes: Uint8Array): { text: string | null; findings: Finding[] } {
  let raw: string;
  try {
    raw = strictUtf8.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: null, findings: [describeBadBytes(bytes)] };
  }
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const at = text.search(unseen);
  if (at < 0) return { text, findings: [] };
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    text,
    findings: [warning(`the unseen character U+${code} is left out, and others like it`, placeAt(text, at))],
  };
}

function describeBadBytes(bytes: Uint8Array): Finding {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return problem('the file is UTF-16: save it as UTF-8', { line: 1, column: 1 });
  const before = new TextDecoder().decode(bytes.subarray(0, findBadByte(bytes)), { stream: true });
  const text = before.replace(/\r\n?/g, '\n');
  return problem('the bytes here are not UTF-8: save the file as UTF-8', placeAt(text, text.length));
}

/** The first byte that a lenient decoder replaces: where its text, encoded again, leaves the original. */
function findBadByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at += 1;
  return at;
}
