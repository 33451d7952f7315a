import type { BareAmount } from './bare-amount.js';
import { CURRENCY, type NumberMatch, readNumberWords, SCALE, SCALES } from './number-words.js';
import { findQualifier, KIND_OF_QUALIFIER } from './qualifiers.js';

const RANGE_BEFORE = /(?:\bbetween|\bfrom)\s+$/i;
const BETWEEN = /\bbetween\s+$/i;
/** `48 | or 49`, `two | , and possibly three,`: one of them, or what lies between. */
const RANGE_NEXT =
  /^(?:\s+(?:and|to|or)\s+|[-–]|,?\s+(?:and\s+|or\s+)?(?:possibly|perhaps|maybe)\s+)(\d[\d,]*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)\b(?:(?<=(?:possibly|perhaps|maybe)\s+\S+),(?=\s\p{Ll}))?/iu;
/** The upper end of a range with a sign or a scale of its own: `$2 billion | and $2.5 billion`. */
const WHOLE_NEXT = new RegExp(
  `^(\\s+and\\s+|\\s+to\\s+|\\s?[-–]\\s?)([A-Z]{0,3}\\$|[€£¥₹₩₺₽₦₪฿]|)(\\d[\\d,]*(?:\\.\\d+)?)(${SCALE})?(?![\\d.,]*\\d)`,
);
const RISING =
  /\b(?:rose|risen|rises|rising|climb(?:ed|ing)|increas(?:ed|ing)|jumped|grew|grown|went|up|revis(?:ed|ing)|updat(?:ed|ing)|rais(?:ed|ing)|bringing|taking)(?: \w+){0,3} from\s+$|\b(?:toll|tally)(?: \w+){0,4} from\s+$/i;
/** `lowered the toll from | 80 to 76`: the upper end of the range is past. */
const FALLING =
  /\b(?:lower(?:ed|ing|s)|cut|cutting|reduc(?:ed|ing|es)|revis(?:ed|ing|es)|correct(?:ed|ing|s)|adjust(?:ed|ing|s)|fell|fallen|falling|dropp?(?:ed|ing|s)|down)(?: [\w’'-]+){0,5} from\s+$/i;
/** `revised the number of injured | up to`, `went up to`: the verb's own word, and no bound. */
const VERB_UP =
  /\b(?:(?:went|go(?:es|ing|ne)?|mov(?:ed|es|ing)|shot|crept|edged|inched)(?: back)?|(?:was|were|been) (?:revised|adjusted|raised|pushed)|(?:revis|adjust|push|bump|rais|tak|br(?:ing|ought)|took|driv|drove)\w*(?: [\w’'-]+){0,3} (?:tolls?|numbers?|counts?|totals?|tally|figures?)(?: [\w’'-]+){0,4}) up to$/i;
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
  const qualified = space > 0 && !isNoBound(trimmed) ? findQualifier(trimmed) : null;
  const lead = sign.length + (qualified ? qualified.length + space : 0);
  const value = digits
    ? Math.round(Number(digits.replace(/[,\s]/g, '').replace('½', '.5')) * scaleOf(scale) * 1e6) / 1e6
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

/** Whether what a text ends with looks like a bound and belongs to other words: `a row over`, `went up to`. */
const isNoBound = (text: string): boolean =>
  (text.endsWith('over') && ABOUT_WHAT.test(text.slice(-32))) || (text.endsWith(' up to') && VERB_UP.test(text));

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

/** The other end of a range, and the length of the words that give it. `rising`: the first end is past. */
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
  if (to === null || to === value) return null;
  const length = match[0].length;
  if (to < value) return match[0].includes('to') && FALLING.test(before) ? { to, length, rising: true } : null;
  return { to, length, rising: RISING.test(before) };
}

/** `two | or more`, `a dozen | or so`: what a bound behind a number does to it, and its length. */
export function readBoundBehind(after: string): Pick<Bounds, 'kind'> & { readonly length: number } {
  const [all = '', word = ''] = after.startsWith(' or ') ? (BOUND_BEHIND.exec(after) ?? []) : [];
  const kind = word === 'more' ? 'atLeast' : word === 'so' ? 'about' : word === '' ? 'exact' : 'atMost';
  return { kind, length: all.length };
}
const BOUND_BEHIND = /^ or (more|so|fewer|less)(?= \p{Ll}|[.,;])/u;

/** The length of `between` where it leads to a range; `before` ends where the range and its bound begin. */
export const leadOfRange = (before: string): number => BETWEEN.exec(before)?.[0].length ?? 0;

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
