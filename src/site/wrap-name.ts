/** Width of a line of a name in the narrowest drawing, in small letters of the alphabet. */
const LINE = 46;
/** Letters as wide as two, and as wide as one and a third. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;
const CAPITAL = /\p{Lu}/u;

const widthOf = (words: string): number =>
  Array.from(words).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : CAPITAL.test(letter) ? 1.33 : 1), 0);

/** A name in lines that fit a drawing, whose words do not wrap: between words and, in a word that is too long, inside it. */
export function wrapName(name: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(/\s+/).flatMap(breakWord)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > LINE) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function breakWord(word: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (widthOf(part + letter) > LINE) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
