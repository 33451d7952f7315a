/** What an agency or a magazine writes behind the last words of a text: `… said. Enditem`. */
const END_MARK = /\s+(?:Enditem|Item ends|[■●◼▪])$/u;

/** Lines or blocks without the marks of a text's end. */
export function leaveEndMarks<Part extends { readonly text: string }>(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ text }) => END_MARK.test(text))) return parts;
  return parts.map((part) => ({ ...part, text: part.text.replace(END_MARK, '') }));
}
