/** Look-ups that cannot miss. */

/** Gives what stands under `key`; throws where nothing does: a graph that names what it does not hold is our own bug. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the graph names ${String(key)} and does not hold it`);
  return value;
}
