import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

/** A typeface in one weight: fonts that share its letters among them, the most used first. */
export type Face = readonly Font[];

/** Which way a word runs; `along` is a number, which goes where the words around it go. */
type Way = 'ltr' | 'rtl' | 'along';

/** A word, or a piece of a long one, as outlines; lengths are in thousandths of the type's size. */
export interface SetWord {
  /** An SVG path that starts at 0,0 on the baseline. */
  readonly outlines: string;
  readonly width: number;
  /** The blank before it; none before a later piece of a word. */
  readonly gap: number;
  readonly way: Way;
}

const { resolve } = createRequire(import.meta.url);
const ALPHABETS = ['latin', 'latin-ext', 'vietnamese'];
/** The face in which any of the others has its Arabic letters. */
const ARABIC = 'ibm-plex-sans-arabic';
const EM = 1000;
/** A longer word is set in pieces, between which a line may end. */
const LONGEST_PIECE = 22;

/** A face of those that come with the packages of `@fontsource`. */
export function loadFace(family: 'newsreader' | 'libre-franklin', weight: number): Face {
  return [...ALPHABETS.map((alphabet) => `${family}-${alphabet}`), `${ARABIC}-arabic`].map((name) => {
    const from = name.startsWith(ARABIC) ? ARABIC : family;
    const file = resolve(`@fontsource/${from}/files/${name}-${weight}-normal.woff`);
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  });
}

/** Text as it can be set: composed letters, one blank between words, no sign that only steers, no Arabic vowel signs. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}|[\u064B-\u0652\u0670]/gu, '')
    .trim();
}

/** Whether the face has every sign of clean text. Marks that stand alone after composing would not be placed rightly. */
export function canSet(text: string, face: Face): boolean {
  return text !== '' && !/\p{M}/u.test(text) && [...text].every((sign) => fontFor(sign, face));
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;

/** Sets clean text, all of whose signs the face has; words stand in the order in which they are read. */
export function setWords(text: string, face: Face): SetWord[] {
  const blank = face[0]?.getAdvanceWidth(' ', EM) ?? 0;
  return text.split(' ').flatMap((word) => {
    const signs = [...word];
    const pieces = Array.from({ length: Math.ceil(signs.length / LONGEST_PIECE) }, (_, at) =>
      signs.slice(at * LONGEST_PIECE, (at + 1) * LONGEST_PIECE),
    );
    const way = wayOf(word);
    return pieces.map((piece, at) => ({ ...setPiece(piece, way, face), gap: at ? 0 : blank, way }));
  });
}

function wayOf(word: string): Way {
  const letter = LETTER.exec(word)?.[0];
  return letter === undefined ? 'along' : ARABIC_LETTER.test(letter) ? 'rtl' : 'ltr';
}

/** Which way the first of words leads that has a way of its own. */
export function wayOfLine(words: readonly SetWord[]): 'ltr' | 'rtl' {
  return words.some(({ way }) => way === 'rtl') && words.find(({ way }) => way !== 'along')?.way === 'rtl'
    ? 'rtl'
    : 'ltr';
}

/** Words as they stand on a line from left to right, each with the blank before it there; after Unicode's UAX 9. */
export function orderLine(line: readonly SetWord[], leads: 'ltr' | 'rtl'): SetWord[] {
  if (line.every(({ way }) => way !== 'rtl') && leads === 'ltr') return [...line];
  const isRtl = (at: number) => (line[at]?.way === 'along' ? leads : line[at]?.way) === 'rtl';
  const runs: number[][] = [];
  for (const at of line.keys()) {
    const last = runs.at(-1);
    if (last && isRtl(at) === isRtl(last[0] as number)) last.push(at);
    else runs.push([at]);
  }
  if (leads === 'rtl') runs.reverse();
  const order = runs.flatMap((run) => (isRtl(run[0] as number) ? run.reverse() : run));
  return order.map((at, place) => ({
    ...(line[at] as SetWord),
    gap: line[Math.max(at, order[place - 1] ?? 0)]?.gap ?? 0,
  }));
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

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

function setPiece(signs: readonly string[], way: Way, face: Face): { outlines: string; width: number } {
  let width = 0;
  let outlines = '';
  const isRtl = way === 'rtl';
  const runs = runsOf(isRtl ? signs.map((sign) => MIRRORED[sign] ?? sign) : signs, face);
  for (const { font, text: logical } of isRtl ? runs.reverse() : runs) {
    const text = isRtl && !/[\p{L}\p{N}]/u.test(logical) ? [...logical].reverse().join('') : logical;
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
