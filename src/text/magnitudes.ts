import type { BareAmount } from './bare-amount.js';
import type { NumberMatch } from './number-words.js';

const QUAKE = /^[- ](?:earthquake|quake|tremor|temblor|aftershock)\b/;

interface Place {
  /** Where the figures begin, where the number ends, and the words before it. */
  readonly at: number;
  readonly end: number;
  readonly before: string;
}

type Magnitude = Pick<BareAmount, 'literal' | 'start' | 'end'> & Partial<Pick<BareAmount, 'min' | 'max'>>;

/**
 * What makes a number a magnitude: `7.1-magnitude`, `magnitude of 6.4`; before a quake also `7.2 M`, no millions, and
 * any figure with a point.
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
  if (!/^\d\.\d$/.test(digits) || !/^(?: ?M)?$/.test(scale) || !QUAKE.test(text.slice(end, end + 14))) return null;
  return { ...place(at, end), min: Number(digits), max: Number(digits) };
}
