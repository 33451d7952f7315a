import type { Sentence } from '../model.js';
import type { Found } from './amounts.js';
import { ORDINALS } from './number-words.js';
import { makeCursor } from './sentence-cursor.js';

/** A text without any of these numbers no rounds: looking for them first is quick. */
const NOUNS = [' round', ' wave', ' series', ' batch'];
const ORDINAL =
  /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:round|wave|series|batch)s?\b(?: of (?:[a-zA-Z-]+ )?[a-zA-Z-]+s\b)?/g;

/** Finds rounds that are numbered by an ordinal: `a second round of strikes`. */
export function findRounds(text: string, sentences: readonly Sentence[]): Found[] {
  if (!NOUNS.some((noun) => text.includes(noun))) return [];
  const sentenceAt = makeCursor(sentences);
  return Array.from(text.matchAll(ORDINAL), ({ 0: words, 1: ordinal = '', index }) => {
    const lead = /\b(?:an?|the) $/i.exec(text.slice(Math.max(0, index - 5), index))?.[0].length ?? 0;
    const value = ORDINALS.get(ordinal) ?? null;
    const start = index - lead;
    return {
      literal: text.slice(start, index + words.length),
      start,
      end: index + words.length,
      min: value,
      max: value,
      approximate: false,
      what: words.slice(ordinal.length + 1),
      unit: 'rounds',
      sentence: sentenceAt(index),
    };
  });
}
