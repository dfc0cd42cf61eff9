/** `[[…]]` leads to an article by its headline, where no topic bears the name. */
import { expect, test } from "vitest";
import { planPages } from "../../src/pages/plan-pages.ts";
import { wordsOf } from "../../templates/words-of.ts";
import { fromTexts } from "./from-content.ts";

const article = (headline: string, body: string) =>
  `---\nالعنوان: ${headline}\nالنوع: خبر\nالتاريخ: 2026-10-01\n---\n\n${body}\n`;
const TOPIC = "---\nالاسم: الجسر\nالنوع: مكان\n---\n\nن.\n";

function linksOf(body: string, more: Record<string, string> = {}) {
  const { graph, diagnostics } = fromTexts({
    "topics/bridge.md": TOPIC,
    "articles/a.md": article("أول", body),
    "articles/fall.md": article("سقوط الجسر: ماذا نعرف", "نص."),
    ...more,
  });
  const { pages } = planPages(graph, wordsOf(graph.site));
  const page = pages.find(({ address }) => address === "articles/a/index.html");
  const html = page?.kind === "html" ? JSON.stringify(page.view()) : "";
  const [, links = "[]"] = /"topicLinks":(\[[^\]]*\])/u.exec(html) ?? [];
  const hrefs = Array.from(links.matchAll(/\{(?:"href":"([^"]*)")?\}/gu), ([, href]) => href);
  return { hrefs, codes: diagnostics.map(({ code }) => code) };
}

test("by its headline as typed, folded, or by its id", () => {
  for (const name of ["سقوط الجسر: ماذا نعرف", "سقوطُ الجسر: ماذا نعرِف|ما نعرف", "fall"])
    expect(linksOf(`انظر [[${name}]].`)).toEqual({ hrefs: ["/articles/fall/"], codes: [] });
});

test("a topic goes before a headline, and two articles of one headline lead nowhere", () => {
  expect(linksOf("انظر [[الجسر]].", { "articles/b.md": article("الجسر", "نص.") }).hrefs).toEqual(["/topics/bridge/"]);
  const twice = { "articles/b.md": article("سقوط الجسر: ماذا نعرف", "نص.") };
  expect(linksOf("انظر [[سقوط الجسر: ماذا نعرف]].", twice)).toEqual({
    hrefs: [undefined],
    codes: ["article-ambiguous"],
  });
});

test("a headline that nobody has is told with the one that is near it", () => {
  const { diagnostics } = fromTexts({
    "articles/a.md": article("أول", "انظر [[سقوط الجسور: ماذا نعرف]]."),
    "articles/fall.md": article("سقوط الجسر: ماذا نعرف", "نص."),
  });
  expect(diagnostics.map(({ code, expected }) => [code, expected])).toEqual([
    ["topic-unknown", "سقوط الجسر: ماذا نعرف"],
  ]);
});

test("behind a sign the heading is named, by its words, in an article or a topic, or in the article itself", () => {
  const more = {
    "articles/b.md": article("تقرير", "## من سقط؟\n\nنص."),
    "topics/river.md": "---\nالاسم: النهر\nالنوع: مكان\n---\n\n## منبعه\n\nن.\n",
  };
  const { hrefs, codes } = linksOf(
    "## هنا\n\n[[تقرير#من سقط]] [[تقرير#من-سَقَطَ|كلمات]] [[النهر#منبعه]] [[أول#هنا]]",
    more,
  );
  expect(codes).toEqual([]);
  for (const [index, page] of ["/articles/b/", "/articles/b/", "/topics/river/", "/articles/a/"].entries())
    expect(hrefs[index]).toMatch(new RegExp(`^${page}#h-[0-9a-z]{8}$`, "u"));
  expect(hrefs[0]).toBe(hrefs[1]);
});

test("a hashtag in a headline is no sign of a heading", () => {
  const more = { "articles/b.md": article("حملة #أنقذوا_الجسر", "نص.") };
  expect(linksOf("[[حملة #أنقذوا_الجسر]]", more)).toEqual({ hrefs: ["/articles/b/"], codes: [] });
});
