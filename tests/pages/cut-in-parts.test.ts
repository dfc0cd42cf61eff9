/** Lists that grow, cut into parts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutInParts } from "../../src/pages/cut-in-parts.ts";

const lengths = fc.nat({ max: 500 });
const sizes = fc.integer({ min: 1, max: 60 });
/** The newest has the greatest number. */
const listOf = (length: number) => Array.from({ length }, (_, index) => length - index);

describe("any list", () => {
  test("loses nothing, doubles nothing, keeps its order", () => {
    fc.assert(
      fc.property(lengths, sizes, (length, size) => {
        const parts = cutInParts("/x/", listOf(length), size);
        expect(parts.flatMap(({ items }) => items)).toEqual(listOf(length));
      }),
    );
  });

  test("keeps what stands at an address when it grows", () => {
    fc.assert(
      fc.property(lengths, fc.nat({ max: 200 }), sizes, (length, more, size) => {
        const before = cutInParts("/x/", listOf(length), size).slice(1);
        const after = new Map(cutInParts("/x/", listOf(length + more), size).map(({ href, items }) => [href, items]));
        for (const { href, items } of before) expect(after.get(href)).toEqual(items);
      }),
    );
  });

  test("leads from each part to the next, both ways", () => {
    fc.assert(
      fc.property(lengths, sizes, (length, size) => {
        const parts = cutInParts("/x/", listOf(length), size);
        expect(parts.map(({ paging }) => paging.newer)).toEqual([
          undefined,
          ...parts.slice(0, -1).map(({ href }) => href),
        ]);
        expect(parts.map(({ paging }) => paging.older)).toEqual([...parts.slice(1).map(({ href }) => href), undefined]);
      }),
    );
  });
});

test("a short list is one page", () => {
  expect(cutInParts("/topics/x/", ["ب", "أ"], 10)).toEqual([
    { href: "/topics/x/", items: ["ب", "أ"], paging: { number: 1, parts: 1 } },
  ]);
});

test("an empty list is one page too, that can say so", () => {
  expect(cutInParts("/topics/x/", [], 10).map(({ items }) => items)).toEqual([[]]);
});

test("a long list has its newest part in front and its oldest as number one", () => {
  expect(cutInParts("/topics/x/", listOf(7), 2).map(({ href, items }) => [href, items])).toEqual([
    ["/topics/x/", [7, 6, 5]],
    ["/topics/x/part/2/", [4, 3]],
    ["/topics/x/part/1/", [2, 1]],
  ]);
});
