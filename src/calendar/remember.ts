const KEPT = 50_000;

/**
 * A pure function that keeps its answers: articles ask for the same few dates again and again. Forgets all when there
 * are `most`, so that no corpus fills the memory.
 */
export function remember<Key, Value>(compute: (key: Key) => Value, most = KEPT): (key: Key) => Value {
  const valueByKey = new Map<Key, Value>();
  return (key) => {
    const known = valueByKey.get(key);
    if (known !== undefined || valueByKey.has(key)) return known as Value;
    const value = compute(key);
    if (valueByKey.size >= most) valueByKey.clear();
    valueByKey.set(key, value);
    return value;
  };
}

/** A computation that is made when it is first asked for, and never again. */
export function rememberOne<Value>(compute: () => Value): () => Value {
  let answer: { readonly value: Value } | null = null;
  return () => {
    answer ??= { value: compute() };
    return answer.value;
  };
}
