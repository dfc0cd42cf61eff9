/** What `isnad dev` says on the terminal as faults come and go. */
import { expect, test } from "vitest";
import type { ShownFault } from "../../src/shell/preview/messages.ts";
import { describeChange } from "../../src/shell/preview/tell-changes.ts";

const fault = (file: string, code: string, line = 1): ShownFault => ({
  file,
  line,
  column: 1,
  code,
  severity: "error",
  message: `كلام ${code}`,
  mend: `إصلاح ${code}`,
  english: { message: `words ${code}`, mend: `mend ${code}` },
});
const [a, b] = [fault("articles/a.md", "date-invalid"), fault("articles/b.md", "topic-unknown")];

test("what is new stands with its place, what is gone is mended, and how many are left", () => {
  expect(describeChange([], [a], "ar")).toEqual([
    "articles/a.md:1:1 date-invalid كلام date-invalid\u200f",
    "  الإصلاح: إصلاح date-invalid\u200f",
    "الباقي: 1",
  ]);
  expect(describeChange([], [a], "en")).toEqual([
    "articles/a.md:1:1 date-invalid words date-invalid",
    "  mend: mend date-invalid",
    "left: 1",
  ]);
  expect(describeChange([a, b], [b], "ar")).toEqual(["articles/a.md date-invalid أُصلح", "الباقي: 1"]);
  expect(describeChange([b], [], "ar")).toEqual(["articles/b.md topic-unknown أُصلح", "لا خطأ ولا تنبيه."]);
});

test("nothing is said where nothing changed, or where a line only moved", () => {
  expect(describeChange([a, b], [a, b], "ar")).toEqual([]);
  expect(describeChange([a], [{ ...a, line: 9 }], "ar")).toEqual([]);
});

test("two of a kind are two: one that is mended is told", () => {
  expect(describeChange([a, { ...a, line: 4 }], [a], "en")).toEqual(["articles/a.md date-invalid mended", "left: 1"]);
});
