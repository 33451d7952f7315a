/** An address on the web, which may be relative to `base`; null for what is none. */
export function webAddress(words: string, base: string | null = null): string | null {
  const isWhole = /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(words);
  if (isWhole) return URL.canParse(words) ? words : null;
  if (base === null || /^\s*$|^[a-z][a-z\d+.-]*:/i.test(words) || !URL.canParse(words, base)) return null;
  const { href, protocol } = new URL(words, base);
  return /^https?:$/.test(protocol) ? href : null;
}
