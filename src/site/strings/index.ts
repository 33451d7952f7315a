import { ar } from './ar.js';
import { en } from './en.js';
import type { Strings } from './translation.js';

export type { Strings } from './translation.js';

export type DateStrings = Strings['dates'];

const LANGUAGES: Readonly<Record<string, Strings>> = { en, ar: fillIn(en, ar) };

/** The strings for a BCP 47 tag, by its primary language: `en-GB` reads English; a language not shipped reads English. */
export function stringsFor(lang: string): Strings {
  return LANGUAGES[lang.toLowerCase().split('-')[0] ?? ''] ?? en;
}

function fillIn<Value extends object>(whole: Value, part: object): Value {
  const filled = { ...whole } as Record<string, unknown>;
  for (const [key, value] of Object.entries(part)) {
    const known = filled[key];
    filled[key] = isRecord(known) && isRecord(value) ? fillIn(known, value) : value;
  }
  return filled as Value;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
