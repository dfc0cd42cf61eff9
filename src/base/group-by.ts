/** Lists by key. */

/** Adds a value to the list under `key`. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Gives the values in lists by key; the keys in the order they were first met, each list in the given order.
 * (`Map.groupBy` is not in Node 20.)
 */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const lists = new Map<K, V[]>();
  for (const value of values) push(lists, keyOf(value), value);
  return lists;
}
