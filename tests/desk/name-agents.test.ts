/** Names that a form is answered with: known ones as they are, others with brackets, and a slip is no new origin. */
import { expect, test } from "vitest";
import { nameAgents } from "../../desk/name-agents.ts";

const KNOWN = ["هيئة السدود", "صحيفة الشاطئ"];

test.each([
  ["هيئة السدود", undefined, ["هيئة السدود"]],
  ["هيئه السدود", undefined, ["هيئه السدود"]],
  ["هيئة السدود، صحيفة الشاطئ", undefined, ["هيئة السدود", "صحيفة الشاطئ"]],
  ["وكالة الماء, صحيفة الشاطئ", undefined, ["وكالة الماء (مسمّى)", "صحيفة الشاطئ"]],
  [
    "وكالة الماء (مجموعة مجهولة؛ من: هيئة السدود، الفرع)",
    undefined,
    ["وكالة الماء (مجموعة مجهولة؛ من: هيئة السدود، الفرع)"],
  ],
  ["مهندس", "مجهول", ["مهندس (مجهول)"]],
  ["؟", undefined, ["؟"]],
])("«%s», known as %s", (typed, how, names) => {
  expect(nameAgents(typed, KNOWN, how)).toEqual({ names });
});

test("a slip is asked about, unless brackets say that it is none", () => {
  expect(nameAgents("صحيفة الشاطئ، هيئة السدوود", KNOWN).doubt).toEqual(["هيئة السدوود", "هيئة السدود"]);
  expect(nameAgents("هيئة السدوود (مسمّى)", KNOWN)).toEqual({ names: ["هيئة السدوود (مسمّى)"] });
  expect(nameAgents("هيئة السدوود", KNOWN, "مجهول").doubt).toBeUndefined();
});
