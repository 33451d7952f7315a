/** Months of an EDTF season, quarter or half by its code (ISO 8601-2, 4.8): first month and number of months. */
export const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3],
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3],
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  37: [1, 4], 38: [5, 4], 39: [9, 4],
  40: [1, 6], 41: [7, 6],
};
