/** A claim in a headline or summary is an assertion like any other, and its mark is never text anywhere on the site. */
import { expect, test } from "vitest";
import { fromTexts } from "../graph/from-content.ts";
import { render } from "../templates/rendering.ts";
import { planSite } from "./plan-site.ts";

const SITE = {
  "topics/ministry.md": "---\nالاسم: وزارة الجسور\nالنوع: جهة\n---\n\nوزير.\n",
  "articles/a.md": `---
العنوان: وزارة الجسور: [سقط الجسر][^ج]
الملخص: قالت وزارة الجسور إن [الجسر سقط أمس][^ج]، ولم تزد.
النوع: خبر
التاريخ: 2026-11-22
المواضيع: [وزارة الجسور]
---

لم تقل متى يُصلح.

[^ج]:
    - القائل: وزارة الجسور
    - النص: الجسر سقط
`,
};

test("what a headline and a summary claim is asserted there, and says so", () => {
  const { graph, diagnostics } = fromTexts(SITE);
  expect(diagnostics.map(({ code }) => code)).toEqual(["single-origin"]);
  const [node] = graph.claims.values();
  expect(node?.corroboration.state).toBe("singleOrigin");
  expect(node?.assertions.map(({ placedIn, passage, cue }) => [placedIn, passage.exact, cue?.verb])).toEqual([
    ["headline", "سقط الجسر", undefined],
    ["summary", "الجسر سقط أمس", "قال"],
  ]);
});

test("no file of the site has a mark as text: titles, feeds, data, linked data, the search", () => {
  const { graph } = fromTexts(SITE);
  const { pages } = planSite(graph);
  const told = pages.map((page) => [page.address, page.kind === "html" ? render(page.view()) : String(page.content())]);
  expect(told.length).toBeGreaterThan(20);
  for (const [address, text] of told) expect(text, address).not.toContain("[^");
  const article = told.find(([address]) => address === "articles/a/index.html")?.[1] ?? "";
  expect(article).toContain("<title>وزارة الجسور: سقط الجسر");
  expect(article).toContain('property="og:title" content="وزارة الجسور: سقط الجسر"');
  for (const [, anchor] of told.flatMap(([, text = ""]) => [...text.matchAll(/articles\/a\/#(q-[^"#\s]+)"/gu)]))
    expect(article).toContain(`id="${anchor}"`);
});
