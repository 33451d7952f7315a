import type { Edtf, Entry } from '../model.js';

/** The date that one statement of a line gives: its own side, where the sources of the line differ; else the line's. */
export function statementDate({ edtf, disagreements }: Entry, at: number): Edtf | null {
  const dispute = disagreements.find(({ about }) => about === 'date');
  const own = dispute?.values.find(({ statements }) => statements.includes(at))?.value;
  return own === undefined || edtf?.startsWith(own) ? edtf : own;
}
