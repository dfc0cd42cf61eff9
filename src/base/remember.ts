/** Memory for what is asked for again and again while one plan lives. */

/**
 * Makes a function remember, for each `owner` and key, what it gave: lists of ten thousand pages show the same
 * summaries. `make` must be pure; what is remembered goes when its owner goes.
 */
export function remember<Owner extends WeakKey, Key, Value>(
  make: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const memories = new WeakMap<Owner, Map<Key, { readonly value: Value }>>();
  return (owner, key) => {
    const memory = memories.get(owner) ?? new Map<Key, { readonly value: Value }>();
    memories.set(owner, memory);
    const kept = memory.get(key) ?? { value: make(owner, key) };
    memory.set(key, kept);
    return kept.value;
  };
}
