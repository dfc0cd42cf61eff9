/** Six plural forms, as a newsroom writes them. */
import { describe, expect, it } from "vitest";
import { countAlone, countNoun, type NounForms, nounAfter } from "../../src/arabic/plural.ts";

const CLAIM: NounForms = { singular: "قول", dual: "قولان", plural: "أقوال", accusative: "قولًا", gender: "masculine" };
const CASE: NounForms = { singular: "حالة", dual: "حالتان", plural: "حالات", accusative: "حالة", gender: "feminine" };

describe("counting", () => {
  it.each([
    [0, "لا أقوال"],
    [1, "قول واحد"],
    [2, "قولان"],
    [3, "ثلاثة أقوال"],
    [10, "عشرة أقوال"],
    [11, "11 قولًا"],
    [99, "99 قولًا"],
    [100, "100 قول"],
    [102, "102 قول"],
    [103, "103 أقوال"],
    [111, "111 قولًا"],
    [1000, "1,000 قول"],
  ])("%i: %s", (count, written) => expect(countNoun(count, CLAIM)).toBe(written));

  it.each([
    [1, "حالة واحدة"],
    [2, "حالتان"],
    [3, "ثلاث حالات"],
    [8, "ثماني حالات"],
    [12, "12 حالة"],
  ])("feminine, %i: %s", (count, written) => expect(countNoun(count, CASE)).toBe(written));

  it("writes Arabic digits, and digits from three on, where asked", () => {
    expect(countNoun(11, CLAIM, { numerals: "arab" })).toBe("١١ قولًا");
    expect(countNoun(7, CLAIM, { wordsUpTo: 2, numerals: "arab" })).toBe("٧ أقوال");
    expect(nounAfter(7, CLAIM)).toBe("أقوال");
  });

  it("bends the dual and nothing after a preposition", () => {
    expect(`من ${countNoun(2, CLAIM, { case: "oblique" })}`).toBe("من قولين");
    expect(`من دون ${countNoun(0, CASE, { case: "oblique" })}`).toBe("من دون أي حالة");
  });
});

it("what has just been named is counted by the number alone, in its gender", () => {
  const counted = [1, 2, 3, 10, 11].map((count) => countAlone(count, "masculine"));
  expect(counted).toEqual(["واحد", "اثنان", "ثلاثة", "عشرة", "11"]);
  expect(countAlone(2, "feminine")).toBe("اثنتان");
  expect(countAlone(12, "feminine", "arab")).toBe("١٢");
});
