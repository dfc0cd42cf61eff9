/** Small newsrooms in plain files, worked out by hand from the rules: what the graph says of them, whole. */
import { describe, expect, test } from "vitest";
import { CODES } from "../../src/diagnostics/codes.ts";
import { fromCase } from "../graph/from-content.ts";
import { all } from "../setup/laws.ts";
import { type Case, readCases, readRules } from "./read-case.ts";
import { inOrder, toldBy } from "./told-by.ts";

const cases = readCases();

describe("each case says what was worked out by hand", () => {
  test.each(all(cases).map((each) => [each.name, each] as const))("%s", (_, each: Case) => {
    const { expected } = each;
    const { graph, diagnostics } = fromCase(each);
    const faults = diagnostics.filter(({ code }) => CODES[code].severity === "error");
    expect(faults).toEqual([]);
    const told = Object.fromEntries(
      [...graph.claims].filter(([id]) => id in expected).map(([id, node]) => [id, toldBy(graph, node)]),
    );
    expect(told).toEqual(Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, inOrder(value)])));
  });
});

test("every rule of the closed list is shown, and no other", () => {
  const rules = readRules();
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual([...new Set(rules)].sort());
  expect(cases.length).toBeGreaterThanOrEqual(150);
});
