import { unwrapArchive } from './archive-address.js';

/** An address on the web, which may be relative to `base`; null for what is none. */
export function webAddress(words: string, base: string | null = null): string | null {
  const isWhole = /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(words);
  if (isWhole) return URL.canParse(words) ? words : null;
  if (base === null || /^\s*$|^[a-z][a-z\d+.-]*:/i.test(words) || !URL.canParse(words, base)) return null;
  const { href, protocol } = new URL(words, base);
  return /^https?:$/.test(protocol) ? href : null;
}

/** Parts of an address that do not make it another article's: protocol, a host's kind, query, the mark of a short page. */
const UNEVEN = [
  /^https?:\/\/(?:www\.|amp\.|m\.)?/i,
  /[?#].*$/,
  /\/$/,
  /(?:\/|\.)amp(?:\.html)?$|(?<=[^/])\/amp(?=\/)/i,
  /\/$/,
];

/** Whether two addresses are those of one article: `https://www.example.org/ferry/amp`, `http://example.org/ferry?x=1`. */
export function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) =>
    UNEVEN.reduce((kept, part) => kept.replace(part, ''), unwrapArchive(url).url),
  );
  const [own, others] = [queryOf(one), queryOf(other)];
  return a === b && [...own].every(([key, value]) => (others.get(key) ?? value) === value);
}

const queryOf = (url: string): URLSearchParams => new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
