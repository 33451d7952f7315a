import type { BareAmount } from './bare-amount.js';
import type { NumberMatch } from './number-words.js';

const QUAKE = /^[- ](?:earthquake|quake|tremor|temblor|aftershock)\b/;

/** `put the magnitude of the quake at | 6.4`, `The quake measured | 6.4`. */
const MEASURED =
  /\b(?:magnitude|earthquake|quake|tremor|temblor)\b[^.;:\d]{0,70}?(?:(?<=\bmagnitude\b[^.;:\d]{0,70}) (?:at|of|to|from|as|was)|\bmeasur(?:ed|ing)(?: it)?(?: at)?|\b(?:put|registered|recorded|estimated) (?:it )?at|\bmeasured at) (?:about |around |a |an estimated )?$/i;
const SIGHT = 110;
/** No unit behind it: it stands alone. */
const ALONE =
  /^(?:[,;)]|\.(?!\d)|$| (?:and|but|on|at|in|by|to|while|from|as|off|near|struck|hit|shook|rocked|jolted)\b)/;

interface Place {
  /** Where the figures begin, where the number ends, and the words before it. */
  readonly at: number;
  readonly end: number;
  readonly before: string;
}

type Magnitude = Pick<BareAmount, 'literal' | 'start' | 'end'> & Partial<Pick<BareAmount, 'min' | 'max'>>;

/**
 * What makes a number a magnitude: `7.1-magnitude`, `magnitude of 6.4`; before a quake also `7.2 M`, no millions, and
 * any figure with a point; and what a quake is said to have measured.
 */
export function readMagnitude(
  text: string,
  { digits, scale }: NumberMatch,
  { at, end, before }: Place,
): Magnitude | null {
  const after = /^(?:[- ]magnitude\b| on the Richter scale\b)/i.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  const lead = /\bmagnitude(?: of | |-)$/i.exec(before.slice(-14))?.[0].length ?? 0;
  const place = (start: number, to: number) => ({ literal: text.slice(start, to), start, end: to });
  // A point that was set apart: half of such a figure is none.
  if (/\d\. $/.test(before) || /^\. \d/.test(text.slice(end, end + 3))) return null;
  if (after + lead > 0) return place(at - lead, end + after);
  if (!/^\d\.\d$/.test(digits)) return null;
  if (scale === '' && ALONE.test(text.slice(end, end + 8)) && MEASURED.test(text.slice(Math.max(0, at - SIGHT), at)))
    return place(at, end);
  if (!/^(?: ?M)?$/.test(scale) || !QUAKE.test(text.slice(end, end + 14))) return null;
  return { ...place(at, end), min: Number(digits), max: Number(digits) };
}
