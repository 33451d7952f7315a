import type { BareAmount } from './bare-amount.js';
import { CURRENCY, type NumberMatch, readNumberWords, SCALE, SCALES } from './number-words.js';
import { findQualifier, KIND_OF_QUALIFIER } from './qualifiers.js';

const RANGE_BEFORE = /(?:\bbetween|\bfrom)\s+$/i;
const RANGE_NEXT = /^(?:\s+(?:and|to)\s+|[-–])(\d[\d,]*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)\b/i;
/** The upper end of a range with a sign or a scale of its own: `$2 billion | and $2.5 billion`. */
const WHOLE_NEXT = new RegExp(
  `^(\\s+and\\s+|\\s+to\\s+|\\s?[-–]\\s?)([A-Z]{0,3}\\$|[€£¥₹₩₺₽₦₪฿]|)(\\d[\\d,]*(?:\\.\\d+)?)(${SCALE})?(?![\\d.,]*\\d)`,
);
const RISING =
  /\b(?:rose|risen|rises|rising|climb(?:ed|ing)|increas(?:ed|ing)|jumped|grew|grown|went|up|revis(?:ed|ing)|updat(?:ed|ing)|rais(?:ed|ing)|bringing|taking)(?: \w+){0,3} from\s+$|\b(?:toll|tally)(?: \w+){0,4} from\s+$/i;
/** Before `over`: what a quarrel is about, and no bound. */
const ABOUT_WHAT =
  /\b(?:row|debate|dispute|argument|anger|outcry|controversy|concerns?|questions?|doubts?|fears?|protests?|fight|talks|clash(?:es)?|lawsuit|suit|sued|trial|resign(?:ed|s)?|quit|arrested|charged|criticised|criticized) over$/i;

/** A number's value and what the words before it do to it. */
export interface Bounds {
  readonly value: number | null;
  readonly kind: 'atLeast' | 'atMost' | 'about' | 'exact';
  /** Length of the qualifier before the number, with its space. */
  readonly lead: number;
  readonly round: boolean;
  /** The sign or code of money before the number, else empty. */
  readonly currency: string;
  /** It has a scale of its own: `2 billion`. */
  readonly scaled: boolean;
}

/** The factor of a scale as it stands behind figures: ` billion` → 1e9, none → 1. */
export const scaleOf = (scale: string): number => SCALES.get(scale.trim().replace('-', '').toLowerCase()) ?? 1;

/** Reads a number with its qualifier: `at least 40`, `about 2,500`, `$1.2bn`. `before` is the text up to it. */
export function readBounds({ digits, scale, words, couple }: NumberMatch, before: string): Bounds {
  const sign = digits ? (CURRENCY.exec(before.slice(-5))?.[0] ?? '') : '';
  const trimmed = before.slice(0, before.length - sign.length).trimEnd();
  const space = before.length - sign.length - trimmed.length;
  const qualified = space > 0 && !ABOUT_WHAT.test(trimmed.slice(-32)) ? findQualifier(trimmed) : null;
  const lead = sign.length + (qualified ? qualified.length + space : 0);
  const value = digits
    ? Math.round(Number(digits.replace(/[,\s]/g, '')) * scaleOf(scale) * 1e6) / 1e6
    : couple
      ? 2
      : words
        ? readNumberWords(words)
        : null;
  return {
    value,
    kind: qualified ? KIND_OF_QUALIFIER[qualified.qualifier] : 'exact',
    lead,
    currency: sign,
    scaled: scale !== '',
    round: Boolean(couple) || /^a dozen|^half a dozen/i.test(words),
  };
}

/** The least and the most that a number says; null is open. `range` is its upper end, where it has one. */
export function limits(
  { value, kind, round }: Bounds,
  range: Range | null,
): Pick<BareAmount, 'min' | 'max' | 'approximate'> {
  if (value === null) return { min: null, max: null, approximate: true };
  if (range) return { min: range.rising ? range.to : value, max: range.to, approximate: kind === 'about' };
  if (kind === 'atLeast') return { min: value, max: null, approximate: false };
  if (kind === 'atMost') return { min: null, max: value, approximate: false };
  return { min: value, max: value, approximate: kind === 'about' || round };
}

/** The upper end of a range, and the length of the words that give it. `rising`: the lower end is past. */
export interface Range {
  readonly to: number;
  readonly length: number;
  readonly rising: boolean;
}

/** `between 10 and 15`, `10 to 15`, `10-15`; `rose from 10 to 15` says 15. `after` begins where the number ends. */
export function readRange(after: string, { value, currency, scaled }: Bounds, before: string): Range | null {
  if (value === null) return null;
  if (currency !== '' || scaled) {
    const whole = readWholeRange(after, { value, currency, scaled }, before);
    if (whole) return whole;
  }
  const match = RANGE_NEXT.exec(after);
  if (!match) return null;
  if (/^\s+and/.test(match[0]) && !RANGE_BEFORE.test(before)) return null;
  const raw = match[1] ?? '';
  const to = /\d/.test(raw) ? Number(raw.replaceAll(',', '')) : readNumberWords(raw);
  return to !== null && to > value ? { to, length: match[0].length, rising: RISING.test(before) } : null;
}

/** A range whose upper end is as whole as the lower; `$2 million to $3 million` may be given to them. */
function readWholeRange(
  after: string,
  { value, currency, scaled }: Pick<Bounds, 'currency' | 'scaled'> & { readonly value: number },
  before: string,
): Range | null {
  const [all, joint = '', sign = '', digits = '', scale = ''] = WHOLE_NEXT.exec(after) ?? [];
  if (all === undefined || sign !== currency.trim() || (scaled && scale === '')) return null;
  const lead = before.slice(0, before.length - currency.length);
  if (joint.includes('and') ? !/\bbetween $/i.test(lead) : joint.includes('to') && sign !== '') return null;
  const to = Number(digits.replaceAll(',', '')) * (scaled ? scaleOf(scale) : 1);
  const length = all.length - (scaled ? 0 : scale.length);
  return to > value ? { to, length, rising: RISING.test(lead) } : null;
}
