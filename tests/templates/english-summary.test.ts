/** A field from the editor's file to the reader's page: the summary in English. */
import { expect, test } from "vitest";
import { renderPage } from "../../templates/render-page.tsx";
import { planSite } from "../pages/plan-site.ts";
import { graphOf } from "../pages/small-newsroom.ts";
import { parseText } from "../parse/parsing.ts";
import { ASSETS } from "./rendering.ts";

function pageOf(lines: string): string {
  const { noun } = parseText("articles/dam.md", `---\nالعنوان: السد\nالتاريخ: 2026-11-22\n${lines}---\n\nنص.\n`);
  const { pages } = planSite(graphOf(noun === undefined ? [] : [noun]));
  const page = pages.find(({ address }) => address === "articles/dam/index.html");
  if (page?.kind !== "html") throw new Error("no page of the article");
  return renderPage(page, ASSETS);
}

test("it stands under the article's own summary, in its language and direction, nothing in it isolated", () => {
  const page = pageOf("الملخص: ما قيل عن السد.\nالملخص بالإنجليزية: What is said about the dam, and by whom.\n");
  const own = page.indexOf('<p class="standfirst">ما قيل عن السد.');
  const english = page.indexOf(
    '<p class="standfirst" lang="en" dir="ltr">What is said about the dam, and by whom.</p>',
  );
  expect(own).toBeGreaterThan(0);
  expect(english).toBeGreaterThan(own);
});

test("an article without one has no place for it", () => {
  expect(pageOf("الملخص: ما قيل عن السد.\n")).not.toContain('lang="en"');
});
