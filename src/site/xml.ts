import { escapeMarkup } from './character-reference.js';

/** What XML 1.0 lets no document hold, escaped or not: control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

export const XML_HEADER = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Text without what XML cannot hold: `a\u0001b` gives `ab`. */
export function stripForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** An XML element whose text and attributes are escaped; an attribute that is null is left out. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string | null>>, text = ''): string {
  return xmlParent(name, attributes, [escapeMarkup(stripForbidden(text))]);
}

/** An XML element around elements that are written already. */
export function xmlParent(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly string[],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeMarkup(stripForbidden(value))}"`],
  );
  const content = children.join('');
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}
