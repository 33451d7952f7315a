/** Dates as clocks showed them where it was. */
import type { Time } from '../model.js';

/** Of two clocks of one moment the local one, else the date itself: `2024-03-05T03:47+03:00` for `2024-03-05T00:47Z`. */
export const localOf = ({ edtf, readings }: Pick<Time, 'edtf' | 'readings'>): string | null =>
  readings?.find((reading) => reading.includes('T') && !reading.endsWith('Z')) ?? edtf;

/** The day on that clock. */
export const localDay = (time: Time | null): string | null =>
  (time === null ? null : localOf(time))?.slice(0, DAY_LENGTH) ?? null;
const DAY_LENGTH = '2024-03-05'.length;
