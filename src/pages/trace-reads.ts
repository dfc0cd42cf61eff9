/** Hands out what pages are made from, and notes which of it each page reads: whole nodes of the graph never, single fields. */
import { sha256 } from "../base/digest.ts";
import { type Cell, isGathering, note } from "../base/reads.ts";
import type { Graph } from "../graph/graph.ts";

/** A way from a node to a value: its field, a field within that; or one of the signs below, at the end. */
type Way = readonly string[];

/** What is asked of a thing as a whole: whether it is there, which keys it has and in which order, how many. */
const IS = "#is";
const KEYS = "#keys";
const SIZE = "#size";
const BETWEEN = "\0";

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

/** How a map is traced. */
interface MapOptions<Key> {
  /** Names a key that is no string for good. */
  readonly nameOf?: (key: Key) => string;
  /** Whether a field of a node is read as a whole; else by its fields, or its length. */
  readonly isFlat?: boolean;
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

type MadeFrom = (value: object) => string | undefined;

/** A node of the graph: its cells, each made when it is first read. */
class TracedNode {
  readonly #name: string;
  readonly #value: unknown;
  readonly #madeFrom: MadeFrom;
  readonly #cells = new Map<string, Cell>();

  constructor(name: string, value: unknown, madeFrom: MadeFrom) {
    this.#name = name;
    this.#value = value;
    this.#madeFrom = madeFrom;
  }

  /** Notes that a field of it is read. */
  note(field: string): void {
    if (!isGathering()) return;
    const known = this.#cells.get(field) ?? {
      node: this.#name,
      field,
      digest: () => digestAt(this.#value, field, this.#madeFrom),
    };
    this.#cells.set(field, known);
    note(known);
  }
}

/** What a map is traced by. */
interface TracedBy<Key> extends Required<MapOptions<Key>> {
  readonly root: string;
  /** The same map by the names of its keys. */
  readonly names: ReadonlyMap<string, unknown>;
  readonly madeFrom: MadeFrom;
}

class TracedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #map: ReadonlyMap<Key, Value>;
  readonly #by: TracedBy<Key>;
  readonly #whole: TracedNode;
  readonly #traced = new Map<Key, { readonly value: Value | undefined; readonly note: () => void }>();

  constructor(map: ReadonlyMap<Key, Value>, by: TracedBy<Key>) {
    this.#map = map;
    this.#by = by;
    this.#whole = new TracedNode(by.root, by.names, by.madeFrom);
  }

  get(key: Key): Value | undefined {
    const traced = this.#trace(key);
    traced.note();
    return traced.value;
  }

  has(key: Key): boolean {
    this.#trace(key).note();
    return this.#map.has(key);
  }

  get size(): number {
    this.#whole.note(SIZE);
    return this.#map.size;
  }

  keys(): MapIterator<Key> {
    this.#whole.note(KEYS);
    return this.#map.keys();
  }

  values(): MapIterator<Value> {
    return new Map(this.entries()).values();
  }

  entries(): MapIterator<[Key, Value]> {
    const entries = [...this.keys()].flatMap((key) => {
      const value = this.get(key);
      return value === undefined ? [] : [[key, value] as const];
    });
    return new Map(entries).entries();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(call: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) call(value, key, this);
  }

  /** An object is noted to be there, and then by what is read of it; any other value as it is. */
  #trace(key: Key): { readonly value: Value | undefined; readonly note: () => void } {
    const known = this.#traced.get(key);
    if (known !== undefined) return known;
    const value = this.#map.get(key);
    const { root, nameOf, isFlat, madeFrom } = this.#by;
    const node = new TracedNode(`${root}${BETWEEN}${nameOf(key)}`, value, madeFrom);
    const traced =
      typeof value === "object" && value !== null
        ? { value: traceObject(value, { node, way: [], isFlat }), note: () => node.note(IS) }
        : { value, note: () => node.note("") };
    this.#traced.set(key, traced);
    return traced;
  }
}

/** Where a traced object stands. */
interface Standing {
  readonly node: TracedNode;
  readonly way: Way;
  readonly isFlat: boolean;
}

/** Traces a node by its fields, what stands in them again by its fields, lists by their length and as a whole. */
const traceObject = <Value extends object>(value: Value, standing: Standing): Value =>
  Array.isArray(value) ? traceList(value, standing) : traceFields(value, standing);

function traceFields<Value extends object>(fields: Value, { node, way, isFlat }: Standing): Value {
  const traced = new Map<string, object>();
  const names = new Map<string, string>();
  const noteAt = (key: string): void => {
    const name = names.get(key) ?? [...way, key].join(BETWEEN);
    names.set(key, name);
    node.note(name);
  };
  return new Proxy(fields, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === "symbol") return value;
      // Below that a value is read as a whole.
      if (typeof value !== "object" || value === null || isFlat || way.length > 0) {
        noteAt(key);
        return value;
      }
      const known = traced.get(key) ?? traceObject(value, { node, way: [...way, key], isFlat });
      traced.set(key, known);
      return known;
    },
    has: (target, key) => {
      noteAt(KEYS);
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      noteAt(KEYS);
      return Reflect.ownKeys(target);
    },
  });
}

function traceList<List extends object>(list: List, { node, way }: Standing): List {
  const whole = way.join(BETWEEN);
  const length = [...way, SIZE].join(BETWEEN);
  return new Proxy(list, {
    get: (target, key) => {
      node.note(key === "length" ? length : whole);
      return Reflect.get(target, key);
    },
  });
}

/** Short values are their own digest; objects that came from a file of content are known by the file. */
function digestAt(node: unknown, field: string, madeFrom: MadeFrom): string {
  let value = node;
  for (const step of field === "" ? [] : field.split(BETWEEN)) {
    const file = typeof value === "object" && value !== null ? madeFrom(value) : undefined;
    if (file !== undefined && isRead(value, step)) return `${file} ${step}`;
    value = stepInto(value, step);
    if (file !== undefined && typeof value === "object") return `${file} ${step}`;
  }
  const json = JSON.stringify(value) ?? "";
  return json.length <= 16 ? json : sha256(json).slice(0, 16);
}

/** All that a node holds is plain data, but for what came from a file of content. */
function wholeOf(node: object, madeFrom: MadeFrom, shared: WeakMap<object, string>): string {
  const file = madeFrom(node);
  if (file !== undefined) return file;
  const digestShared = (value: unknown): unknown => {
    const known = typeof value === "object" && value !== null ? shared.get(value) : undefined;
    if (known === undefined || typeof value !== "object" || value === null) return value;
    const digest = known || digestOf(value);
    shared.set(value, digest);
    return digest;
  };
  const fields = Object.entries(node).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.map(digestShared) : (fileOf(value, madeFrom) ?? value),
  ]);
  return digestOf(fields);
}

const digestOf = (value: object): string => sha256(JSON.stringify(value)).slice(0, 16);

const fileOf = (value: unknown, madeFrom: MadeFrom): string | undefined =>
  typeof value === "object" && value !== null ? madeFrom(value) : undefined;

/** Whether a field is read only when it is asked for: it is an object, and need not be read to know that. */
const isRead = (value: unknown, field: string): boolean =>
  typeof value === "object" && Object.getOwnPropertyDescriptor(value, field)?.get !== undefined;

function stepInto(value: unknown, step: string): unknown {
  if (step === IS) return value !== undefined;
  if (value instanceof Map) {
    if (step === KEYS) return [...value.keys()];
    return step === SIZE ? value.size : value.get(step);
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (step === KEYS) return Object.keys(value);
  return step === SIZE && Array.isArray(value) ? value.length : Reflect.get(value, step);
}
