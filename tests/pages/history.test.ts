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

const FULL = "المخرجات:\n  السجل: بنصوصه\n";

/** The site of an edition that came after another. */
function siteOf(now: string, site = "", before = BEFORE) {
  const { graph } = fromTexts({ "articles/dam.md": now, "site.yaml": site });
  const changes = compareEditions(editionState(fromTexts({ "articles/dam.md": before }).graph), editionState(graph));
  const past: PastChange[] = changes.map((change) => ({ date: "2026-01-02", ...change }));
  return planSite(graph, { history: new Map([["dam", past]]) }).pages;
}

const pagesOf = (...edition: Parameters<typeof siteOf>): ReadonlyMap<string, string> =>
  new Map(siteOf(...edition).flatMap((page) => (page.kind === "html" ? [[page.address, render(page.view())]] : [])));

function feedOf(...edition: Parameters<typeof siteOf>): string {
  const feed = siteOf(...edition).find(({ address }) => address === "changes/feed.xml");
  return feed?.kind === "file" ? String(feed.content()) : "";
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
  expect(claimPage(pagesOf(NOW, FULL))).toContain("<del>السد سليم</del>");
  const retracted = article("السد متصدع", "    - الحالة: مسحوب؛ 2026-01-02؛ السبب: لم يثبت\n");
  expect(claimPage(pagesOf(retracted, FULL))).toContain("سُحب");
  expect(claimPage(pagesOf(retracted, FULL))).not.toContain("السد سليم");
});

test("nothing where the site wants none, and nothing where nothing happened", () => {
  expect(claimPage(pagesOf(NOW, "المخرجات:\n  السجل: لا\n"))).not.toContain("ما جرى له");
  expect(claimPage(pagesOf(BEFORE))).not.toContain("ما جرى له");
});

test("a feed of its own tells corrections and changes, newest first", () => {
  const corrected = NOW.replace("---\n\n", "تصحيحات:\n  - التاريخ: 2026-01-03\n    النص: صُحّح الوصف.\n---\n\n");
  const xml = feedOf(corrected);
  expect([...xml.matchAll(/<title>([^<]*)<\/title>/gu)].map(([, title]) => title)).toEqual([
    "إسناد: تصحيحات وتغييرات",
    "حال السد: وقائع",
    "حال السد: أعيدت صياغته",
  ]);
  expect(xml).not.toContain("السد سليم");
});

test("the feed has the words of before and after only where the site says so", () => {
  expect(feedOf(NOW, FULL)).toMatch(/C;del>السد سليم&#x3C;\/del>.*C;ins>السد متصدع&#x3C;\/ins>/su);
  expect(feedOf(NOW)).not.toMatch(/(?:del|ins)>/u);
});

test("a change of who says it, and how, is told with both", () => {
  const denied = BEFORE.replace("القائل: الهيئة", "القائل: الوزارة\n    - الموقف: نفي");
  const page = claimPage(pagesOf(denied, FULL));
  expect(page).toContain("<del>الهيئة</del>");
  expect(page).toMatch(/<ins>الوزارة \(\p{L}+\)<\/ins>/u);
});

test("that a claim appeared goes without saying on its article; that one went is told there without its words", () => {
  const gone = " وقالت إن [الماء نقص][^الماء].\n\n[^الماء]:\n    - القائل: الهيئة\n\n[^السد]:";
  const two = BEFORE.replace(/\.?\n\n\[\^السد\]:/u, gone);
  expect(pagesOf(two, FULL).get("articles/dam/index.html")).not.toContain("سجل التغييرات");
  const went = pagesOf(BEFORE, FULL, two).get("articles/dam/index.html");
  expect(went).toContain("سجل التغييرات");
  expect(went).not.toContain("الماء نقص");
  expect(went).not.toMatch(/<(?:del|ins)>/u);
});
