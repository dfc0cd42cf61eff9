/** Maps and objects that note what is read of them: a node by its fields, what stands in these again by its fields, lists by their length and as a whole. */
import { type Cell, isGathering, note } from "../base/reads.ts";
import { BETWEEN, digestAt, IS, KEYS, type MadeFrom, SIZE } from "./cell-digests.ts";

/** How a map is traced. */
export interface MapOptions<Key> {
  /** Names a key that is no string for good. */
  readonly nameOf?: (key: Key) => string;
  /** Whether a field of a node is read as a whole; else by its fields, or its length. */
  readonly isFlat?: boolean;
}

/** A node of the graph: its cells, each made when it is first read. There are half a million of them on a large site. */
class TracedNode {
  readonly name: string;
  readonly value: unknown;
  readonly madeFrom: MadeFrom;
  readonly #cells = new Map<string, Cell>();

  constructor(name: string, value: unknown, madeFrom: MadeFrom) {
    this.name = name;
    this.value = value;
    this.madeFrom = madeFrom;
  }

  /** Notes that a field of it is read. */
  note(field: string): void {
    if (!isGathering()) return;
    const known = this.#cells.get(field) ?? new FieldCell(this, field);
    this.#cells.set(field, known);
    note(known);
  }
}

/** One field of a node. */
class FieldCell implements Cell {
  readonly field: string;
  readonly #of: TracedNode;

  constructor(of: TracedNode, field: string) {
    this.#of = of;
    this.field = field;
  }

  get node(): string {
    return this.#of.name;
  }

  digest(): string {
    return digestAt(this.#of.value, this.field, this.#of.madeFrom);
  }
}

/** What a map is traced by. */
interface TracedBy<Key> extends Required<MapOptions<Key>> {
  readonly root: string;
  /** The same map by the names of its keys. */
  readonly names: ReadonlyMap<string, unknown>;
  readonly madeFrom: MadeFrom;
}

/** A map whose nodes are traced. */
export class TracedMap<Key, Value> implements ReadonlyMap<Key, Value> {
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
        ? { value: traceObject(value, { node, way: "", isFlat }), note: () => node.note(IS) }
        : { value, note: () => node.note("") };
    this.#traced.set(key, traced);
    return traced;
  }
}

/** Where a traced object stands: in a node, or in a field of it, and its name is the `way`. */
interface Standing {
  readonly node: TracedNode;
  readonly way: string;
  readonly isFlat: boolean;
}

const traceObject = <Value extends object>(value: Value, standing: Standing): Value =>
  new Proxy<Value>(value, Array.isArray(value) ? new TracedList(standing) : new TracedFields(standing));

class TracedFields<Value extends object> implements ProxyHandler<Value> {
  readonly #standing: Standing;
  #within: Map<string, object> | undefined;

  constructor(standing: Standing) {
    this.#standing = standing;
  }

  get(target: Value, key: string | symbol): unknown {
    const value: unknown = Reflect.get(target, key);
    if (typeof key === "symbol") return value;
    const { way, isFlat } = this.#standing;
    // Below that a value is read as a whole.
    if (typeof value !== "object" || value === null || isFlat || way !== "") {
      this.#note(key);
      return value;
    }
    const known = this.#within?.get(key) ?? traceObject(value, { ...this.#standing, way: key });
    this.#within ??= new Map();
    this.#within.set(key, known);
    return known;
  }

  has(target: Value, key: string | symbol): boolean {
    this.#note(KEYS);
    return Reflect.has(target, key);
  }

  ownKeys(target: Value): (string | symbol)[] {
    this.#note(KEYS);
    return Reflect.ownKeys(target);
  }

  #note(key: string): void {
    const { node, way } = this.#standing;
    node.note(below(way, key));
  }
}

class TracedList<Value extends object> implements ProxyHandler<Value> {
  readonly #standing: Standing;

  constructor(standing: Standing) {
    this.#standing = standing;
  }

  get(target: Value, key: string | symbol): unknown {
    const { node, way } = this.#standing;
    node.note(key === "length" ? below(way, SIZE) : way);
    return Reflect.get(target, key);
  }
}

/** The names of fields by the way above them: all nodes of a kind have the same. */
const NAMES = new Map<string, Map<string, string>>();

function below(way: string, key: string): string {
  if (way === "") return key;
  const names = NAMES.get(way) ?? new Map<string, string>();
  NAMES.set(way, names);
  const name = names.get(key) ?? `${way}${BETWEEN}${key}`;
  names.set(key, name);
  return name;
}
