/** `isnad draft`: a copy to send that holds all it needs, says that it is a draft, and tells what is still wrong with it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPage } from "../../src/engine/built/read-built-pages.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { isnadHere as isnad } from "./isnad-here.ts";

/** A picture of one red dot. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
const ARTICLE = `---
العنوان: منسوب السد
النوع: تحليل
التاريخ: 2026-03-01
المواضيع: [هيئة الميا]
مسودة: نعم
---

قالت هيئة المياه إن [المنسوب انخفض][^انخفاض].

![السد](sad.png)

[^انخفاض]:
    - القائل: هيئة المياه
`;
const newsroom = (more: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  temporaryFolder({
    "content/site.yaml": "العنوان: جريدة الاختبار\nالوصف: للاختبار.\n",
    "content/topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\n---\n\nللاختبار.\n",
    "content/articles/sad.md": ARTICLE,
    "content/articles/sad.png": DOT,
    ...more,
  });

test("one file: the page, its picture and its styles within it, nothing asked for, and the same bytes twice", async () => {
  const root = newsroom();
  const ran = await isnad(["draft", "content/articles/sad.md"], root);
  expect(ran).toEqual({ code: 0, out: "", err: expect.stringContaining(join(root, "draft-sad.html")) });
  const file = readFileSync(join(root, "draft-sad.html"), "utf8");
  const { title, asked } = readPage("draft-sad.html", file);
  expect(title).toBe("مسودة: منسوب السد · جريدة الاختبار");
  expect(
    asked.filter(({ href }) => !href.startsWith("#")).map(({ element, href }) => [element, href.slice(0, 11)]),
  ).toEqual([["img", "data:image/"]]);
  expect(file).toContain("المنسوب انخفض");
  expect(file).not.toMatch(/<script|<link|url\((?!"?data:)/u);
  expect(file).toContain('data-word="مسودة"');
  await isnad(["draft", "sad", "--to", "again.html"], root);
  expect(readFileSync(join(root, "again.html"), "utf8")).toBe(file);
});

test("its faults stand at its end, each with its line, its words and its mend; those of other files do not", async () => {
  const root = newsroom({ "content/articles/other.md": "بلا ترويسة\n" });
  const { err } = await isnad(["draft", "sad"], root);
  const { text } = readPage("", readFileSync(join(root, "draft-sad.html"), "utf8"));
  const faults = text.slice(text.indexOf('id="draft-faults"')).replace(/<[^>]+>/gu, "");
  expect(err).toContain("ما ينبغي إصلاحه فيها: 1");
  expect(faults).toContain("خطأ · السطر 5: ");
  expect(faults).toContain("المواضيع: [هيئة الميا]");
  expect(faults).toMatch(/الإصلاح: .+ أتقصد: هيئة المياه/u);
  expect(faults).toMatch(/الإصلاح: \S/u);
  expect(faults).not.toContain("ترويسة");
});

test("a text that cannot be read as a page is drawn as it was typed, its lines numbered", async () => {
  const deep = `${"> ".repeat(300)}كلام <b>هنا</b>`;
  const root = newsroom({ "content/articles/broken.md": `---\nالعنوان: عميق\n---\n\n${deep}\n` });
  expect((await isnad(["draft", "broken"], root)).code).toBe(0);
  const { title, text } = readPage("", readFileSync(join(root, "draft-broken.html"), "utf8"));
  expect(title).toBe("مسودة: articles/broken.md · جريدة الاختبار");
  expect(text.slice(text.indexOf("as-typed")).match(/<li>/gu)?.length).toBeGreaterThanOrEqual(6);
  expect(text.replace(/<\/?bd[io][^>]*>/gu, "")).toMatch(/كلام &#x3C;b>هنا&#x3C;\/b>/u);
  expect(text).toContain("ما ينبغي إصلاحه: ");
});

test("a day that nobody has given yet is no day of the year 1", async () => {
  const root = newsroom({ "content/articles/undated.md": "---\nالعنوان: بلا تاريخ\n---\n\nكلام.\n" });
  await isnad(["draft", "undated"], root);
  expect(readFileSync(join(root, "draft-undated.html"), "utf8")).not.toContain("0001");
});

test("what is held back until its time, a topic, a source, a page: each has its copy; in English on a site that speaks it", async () => {
  const root = newsroom({
    "content/site.yaml": "title: Test\nlanguage: en\n",
    "content/articles/later.md": ARTICLE.replace("مسودة: نعم", "يُنشر في: 2999-01-01 08:00"),
    "content/pages/about.md": "---\nالعنوان: عن الجريدة\n---\n\nكلام.\n",
  });
  for (const id of ["later", "water", "about"]) {
    await isnad(["draft", id], root);
    const { title, text } = readPage("", readFileSync(join(root, `draft-${id}.html`), "utf8"));
    expect(title).toMatch(/^Draft: .+ · Test$/u);
    expect(text).toContain("What is to be mended");
    expect(text).not.toContain("as typed");
  }
});

test("the site's own part and style are its own here too; a broken one leaves ours", async () => {
  const root = newsroom({
    "public/styles/draft.css": ".across{color:teal}",
    "templates/draft.tsx":
      'export const draftDocument = () => ({ type: "root", children: [{ type: "text", value: "لهم" }] });',
  });
  await isnad(["draft", "sad"], root);
  expect(readFileSync(join(root, "draft-sad.html"), "utf8")).toBe("لهم");
  rmSync(join(root, "templates"), { recursive: true });
  await isnad(["draft", "sad"], root);
  expect(readFileSync(join(root, "draft-sad.html"), "utf8")).toContain("color:teal");
  writeFileSync(join(root, "public/styles/draft.css"), ".across{");
  await isnad(["draft", "sad"], root);
  expect(readFileSync(join(root, "draft-sad.html"), "utf8")).toContain('data-word="مسودة"');
});

test.each([
  ["../secret.md", "a file outside"],
  ["content/articles/gone.md", "one that is not there"],
  ["articles", "several"],
])("%s is refused, %s, and nothing is written", async (named) => {
  const root = newsroom({ "secret.md": "سر", "content/articles/b.md": ARTICLE });
  await expect(isnad(["draft", named], root)).rejects.toThrow(/is called|is more than one file/u);
  expect(readdirSync(root).filter((name) => name.endsWith(".html"))).toEqual([]);
});
