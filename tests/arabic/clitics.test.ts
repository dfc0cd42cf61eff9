/** What Arabic writes onto the next word. */
import { describe, expect, it } from "vitest";
import { cliticSplits } from "../../src/arabic/clitics.ts";

describe("clitics", () => {
  it.each([
    ["والحسكة", "و", "الحسكه"],
    ["بالحسكة", "ب", "الحسكه"],
    ["للحسكة", "ل", "الحسكه"],
    ["وللحسكة", "ول", "الحسكه"],
    ["للاذقية", "ل", "اللاذقيه"],
    ["لداعش", "ل", "داعش"],
    ["وبداعش", "وب", "داعش"],
    ["فكالحَسَكة", "فك", "الحسكه"],
  ])("%s may be %s + %s", (word, clitic, rest) => expect(cliticSplits(word)).toContainEqual({ clitic, rest }));

  it("reads the word itself first, and never س", () => {
    expect(cliticSplits("سداعش")).toEqual([{ clitic: "", rest: "سداعش" }]);
    expect(cliticSplits("بغداد")[0]).toEqual({ clitic: "", rest: "بغداد" });
  });
});
