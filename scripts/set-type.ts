import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

/** A typeface in one weight: fonts that share its letters among them, the most used first. */
export type Face = readonly Font[];

/** A word, or a piece of a long one, as outlines; lengths are in thousandths of the type's size. */
export interface SetWord {
  /** An SVG path that starts at 0,0 on the baseline. */
  readonly outlines: string;
  readonly width: number;
  /** The blank before it; none before a later piece of a word. */
  readonly gap: number;
}

const { resolve } = createRequire(import.meta.url);
const ALPHABETS = ['latin', 'latin-ext', 'vietnamese'];
const EM = 1000;
/** A longer word is set in pieces, between which a line may end. */
const LONGEST_PIECE = 22;

/** A face of those that come with the packages of `@fontsource`. */
export function loadFace(family: 'newsreader' | 'libre-franklin', weight: number): Face {
  return ALPHABETS.map((alphabet) => {
    const file = resolve(`@fontsource/${family}/files/${family}-${alphabet}-${weight}-normal.woff`);
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  });
}

/** Text as it can be set: composed letters, one blank between words, and no sign that only steers. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** Whether the face has every sign of clean text. Marks that stand alone after composing would not be placed rightly. */
export function canSet(text: string, face: Face): boolean {
  return text !== '' && !/\p{M}/u.test(text) && [...text].every((sign) => fontFor(sign, face));
}

/** Sets clean text, all of whose signs the face has. */
export function setWords(text: string, face: Face): SetWord[] {
  const blank = face[0]?.getAdvanceWidth(' ', EM) ?? 0;
  return text.split(' ').flatMap((word) => {
    const signs = [...word];
    const pieces = Array.from({ length: Math.ceil(signs.length / LONGEST_PIECE) }, (_, at) =>
      signs.slice(at * LONGEST_PIECE, (at + 1) * LONGEST_PIECE),
    );
    return pieces.map((piece, at) => ({ ...setPiece(piece, face), gap: at ? 0 : blank }));
  });
}

/** Words in lines of at most this width, in thousandths of the size; a line holds at least one. */
export function breakLines(words: readonly SetWord[], width: number): SetWord[][] {
  const lines: SetWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && widthOf([...line, word]) <= width) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** The width of words on one line, in thousandths of the size. */
export function widthOf(words: readonly SetWord[]): number {
  return words.reduce((sum, { width, gap }, at) => sum + width + (at ? gap : 0), 0);
}

function setPiece(signs: readonly string[], face: Face): { outlines: string; width: number } {
  let width = 0;
  let outlines = '';
  for (const { font, text } of runsOf(signs, face)) {
    width = font.forEachGlyph(text, width, 0, EM, undefined, (glyph, x, y) => {
      outlines += pathOf(glyph.getPath(x, y, EM).commands);
    });
  }
  return { outlines, width };
}

/** The longest stretches of signs that one font sets. */
function runsOf(signs: readonly string[], face: Face): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const sign of signs) {
    const font = fontFor(sign, face);
    if (!font) throw new Error(`no font of the face has ${JSON.stringify(sign)}`);
    const last = runs.at(-1);
    if (last?.font === font) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
}

const fontFor = (sign: string, face: Face) => face.find((font) => font.charToGlyphIndex(sign) !== 0);

const PLACES = ['x1', 'y1', 'x2', 'y2', 'x', 'y'] as const;

/** SVG path data in whole thousandths; the package's own drops blanks after some zeros. */
function pathOf(commands: opentype.PathCommand[]): string {
  return commands
    .map((command) => {
      const places: Partial<Record<string, number | string>> = { ...command };
      return (
        command.type + PLACES.flatMap((name) => (name in places ? Math.round(Number(places[name])) : [])).join(' ')
      );
    })
    .join('');
}
