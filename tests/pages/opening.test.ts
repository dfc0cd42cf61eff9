/** How an article begins, where it has no summary. */
import { h } from "hastscript";
import { expect, test } from "vitest";
import { opening } from "../../src/pages/summaries/opening.ts";
import { parseProse } from "../parse/parsing.ts";

test("what ends a paragraph, a heading or an item stays apart from what follows", () => {
  const body = h(null, [h("h2", "عنوان"), h("p", "جملة أولى."), h("ul", [h("li", "بند"), h("li", "بند آخر")])]);
  expect(opening({ ...parseProse("نص.").article, body })).toBe("عنوان جملة أولى. بند بند آخر");
});

test("a summary is said as it is", () => {
  expect(opening({ ...parseProse("نص.").article, description: "الملخص." })).toBe("الملخص.");
});
