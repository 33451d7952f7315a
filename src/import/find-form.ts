/** What a file holds: a plain text, a saved page, a feed; or something that cannot be imported, with what to do. */
export type Form = 'text' | 'page' | 'feed' | { readonly misfit: string };

/** How files begin that hold another form than plain text. */
const FORMS: readonly { readonly start: RegExp; readonly form: Form }[] = [
  { start: /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html)\b/i, form: 'page' },
  {
    start: /^\s*(?:<(?:\?[^>]*|!--(?:(?!-->)[\s\S])*--|!doctype[^>]*)>\s*)*<(?:rss|(?:\w+:)?feed|(?:\w+:)?rdf)\b/i,
    form: 'feed',
  },
  { start: /^\s*\{[\s\S]*?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/i, form: 'feed' },
  {
    start: /^\s*<\?xml\b/i,
    form: { misfit: 'this is XML, and no feed: copy the words of the article into a text file' },
  },
  { start: /^%PDF-/, form: { misfit: 'this is a PDF file: save it as text, or copy its words into a text file' } },
  { start: /^\{\\rtf/, form: { misfit: 'this is an RTF file: save it as plain text' } },
  {
    start: /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*Content-Type:\s*multipart\/related/i,
    form: { misfit: 'this is a web archive (MHTML): save the page as HTML, or as text' },
  },
];

/** The beginning of a file that its form is told by. */
const START_LENGTH = 2000;

const NO_TEXT = 'this is no text: save it as plain text in UTF-8, or leave it out';

/** The control characters that no text has, and the largest part of a text that strays of them are. */
const CONTROL = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu;
const MOST_CONTROLS = 0.01;

const TAG =
  /<\/?(?:html|head|body|title|meta|link|script|style|div|span|p|br|hr|h[1-6]|a|b|i|em|strong|ul|ol|li|table|t[rdh]|img|figure|figcaption|article|section|header|footer|main|nav|aside|time|blockquote)\b[^<>]*>/gi;

/** The form of a decoded file. */
export function findForm(text: string): Form {
  const start = text.slice(0, START_LENGTH);
  const known = FORMS.find((one) => one.start.test(start));
  if (known) return known.form;
  if (text.includes('\0') || (text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROLS)
    return { misfit: NO_TEXT };
  return isMostlyTags(text) ? 'page' : 'text';
}

/** Whether most written lines begin with a tag, or tags are longer than all else. */
function isMostlyTags(text: string): boolean {
  const tags = text.match(TAG);
  if (!tags) return false;
  const lines = text.split(/[\r\n]+/).flatMap((line) => line.trim() || []);
  const tagged = lines.filter((line) => line.search(TAG) === 0);
  return tagged.length * 2 > lines.length || tags.join('').length * 2 > lines.join('').length;
}
