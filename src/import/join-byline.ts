import type { Line } from './decode-bytes.js';
import { countWords } from './line-shape.js';
import { isOutletName } from './outlet-name.js';
import { readByline } from './read-byline.js';
import { readMetadata } from './read-metadata.js';

const BY = /^by:?$/i;
const JOINT = /^(?:,|and|&)$/i;
/** The parts of a byline stand in so many written lines. */
const MOST_PARTS = 8;

/** A writer stands in one of so many written lines, and below a headline, which has so many words. */
const HEAD_LINES = 12;
const HEADLINE_WORDS = 4;
const PERSON = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;
const NAMED_AT = /^[^,]{3,60}, \p{Lu}/u;

/** Marks as a writer whose name stands above the outlet's and a place: `Ana Duarte`, then `BBC News, Velm`. */
export function markWriter(lines: readonly Line[]): readonly Line[] {
  const written = lines.filter(({ text }) => text !== '').slice(0, HEAD_LINES);
  const writer = written.find(({ text }, at) => {
    const next = written[at + 1]?.text ?? '';
    const isBelowHeadline = written.slice(0, at).some(({ text }) => countWords(text) >= HEADLINE_WORDS);
    if (!isBelowHeadline || !PERSON.test(text) || isOutletName(text) || !NAMED_AT.test(next)) return false;
    const { source, published } = readMetadata(next)?.facts ?? {};
    return source !== undefined && published === undefined;
  });
  return writer ? lines.map((line) => (line === writer ? { ...line, text: `By ${line.text}` } : line)) : lines;
}

/** Joins a byline whose names a copy has put on lines of their own: `By`, `Ana Duarte`, `,`, `Li Wei`. */
export function joinByline(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }) => BY.test(text));
  const by = lines[at];
  if (!by) return lines;
  const parts: Line[] = [];
  let words = 'By';
  for (const line of lines.slice(at + 1)) {
    if (line.text === '') continue;
    const next = `${words}${line.text === ',' ? '' : ' '}${line.text}`;
    const isJoined = words === 'By' || JOINT.test(parts.at(-1)?.text ?? '');
    if (parts.length === MOST_PARTS || !(JOINT.test(line.text) || (isJoined && readByline(next)))) break;
    parts.push(line);
    words = next;
  }
  while (JOINT.test(parts.at(-1)?.text ?? '')) parts.pop();
  if (parts.length === 0) return lines;
  const text = parts.reduce((joined, part) => `${joined}${part.text === ',' ? '' : ' '}${part.text}`, 'By');
  return lines.map((line) => (line === by ? { ...line, text } : parts.includes(line) ? { ...line, text: '' } : line));
}
