import sniffEncoding from 'html-encoding-sniffer';
import { cleanText } from '../records/index.js';

/** A line of a raw text, its white space made single spaces; `number` counts from 1, `text` may be empty. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Whether it began with white space. */
  readonly isIndented?: boolean;
}

/**
 * Decodes a file: by its byte order mark, else as strict UTF-8, else by the encoding that came with it, or that its XML
 * declaration or its `meta` tags name, else as windows-1252, which every byte sequence is; `note` says where bytes do not fit.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): { text: string; note: string | null } {
  const marked = ENCODING_BY_MARK.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { text: new TextDecoder(marked.encoding).decode(bytes), note: null };
  const declared = declaredEncoding(bytes, charset);
  // Its bytes are those of ASCII, whatever they say.
  if (declared === 'ISO-2022-JP') return { text: new TextDecoder(declared).decode(bytes), note: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  if (declared === 'UTF-8') return { text: new TextDecoder().decode(bytes), note: STRAY_BYTES };
  if (declared !== null && declared !== 'windows-1252')
    return { text: new TextDecoder(declared).decode(bytes), note: null };
  return { text: decodeWindows1252(bytes), note: declared === null ? UNDECLARED : null };
}

const STRAY_BYTES = 'encoding: some bytes are not the UTF-8 that the file says it is; look for � in the text';
const UNDECLARED =
  'encoding: the bytes are not UTF-8 and were read as windows-1252; look at quotation marks and accents';

const XML_DECLARATION = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;
/** An XML declaration or the first `meta` tags stand within so many bytes. */
const DECLARATIONS = 1024;

/** Names of the Encoding Standard for what is not to be decoded, or not here. */
const UNREADABLE = new Set(['replacement', 'x-user-defined']);

/** The name of the encoding that a file says it is in, as the Encoding Standard has it; null where it says none. */
function declaredEncoding(bytes: Uint8Array, charset: string | undefined): string | null {
  const start = Buffer.from(bytes.subarray(0, DECLARATIONS)).toString('latin1');
  const transportLayerEncodingLabel = charset ?? XML_DECLARATION.exec(start)?.[1];
  const name = sniffEncoding(bytes, {
    ...(transportLayerEncodingLabel && { transportLayerEncodingLabel }),
    defaultEncoding: '',
  });
  return name === '' || UNREADABLE.has(name) ? null : name;
}

const ENCODING_BY_MARK = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Windows-1252 from 0x80 to 0x9f, where it differs from Latin-1; its five bytes without a character stay controls. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By a table, as some versions of Node decode these bytes as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80] ?? control);
}

/** The lines of a decoded text, without characters that are not seen. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n?|[\n\u2028\u2029]/).map((line, at) => ({
    number: at + 1,
    text: cleanText(line).replace(/\s+/gu, ' ').trim(),
    ...(/^(?:[ \u00a0]{2}|[\t\u2003\u3000])/.test(line) && { isIndented: true }),
  }));
}
