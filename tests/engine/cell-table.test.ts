/** The table of what pages read: a node that stands answers for all its fields, and what nobody asked for is never taken for what it is not. */
import { expect, test } from "vitest";
import { type CellTable, type DigestsNow, type MadeCells, NO_CELLS, openCells } from "../../src/engine/cell-table.ts";
import { packNumbers, unpackNumbers } from "../../src/engine/pack-numbers.ts";
import { generator } from "../bench/generator.ts";

type Nodes = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Digests of nodes as they are now; counts for how many fields it was asked. */
function digestsOf(nodes: Nodes): DigestsNow & { readonly asked: () => number } {
  let asked = 0;
  return {
    digestNow: (node) => (field) => {
      asked += 1;
      return String(nodes[node]?.[field] ?? "");
    },
    wholeNow: (node) => nodes[node] && JSON.stringify(nodes[node]),
    asked: () => asked,
  };
}

const read = (table: CellTable, node: string, field: string): number =>
  table.add({ node, field, digest: () => "unasked" });

/** One build in which pages read some fields. */
function build(last: MadeCells, nodes: Nodes, reads: readonly (readonly [node: string, field: string])[]) {
  const table = openCells(last, digestsOf(nodes));
  const cells = reads.map(([node, field]) => read(table, node, field));
  return { cells: table.finish([]).cells, read: cells };
}

test("of a node that stands no field is asked; of one that moved, those that are looked at", () => {
  const { cells, read } = build(NO_CELLS, { a: { x: 1, y: 1 }, b: { x: 1 } }, [
    ["a", "x"],
    ["a", "y"],
    ["b", "x"],
  ]);
  const now = digestsOf({ a: { x: 1, y: 2 }, b: { x: 1 } });
  const table = openCells(cells, now);
  expect(table.moved(read[2] ?? -1)).toBe(false);
  expect(now.asked()).toBe(0);
  expect(read.map(table.moved)).toEqual([false, true, false]);
  expect(now.asked()).toBe(2);
});

test("a field that nobody looked at when its node moved is no older than the node", () => {
  const first = build(NO_CELLS, { a: { x: 1, y: 1 } }, [
    ["a", "x"],
    ["a", "y"],
  ]);
  const [x = -1, y = -1] = first.read;
  const second = openCells(first.cells, digestsOf({ a: { x: 2, y: 2 } }));
  expect(second.moved(x)).toBe(true);
  const third = openCells(second.finish([]).cells, digestsOf({ a: { x: 1, y: 1 } }));
  expect([third.moved(x), third.moved(y)]).toEqual([true, true]);
});

test("whatever moves, comes and goes: a cell has moved where its digest is another, and only there", () => {
  const { below, chance, pick } = generator(7);
  const [names, fields] = [
    ["a", "b", "c"],
    ["x", "y", "z"],
  ];
  for (let round = 0; round < 200; round += 1) {
    let cells = NO_CELLS;
    let before = new Map<number, string>();
    for (let step = 0; step < 6; step += 1) {
      const nodes: Nodes = Object.fromEntries(
        names
          .filter(() => chance(0.9))
          .map((name) => [name, Object.fromEntries(fields.map((field) => [field, below(2)]))]),
      );
      const table = openCells(cells, digestsOf(nodes));
      const seen = new Map<number, string>();
      for (const cell of before.keys()) {
        if (chance(0.5)) continue;
        const [node = "", field = ""] = table.nameOf(cell).split("\0");
        const now = String(nodes[node]?.[field] ?? "");
        expect(table.moved(cell)).toBe(now !== before.get(cell));
        if (now === before.get(cell)) seen.set(cell, now);
      }
      for (let count = below(4); count > 0; count -= 1) {
        const [node, field] = [pick(names), pick(fields)];
        seen.set(read(table, node, field), String(nodes[node]?.[field] ?? ""));
      }
      const finished = table.finish([packNumbers([...seen.keys()])]);
      const numbers = [...seen].sort(([a], [b]) => a - b);
      const { renumber = (packed: string) => packed } = finished;
      const renumbered = unpackNumbers(renumber(packNumbers(numbers.map(([cell]) => cell))));
      ({ cells } = finished);
      before = new Map(renumbered.map((cell, index) => [cell, numbers[index]?.[1] ?? ""]));
    }
  }
});
