/** A bracket that is missing: put where words begin or end, or nowhere. */
import { describe, expect, test } from "vitest";
import { spanMend } from "../../../src/shell/language-server/span-mends.ts";

/** The line with the bracket in it. */
function mended(line: string, slip: "unopened" | "unclosed"): string | undefined {
  const from = slip === "unopened" ? line.indexOf("][^") : line.lastIndexOf("[", line.indexOf("[^") - 1);
  const label = /\[\^(?<label>[^\]]+)\]/u.exec(line.slice(from))?.groups?.label ?? "";
  const mend = spanMend(line, 0, slip, from, label);
  if (mend === undefined) return undefined;
  const { character } = mend.at;
  return line.slice(0, character) + mend.insert + line.slice(character);
}

describe("closed right before the mark", () => {
  test.each([
    ["قالت إن [المنسوب انخفض[^أ].", "قالت إن [المنسوب انخفض][^أ]."],
    ["قالت إن [المنسوب انخفض[^أ]، وإن [الماء يكفي][^ب].", "قالت إن [المنسوب انخفض][^أ]، وإن [الماء يكفي][^ب]."],
    ["قالت إن [[^أ].", undefined],
  ])("%s", (line, expected) => {
    expect(mended(line, "unclosed")).toBe(expected);
  });
});

describe("opened behind what opens the words of somebody, in their sentence", () => {
  test.each([
    ["قالت الهيئة إن المنسوب انخفض][^أ].", "قالت الهيئة إن [المنسوب انخفض][^أ]."],
    ["قالت إن الماء قليل. وأكدت أنّ القنوات سليمة][^أ].", "قالت إن الماء قليل. وأكدت أنّ [القنوات سليمة][^أ]."],
    ["قال الوزير: الماء يكفي][^أ].", "قال الوزير: [الماء يكفي][^أ]."],
    ["وأفادت بأن 3.5 أمتار نقصت][^أ].", "وأفادت بأن [3.5 أمتار نقصت][^أ]."],
    ["انخفض المنسوب أربعة أمتار][^أ].", undefined],
    ["قالت إن [الماء] قليل][^أ].", undefined],
  ])("%s", (line, expected) => {
    expect(mended(line, "unopened")).toBe(expected);
  });
});
