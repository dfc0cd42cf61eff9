/** A trie of folded names in flat tables: one look-up a character, thousands of names in a few megabytes. */

/** Walks from node to node; the root is 0. */
export interface NameTrie {
  /** The node that `unit` (UTF-16) leads to, or -1. */
  readonly step: (node: number, unit: number) => number;
  /** The index of the key that ends at a node, or -1. */
  readonly keyAt: (node: number) => number;
}

/**
 * Builds the trie of some keys, which must differ from one another. Edges lie in one open-addressed table, each as the
 * pair `(node × letters + letter, node)`. Most steps fail, so each node has 32 bits that say which letters may go on
 * from it, and only then the table is asked.
 */
export function buildTrie(keys: readonly string[]): NameTrie {
  const { letterOf, letterCount } = numberLetters(keys);
  const units = keys.reduce((sum, key) => sum + key.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(units * 2 + 2)) - 1;
  const edges = new Int32Array((mask + 1) * 2).fill(FREE);
  const mayGoOn = new Int32Array(units + 1);
  const ends = new Int32Array(units + 1).fill(-1);
  let nodes = 1;

  /** Where the edge stands, or the free place for it. */
  const slotOf = (edge: number): number => {
    let slot = (Math.imul(edge, 0x9e3779b1) >>> 9) & mask;
    while (edges[slot * 2] !== edge && edges[slot * 2] !== FREE) slot = (slot + 1) & mask;
    return slot * 2;
  };
  keys.forEach((key, index) => {
    let node = 0;
    for (let i = 0; i < key.length; i += 1) {
      const letter = at(letterOf, key.charCodeAt(i));
      const edge = node * letterCount + letter;
      const slot = slotOf(edge);
      if (edges[slot] === FREE) {
        edges[slot] = edge;
        edges[slot + 1] = nodes;
        mayGoOn[node] = at(mayGoOn, node) | (1 << letter);
        nodes += 1;
      }
      node = at(edges, slot + 1);
    }
    ends[node] = index;
  });

  return {
    step: (node, unit) => {
      const letter = at(letterOf, unit);
      if (letter === 0 || (at(mayGoOn, node) & (1 << letter)) === 0) return -1;
      return at(edges, slotOf(node * letterCount + letter) + 1);
    },
    keyAt: (node) => at(ends, node),
  };
}

/** What a table says at a place that it has. */
const at = (table: Int32Array | Uint16Array, place: number): number => table[place] ?? FREE;

/** No edge; as the node of a free place it says that nothing is there. */
const FREE = -1;

function numberLetters(keys: readonly string[]): { letterOf: Uint16Array; letterCount: number } {
  const letterOf = new Uint16Array(0x10000);
  let letterCount = 1;
  for (const key of keys) {
    for (let i = 0; i < key.length; i += 1) {
      const unit = key.charCodeAt(i);
      if (letterOf[unit] !== 0) continue;
      letterOf[unit] = letterCount;
      letterCount += 1;
    }
  }
  return { letterOf, letterCount };
}
