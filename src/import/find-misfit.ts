/** How files begin that hold text in another form, with what to do. */
const FORMS: readonly { readonly start: RegExp; readonly misfit: string }[] = [
  {
    start: /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html)\b/i,
    misfit: 'this is HTML: save the page as text, or copy its words into a text file',
  },
  { start: /^\s*<\?xml\b/i, misfit: 'this is XML: copy the words of the article into a text file' },
  { start: /^%PDF-/, misfit: 'this is a PDF file: save it as text, or copy its words into a text file' },
  { start: /^\{\\rtf/, misfit: 'this is an RTF file: save it as plain text' },
];

/** The beginning of a file that its form is told by. */
const START_LENGTH = 2000;

const NO_TEXT = 'this is no text: save it as plain text in UTF-8, or leave it out';

/** The control characters that no text has, and the largest part of a text that strays of them are. */
const CONTROL = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu;
const MOST_CONTROLS = 0.01;

const TAG =
  /<\/?(?:html|head|body|title|meta|link|script|style|div|span|p|br|hr|h[1-6]|a|b|i|em|strong|ul|ol|li|table|t[rdh]|img|figure|figcaption|article|section|header|footer|main|nav|aside|time|blockquote)\b[^<>]*>/gi;

/** Why a decoded file holds no plain text, with what to do; null where it does. */
export function findMisfit(text: string): string | null {
  const start = text.slice(0, START_LENGTH);
  const form = FORMS.find((one) => one.start.test(start));
  if (form) return form.misfit;
  if (text.includes('\0') || (text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROLS) return NO_TEXT;
  return isMostlyTags(text) ? (FORMS[0]?.misfit ?? null) : null;
}

/** Whether most written lines begin with a tag, or tags are longer than all else. */
function isMostlyTags(text: string): boolean {
  const tags = text.match(TAG);
  if (!tags) return false;
  const lines = text.split(/[\r\n]+/).flatMap((line) => line.trim() || []);
  const tagged = lines.filter((line) => line.search(TAG) === 0);
  return tagged.length * 2 > lines.length || tags.join('').length * 2 > lines.join('').length;
}
