/** A trie of folded names in flat tables: one look-up a character, thousands of names in a few megabytes. */

/** Walks from node to node; the root is 0. */
export interface NameTrie {
  /** The node that `unit` (UTF-16) leads to, or -1. */
  readonly step: (node: number, unit: number) => number;
  /** The index of the key that ends at a node, or -1. */
  readonly keyAt: (node: number) => number;
}

/** Builds the trie of some keys, which must differ from one another. */
export function buildTrie(keys: readonly string[]): NameTrie {
  const letters = keys.reduce((sum, key) => sum + key.length, 0);
  const size = 2 ** Math.ceil(Math.log2(letters * 2 + 2));
  // Open addressing: slot → (from node, unit) → to node; `fromNodes` holds node + 1, so that 0 means free.
  const fromNodes = new Int32Array(size);
  const units = new Uint16Array(size);
  const toNodes = new Int32Array(size);
  const ends = new Int32Array(letters + 1).fill(-1);
  let nodes = 1;

  const slotOf = (node: number, unit: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= size - 1; fromNodes[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      if (fromNodes[slot] === node + 1 && units[slot] === unit) break;
    }
    return slot;
  };
  const grow = (node: number, unit: number): number => {
    const slot = slotOf(node, unit);
    if (fromNodes[slot] === 0) {
      fromNodes[slot] = node + 1;
      units[slot] = unit;
      toNodes[slot] = nodes;
      nodes += 1;
    }
    return toNodes[slot] ?? -1;
  };
  keys.forEach((key, index) => {
    let node = 0;
    for (let i = 0; i < key.length; i += 1) node = grow(node, key.charCodeAt(i));
    ends[node] = index;
  });

  return {
    step: (node, unit) => {
      const slot = slotOf(node, unit);
      return fromNodes[slot] === 0 ? -1 : (toNodes[slot] ?? -1);
    },
    keyAt: (node) => ends[node] ?? -1,
  };
}
