/**
 * Some words over and over: so long that what takes time in proportion to their square outlasts what any test is given,
 * on whatever machine, and what takes it in proportion to their length is soon done.
 */
export function longText(unit: string, length = 250_000): string {
  return unit.repeat(Math.ceil(length / unit.length));
}
