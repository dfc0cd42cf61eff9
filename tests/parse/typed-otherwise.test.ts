/** What keyboards, disks and address bars write otherwise, and what is the same all the same. */
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { fromTexts } from "../graph/from-content.ts";
import { HEAD, parseArticleText, parseProse } from "./parsing.ts";

const html = (prose: string): string => unified().use(rehypeStringify).stringify(parseProse(prose).article.body);
const hrefs = (prose: string): (string | undefined)[] =>
  [...html(prose).matchAll(/href="([^"]*)"/gu)].map(([, href]) => href);

test("a scheme may be in capitals, typed as a link or bare", () => {
  expect(
    hrefs(
      "[نص](HTTPS://example.org/A) [م](MAILTO:a@example.org) Https://example.org/B [ح][ح]\n\n[ح]: HTTP://example.org/C",
    ),
  ).toEqual(["https://example.org/A", "mailto:a@example.org", "https://example.org/B", "http://example.org/C"]);
});

test("a heading is reached by its words, with hyphens, spaces or low lines, encoded or not, composed or not", () => {
  const words = "القسم الأول: آلة";
  const ways = [words.replaceAll(" ", "-"), words.replaceAll(" ", "_"), encodeURIComponent(words), "القسم-الاول-اله"];
  const [heading] = parseProse(`## ${words}\n\nنص`).article.outline;
  for (const way of ways.flatMap((each) => [each.normalize("NFC"), each.normalize("NFD")]))
    expect(hrefs(`## ${words}\n\n[انظر](#${way})`), way).toEqual([`#${heading?.id}`]);
});

test("a text of decomposed letters has the marks, records, topics and sources of a composed one", () => {
  const files = {
    "topics/agency.md": "---\nالاسم: وكالة آسيا\nالنوع: وسيلة إعلام\n---\n",
    "sources/report.md": "---\nالعنوان: تقرير الوكالة\nالنوع: خبر\nالناشر: وكالة آسيا\n---\n",
    "articles/a.md": `${HEAD}قالت وكالة آسيا إن [الآلة متوقفة][^آلة]. [[وكالة آسيا]][^تقرير-الوكالة].\n\n[^آلة]:\n    - القائل: وكالة آسيا\n    - المصدر: تقرير الوكالة\n`,
  };
  const decomposed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.normalize("NFD")]));
  for (const form of [files, decomposed]) {
    const { graph, diagnostics } = fromTexts(form);
    expect(diagnostics.filter(({ code }) => code !== "single-origin").map(({ code }) => code)).toEqual([]);
    expect([...graph.claims.values()].flatMap(({ assertions }) => assertions)).toMatchObject([
      { asserters: ["agency"], carriers: [{ source: "report" }] },
    ]);
  }
});

describe("a time of day", () => {
  test.each([
    ["2026-11-22 14:30", "14:30"],
    ["2026-11-22T23:30:00+03:00", "23:30:00+03:00"],
    ["٢٠٢٦-١١-٢٢ ١٤:٣٠", "14:30"],
    ["22 تشرين الثاني 2026، الساعة 2:30 مساءً", "14:30"],
  ])("%s", (typed, time) => {
    const { article, diagnostics } = parseArticleText(`${HEAD.replace("2026-11-22", typed)}نص.\n`);
    expect(diagnostics).toEqual([]);
    expect([article.datePublished, article.timePublished]).toEqual(["2026-11-22", time]);
  });
});
