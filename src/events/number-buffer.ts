/** A list of whole numbers from which all can be read at once; it grows, and is used again and again. */
export interface NumberBuffer {
  /** What was pushed since the last `clear`, in the first places; holds until the next push. */
  values: Int32Array;
  size: number;
}

/** An empty buffer with room for some numbers. */
export function createNumberBuffer(): NumberBuffer {
  return { values: new Int32Array(4096), size: 0 };
}

/** Puts a number at the end. */
export function pushNumber(buffer: NumberBuffer, value: number): void {
  if (buffer.size === buffer.values.length) buffer.values = growTo(buffer.values, buffer.size + 1);
  buffer.values[buffer.size++] = value;
}

/** The list itself, or where it is shorter, a copy with room to spare: memory that is never written costs nothing. */
export function growTo<List extends Uint8Array | Uint16Array | Int32Array | Float32Array>(
  list: List,
  size: number,
): List {
  if (size <= list.length) return list;
  const larger = new (list.constructor as new (size: number) => List)(Math.max(size, list.length * 2));
  larger.set(list);
  return larger;
}
