/** The short names of claims in addresses. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { shortHash } from "../../src/pages/short-hash.ts";
import { foldKey } from "../../src/text/fold.ts";

test("a short name is eight letters and digits that survive a messenger", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (label) => {
      expect(shortHash(label)).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/u);
    }),
  );
});

test("spellings that fold alike have one name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (label) => {
      expect(shortHash(label)).toBe(shortHash(foldKey(label)));
    }),
  );
  expect(shortHash("شبكات الجوازات")).toBe(shortHash("شبكات_الجوازات"));
  expect(shortHash("الإدارة")).toBe(shortHash("الاداره"));
});

test("names of a hundred thousand labels do not meet", () => {
  const labels = Array.from({ length: 100_000 }, (_, index) => `قول ${index}`);
  expect(new Set(labels.map(shortHash)).size).toBe(labels.length);
});

test("addresses that readers have already do not change", () => {
  expect(["شبكات", "مواد", "الغاية في المتن"].map(shortHash)).toEqual(["qrra49s8", "2fjh9bd7", "2080y7cg"]);
});
