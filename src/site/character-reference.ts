const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The character of a reference without `&` and `;`: `#x3C` and `lt` give `<`. One that is not known gives nothing. */
export function decodeReference(reference: string): string {
  if (!reference.startsWith('#')) return NAMED[reference] ?? '';
  const hex = /^#x([\da-f]{1,6})$/i.exec(reference);
  const code = hex ? Number.parseInt(hex[1] as string, 16) : Number(reference.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Escapes text for HTML and XML, attribute values included. */
export function escapeMarkup(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) : text;
}

/** Most text needs no escaping, and asking costs a fraction of replacing. */
const SPECIAL = /[&<>"']/;
