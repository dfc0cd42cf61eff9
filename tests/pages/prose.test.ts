/** The prose of topics, sources and pages of the site: links made by hand lead on, and no placeholder is left. */
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { proseBody, proseWords } from "../../src/pages/summaries/prose.ts";
import { fromTexts } from "../graph/from-content.ts";
import { beginSite } from "./plan-site.ts";

const topic = (name: string, prose: string) => `---\nالاسم: ${name}\nالنوع: مكان\n---\n\n${prose}\n`;
const page = (prose: string) => `---\nالعنوان: صفحة\n---\n\n${prose}\n`;

function shown(prose: string): { html: string; told: string[] } {
  const { graph, diagnostics } = fromTexts({
    "topics/valley.md": topic("وادي الزهر", "واد."),
    "pages/about.md": page(prose),
  });
  const [about] = graph.pages;
  if (about === undefined) throw new Error("no page");
  const html = unified()
    .use(rehypeStringify)
    .stringify(proseBody(beginSite(graph), about.place, about.body));
  return { html, told: diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`) };
}

test("[[topic]] leads to its topic, with the words given", () => {
  expect(shown("في [[وادي الزهر]] و **[[الوادي الزهر|هناك]]** و[[وادى الزهر|الوادي]].")).toEqual({
    html: '<p>في <a href="/topics/valley/">وادي الزهر</a> و <strong>هناك</strong> و<a href="/topics/valley/">الوادي</a>.</p>',
    told: ["5:25 topic-unknown"],
  });
});

test("what only an article can say is told where it stands, and leaves its words", () => {
  expect(shown("قال [كلامًا][^أ].\n\n![ميدان](a.jpg)\n\n[^أ]:\n    - القائل: فلان")).toEqual({
    html: "<p>قال كلامًا.</p><p></p>",
    told: ["5:13 mark-outside-article"],
  });
});

test("as words, blocks stay apart", () => {
  const [about] = fromTexts({ "pages/about.md": page("أول.\n\nثان.\n\n- بند\n- بند آخر") }).graph.pages;
  expect(about && proseWords(about.body)).toBe("أول. ثان. بند بند آخر");
});
