import type { Sentence } from '../model.js';
import type { Found } from './amounts.js';
import { makeCursor } from './sentence-cursor.js';

const MAGNITUDE =
  /\b(?:magnitude(?:\s+of)?[- ]|(?=\d(?:\.\d)?[- ]magnitude))(?<!\d\.\s?)(\d(?:\.\d)?)(?!\.\s?\d)(?:[- ]magnitude)?/gi;

/** Finds magnitudes of earthquakes: `7.1-magnitude`, `magnitude 6.4`. */
export function findMagnitudes(text: string, sentences: readonly Sentence[]): Found[] {
  if (!/magnitude/i.test(text)) return [];
  const sentenceAt = makeCursor(sentences);
  return Array.from(text.matchAll(MAGNITUDE), ({ 0: literal, 1: value = '', index }) => ({
    literal,
    start: index,
    end: index + literal.length,
    min: Number(value),
    max: Number(value),
    approximate: false,
    what: 'magnitude',
    unit: 'magnitude',
    sentence: sentenceAt(index),
  }));
}
