/** Whether a headline is set in capitals: `COLTS TOP CHIEFS, REACH PLAYOFFS`. */
export function isShouted(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  return letters.length > 12 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * 0.7;
}
