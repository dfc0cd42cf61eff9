/** One slip is one complaint. */
import { expect, test } from "vitest";
import { complain } from "../../src/diagnostics/diagnostic.ts";
import { withoutFollowUps } from "../../src/diagnostics/follow-ups.ts";

const at = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
const unused = complain("source-unused", at("sources/inquiry.md"), { name: "تحقيق الصحيفة", id: "inquiry" });
const misspelt = (expected: string) =>
  complain("label-undefined", at("articles/a.md"), { label: "تحقيق الصحفة" }, { expected });

test.each(["تحقيق الصحيفة", "تحقيق-الصحيفه", "inquiry"])(
  "a source that is meant by a misspelt name («%s») is not unused",
  (name) => {
    expect(withoutFollowUps([misspelt(name), unused])).toEqual([misspelt(name)]);
  },
);

test("any other source is", () => {
  expect(withoutFollowUps([misspelt("بيان"), unused])).toEqual([misspelt("بيان"), unused]);
  expect(withoutFollowUps([unused])).toEqual([unused]);
});
