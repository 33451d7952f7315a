/** EDTF (ISO 8601-2) values: what newsfold accepts, and the days they cover. */

const DATE = String.raw`\d{4}(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?`;
const MOMENT = new RegExp(`^${DATE}(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?[?~%]?$`);

/** Whether the text is an EDTF value that newsfold understands: a date, a moment, or an interval of them. */
export function isEdtf(text: string): boolean {
  const parts = text.split('/');
  if (parts.length > 2) return false;
  return parts.every((part) => MOMENT.test(part) || (parts.length === 2 && (part === '..' || part === '')));
}
