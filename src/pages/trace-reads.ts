/** Hands out what pages are made from, and notes which of it each page reads: whole nodes of the graph never, single fields. */
import { sha256 } from "../base/digest.ts";
import { note } from "../base/reads.ts";
import type { Graph } from "../graph/graph.ts";
import { BETWEEN, digestAt, type MadeFrom, wholeOf } from "./cell-digests.ts";
import { type MapOptions, TracedMap } from "./traced-map.ts";

/** What pages may read, traced. */
export interface Tracing {
  /** The same graph; what is read of it is noted. */
  readonly graph: (graph: Graph) => Graph;
  /** The same map; `nameOf` names a key that is no string for good. */
  readonly map: <Key, Value>(
    root: string,
    map: ReadonlyMap<Key, Value>,
    options?: MapOptions<Key>,
  ) => ReadonlyMap<Key, Value>;
  /** Texts of one root by key, each found when it is asked for, by the name that is noted. */
  readonly texts: (root: string, read: (key: string) => string) => (key: string) => string;
  /** What every page may read unnoted: where it changes, all are made anew. */
  readonly constant: (value: unknown) => void;
  /** The digest that a field of a node has now, which was noted in this run or an earlier one. */
  readonly digestNow: (node: string) => (field: string) => string;
  /** The digest of all that a node holds, where it holds more than one thing. */
  readonly wholeNow: (node: string) => string | undefined;
  /** A digest of all constants. */
  readonly constants: () => string;
}

/** Traces nothing. */
export const UNTRACED: Tracing = {
  graph: (graph) => graph,
  map: (_, map) => map,
  texts: (_, read) => read,
  constant: () => undefined,
  digestNow: () => () => "",
  wholeNow: () => undefined,
  constants: () => "",
};

/**
 * Begins to trace. `madeFrom` gives, for an object that was read from a file of content as it is, the hash of that file:
 * its larger fields are known by it, and need no digest of their own.
 */
export function beginTracing(madeFrom: MadeFrom): Tracing {
  const roots = new Map<string, ReadonlyMap<string, unknown>>();
  const texts = new Map<string, (key: string) => string>();
  const constants: unknown[] = [];
  /** What stands in many nodes, and its digest once that is known. */
  const shared = new WeakMap<object, string>();
  const traceMap: Tracing["map"] = (root, map, { nameOf = String, isFlat = false } = {}) => {
    const names = new Map([...map].map(([key, value]) => [nameOf(key), value]));
    roots.set(root, names);
    return new TracedMap(map, { root, nameOf, isFlat, names, madeFrom });
  };
  const find = (node: string): unknown => {
    const [root = "", ...key] = node.split(BETWEEN);
    const map = roots.get(root);
    const name = key.join(BETWEEN);
    return texts.get(root)?.(name) ?? (key.length === 0 ? map : map?.get(name));
  };
  return {
    graph: (graph) => {
      constants.push(graph.site);
      // Every assertion stands in its article, its claim, and with all who spoke or are cited.
      for (const { assertions } of graph.articles.values()) for (const each of assertions) shared.set(each, "");
      return {
        ...graph,
        articles: traceMap("articles", graph.articles),
        sources: traceMap("sources", graph.sources),
        topics: traceMap("topics", graph.topics),
        agents: traceMap("agents", graph.agents),
        // All of a claim stands in one record: told apart finer, its cells were most of all there are.
        claims: traceMap("claims", graph.claims, { isFlat: true }),
        proseLinks: traceMap("proseLinks", graph.proseLinks),
      };
    },
    map: traceMap,
    texts: (root, read) => {
      texts.set(root, read);
      return (key) => {
        note({ node: `${root}${BETWEEN}${key}`, field: "", digest: () => digestAt(read(key), "", madeFrom) });
        return read(key);
      };
    },
    constant: (value) => constants.push(value),
    digestNow: (node) => {
      const value = find(node);
      return (field) => digestAt(value, field, madeFrom);
    },
    wholeNow: (node) => {
      const value = find(node);
      return typeof value !== "object" || value === null || value instanceof Map
        ? undefined
        : wholeOf(value, madeFrom, shared);
    },
    constants: () => sha256(JSON.stringify(constants)),
  };
}
