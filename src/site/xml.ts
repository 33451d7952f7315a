import { escapeMarkup } from './character-reference.js';

/** All but what XML 1.0 can hold and is fit to be read: control characters and U+FFFE are neither. */
const FORBIDDEN = /[^\t\n\r -~\u0085\u00a0-\ufffd]/g;

/** Text without what XML cannot hold: `a\u0001b` gives `ab`. Half a surrogate pair is mended when UTF-8 is written. */
export function stripForbidden(text: string): string {
  return text.search(FORBIDDEN) < 0 ? text : text.replace(FORBIDDEN, '');
}

/** An XML document of a root element, with all that XML cannot hold taken out. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${stripForbidden(root)}\n`;
}

/** An XML element whose text and attributes are escaped; an attribute that is null is left out. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string | null>>, text = ''): string {
  return xmlParent(name, attributes, [escapeMarkup(text)]);
}

/** An XML element around elements that are written already. */
export function xmlParent(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly string[],
): string {
  let opened = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (typeof value === 'string') opened += ` ${key}="${escapeMarkup(value)}"`;
  }
  let content = '';
  for (const child of children) content += child;
  return content === '' ? `${opened}/>` : `${opened}>${content}</${name}>`;
}

/** Text as a CDATA section: for markup that would be escaped all over. */
export function xmlCdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
