/** Hands out what pages are made from, and notes which of it each page reads: whole nodes of the graph never, single fields. */
import { sha256 } from "../base/digest.ts";
import { type Cell, isGathering, note } from "../base/reads.ts";
import type { Graph } from "../graph/graph.ts";

/** A way to a value: a root, then the key of a map, the field of a node, a field within it; or one of the signs below, at the end. */
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
    nameOf?: (key: Key) => string,
  ) => ReadonlyMap<Key, Value>;
  /** What every page may read unnoted: where it changes, all are made anew. */
  readonly constant: (value: unknown) => void;
  /** The cell of a name that was noted in this run or an earlier one. */
  readonly cell: (name: string) => Cell;
  /** A digest of all constants. */
  readonly constants: () => string;
}

/** Traces nothing. */
export const UNTRACED: Tracing = {
  graph: (graph) => graph,
  map: (_, map) => map,
  constant: () => undefined,
  cell: (name) => ({ name, digest: () => "" }),
  constants: () => "",
};

/**
 * Begins to trace. `madeFrom` gives, for an object that was read from a file of content as it is, the hash of that file:
 * its larger fields are known by it, and need no digest of their own.
 */
export function beginTracing(madeFrom: (value: object) => string | undefined): Tracing {
  const roots = new Map<string, unknown>();
  const cells = new Map<string, Cell>();
  const constants: unknown[] = [];
  const cellAt = (name: string): Cell => {
    const known = cells.get(name);
    if (known !== undefined) return known;
    let digest: string | undefined;
    const cell = {
      name,
      digest: () => {
        digest ??= digestAt(roots, name.split(BETWEEN), madeFrom);
        return digest;
      },
    };
    cells.set(name, cell);
    return cell;
  };
  const cellOn: CellOn = (way) => cellAt(way.join(BETWEEN));
  const traceMap: Tracing["map"] = (root, map, nameOf = String) => {
    roots.set(root, new Map([...map].map(([key, value]) => [nameOf(key), value])));
    return new TracedMap(map, [root], nameOf, cellOn);
  };
  return {
    graph: (graph) => {
      constants.push(graph.site);
      return {
        ...graph,
        articles: traceMap("articles", graph.articles),
        sources: traceMap("sources", graph.sources),
        topics: traceMap("topics", graph.topics),
        agents: traceMap("agents", graph.agents),
        claims: traceMap("claims", graph.claims),
        proseLinks: traceMap("proseLinks", graph.proseLinks),
      };
    },
    map: traceMap,
    constant: (value) => constants.push(value),
    cell: cellAt,
    constants: () => sha256(JSON.stringify(constants)),
  };
}

type CellOn = (way: Way) => Cell;

class TracedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #map: ReadonlyMap<Key, Value>;
  readonly #way: Way;
  readonly #nameOf: (key: Key) => string;
  readonly #cellOn: CellOn;
  readonly #traced = new Map<Key, { readonly value: Value | undefined; readonly cell: Cell }>();

  constructor(map: ReadonlyMap<Key, Value>, way: Way, nameOf: (key: Key) => string, cellOn: CellOn) {
    this.#map = map;
    this.#way = way;
    this.#nameOf = nameOf;
    this.#cellOn = cellOn;
  }

  get(key: Key): Value | undefined {
    const { value, cell } = this.#trace(key);
    note(cell);
    return value;
  }

  has(key: Key): boolean {
    note(this.#trace(key).cell);
    return this.#map.has(key);
  }

  get size(): number {
    note(this.#cellOn([...this.#way, SIZE]));
    return this.#map.size;
  }

  keys(): MapIterator<Key> {
    note(this.#cellOn([...this.#way, KEYS]));
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
  #trace(key: Key): { readonly value: Value | undefined; readonly cell: Cell } {
    const known = this.#traced.get(key);
    if (known !== undefined) return known;
    const value = this.#map.get(key);
    const way = [...this.#way, this.#nameOf(key)];
    const traced =
      typeof value === "object" && value !== null
        ? { value: traceObject(value, way, this.#cellOn), cell: this.#cellOn([...way, IS]) }
        : { value, cell: this.#cellOn(way) };
    this.#traced.set(key, traced);
    return traced;
  }
}

/** Traces a node by its fields, what stands in them again by its fields, lists by their length and as a whole. */
const traceObject = <Value extends object>(value: Value, way: Way, cellOn: CellOn): Value =>
  Array.isArray(value) ? traceList(value, way, cellOn) : traceFields(value, way, cellOn);

function traceFields<Value extends object>(fields: Value, way: Way, cellOn: CellOn): Value {
  const traced = new Map<string, object>();
  const cells = new Map<string, Cell>();
  const noteAt = (key: string): void => {
    if (!isGathering()) return;
    const cell = cells.get(key) ?? cellOn([...way, key]);
    cells.set(key, cell);
    note(cell);
  };
  return new Proxy(fields, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === "symbol") return value;
      // Below a node's field and a field within it, a value is read as a whole.
      if (typeof value !== "object" || value === null || way.length > 2) {
        noteAt(key);
        return value;
      }
      const known = traced.get(key) ?? traceObject(value, [...way, key], cellOn);
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

function traceList<List extends object>(list: List, way: Way, cellOn: CellOn): List {
  let [whole, length]: (Cell | undefined)[] = [];
  return new Proxy(list, {
    get: (target, key) => {
      if (isGathering()) {
        if (key === "length") length ??= cellOn([...way, SIZE]);
        else whole ??= cellOn(way);
        const cell = key === "length" ? length : whole;
        if (cell !== undefined) note(cell);
      }
      return Reflect.get(target, key);
    },
  });
}

/** Short values are their own digest; objects that came from a file of content are known by the file. */
function digestAt(
  roots: ReadonlyMap<string, unknown>,
  way: Way,
  madeFrom: (value: object) => string | undefined,
): string {
  let value: unknown = roots;
  for (const step of way) {
    const file = typeof value === "object" && value !== null ? madeFrom(value) : undefined;
    value = stepInto(value, step);
    if (file !== undefined && typeof value === "object") return `${file} ${step}`;
  }
  const json = JSON.stringify(value) ?? "";
  return json.length <= 16 ? json : sha256(json).slice(0, 16);
}

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
