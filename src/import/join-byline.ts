import type { Line } from './decode-bytes.js';
import { readByline } from './read-byline.js';

const BY = /^by:?$/i;
const JOINT = /^(?:,|and|&)$/i;
/** The parts of a byline stand in so many written lines. */
const MOST_PARTS = 8;

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
