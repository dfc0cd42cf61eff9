/** Counted nouns: one unit in whatever number and case it stands; other nouns stay apart. */
import { expect, test } from "vitest";
import { unitKey } from "../../src/arabic/unit-key.ts";

test.each([
  "قتيلًا قتيل قتلى قتيلان قتيلين",
  "جريحا جرحى",
  "حالة حالات حالتان حالتين",
  "امرأة نساء امرأتان",
  "وفاة وفيات وفاتان",
  "مدني مدنيون مدنيين مدنيا مدنيان",
  "عائلة عائلات عوائل",
  "امرأة نساء",
])("%s", (line) => {
  expect(new Set(line.split(" ").map(unitKey)).size).toBe(1);
});

test("of a hundred, as a sign or in words", () => {
  expect(new Set(["%", "٪", "بالمئة", "في المائة", "بالمية"].map(unitKey))).toEqual(new Set(["%"]));
});

test("what counts another thing is another unit", () => {
  const units = "قتيلا جريحا مدنيا عائلة حالة مرة مياه ليرة دولارا".split(" ");
  expect(new Set(units.map(unitKey)).size).toBe(units.length);
});
