/** The fixed orders that make every result independent of how its parts were read. */

/** Compares two strings by code units, as -1, 0 or 1: the same on every machine and in every locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Gives the distinct values, sorted by code units. */
export const sortedSet = <T extends string>(values: Iterable<T>): T[] => [...new Set(values)].sort(byCodeUnits);

/** Gives the same map, its keys in the order of code units. */
export const sortedMap = <K extends string, V>(entries: Iterable<readonly [K, V]>): Map<K, V> =>
  new Map([...entries].sort(([a], [b]) => byCodeUnits(a, b)));
