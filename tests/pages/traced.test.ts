/** What is noted of what a page reads; and that a reading says of a value what holds of it now. */
import { describe, expect, test } from "vitest";
import { type Cell, cellOf, gather, isGathering, note, noteAll } from "../../src/base/reads.ts";
import { beginTracing, UNTRACED } from "../../src/pages/trace-reads.ts";
import { expectRecorded } from "../setup/recorded.ts";
import { planSite } from "./plan-site.ts";
import { graphOf, SMALL } from "./small-newsroom.ts";

const visible = (text: string): string => text.replaceAll("\0", " › ");

/** What was read, by node and field, with its digest. */
const told = (reads: Iterable<Cell>): string[] =>
  [...reads].map((cell) => `${visible(cell.node)} · ${visible(cell.field)} = ${cell.digest()}`).sort();

test("what each page of the small newsroom reads has the digest that it will be asked for", () => {
  const tracing = beginTracing(() => undefined);
  const { pages } = planSite(graphOf(SMALL), { tracing });
  const cells = pages.flatMap((page) => [...gather(() => (page.kind === "html" ? page.view() : page.content())).reads]);
  expect(cells.length).toBeGreaterThan(500);
  for (const cell of cells)
    if (cell.reads === undefined) expect(tracing.digestNow(cell.node)(cell.field)).toBe(cell.digest());
});

test("every page of the small newsroom, as recorded", () => {
  const tracing = beginTracing(() => undefined);
  const { pages } = planSite(graphOf(SMALL), { tracing });
  const lines = pages.map((page) => {
    const { reads } = gather(() => (page.kind === "html" ? page.view() : page.content()));
    const names = [...reads].map((cell) => {
      if (cell.reads === undefined) expect(tracing.digestNow(cell.node)(cell.field)).toBe(cell.digest());
      return `${visible(cell.node)} · ${visible(cell.field)}`;
    });
    return `# ${page.address}\n${names.sort().join("\n")}\n`;
  });
  expectRecorded(import.meta.dirname, "traced.txt", lines.join("\n"));
});

const NODE = {
  name: "سد",
  kind: { text: "مكان", also: ["أ", "ب"] },
  list: [{ deep: 1 }, { deep: 2 }],
  long: "قول طويل لا يسعه ستة عشر محرفًا",
  none: undefined,
  count: 3,
};
type Node = typeof NODE;

/** Reads something of a map of one node, and tells what was noted. */
function noted(read: (map: ReadonlyMap<string, Node>) => unknown, isFlat = false): string[] {
  const tracing = beginTracing(() => undefined);
  const map = tracing.map("nodes", new Map([["dam", NODE]]), { isFlat });
  return told(gather(() => read(map)).reads);
}
const there = "nodes › dam · #is = true";

describe("of a map", () => {
  test.each<[string, (map: ReadonlyMap<string, Node>) => unknown, string[]]>([
    ["nothing is noted until it is read", () => undefined, []],
    ["that a key is there", (map) => map.has("dam"), [there]],
    ["that it is not", (map) => map.has("river"), ["nodes › river ·  = "]],
    ["what is not there", (map) => map.get("river"), ["nodes › river ·  = "]],
    ["its size", (map) => map.size, ["nodes · #size = 1"]],
    ["its keys, and which", (map) => [...map.keys()], ['nodes · #keys = ["dam"]']],
    ["all of it", (map) => [...map].length, ['nodes · #keys = ["dam"]', there]],
    ["its values", (map) => [...map.values()].length, ['nodes · #keys = ["dam"]', there]],
    ["each", (map) => map.forEach(() => {}), ['nodes · #keys = ["dam"]', there]],
    ["a field", (map) => map.get("dam")?.name, [there, 'nodes › dam · name = "سد"']],
    ["a number", (map) => map.get("dam")?.count, [there, "nodes › dam · count = 3"]],
    ["a field that is empty", (map) => map.get("dam")?.none, [there, "nodes › dam · none = "]],
    ["a field of a field", (map) => map.get("dam")?.kind.text, [there, 'nodes › dam · kind › text = "مكان"']],
    [
      "a list below that, as a whole",
      (map) => map.get("dam")?.kind.also[0],
      [there, 'nodes › dam · kind › also = ["أ","ب"]'],
    ],
    ["how long a list is", (map) => map.get("dam")?.list.length, [there, "nodes › dam · list › #size = 2"]],
    [
      "what stands in a list",
      (map) => map.get("dam")?.list[0]?.deep,
      [there, expect.stringMatching(/^nodes › dam · list = [0-9a-f]{16}$/u)],
    ],
    [
      "which fields there are",
      (map) => Object.keys(map.get("dam") ?? {}).length,
      [there, expect.stringMatching(/^nodes › dam · #keys = [0-9a-f]{16}$/u)],
    ],
    [
      "whether a field is there",
      (map) => "name" in (map.get("dam") ?? {}),
      [there, expect.stringMatching(/#keys = /u)],
    ],
    [
      "a long value",
      (map) => map.get("dam")?.long,
      [there, expect.stringMatching(/^nodes › dam · long = [0-9a-f]{16}$/u)],
    ],
    [
      "a thing twice, once",
      (map) => [map.get("dam")?.name, map.get("dam")?.name],
      [there, 'nodes › dam · name = "سد"'],
    ],
  ])("%s", (_, read, cells) => {
    expect(noted(read)).toEqual(cells);
  });

  test("flat, a field is read as a whole", () => {
    expect(noted((map) => map.get("dam")?.kind.text, true)).toEqual([
      there,
      expect.stringMatching(/dam · kind = [0-9a-f]{16}$/u),
    ]);
  });

  test("what is handed out is what was there", () => {
    const map = beginTracing(() => undefined).map("nodes", new Map([["dam", NODE]]));
    expect(map.get("dam")).toEqual(NODE);
    expect([map.size, [...map.keys()], [...map.values()], map.has("x"), map.get("x")]).toEqual([
      1,
      ["dam"],
      [NODE],
      false,
      undefined,
    ]);
    const met: unknown[] = [];
    for (const [key, value] of map) met.push(key, value);
    map.forEach((value, key, whole) => {
      met.push(value, key, whole === map);
    });
    expect(met).toEqual(["dam", NODE, NODE, "dam", true]);
  });

  test("a key that is no string for good has the name that it is given", () => {
    const map = beginTracing(() => undefined).map("nodes", new Map([[{ id: 7 }, "x"]]), {
      nameOf: ({ id }) => `n${id}`,
    });
    const [key] = map.keys();
    expect(told(gather(() => key && map.get(key)).reads)).toEqual(['nodes › n7 ·  = "x"']);
  });
});

describe("digests", () => {
  test("of a node, of a map, of what is not there", () => {
    const tracing = beginTracing(() => undefined);
    tracing.map("nodes", new Map([["a\0b", NODE]]));
    const at = (node: string, field: string) => tracing.digestNow(node)(field);
    expect(at("nodes", "#size")).toBe("1");
    expect(at("nodes\0a\0b", "name")).toBe('"سد"');
    expect(at("nodes\0a\0b", "kind\0text")).toBe('"مكان"');
    expect(at("nodes\0a\0b", "name\0deeper")).toBe("");
    expect([at("nodes\0c", "#is"), at("others\0c", "#is"), at("nodes\0a\0b", "#is")]).toEqual([
      "false",
      "false",
      "true",
    ]);
  });

  test("what came from a file is known by the file, but for short values that need no reading", () => {
    const read = {
      name: "سد",
      body: { type: "root" },
      get late() {
        return { type: "late" };
      },
    };
    const tracing = beginTracing((value) => (value === read ? "hash" : undefined));
    tracing.map("nodes", new Map([["a", { article: read }]]));
    const at = (field: string) => tracing.digestNow("nodes\0a")(`article\0${field}`);
    expect([at("name"), at("body"), at("late")]).toEqual(['"سد"', "hash body", "hash late"]);
  });

  test("of all that a node holds: another where any field is another; none of what is one thing, or a whole map", () => {
    const read = { body: { type: "root" } };
    const whole = (node: unknown, file = "hash") => {
      const tracing = beginTracing((value) => (value === read ? file : undefined));
      tracing.map("nodes", new Map([["a", node]]));
      return tracing.wholeNow("nodes\0a");
    };
    const one = { name: "سد", list: [{ deep: 1 }], article: read };
    expect(whole({ ...one })).toBe(whole(one));
    const others = [{ ...one, name: "نهر" }, { ...one, list: [{ deep: 2 }] }, { ...one, more: 1 }, [one]];
    expect(new Set([one, ...others].map((node) => whole(node))).size).toBe(5);
    expect(whole(one, "other")).not.toBe(whole(one));
    expect([whole(read), whole(read, "other")]).toEqual(["hash", "other"]);
    expect([whole("سد"), whole(null), whole(undefined)]).toEqual([undefined, undefined, undefined]);
    const tracing = beginTracing(() => undefined);
    tracing.map("nodes", new Map([["a", one]]));
    expect([tracing.wholeNow("nodes"), tracing.wholeNow("nodes\0b"), UNTRACED.wholeNow("nodes\0a")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("constants: the site's settings, and whatever is said to be one", () => {
    const [one, other, third] = [1, 2, 3].map(() => beginTracing(() => undefined));
    for (const each of [one, other]) each?.graph(graphOf(SMALL));
    expect(one?.constants()).toBe(other?.constants());
    expect(one?.constants()).not.toBe(third?.constants());
    other?.constant("frame");
    expect(one?.constants()).not.toBe(other?.constants());
  });

  test("untraced, nothing is noted", () => {
    const map = new Map([["a", 1]]);
    expect([UNTRACED.map("x", map), UNTRACED.constants(), UNTRACED.digestNow("x")("y"), UNTRACED.constant(1)]).toEqual([
      map,
      "",
      "",
      undefined,
    ]);
    expect(UNTRACED.graph(graphOf(SMALL)).articles.size).toBeGreaterThan(0);
  });
});

describe("gathering", () => {
  const cell = (node: string) => ({ node, field: "", digest: () => node });

  test("what is gathered within is not gathered around, but by its cell", () => {
    const inner = cell("inner");
    const outer = gather(() => {
      const { reads } = gather(() => note(inner));
      noteAll([cell("again")]);
      note(cellOf("whole", reads));
      return isGathering();
    });
    expect([outer.value, [...outer.reads].map(({ node }) => node), isGathering()]).toEqual([
      true,
      ["again", "whole"],
      false,
    ]);
  });

  test("nothing is noted where nobody gathers, and what throws ends the gathering", () => {
    note(cell("lost"));
    noteAll([cell("lost")]);
    expect(() =>
      gather(() => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect([isGathering(), gather(() => 1).reads.size]).toEqual([false, 0]);
  });

  test("the cell of many is theirs, in whatever order they were read", () => {
    const [a, b] = [cell("a"), cell("b")];
    const whole = cellOf("x", new Set([a, b]));
    expect([whole.node, whole.field, whole.reads?.size, whole.digest().length]).toEqual(["x", "", 2, 16]);
    expect(cellOf("x", new Set([b, a])).digest()).toBe(whole.digest());
    expect(cellOf("x", new Set([a])).digest()).not.toBe(whole.digest());
    expect(cellOf("x", new Set([a, { ...b, digest: () => "moved" }])).digest()).not.toBe(whole.digest());
  });
});
