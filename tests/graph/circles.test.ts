/** What leads back to itself is told once, at its first link, however long the way. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { joinFamilies } from "../../src/graph/corroboration/union-find.ts";
import { type Edges, isCircle, stronglyConnected } from "../../src/graph/find-cycles.ts";
import { findCircles } from "../../src/graph/links/find-circles.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { quick } from "../setup/laws.ts";
import { article, at, source, topic } from "./newsroom.ts";

const LONG = 100_000;

const graphs: fc.Arbitrary<Edges> = fc
  .integer({ min: 1, max: 7 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));

describe("stronglyConnected", () => {
  test("puts two nodes together when each reaches the other, and those reached first", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const components = stronglyConnected(edges);
        const rank = new Map(components.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)));
        expect([...rank.keys()].sort()).toEqual([...edges.keys()]);
        for (const a of edges.keys()) {
          for (const b of edges.keys()) {
            const together = a === b || (reaches(edges, a, b) && reaches(edges, b, a));
            expect(rank.get(a) === rank.get(b)).toBe(together);
            if (reaches(edges, a, b)) expect(rank.get(b)).toBeLessThanOrEqual(rank.get(a) ?? -1);
          }
        }
        for (const nodes of components)
          expect(isCircle(nodes, edges)).toBe(nodes.some((node) => reaches(edges, node, node)));
      }),
    );
  });

  test("follows a way of 100,000 links, in a circle or not", () => {
    const ring = Array.from({ length: LONG }, (_, index) => [(index + 1) % LONG]);
    expect(stronglyConnected(ring)).toHaveLength(1);
    const path = ring.map((to, index) => (index === LONG - 1 ? [] : to));
    expect(stronglyConnected(path)).toHaveLength(LONG);
  });
});

/** Whether a way of one link or more leads from a to b. */
function reaches(edges: Edges, a: number, b: number): boolean {
  const met = new Set<number>();
  const next = [...(edges[a] ?? [])];
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if (met.has(node)) continue;
    met.add(node);
    next.push(...(edges[node] ?? []));
  }
  return met.has(b);
}

describe("findCircles", () => {
  test("tells a circle at its first link, and names the others", () => {
    const link = (from: string, to: string, line: number) => ({ from, to, place: at("topics/x.md", line) });
    const circles = findCircles([link("ب", "ج", 3), link("أ", "ب", 2), link("ج", "أ", 4), link("د", "أ", 1)]);
    expect(circles).toHaveLength(1);
    expect(circles[0]).toMatchObject({ first: { from: "أ" }, size: 3 });
    expect(circles[0]?.others.map(({ line }) => line)).toEqual([3, 4]);
  });

  test("tells a thing above itself", () => {
    expect(findCircles([{ from: "أ", to: "أ", place: at("a.md") }])).toHaveLength(1);
  });
});

test("joinFamilies gives the smallest member, over 100,000 links", () => {
  const pairs = Array.from(
    { length: LONG },
    (_, index) => [`${index}`.padStart(6, "0"), `${index + 1}`.padStart(6, "0")] as const,
  );
  const familyOf = joinFamilies(pairs.toReversed());
  expect(familyOf("099999")).toBe("000000");
  expect(familyOf("elsewhere")).toBe("elsewhere");
});

describe("buildGraph", () => {
  test.skipIf(quick)(
    "takes circles of many files without losing anything: each is one fault, and the rest stands",
    () => {
      const size = 3_000;
      const next = (kind: string, index: number) => `${kind}-${(index + 1) % size}`;
      const nouns: Noun[] = Array.from({ length: size }, (_, index) => [
        topic(`t-${index}`, { broader: [next("t", index)], partOf: [next("t", index)] }),
        source(`s-${index}`, { basedOn: [next("s", index)] }),
      ]).flat();
      const { graph, diagnostics } = buildGraph(
        [...nouns, article("a", { records: { أ: { by: "t-5", sources: ["s-7"] } } })],
        {
          drafts: false,
        },
      );
      expect(diagnostics.map(({ code }) => code).sort()).toEqual(["based-on-cycle", "broader-cycle", "part-of-cycle"]);
      expect(graph.sources.size).toBe(size);
      expect([...graph.claims.values()][0]?.corroboration).toMatchObject({ state: "singleOrigin", loop: false });
    },
  );
});
