import type { Sentence } from '../model.js';
import { DURATIONS, INDEX_WORDS, LIVING } from './amount-words.js';
import { readFate, settleUnit } from './amount-fates.js';
import type { BareAmount, Found } from './amounts.js';
import { type CountedNoun, readCountedNoun } from './counted-nouns.js';
import { CURRENCY, matchNumbers, ORDINALS, QUALIFIER_END, QUALIFIERS, readNumberWords, SCALES } from './number-words.js';
import { makeCursor } from './sentence-cursor.js';

/** Units in which a vague `several` or a lone `one` is worth telling. */
const TOLLS: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'arrested', 'displaced', 'rescued', 'kidnapped', 'casualties']);
const VAGUE_UNITS: ReadonlySet<string> = new Set([...TOLLS, ...LIVING, 'attacks', 'struck', 'sites', 'weapons', 'rounds', 'countries']);
const FATE_NEXT = /^\s+(?:(?:were|was|are|have been|had been|has been|remain(?:ed)?|others?(?: were)?|more(?: were)?)\s+)*(?=\p{L})/u;
const ORDINAL = /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:round|wave|series|batch)s?\b(?: of (?:[a-zA-Z-]+ )?[a-zA-Z-]+s\b)?/g;
const MAGNITUDE = /\b(?:magnitude(?:\s+of)?[- ]|(?=\d(?:\.\d)?[- ]magnitude))(?<!\d\.\s?)(\d(?:\.\d)?)(?!\.\s?\d)(?:[- ]magnitude)?/gi;
const RANGE_BEFORE = /(?:\bbetween|\bfrom)\s+$/i;
const RANGE_NEXT = /^(?:\s+(?:and|to)\s+|[-–])(\d[\d,]*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)\b/i;
const PERCENT = /^(?:\s?%|[\s-]per\s?cent\b|[\s-]percentage points?\b)/i;

type Match = RegExpExecArray & { groups: Record<string, string | undefined> };

/** Finds the counted quantities that stand in numbers, number words or vague words. */
export function findCounts(text: string, sentences: readonly Sentence[], fated: ReadonlySet<number>): Found[] {
  const sentenceAt = makeCursor(sentences);
  const found: Found[] = [];
  let previous: Found | null = null;
  for (const match of matchNumbers(text)) {
    const at = sentenceAt(match.index);
    const sentence = sentences[at];
    if (!sentence || (previous && match.index < previous.end)) continue;
    const before: Found | null = previous?.sentence === at ? previous : null;
    const amount = readCount(text, match as Match, { at: match.index, sentence, previous: before, fated: fated.has(at) });
    if (!amount) continue;
    previous = { ...amount, sentence: at };
    found.push(previous);
  }
  return found;
}

/** Finds magnitudes of earthquakes: `7.1-magnitude`, `magnitude 6.4`. */
export function findMagnitudes(text: string, sentences: readonly Sentence[]): Found[] {
  if (!/magnitude/i.test(text)) return [];
  const sentenceAt = makeCursor(sentences);
  return Array.from(text.matchAll(MAGNITUDE), ({ 0: literal, 1: value = '', index }) => ({
    literal, start: index, end: index + literal.length, min: Number(value), max: Number(value), approximate: false,
    what: 'magnitude', unit: 'magnitude', sentence: sentenceAt(index),
  }));
}

/** Finds rounds that are numbered by an ordinal: `a second round of strikes`. */
export function findRounds(text: string, sentences: readonly Sentence[]): Found[] {
  const sentenceAt = makeCursor(sentences);
  return Array.from(text.matchAll(ORDINAL), ({ 0: words, 1: ordinal = '', index }) => {
    const lead = /\b(?:an?|the) $/i.exec(text.slice(Math.max(0, index - 5), index))?.[0].length ?? 0;
    const value = ORDINALS.get(ordinal) ?? null;
    const start = index - lead;
    return {
      literal: text.slice(start, index + words.length), start, end: index + words.length, min: value, max: value,
      approximate: false, what: words.slice(ordinal.length + 1), unit: 'rounds', sentence: sentenceAt(index),
    };
  });
}

interface Place {
  readonly at: number;
  readonly sentence: Sentence;
  readonly previous: BareAmount | null;
  /** The sentence has a word of fate: only then is one looked for. */
  readonly fated: boolean;
}

function readCount(text: string, match: Match, { at, sentence, previous, fated }: Place): BareAmount | null {
  const before = text.slice(Math.max(sentence.start, at - 40), at);
  const bounds = readBounds(match, before);
  let end = at + match[0].length;
  if (bounds.value === null && !match.groups.vague) return null;
  if (INDEX_WORDS.test(before) || /^-(?!\s|magnitude)/.test(text.slice(end, end + 10)) && !RANGE_NEXT.test(text.slice(end, end + 12))) return null;
  const range = readRange(text.slice(end, end + 24), bounds.value, before);
  if (range) end += range.length;
  const start = at - bounds.lead;
  const amount = (to: number, what: string, unit: string): BareAmount => ({
    literal: text.slice(start, to), start, end: to, ...limits(bounds, range?.to ?? null), what, unit,
  });
  const percent = PERCENT.exec(text.slice(end, end + 20))?.[0];
  if (percent) return amount(end + percent.length, 'percent', 'percent');
  if (bounds.currency) return amount(end, 'money', 'money');
  const noun = readCountedNoun(text, end, sentence.end);
  if (noun && isUsable(noun, match, before)) {
    const unit = settleUnit(text, noun.unit, { start, end: noun.end, sentence }, fated);
    if (fits(unit, match, text.slice(Math.max(0, start - 6), start))) return amount(noun.end, noun.words, unit ?? 'other');
    return null;
  }
  if (noun && DURATIONS.has(noun.head)) return null;
  return readElliptic(text, { start, end, sentence, previous, fated }, amount);
}

interface Bounds {
  readonly value: number | null;
  readonly kind: 'atLeast' | 'atMost' | 'about' | 'exact';
  /** Length of the qualifier before the number, with its space. */
  readonly lead: number;
  readonly round: boolean;
  readonly currency: boolean;
}

function readBounds(match: Match, before: string): Bounds {
  const { digits, scale, words, couple } = match.groups;
  const currency = digits ? (CURRENCY.exec(before)?.[0].length ?? 0) : 0;
  const trimmed = before.slice(0, before.length - currency).trimEnd();
  const space = before.length - currency - trimmed.length;
  const rule = space > 0 && QUALIFIER_END.test(trimmed) ? QUALIFIERS.find(([pattern]) => pattern.test(trimmed)) : undefined;
  const lead = rule ? (rule[0].exec(trimmed)?.[0].length ?? 0) + space + currency : currency;
  const factor = scale ? (SCALES.get(scale.trim().replace('-', '').toLowerCase()) ?? 1) : 1;
  const value = digits
    ? Math.round(Number(digits.replaceAll(',', '')) * factor * 1e6) / 1e6
    : couple ? 2 : words ? readNumberWords(words) : null;
  return { value, kind: rule?.[1] ?? 'exact', lead, currency: currency > 0, round: Boolean(couple) || /^a dozen|^half a dozen/i.test(words ?? '') };
}

function limits({ value, kind, round }: Bounds, to: number | null): Pick<BareAmount, 'min' | 'max' | 'approximate'> {
  if (value === null) return { min: null, max: null, approximate: true };
  if (to !== null) return { min: value, max: to, approximate: kind === 'about' };
  if (kind === 'atLeast') return { min: value, max: null, approximate: false };
  if (kind === 'atMost') return { min: null, max: value, approximate: false };
  return { min: value, max: value, approximate: kind === 'about' || round };
}

/** `between 10 and 15`, `10 to 15`, `10-15`: the upper end and the length of the words that give it. */
function readRange(after: string, from: number | null, before: string): { to: number; length: number } | null {
  const match = RANGE_NEXT.exec(after);
  if (!match || from === null) return null;
  if (/^\s+and/.test(match[0]) && !RANGE_BEFORE.test(before)) return null;
  const raw = match[1] ?? '';
  const to = /\d/.test(raw) ? Number(raw.replaceAll(',', '')) : readNumberWords(raw);
  return to !== null && to > from ? { to, length: match[0].length } : null;
}

/** `one` counts only who lived; a bare year counts only with a noun that is known to be counted. */
function isUsable(noun: CountedNoun, match: Match, before: string): boolean {
  const { digits = '', scale, words = '' } = match.groups;
  if (DURATIONS.has(noun.head)) return false;
  if (/^(?:one|half)$/i.test(words) && noun.unit === null) return false;
  const isYear = /^(?:19|20)\d\d$/.test(digits) && !scale;
  if (noun.unit === null && /^\p{Lu}/u.test(words) && before.trim() !== '') return false;
  const isIndex = /\p{Lu}\p{L}*\s$/u.test(before) && /^\d/.test(digits);
  return noun.unit !== null || !(isYear || isIndex);
}

function fits(unit: string | null, match: Match, before: string): boolean {
  const { vague, words = '' } = match.groups;
  if (vague && !/^(?:dozens|scores|hundreds|thousands|millions|tens)/i.test(vague)) return unit !== null && VAGUE_UNITS.has(unit);
  if (/^one$/i.test(words)) return unit !== null && TOLLS.has(unit);
  if (/^(?:one|two)$/i.test(words) && /\b(?:the|these|those|both)\s$/i.test(before)) return unit !== null && TOLLS.has(unit);
  return unit !== null || !/^half|^an? /i.test(words);
}

/** Numbers whose noun is left out: `18 injured`, `the toll rose to 45`, `and some 900 in Syria` after `2,500 troops`. */
function readElliptic(
  text: string,
  { start, end, sentence, previous, fated }: Omit<Place, 'at'> & { readonly start: number; readonly end: number },
  amount: (to: number, what: string, unit: string) => BareAmount,
): BareAmount | null {
  const rest = text.slice(end, Math.min(sentence.end, end + 60));
  const lead = FATE_NEXT.exec(rest)?.[0].length ?? -1;
  const participle = lead >= 0 ? /^[\p{L}]+/u.exec(rest.slice(lead))?.[0] : undefined;
  const fate = fated ? readFate(text, { start, end, sentence }) : null;
  if (fate && participle && readFate(` ${participle}`, { start: 0, end: 0, sentence: { start: 0, end: participle.length + 1 } })) {
    return amount(end + lead + participle.length, participle, fate);
  }
  if (fate && /\b(?:toll|number|deaths|fatalities)\b/i.test(text.slice(Math.max(sentence.start, start - 70), start))) {
    return amount(end, 'death toll', fate);
  }
  if (fate && /^\s*(?:[.,;)]|$|(?:and|in|at|near|on|as|when|while|after|before|from)\b)/.test(rest)) return amount(end, fate, fate);
  const shares = previous && /^\s+(?:in|at|near|from|on)\s/.test(rest) && / and |, /.test(text.slice(previous.end, start));
  return shares && previous ? amount(end, previous.what, previous.unit) : null;
}
