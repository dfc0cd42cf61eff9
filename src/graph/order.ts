/** The fixed orders that make a graph independent of how its files were read. */

/** Compares two strings by code units: the same on every machine and in every locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Gives the distinct values, sorted by code units. */
export const sortedSet = <T extends string>(values: Iterable<T>): T[] => [...new Set(values)].sort(byCodeUnits);

/** Gives the same map, its keys in the order of code units. */
export const sortedMap = <K extends string, V>(entries: Iterable<readonly [K, V]>): Map<K, V> =>
  new Map([...entries].sort(([a], [b]) => byCodeUnits(a, b)));

/** Adds a value to the list under `key`. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Gives the values in lists by key, each list in the given order. (`Map.groupBy` is not in Node 20.) */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const lists = new Map<K, V[]>();
  for (const value of values) push(lists, keyOf(value), value);
  return lists;
}
