/** «Did you mean»: what is near enough to be offered; and mends that touch one another. */
import { describe, expect, test } from "vitest";
import { complain, sortDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { withoutFollowUps } from "../../src/diagnostics/follow-ups.ts";
import { mendText } from "../../src/diagnostics/mend-text.ts";
import { allNearest, nearest, nearestAmong, prepareCandidates } from "../../src/diagnostics/nearest.ts";

describe("the nearest", () => {
  test("differs in a third of the letters at most, and one letter is always allowed", () => {
    expect(nearest("abcdef", ["abcdxy"])).toBe("abcdxy");
    expect(nearest("abcdef", ["abcxyz"])).toBeUndefined();
    expect(nearest("ab", ["ax"])).toBe("ax");
    expect(nearest("ab", ["xy"])).toBeUndefined();
  });

  test("is the first of equally near ones, and a nearer one later before it", () => {
    expect(nearest("abcdef", ["abcdex", "abcdey"])).toBe("abcdex");
    expect(nearest("abcdef", ["abcdxy", "abcdef"])).toBe("abcdef");
    expect(nearestAmong("abcdef", [prepareCandidates(["abcdxy"]), prepareCandidates(["abcdex"])])).toBe("abcdex");
  });

  test("is in doubt where several are equally near: all of them are given", () => {
    expect(allNearest("abcdef", ["abcdex", "abcdxy", "abcdey"])).toEqual(["abcdex", "abcdey"]);
    expect(allNearest("abcdef", ["uvwxyz"])).toEqual([]);
  });

  test("takes letters in another order for one difference, and the article for none", () => {
    expect(nearest("المخلص", ["الملخص"])).toBe("الملخص");
    expect(nearest("ملخص", ["الملخص"])).toBe("الملخص");
    expect(nearest("فرنس", ["فنرس", "فرنسا"])).toBe("فنرس");
    expect(nearest("acb", ["xcb", "abc"])).toBe("xcb");
  });

  test("may be longer or shorter by as much as may differ", () => {
    expect(nearest("abcdef", ["abcdefgh"])).toBe("abcdefgh");
    expect(nearest("abcdef", ["abcdefghi"])).toBeUndefined();
  });
});

describe("mends", () => {
  const at = (column: number, length: number) => ({
    file: "f",
    line: 1,
    column,
    endLine: 1,
    endColumn: column + length,
  });
  const mend = (...fixes: [number, number, string][]) =>
    mendText(
      "abcdef",
      fixes.map(([column, length, text]) => ({ place: at(column, length), text })),
    );

  test("that touch are both made", () => {
    expect(mend([1, 2, "X"], [3, 2, "Y"]).text).toBe("XYef");
  });

  test("that insert at one point are made once", () => {
    expect(mend([3, 0, "X"], [3, 0, "X"])).toMatchObject({ text: "abXcdef", made: [{ from: "", text: "X" }] });
  });

  test("insert before what is replaced at the same point, and behind what ends there", () => {
    expect(mend([3, 2, "Y"], [3, 0, "X"]).text).toBe("abXYef");
    expect(mend([1, 2, "Y"], [3, 0, "X"]).text).toBe("YXcdef");
  });

  test("none leave the text as it is", () => {
    expect(mend()).toEqual({ text: "abcdef", made: [] });
  });
});

describe("complaints", () => {
  const at = (line: number) => ({ file: "a", line, column: 1, endLine: line, endColumn: 2 });

  test("at one place come in the order of their codes; those that differ in a fact are told each", () => {
    const all = [
      complain("note-empty", at(1), { label: "ب" }),
      complain("label-unused", at(1), { label: "ب" }),
      complain("label-unused", at(1), { label: "أ" }),
      complain("label-unused", at(1), { label: "ب" }),
    ];
    expect(sortDiagnostics(all).map(({ code, facts }) => [code, Object.values(facts)])).toEqual([
      ["label-unused", ["ب"]],
      ["label-unused", ["أ"]],
      ["note-empty", ["ب"]],
    ]);
  });

  test("of what follows from a front matter that never ends are left out, in that file alone", () => {
    const place = (file: string) => ({ ...at(1), file });
    const unclosed = complain("frontmatter-unclosed", place("a"), {});
    const follow = (file: string) => [
      complain("frontmatter-key-duplicate", place(file), { key: "x" }),
      complain("body-empty", place(file), {}),
    ];
    expect(withoutFollowUps([unclosed, ...follow("a"), ...follow("b")])).toEqual([unclosed, ...follow("b")]);
    const missing = complain("frontmatter-missing", place("a"), { near: "" });
    const rule = complain("near-miss-rule", place("a"), { text: "x" });
    expect(withoutFollowUps([missing, rule])).toEqual([missing]);
    expect(withoutFollowUps([unclosed, rule])).toEqual([unclosed, rule]);
  });
});
