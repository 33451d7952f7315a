/**
 * What a note says beside the values that stand above it: its first sentence lists them, and may break off. A note that
 * names others stays whole.
 */
export function restOfNote(note: string, values: Iterable<string>): string | null {
  const [list = ''] = LIST.exec(note) ?? [];
  const isNamed = (value: string) => value.split(', ').every((part) => note.includes(part));
  if (!list.endsWith('…).') && ![...values].every(isNamed)) return note;
  return note.slice(list.length).trim() || null;
}

const LIST = /^The sources differ\b.*?\)\.(?=\s|$)/;
