/** What was read while something was made: who hears of it, and that the same reads have the same digest. */
import { describe, expect, test } from "vitest";
import { type Cell, cellOf, gather, isGathering, note, noteAll } from "../../src/base/reads.ts";
import { remember } from "../../src/base/remember.ts";

const cell = (node: string, digest = node, field = ""): Cell => ({ node, field, digest: () => digest });
const [A, B] = [cell("a"), cell("b")];
const names = (reads: Iterable<Cell>): string[] => [...reads].map(({ node }) => node);

describe("gathering", () => {
  test("gives the value and each cell that was noted, once", () => {
    const { value, reads } = gather(() => {
      note(A);
      noteAll([A, B]);
      return 7;
    });
    expect([value, names(reads)]).toEqual([7, ["a", "b"]]);
  });

  test("is asked of the innermost: who gathers around it hears of nothing", () => {
    const { reads } = gather(() => {
      note(A);
      expect(names(gather(() => note(B)).reads)).toEqual(["b"]);
    });
    expect(names(reads)).toEqual(["a"]);
  });

  test("ends with the making, also where it fails; then notes go nowhere", () => {
    expect(isGathering()).toBe(false);
    expect(gather(isGathering).value).toBe(true);
    expect(() =>
      gather(() => {
        throw new Error("no luck");
      }),
    ).toThrow("no luck");
    expect(isGathering()).toBe(false);
    note(A);
    noteAll([B]);
    expect(names(gather(() => undefined).reads)).toEqual([]);
  });
});

describe("one cell of many", () => {
  test("has the same digest in whatever order its cells were read, and another where one of them moved", () => {
    const one = cellOf("list", new Set([A, B]));
    expect(one.digest()).toMatch(/^[0-9a-f]{16}$/u);
    expect(cellOf("other", new Set([B, A])).digest()).toBe(one.digest());
    expect(cellOf("list", new Set([A, cell("b", "moved")])).digest()).not.toBe(one.digest());
    expect(cellOf("list", new Set([A, cell("c", "b")])).digest()).not.toBe(one.digest());
    expect(cellOf("list", new Set([A, cell("b", "b", "body")])).digest()).not.toBe(one.digest());
    expect(cellOf("list", new Set([A])).digest()).not.toBe(one.digest());
    expect(names(one.reads ?? [])).toEqual(["a", "b"]);
    expect([one.node, one.field]).toEqual(["list", ""]);
    // What a cell says may hold what parts two cells.
    const [two, both] = [[cell("a", "x"), cell("b", "y")], [cell("a", "xb\0\ny")]];
    expect(cellOf("list", new Set(two)).digest()).not.toBe(cellOf("list", new Set(both)).digest());
  });
});

describe("what is remembered", () => {
  const owner = {};
  /** Something that reads the cell it is asked for, and how often it was made. */
  function making(nameOf?: (key: Cell) => string) {
    let made = 0;
    const make = remember((_: object, key: Cell) => {
      made += 1;
      note(key);
      return key.node;
    }, nameOf);
    return { make, made: () => made };
  }

  test("is heard of by everyone who asks for it while gathering, however long ago it was made", () => {
    const { make, made } = making();
    expect(names(gather(() => make(owner, A)).reads)).toEqual(["a"]);
    expect(names(gather(() => make(owner, A)).reads)).toEqual(["a"]);
    expect(made()).toBe(1);
  });

  test("was it made where nobody gathered, it is made once more for the first who does", () => {
    const { make, made } = making();
    make(owner, A);
    make(owner, A);
    expect(made()).toBe(1);
    expect(names(gather(() => make(owner, A)).reads)).toEqual(["a"]);
    expect(made()).toBe(2);
    make(owner, A);
    expect(made()).toBe(2);
  });

  test("with a name it is one cell, which stands for all that was read", () => {
    const { make } = making(({ node }) => `summary ${node}`);
    const [only] = gather(() => make(owner, A)).reads;
    expect(only?.node).toBe("summary a");
    expect(names(only?.reads ?? [])).toEqual(["a"]);
    expect(names(gather(() => make(owner, A)).reads)).toEqual(["summary a"]);
  });
});
