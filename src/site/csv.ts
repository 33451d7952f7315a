/** What a cell can hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

const BYTE_ORDER_MARK = '\ufeff';

/** A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A cell that holds any of these stands in quotes. */
const QUOTED = /[",\r\n]/;

/**
 * Rows as CSV (RFC 4180): a header, CRLF, quotes doubled. Text that a spreadsheet would run gets an apostrophe before
 * it: `=1+1` gives `'=1+1`. Numbers stay as they are. A byte order mark goes before all: without it, Excel reads UTF-8 as
 * the system's old code page, and `“dam” – Łódź` as something that no source wrote.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return harmless.search(QUOTED) < 0 ? harmless : `"${harmless.replaceAll('"', '""')}"`;
}
