import { Resvg } from '@resvg/resvg-js';
import { type ShareCard, shareImageSize } from '../src/site/index.js';
import { CARD_INK } from './card-ink.js';
import { drawCardTimeline } from './card-timeline.js';
import {
  breakLines,
  canSet,
  cleanText,
  type Face,
  loadFace,
  orderLine,
  type SetWord,
  setWords,
  wayOfLine,
  widthOf,
} from './set-type.js';

const EDGE = 64;
const WIDTH = shareImageSize.width - 2 * EDGE;
const FOOT = 572;
const TITLE_TOP = 176;
const LABEL_SIZE = 28;
/** The title's size and number of lines, the largest first; what is too long for the last is cut. */
const TITLES = [
  { size: 72, lines: 2 },
  { size: 60, lines: 3 },
  { size: 48, lines: 3 },
];
const LEADING = 1.08;
/** No more of a text is looked at, in signs. */
const LONGEST = 300;

const loadFaces = () => ({
  title: loadFace('newsreader', 500),
  name: loadFace('newsreader', 600),
  label: loadFace('libre-franklin', 500),
  strong: loadFace('libre-franklin', 600),
});
let faces: ReturnType<typeof loadFaces> | undefined;

/** Draws cards as PNG, in their order. */
export function drawCards(cards: readonly ShareCard[]): Uint8Array[] {
  return cards.map((card) => new Resvg(writeCardSvg(card), { font: { loadSystemFonts: false } }).render().asPng());
}

/**
 * A card as SVG in which all words are outlines, so that nothing in them is markup. Words of which one sign is in none
 * of the fonts are left out whole rather than drawn with boxes; then who tells it stands in the title's place.
 */
export function writeCardSvg({ dir, siteName, title, when, told, disputed, drawing }: ShareCard): string {
  faces ??= loadFaces();
  const { label, strong } = faces;
  const titleWords = trySet(title, faces.title);
  const head = layOutTitle(titleWords.length ? titleWords : trySet(told, faces.title));
  const step = head.size * LEADING;
  const top = TITLE_TOP + head.lines.length * step + 12;
  const lead = wayOfLine(head.lines.flat());
  const draw = (words: readonly SetWord[], y: number, fill: string, { size = LABEL_SIZE, atEnd = false } = {}) =>
    drawLine(orderLine(fitLines(words, size, 1)[0] ?? [], wayOfLine(words)), {
      x: (dir === 'rtl') === atEnd ? 'left' : 'right',
      y,
      size,
      fill,
    });
  const { width, height } = shareImageSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${CARD_INK.paper}"/>`,
    draw(trySet(siteName, faces.name), 80, CARD_INK.ink, { size: 38 }),
    `<rect x="${EDGE}" y="102" width="${WIDTH}" height="4" fill="${CARD_INK.ink}"/>`,
    draw(trySet(when ?? '', label), 160, CARD_INK.soft),
    ...head.lines.map((line, at) =>
      drawLine(orderLine(line, lead), {
        x: dir === 'rtl' || lead === 'rtl' ? 'right' : 'left',
        y: TITLE_TOP + at * step + head.size * 0.9,
        size: head.size,
        fill: CARD_INK.ink,
      }),
    ),
    drawing ? drawCardTimeline(drawing, { x: EDGE, width: WIDTH, top, foot: FOOT - 52, dir }) : '',
    draw(titleWords.length ? trySet(told, label) : [], FOOT, CARD_INK.ink),
    draw(trySet(disputed ?? '', strong), FOOT, CARD_INK.disputed, { atEnd: true }),
    '</svg>',
  ].join('');
}

/** The words of a text, or none where the face has not all its signs. */
function trySet(text: string, face: Face): SetWord[] {
  const clean = [...cleanText(text)].slice(0, LONGEST).join('');
  return canSet(clean, face) ? setWords(clean, face) : [];
}

/** A title in the largest size in which it fits. */
function layOutTitle(words: readonly SetWord[]): { size: number; lines: SetWord[][] } {
  for (const { size, lines } of TITLES) {
    const broken = breakLines(words, emsAt(size));
    if (broken.length <= lines && broken.every((line) => widthOf(line) <= emsAt(size))) return { size, lines: broken };
  }
  const { size, lines } = TITLES.at(-1) as (typeof TITLES)[number];
  return { size, lines: fitLines(words, size, lines) };
}

/** So many lines of words at the most; what is left out is said by an ellipsis. */
function fitLines(words: readonly SetWord[], size: number, most: number): SetWord[][] {
  const lines = breakLines(words, emsAt(size));
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most - 1);
  const last = [...(lines[most - 1] ?? [])];
  while (last.length > 1 && widthOf([...last, ELLIPSIS]) > emsAt(size)) last.pop();
  return [...kept, [...last, ELLIPSIS]];
}

/** Three dots, as outlines. */
const ELLIPSIS: SetWord = {
  way: 'along',
  gap: 220,
  width: 640,
  outlines: [0, 240, 480].map((x) => `M${x + 40} 0V-110H${x + 150}V0Z`).join(''),
};

const emsAt = (size: number) => (WIDTH / size) * 1000;

interface LineOptions {
  readonly x: 'left' | 'right';
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

function drawLine(words: readonly SetWord[], { x, y, size, fill }: LineOptions): string {
  let at = x === 'left' ? EDGE : EDGE + WIDTH - (widthOf(words) * size) / 1000;
  return words
    .map(({ outlines, width, gap }, place) => {
      if (place) at += (gap * size) / 1000;
      const path = `<path transform="translate(${at.toFixed(1)} ${y.toFixed(1)}) scale(${size / 1000})" fill="${fill}" d="${outlines}"/>`;
      at += (width * size) / 1000;
      return path;
    })
    .join('');
}
