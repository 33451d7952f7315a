/** Index of the first row that ends after an offset; rows are in order and do not overlap. */
export function firstEndingAfter(rows: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
