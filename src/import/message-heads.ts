import type { Line } from './decode-bytes.js';
import type { Cut } from './sort-lines.js';

const MOMENT = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?`;
/** What messengers put before the words of a message: `[05/03/2024, 09:41] Ana Duarte: `, `05.03.24, 09:41 - Ana: `. */
const BEFORE = new RegExp(`^(?:\\[${MOMENT}\\] |${MOMENT} [-–] )[^:]{1,60}: ?`);
/** And above them: `Ana Duarte, [05.03.2024 09:41]`. */
const ABOVE = new RegExp(`^[^[\\]]{1,80}, \\[${MOMENT}\\]:?$`);

/** Takes off who sent a message and when, which says nothing of the article that was sent, where a text begins so. */
export function readMessages(lines: readonly Line[]): { lines: readonly Line[]; cut: Cut[] } {
  const headOf = (text: string) => (BEFORE.exec(text) ?? ABOVE.exec(text))?.[0] ?? '';
  const opening = lines.find(({ text }) => text !== '');
  if (!opening || headOf(opening.text) === '') return { lines, cut: [] };
  const headed = lines.map((line) => ({ line, head: headOf(line.text) }));
  return {
    lines: headed.map(({ line, head }) =>
      head === '' ? line : { ...line, text: line.text.slice(head.length).trim() },
    ),
    cut: headed.flatMap(({ line, head }) =>
      head === '' ? [] : [{ line: line.number, rule: 'head of a message', text: head.trim() }],
    ),
  };
}
