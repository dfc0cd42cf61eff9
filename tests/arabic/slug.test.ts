/** Proposed ids. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { proposeId } from "../../src/arabic/slug.ts";

it.each([
  ["الحسكة", "al-haska"],
  ["جوازات السفر المزورة", "jawazat-al-safr-al-mazwra"],
  ["داعش", "daash"],
  ["هجوم 2022", "hajwm-2022"],
  ["The Guardian", "the-guardian"],
  ["؟!", ""],
])("%s → %s", (title, id) => expect(proposeId(title)).toBe(id));

it("is always empty or an id, and keeps to its length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (title) => {
      expect(proposeId(title, 20)).toMatch(/^$|^(?=.{1,20}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u);
    }),
  );
});
