/** Memory for what is asked for again and again while one plan lives. */
import { type Cell, cellOf, gather, isGathering, noteAll } from "./reads.ts";

interface Kept<Value> {
  readonly value: Value;
  /** What was read to make it; absent where nobody gathered then. */
  readonly reads?: ReadonlySet<Cell>;
}

/**
 * Makes a function remember, for each `owner` and key, what it gave: lists of ten thousand pages show the same
 * summaries. `make` must be pure; what is remembered goes when its owner goes. Whoever gathers what is read hears of
 * what was read to make it, however long ago; with `nameOf`, of one cell that stands for all of that.
 */
export function remember<Owner extends WeakKey, Key, Value>(
  make: (owner: Owner, key: Key) => Value,
  nameOf?: (key: Key) => string,
): (owner: Owner, key: Key) => Value {
  const memories = new WeakMap<Owner, Map<Key, Kept<Value>>>();
  return (owner, key) => {
    const memory = memories.get(owner) ?? new Map<Key, Kept<Value>>();
    memories.set(owner, memory);
    let kept = memory.get(key);
    if (kept === undefined || (kept.reads === undefined && isGathering())) {
      kept = isGathering() ? gatherAs(nameOf?.(key), () => make(owner, key)) : { value: make(owner, key) };
      memory.set(key, kept);
    }
    noteAll(kept.reads ?? []);
    return kept.value;
  };
}

function gatherAs<Value>(name: string | undefined, make: () => Value): Kept<Value> {
  const made = gather(make);
  return name === undefined ? made : { ...made, reads: new Set([cellOf(name, made.reads)]) };
}
