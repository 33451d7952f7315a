import type { ShareCard } from '../src/site/index.js';
import { CARD_INK } from './card-ink.js';

type Drawing = NonNullable<ShareCard['drawing']>;

interface Frame {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly foot: number;
  readonly dir: ShareCard['dir'];
}

/** Rows drawn at the most, and how high one may be. */
const ROWS = 12;
const HIGHEST_ROW = 38;

/** The event's timeline on a card: a row for each source, bars as wide as their dates are imprecise, disputes in red. */
export function drawCardTimeline(drawing: Drawing, { x, width, top, foot, dir }: Frame): string {
  const rows = drawing.rows.filter(({ marks }) => marks.length > 0).slice(0, ROWS);
  const row = Math.min(HIGHEST_ROW, (foot - top - 8) / rows.length);
  const first = foot - 4 - row * rows.length;
  const wide = (share: number) => round((share * width) / 100);
  const place = (from: number, share = 0) => round(x + wide(dir === 'rtl' ? 100 - from - share : from));
  const bands = drawing.bands.map(
    (band) =>
      `<rect x="${place(band.x, band.width)}" y="${round(first - 4)}" width="${wide(band.width)}" height="${round(foot - first + 4)}" fill="${CARD_INK.raised}"/>`,
  );
  const breaks = drawing.breaks.map(
    (at) =>
      `<path d="M${place(at)} ${round(first - 4)}V${round(foot)}" stroke="${CARD_INK.soft}" stroke-width="3" stroke-dasharray="3 8"/>`,
  );
  const marks = rows.flatMap(({ marks: bars }, at) =>
    bars.map(({ x: from, width: share, isInferred, isDisputed }) => {
      const colour = isDisputed ? CARD_INK.disputed : CARD_INK.accent;
      const box = `x="${place(from, share)}" y="${round(first + row * (at + 0.2))}" width="${wide(share)}" height="${round(row * 0.6)}"`;
      return `<rect ${box} rx="3" fill="${isInferred && !isDisputed ? CARD_INK.paper : colour}" stroke="${colour}" stroke-width="3"/>`;
    }),
  );
  const base = `<path d="M${x} ${foot}H${x + width}" stroke="${CARD_INK.rule}" stroke-width="2"/>`;
  return [...bands, base, ...breaks, ...marks].join('');
}

const round = (length: number) => Math.round(length * 10) / 10;
