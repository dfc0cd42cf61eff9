/** Digits, separators, words of scale. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, parseNumber, withNumerals } from "../../src/arabic/numbers.ts";

describe("numbers", () => {
  it("what is written is read back, in both sets of digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom("latn" as const, "arab" as const),
        (n, digits) => {
          expect(parseNumber(formatNumber(n, digits))).toBe(n);
        },
      ),
    );
  });

  it("changing digits there and back changes nothing", () => {
    fc.assert(
      fc.property(fc.string(), (t) => {
        expect(withNumerals(withNumerals(t, "arab"), "latn")).toBe(t);
      }),
    );
  });

  it.each([
    ["10", 10],
    ["١٠", 10],
    ["٢0١٥", 2015],
    ["1,000", 1000],
    ["١٬٠٠٠٬٠٠٠", 1_000_000],
    ["10 000", 10_000],
    ["12.5", 12.5],
    ["١٢٫٥", 12.5],
    ["1,234.5", 1234.5],
    ["3 ملايين", 3_000_000],
    ["٢٫٥ مليار", 2_500_000_000],
    ["-7", -7],
    ["1.500", undefined],
    ["2015-2016", undefined],
    ["عشرة", undefined],
    ["10 حالات", undefined],
    ["", undefined],
  ])("%s is %s", (typed, value) => expect(parseNumber(typed)).toBe(value));

  it.each([
    [1234567, "latn", "1,234,567"],
    [1234567, "arab", "١٬٢٣٤٬٥٦٧"],
    [2.5, "arab", "٢٫٥"],
    [-3, "latn", "−3"],
  ] as const)("%s in %s is %s", (value, numerals, written) => expect(formatNumber(value, numerals)).toBe(written));
});
