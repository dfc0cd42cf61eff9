/** "Did you mean", and when to keep silent. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../src/text/nearest.ts";

describe("nearest", () => {
  it.each([
    ["شبكت", ["شبكات", "مواد"], "شبكات"],
    ["شكبات", ["شبكات", "مواد"], "شبكات"],
    ["الغاردين", ["الغارديان", "الحسكة"], "الغارديان"],
    ["غارديان", ["الغارديان"], "الغارديان"],
    ["العنوأن", ["العنوان"], "العنوان"],
    ["تحقيق", ["تحقيق الغارديان", "بيان"], "تحقيق الغارديان"],
    ["مواد", ["سلاح", "شبكات"], undefined],
    ["أب", ["أم"], undefined],
    ["", ["شيء"], undefined],
    ["headlin", ["headline", "genre"], "headline"],
  ])("%s among %j: %s", (typed, candidates, found) => expect(nearest(typed, candidates)).toBe(found));
});

describe("edit distance", () => {
  it.each([
    ["", "", 0],
    ["ab", "ba", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("%s – %s: %i", (a, b, slips) => expect(editDistance(a, b)).toBe(slips));

  it("is symmetric, zero only for equals, and stops honestly at its limit", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ابجد"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const slips = editDistance(a, b);
        expect(editDistance(b, a)).toBe(slips);
        expect(slips === 0).toBe(a === b);
        expect(editDistance(a, b, most)).toBe(Math.min(slips, most + 1));
      }),
    );
  });
});
