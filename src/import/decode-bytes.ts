import { cleanText } from '../records/index.js';

/** A line of a raw text, its white space made single spaces; `number` counts from 1, `text` may be empty. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * Decodes a raw text: by its byte order mark, else as strict UTF-8, else as windows-1252, which every byte sequence is;
 * then `note` says so, as nothing in the bytes confirms it.
 */
export function decodeBytes(bytes: Uint8Array): { lines: Line[]; note: string | null } {
  const marked = ENCODING_BY_MARK.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { lines: splitLines(new TextDecoder(marked.encoding).decode(bytes)), note: null };
  try {
    return { lines: splitLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), note: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const note = 'encoding: the bytes are not UTF-8 and were read as windows-1252; look at quotation marks and accents';
    return { lines: splitLines(new TextDecoder('windows-1252').decode(bytes)), note };
  }
}

const ENCODING_BY_MARK = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function splitLines(text: string): Line[] {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line, at) => ({ number: at + 1, text: cleanText(line).replace(/\s+/gu, ' ').trim() }));
}
