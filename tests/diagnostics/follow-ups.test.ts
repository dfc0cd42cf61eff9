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

const collision = complain("alias-collision", at("topics/b.md"), { name: "الحسكة", id: "b", other: "a" });
const ambiguous = complain("topic-ambiguous", at("articles/a.md"), { name: "الحسكه", ids: "a، b" });

test("a name is ambiguous because two topics bear it; where that is no error, it is told", () => {
  expect(withoutFollowUps([collision, ambiguous])).toEqual([collision]);
  expect(withoutFollowUps([collision, ambiguous], () => false)).toEqual([collision, ambiguous]);
});

test("prose is no field where the front matter never ends", () => {
  const unclosed = complain("frontmatter-unclosed", at("articles/a.md"), {});
  const stray = (file: string) => complain("frontmatter-syntax", at(file), { text: "نص" });
  expect(withoutFollowUps([unclosed, stray("articles/a.md"), stray("articles/b.md")])).toEqual([
    unclosed,
    stray("articles/b.md"),
  ]);
});

test("nobody says a claim whose speaker's field may be the misspelt one of its record, and of no other", () => {
  const line = (number: number, file = "articles/a.md") => ({ ...at(file), line: number, endLine: number });
  const unsaid = (number: number) => complain("asserter-missing", line(number), { label: String(number) });
  const misspeltField = complain("field-unknown", line(12), { field: "القاول" }, { expected: "القول، القائل" });
  expect(withoutFollowUps([unsaid(5), unsaid(10), misspeltField])).toEqual([unsaid(5), misspeltField]);
  const otherField = complain("field-unknown", line(12), { field: "المصدرر" }, { expected: "المصدر" });
  expect(withoutFollowUps([unsaid(10), otherField])).toEqual([unsaid(10), otherField]);
});
