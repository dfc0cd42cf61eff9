/** The short names of claims in addresses. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { labelHash } from "../../src/base/label-hash.ts";
import { runs } from "../setup/laws.ts";

test("a short name is eight letters and digits that survive a messenger", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (label) => {
      expect(labelHash(label)).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/u);
    }),
  );
});

test("names of twenty thousand labels do not meet", () => {
  const labels = Array.from({ length: runs(20_000) }, (_, index) => `قول ${index}`);
  expect(new Set(labels.map(labelHash)).size).toBe(labels.length);
});

test("addresses that readers have already do not change", () => {
  expect(["شبكات", "مواد", "الغايه في المتن"].map(labelHash)).toEqual(["qrra49s8", "2fjh9bd7", "2080y7cg"]);
});
