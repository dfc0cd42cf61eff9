/**
 * All cells that pages read, by number: a million of them on a large site, so they stand in columns, and a cell keeps its
 * number from build to build. What a page read is then the same short text for as long as the page stands.
 */
import type { Cell } from "../base/reads.ts";
import { packNumbers, unpackNumbers } from "./pack-numbers.ts";

/** Cells as plain data. A cell that was made from others has `reads`, and no digest of its own. */
export interface MadeCells {
  readonly nodes: readonly string[];
  readonly fields: readonly string[];
  /** Two numbers for each cell, its node and its field: 32 bits each, in base64. */
  readonly cells: string;
  /** A line for each. */
  readonly digests: string;
  /** A line for each node: the digest of all that it holds; empty where none is known. */
  readonly wholes: string;
  readonly reads: Readonly<Record<string, string>>;
  /** How many there were when those that nobody reads any more were last left out. */
  readonly needed: number;
}

/** Finds digests as they are now, by the names of nodes and fields. */
export interface DigestsNow {
  readonly digestNow: (node: string) => (field: string) => string;
  /** Of all that a node holds: where it is the same, so is each of its fields. `undefined` where that is not worth asking. */
  readonly wholeNow: (node: string) => string | undefined;
}

/** Cells of the last build, and those of this one, as it goes on. */
export interface CellTable {
  readonly nameOf: (cell: number) => string;
  /** Whether it has another digest than the last time; asked once of each. */
  readonly moved: (cell: number) => boolean;
  /** A cell, or those that it was made from, where it was. */
  readonly spread: (cell: number) => readonly number[];
  /** The number of a cell that was read in this build. */
  readonly add: (cell: Cell) => number;
  /** The cells as they are now, and the numbers that they have from now on, if those are others. */
  readonly finish: (reads: readonly string[]) => { readonly cells: MadeCells; readonly renumber?: Renumber };
}

/** Gives packed cells by their new numbers. */
export type Renumber = (reads: string) => string;

export const NO_CELLS: MadeCells = { nodes: [], fields: [], cells: "", digests: "", wholes: "", reads: {}, needed: 0 };

/** Of a cell or a node of the last build: nobody asked; as it was; another. */
const [UNKNOWN, SAME, MOVED] = [0, 1, 2];
/** Cells that nobody reads are left out once there may be more of them than of the others. */
const LEFT_OUT_AT = 2;

/** Opens the cells of the last build. */
export function openCells(last: MadeCells, { digestNow, wholeNow }: DigestsNow): CellTable {
  const nodes = numberNames(last.nodes);
  const fields = numberNames(last.fields);
  const [nodeAt, fieldAt] = unpackPairs(last.cells);
  const count = nodeAt.length;
  const before = last.digests.split("\n");
  const states = new Uint8Array(count).fill(UNKNOWN);
  const reads = new Map(Object.entries(last.reads).map(([cell, packed]) => [Number(cell), packed]));
  /** Those made from others in this build. */
  const remade = new Set<number>();
  const find = findByPair(nodeAt, fieldAt);
  const readers = new Map<number, (field: string) => string>();
  const wholes = wholesOf(last, (node) => wholeNow(nodes.names[node] ?? ""));

  const digestOf = (cell: number): string => {
    const node = nodeAt[cell] ?? 0;
    const read = readers.get(node) ?? digestNow(nodes.names[node] ?? "");
    readers.set(node, read);
    return read(fields.names[fieldAt[cell] ?? 0] ?? "");
  };
  const hasMoved = (cell: number): boolean => wholes.moved(nodeAt[cell] ?? 0) && digestOf(cell) !== before[cell];
  const moved = (cell: number): boolean => {
    if (states[cell] !== UNKNOWN) return states[cell] === MOVED;
    const made = reads.get(cell);
    const isMoved = made === undefined ? hasMoved(cell) : unpackNumbers(made).some(moved);
    states[cell] = isMoved ? MOVED : SAME;
    return isMoved;
  };
  const spread = (cell: number): readonly number[] => {
    const made = reads.get(cell);
    return made === undefined ? [cell] : unpackNumbers(made).flatMap(spread);
  };
  const add = (cell: Cell): number => {
    const [node, field] = [nodes.numberOf(cell.node), fields.numberOf(cell.field)];
    const number = find(node, field);
    if (number < count) moved(number);
    else wholes.moved(node);
    if (cell.reads !== undefined && !remade.has(number)) {
      remade.add(number);
      reads.set(number, packNumbers([...cell.reads].map(add)));
    }
    return number;
  };
  const digestAt = (cell: number): string => {
    if (reads.has(cell)) return "";
    const stands = cell < count && (states[cell] === SAME || !wholes.hasMoved(nodeAt[cell] ?? 0));
    return stands ? (before[cell] ?? "") : digestOf(cell);
  };
  return {
    nameOf: (cell) => nameOf(nodes.names[nodeAt[cell] ?? 0] ?? "", fields.names[fieldAt[cell] ?? 0] ?? ""),
    moved,
    spread,
    add,
    finish: (ofPages) => {
      const isMany = last.needed > 0 && nodeAt.length > last.needed * LEFT_OUT_AT;
      const kept = isMany ? neededBy(ofPages, reads, nodeAt.length) : undefined;
      const names = kept === undefined ? { nodes, fields } : { nodes: numberNames([]), fields: numberNames([]) };
      const size = kept?.length ?? nodeAt.length;
      const pairs = new Uint32Array(size * 2);
      const digests = new Array<string>(size);
      for (let number = 0; number < size; number += 1) {
        const cell = kept?.[number] ?? number;
        const [node, field] = [nodeAt[cell] ?? 0, fieldAt[cell] ?? 0];
        pairs[number * 2] = kept === undefined ? node : names.nodes.numberOf(nodes.names[node] ?? "");
        pairs[number * 2 + 1] = kept === undefined ? field : names.fields.numberOf(fields.names[field] ?? "");
        digests[number] = digestAt(cell);
      }
      const renumber = kept && renumbering(kept, nodeAt.length);
      const cells = {
        nodes: names.nodes.names,
        fields: names.fields.names,
        cells: Buffer.from(pairs.buffer).toString("base64"),
        digests: digests.join("\n"),
        wholes: names.nodes.names.map((name) => wholes.at(nodes.numberOf(name))).join("\n"),
        reads: renumberReads(reads, kept, renumber),
        needed: kept?.length ?? (last.needed || nodeAt.length),
      };
      return renumber === undefined ? { cells } : { cells, renumber };
    },
  };
}

/** The nodes as wholes: most stand as they were, and none of their cells need be looked at. `now` is asked once of each. */
function wholesOf({ nodes, wholes }: MadeCells, now: (node: number) => string | undefined) {
  const before = wholes.split("\n");
  const digests = new Map<number, string | undefined>();
  const states = new Uint8Array(nodes.length).fill(UNKNOWN);
  const nowOf = (node: number): string | undefined => {
    if (!digests.has(node)) digests.set(node, now(node));
    return digests.get(node);
  };
  const moved = (node: number): boolean => {
    if (states[node] === UNKNOWN) states[node] = (nowOf(node) ?? "?") === before[node] ? SAME : MOVED;
    return states[node] !== SAME;
  };
  return {
    moved,
    /** Whether somebody asked, and it had. */
    hasMoved: (node: number): boolean => node >= nodes.length || states[node] === MOVED,
    /** As it is now, where somebody asked or it is new. */
    at: (node: number): string => (node < nodes.length && states[node] !== MOVED ? before[node] : nowOf(node)) ?? "",
  };
}

const nameOf = (node: string, field: string): string => (field === "" ? node : `${node}\0${field}`);

/** Names by number, growing. */
function numberNames(known: readonly string[]) {
  const names = [...known];
  let numbers: Map<string, number> | undefined;
  return {
    names,
    numberOf: (name: string): number => {
      numbers ??= new Map(names.map((each, number) => [each, number]));
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = names.push(name) - 1;
      numbers.set(name, number);
      return number;
    },
  };
}

/** Finds the cell of a node and a field, or makes it at the end: the cells of a node are few, and each knows the next. */
function findByPair(nodeAt: number[], fieldAt: number[]) {
  /** By node its newest cell, and by cell the one before it of the same node; from 1 on, 0 is none. */
  const newest: number[] = [];
  const before: number[] = [];
  const put = (node: number, cell: number): void => {
    before[cell] = newest[node] ?? 0;
    newest[node] = cell + 1;
  };
  let isKnown = false;
  return (node: number, field: number): number => {
    if (!isKnown) for (const [cell, each] of nodeAt.entries()) put(each, cell);
    isKnown = true;
    for (let next = newest[node] ?? 0; next > 0; next = before[next - 1] ?? 0)
      if (fieldAt[next - 1] === field) return next - 1;
    const number = nodeAt.push(node) - 1;
    fieldAt.push(field);
    put(node, number);
    return number;
  };
}

/** The cells that pages read, and those that such cells were made from; ascending. */
function neededBy(ofPages: readonly string[], reads: ReadonlyMap<number, string>, count: number): number[] {
  const needed = new Uint8Array(count);
  const mark = (packed: string): void => {
    for (const cell of unpackNumbers(packed)) {
      if (needed[cell] === 1) continue;
      needed[cell] = 1;
      mark(reads.get(cell) ?? "");
    }
  };
  for (const packed of ofPages) mark(packed);
  return Array.from(needed.keys()).filter((cell) => needed[cell] === 1);
}

function renumbering(kept: readonly number[], count: number): Renumber {
  const numbers = new Uint32Array(count);
  for (const [number, cell] of kept.entries()) numbers[cell] = number;
  return (packed) => packNumbers(unpackNumbers(packed).map((cell) => numbers[cell] ?? 0));
}

function renumberReads(
  reads: ReadonlyMap<number, string>,
  kept: readonly number[] | undefined,
  renumber: Renumber | undefined,
): Record<string, string> {
  if (kept === undefined || renumber === undefined) return Object.fromEntries(reads);
  return Object.fromEntries(
    kept.flatMap((cell, number) => {
      const packed = reads.get(cell);
      return packed === undefined ? [] : [[number, renumber(packed)]];
    }),
  );
}

function unpackPairs(packed: string): [nodes: number[], fields: number[]] {
  const numbers = new Uint32Array(Uint8Array.from(Buffer.from(packed, "base64")).buffer);
  const [nodes, fields] = [new Array<number>(numbers.length / 2), new Array<number>(numbers.length / 2)];
  for (let cell = 0; cell < nodes.length; cell += 1) {
    nodes[cell] = numbers[cell * 2] ?? 0;
    fields[cell] = numbers[cell * 2 + 1] ?? 0;
  }
  return [nodes, fields];
}
