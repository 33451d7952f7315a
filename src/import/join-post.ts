import type { Line } from './decode-bytes.js';

/** Who has made a post that a report shows, and when: `— Lenz Zoo (@lenzzoo) 28 May 2016`. */
const SIGNATURE = /^[—–-]{1,2} ?[^()@]{2,60} \(@\w{1,30}\)(?: on)? [\p{L}\d ,.]{4,24}$/u;

/** Joins to a post's words the line that a copy has made of its signature: by itself it would head what follows. */
export function joinPosts(lines: readonly Line[]): readonly Line[] {
  const joined = new Map<Line, string>();
  let above: Line | null = null;
  for (const line of lines) {
    if (line.text === '') continue;
    if (above && SIGNATURE.test(line.text)) {
      joined.set(above, `${joined.get(above) ?? above.text} ${line.text}`);
      joined.set(line, '');
    } else above = line;
  }
  return joined.size === 0 ? lines : lines.map((line) => ({ ...line, text: joined.get(line) ?? line.text }));
}
