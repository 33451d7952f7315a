/** So few that what they were cut from, which stays in memory with them, is little. */
const KEPT = 2_000;

/**
 * A pure function of words that keeps its last answers: who speaks and what is named comes again and again within an
 * article, and in those beside it. Forgets all when there are many.
 */
export function recall<Value>(compute: (words: string) => Value): (words: string) => Value {
  const valueByWords = new Map<string, Value>();
  return (words) => {
    const known = valueByWords.get(words);
    if (known !== undefined || valueByWords.has(words)) return known as Value;
    const value = compute(words);
    if (valueByWords.size >= KEPT) valueByWords.clear();
    valueByWords.set(words, value);
    return value;
  };
}
