/** A change in words: what stands before and after is never the same, or a reader asks what changed. */
import { expect, test } from "vitest";
import { compareEditions } from "../../src/graph/changes/compare-editions.ts";
import { editionState } from "../../src/graph/changes/edition-state.ts";
import { DEFAULT_SITE } from "../../src/model/default-site.ts";
import { changeInWords } from "../../src/pages/summaries/change-view.ts";
import { wordsOf } from "../../templates/words-of.ts";
import { article } from "../graph/changes/script.ts";
import { fromTexts } from "../graph/from-content.ts";

const OTHERS = (...names: readonly string[]): string =>
  names.map((name) => `\n[^${name}]:\n    - القول: السد\n    - القائل: ${name} (مسمّى)\n`).join("");
const stateOf = (text: string) => editionState(fromTexts({ "articles/dam.md": text }).graph);

/** Of each change by its name: what stands before, and after. */
function told(before: string, after: string) {
  const words = wordsOf(DEFAULT_SITE);
  return Object.fromEntries(
    compareEditions(stateOf(before), stateOf(after)).map((change) => {
      const { before: then, after: now } = changeInWords(change, words);
      return [change.what, [then, now]];
    }),
  );
}

test("a figure that stands in the record alone is shown as a figure, one in the words in its words", () => {
  const counted = (figure: string): string => article({ record: ["القائل: الهيئة (مسمّى)", `الرقم: ${figure}`] });
  expect(told(counted("10 شقوق"), counted("على الأقل 20 شقًّا"))).toEqual({
    figure: ["10 شقوق", "20 شقًّا على الأقل"],
  });
  expect(told(article({ words: "فيه 3 شقوق" }), article({ words: "فيه 4 شقوق" })).figure).toEqual([
    "فيه 3 شقوق",
    "فيه 4 شقوق",
  ]);
});

test("one origin more, where there were several, is counted", () => {
  const record = ["القائل: الهيئة (مسمّى)"];
  const marked = (...names: readonly string[]): string =>
    article({ record }).replace(
      ".\n\n[^",
      `. ${names.map((name) => `وقال ${name} إن [السد سليم][^${name}].`).join(" ")}\n\n[^`,
    ) + OTHERS(...names);
  expect(told(marked("خبير"), marked("خبير", "عامل")).state).toEqual([
    "أصول متعددة معروفة (2)",
    "أصول متعددة معروفة (3)",
  ]);
});

test("the same name, named or not, is told apart", () => {
  const said = (how: string): string => article({ record: [`القائل: خبير (${how})`] });
  expect(told(said("مسمّى"), said("مجهول")).attribution).toEqual(["خبير", "خبير (فرد لا يُسمّى)"]);
});
