/** Wherever prose can go a mark is an assertion, or is refused at its place: nowhere on the site is it text. */
import { describe, expect, test } from "vitest";
import { known } from "../../src/base/known.ts";
import type { Picture } from "../../src/model/article.ts";
import { articleId } from "../../src/model/ids.ts";
import { fromTexts } from "../graph/from-content.ts";
import { render } from "../templates/rendering.ts";
import { planSite } from "./plan-site.ts";

const MINISTRY = "---\nالاسم: وزارة الجسور\nالنوع: جهة\n---\n\nوزارة.\n";
const SAID = "تقول وزارة الجسور إن [الجسر سقط][^ج]";
const RECORD = "\n\n[^ج]:\n    - القائل: وزارة الجسور\n    - النص: الجسر سقط\n";
const FILES = { src: "/assets/gate-1.jpg", width: 800, height: 600, variants: [] };

function publish(body: string, fields = "") {
  const checked = fromTexts({
    "topics/ministry.md": MINISTRY,
    "articles/a.md": `---\n${fields.startsWith("العنوان") ? "" : "العنوان: خبر\n"}النوع: تقرير\nالتاريخ: 2026-11-22\n${fields}---\n\n${body}${RECORD}`,
  });
  const { article } = known(checked.graph.articles, articleId("a"));
  const pictures = new Map<Picture, typeof FILES>(
    [...(article.image === undefined ? [] : [article.image]), ...article.pictures].map((each) => [each, FILES]),
  );
  const pages = planSite(checked.graph, { pictures }).pages.map(
    (page) => [page.address, page.kind === "html" ? render(page.view()) : String(page.content())] as const,
  );
  return { ...checked, pages, html: known(new Map(pages), "articles/a/index.html") };
}

const asserted: readonly (readonly [place: string, body: string, fields?: string])[] = [
  ["a paragraph", `${SAID}.`],
  ["a heading", `## ${SAID}\n\nنص.`],
  ["a list", `- ${SAID}.\n- وغيره.`],
  ["a numbered list", `1. ${SAID}.\n2. وغيره.`],
  ["a list of tasks", `- [ ] ${SAID}.`],
  ["a list within a list", `- أول\n    - ${SAID}.`],
  ["a table's cell", `| أ | ب |\n| --- | --- |\n| ${SAID} | آخر |`],
  ["a table's head", `| ${SAID} | ب |\n| --- | --- |\n| أ | ب |`],
  ["a quotation", `> ${SAID}.`],
  ["the line of a quotation", "> الجسر سقط.\n>\n> — وزارة الجسور[^ج]"],
  ["a box", `> [!NOTE]\n> ${SAID}.`],
  ["a note", `كلام[^نثر].\n\n[^نثر]: ${SAID}.`],
  ["bold words", `**${SAID}.**`],
  ["slanted words", `*${SAID}*.`],
  ["a block of HTML", `<div>\n\n${SAID}.\n\n</div>`],
  ["what HTML folds away", `<details><summary>عنوان</summary>\n\n${SAID}.\n\n</details>`],
  ["the headline", "نص.", `العنوان: ${SAID}\n`],
  ["the summary", "نص.", `الملخص: ${SAID}.\n`],
  ["the image's caption", "نص.", `الصورة: a.jpg\nوصف الصورة: جسر\nتعليق الصورة: ${SAID}\n`],
  ["the image's alternative text", "نص.", `الصورة: a.jpg\nوصف الصورة: ${SAID}\n`],
  ["a picture's caption", `نص.\n\n![جسر](a.jpg "${SAID}")`],
  ["a picture's caption before its credit", `نص.\n\n![جسر](a.jpg "${SAID}. تصوير: وكالة")`],
  ["a picture's alternative text", `نص.\n\n![${SAID}](a.jpg)`],
  ["a picture defined apart", `نص.\n\n![جسر][صورة]\n\n[صورة]: a.jpg "${SAID}"`],
  ["the alternative text of a picture defined apart", `نص.\n\n![${SAID}][صورة]\n\n[صورة]: a.jpg`],
  ["a picture among words", `قبلها ![جسر](a.jpg "${SAID}") وبعدها.`],
  ["a picture in a list", `- ![جسر](a.jpg "${SAID}")`],
  ["a picture in a cell", `| أ | ب |\n| --- | --- |\n| ![${SAID}](a.jpg) | آخر |`],
  ["a picture in a quotation", `> ![جسر](a.jpg "${SAID}")`],
  ["a picture in a note", `كلام[^نثر].\n\n[^نثر]: انظر ![جسر](a.jpg "${SAID}").`],
  ["a picture in a heading", `## عنوان ![${SAID}](a.jpg)\n\nنص.`],
  ["a picture of HTML", `نص <img src="a.jpg" alt="${SAID}">.`],
];

describe("a mark is an assertion, shown with its sign and never as text, in", () => {
  test.each(asserted.map(([place, body, fields = ""]) => [place, body, fields] as const))("%s", (_, body, fields) => {
    const { graph, diagnostics, html, pages } = publish(body, fields);
    expect(diagnostics.map(({ code }) => code)).toEqual(["single-origin"]);
    const [claim] = graph.claims.values();
    expect(claim?.assertions.map(({ passage }) => passage.exact.replace(/\.$/u, ""))).toEqual(["الجسر سقط"]);
    expect(claim?.corroboration.state).toBe("singleOrigin");
    for (const [address, text] of pages) expect(text, address).not.toMatch(/\[\^|\[الجسر/u);
    const [, anchor] = /articles\/a\/#(q-[^"#\s]+)"/u.exec(pages.map(([, text]) => text).join("\n")) ?? [];
    expect(html).toContain(`id="${anchor}"`);
    expect(html.match(/class="mark"/gu)).toHaveLength(1);
    expect(html.replaceAll(/<[^>]*>/gu, "")).toContain("الجسر سقط");
  });
});

const article = (fields: string, record = "") => ({
  "articles/a.md": `---\nالعنوان: خبر\nالتاريخ: 2026-11-22\nالنوع: تقرير\n${fields}---\n\n${SAID}.${RECORD}${record}`,
});
const refused: readonly (readonly [place: string, code: string, files: Readonly<Record<string, string>>])[] = [
  ["an English summary", "mark-in-field", article("الملخص بالإنجليزية: It fell[^ج].\n")],
  ["what is known", "mark-in-field", article("ما نعرف:\n  - سقط[^ج].\n")],
  ["what is said", "mark-in-field", article("ما يقال:\n  - [سقط][^ج].\n")],
  ["what is not known", "mark-in-field", article("ما لا نعرف:\n  - متى[حاشية: ج].\n")],
  ["an author's name", "mark-in-field", article("الكاتب: فلان[^ج]\n")],
  ["a credit", "mark-in-field", article("الصورة: a.jpg\nوصف الصورة: جسر\nمصدر الصورة: وكالة[^ج]\n")],
  ["a correction", "mark-in-field", article("تصحيحات:\n  - التاريخ: 2026-11-22\n    النص: كان خطأ[^ج].\n")],
  ["a record's words", "mark-in-field", article("", "    - ملاحظة: قالته[^ج] أمس\n")],
  ["a record's reason", "mark-in-field", article("", "    - الحالة: محل خلاف؛ السبب: نفي[^ج]\n")],
  ["a source's title", "mark-in-field", { "sources/s.md": "---\nالعنوان: تقرير[^ج]\nالنوع: تقرير\n---\n\nنص.\n" }],
  [
    "a source's excerpt",
    "mark-in-field",
    { "sources/s.md": "---\nالعنوان: تقرير\nالنوع: بيان\nمقتطفات:\n  - سقط[^ج]\n---\n\nنص.\n" },
  ],
  ["a topic's name", "mark-in-field", { "topics/t.md": "---\nالاسم: جسر[^ج]\nالنوع: مكان\n---\n\nنص.\n" }],
  [
    "a topic's happening",
    "mark-in-field",
    {
      "topics/t.md":
        "---\nالاسم: جسر\nالنوع: مكان\nالتواريخ:\n  - التاريخ: 2026-01-01\n    النص: سقط[^ج]\n---\n\nنص.\n",
    },
  ],
  ["a page's title", "mark-in-field", { "pages/p.md": "---\nالعنوان: عنا[^ج]\n---\n\nنص.\n" }],
  ["a site's description", "mark-in-field", { "site.yaml": "الوصف: موقع[^ج]\n" }],
  ["a page", "mark-outside-article", { "pages/p.md": `---\nالعنوان: عنا\n---\n\n${SAID}.\n` }],
  ["a topic", "mark-outside-article", { "topics/t.md": `---\nالاسم: جسر\nالنوع: مكان\n---\n\n${SAID}.\n` }],
  ["a source", "mark-outside-article", { "sources/s.md": `---\nالعنوان: ت\nالنوع: بيان\n---\n\n- ${SAID}.\n` }],
];

describe("a mark is refused, where it stands, in", () => {
  test.each(refused)("%s", (_, code, files) => {
    const { diagnostics } = fromTexts(files);
    const [file] = Object.entries(files).map(([path, text]) => ({ path, lines: text.split("\n") }));
    const told = diagnostics.filter((each) => each.code === code);
    expect(told.map(({ place }) => place.file)).toEqual([file?.path]);
    for (const { place } of told) expect(file?.lines[place.line - 1]).toMatch(/\[\^|\[حاشية/u);
  });

  test("the words of a picture that no article shows", () => {
    const page = `---\nالعنوان: عنا\n---\n\n![جسر](a.jpg "${SAID}")\n`;
    const codes = fromTexts({ "pages/p.md": page }).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(["mark-outside-article"]);
  });
});
