/** What happened to a claim, on its page and on its article's: the words of before only where the site says so. */
import { expect, test } from "vitest";
import { compareEditions } from "../../src/graph/changes/compare-editions.ts";
import { editionState } from "../../src/graph/changes/edition-state.ts";
import type { PastChange } from "../../src/graph/changes/past-change.ts";
import { fromTexts } from "../graph/from-content.ts";
import { render } from "../templates/rendering.ts";
import { planSite } from "./plan-site.ts";

const article = (words: string, more = ""): string =>
  `---\nالعنوان: حال السد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\nقالت الهيئة إن [${words}][^السد].\n\n[^السد]:\n    - القائل: الهيئة\n${more}`;

const BEFORE = article("السد سليم");
const NOW = article("السد متصدع");

/** The pages of an edition that came after another. */
function pagesOf(now: string, site = ""): ReadonlyMap<string, string> {
  const texts = { "articles/dam.md": now, "site.yaml": site };
  const { graph } = fromTexts(texts);
  const changes = compareEditions(editionState(fromTexts({ "articles/dam.md": BEFORE }).graph), editionState(graph));
  const past: PastChange[] = changes.map((change) => ({ date: "2026-01-02", ...change }));
  const { pages } = planSite(graph, { history: new Map([["dam", past]]) });
  return new Map(pages.flatMap((page) => (page.kind === "html" ? [[page.address, render(page.view())]] : [])));
}

const claimPage = (pages: ReadonlyMap<string, string>): string =>
  [...pages].find(([address]) => address.startsWith("claims/dam/"))?.[1] ?? "";

test("by default what happened and when, not what stood there: a name may have gone for somebody's safety", () => {
  const pages = pagesOf(NOW);
  expect(claimPage(pages)).toContain("ما جرى له منذ ظهر");
  expect(claimPage(pages)).toMatch(/2 كانون الثاني 2026<\/time> · أعيدت صياغته/u);
  expect(pages.get("articles/dam/index.html")).toContain("سجل التغييرات");
  for (const [address, html] of pages) expect(html, address).not.toContain("السد سليم");
});

test("the words of before where the site says «السجل: بنصوصه», but never those of what was retracted", () => {
  const full = "المخرجات:\n  السجل: بنصوصه\n";
  expect(claimPage(pagesOf(NOW, full))).toContain("<del>السد سليم</del>");
  const retracted = article("السد متصدع", "    - الحالة: مسحوب؛ 2026-01-02؛ السبب: لم يثبت\n");
  expect(claimPage(pagesOf(retracted, full))).toContain("سُحب");
  expect(claimPage(pagesOf(retracted, full))).not.toContain("السد سليم");
});

test("nothing where the site wants none, and nothing where nothing happened", () => {
  expect(claimPage(pagesOf(NOW, "المخرجات:\n  السجل: لا\n"))).not.toContain("ما جرى له");
  expect(claimPage(pagesOf(BEFORE))).not.toContain("ما جرى له");
});

test("a feed of its own tells corrections and changes, newest first", () => {
  const corrected = NOW.replace("---\n\n", "تصحيحات:\n  - التاريخ: 2026-01-03\n    النص: صُحّح الوصف.\n---\n\n");
  const { graph } = fromTexts({ "articles/dam.md": corrected });
  const before = editionState(fromTexts({ "articles/dam.md": BEFORE }).graph);
  const past: PastChange[] = compareEditions(before, editionState(graph)).map((change) => ({
    date: "2026-01-02",
    ...change,
  }));
  const { pages } = planSite(graph, { history: new Map([["dam", past]]) });
  const feed = pages.find(({ address }) => address === "changes/feed.xml");
  const xml = feed?.kind === "file" ? String(feed.content()) : "";
  expect([...xml.matchAll(/<title>([^<]*)<\/title>/gu)].map(([, title]) => title)).toEqual([
    "إسناد: تصحيحات وتغييرات",
    "حال السد: وقائع",
    "حال السد: أعيدت صياغته",
  ]);
  expect(xml).not.toContain("السد سليم");
});
