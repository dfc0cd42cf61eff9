/** The laws of import: no word is lost, no bytes break it, and what it writes is an article. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/arabic/fold.ts";
import type { Import } from "../../src/import/import-file.ts";
import { importFile } from "../../src/import/import-file.ts";
import { lostWords } from "../../src/import/words.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { runs } from "../setup/laws.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const bring = (name: string, text: string): Promise<Import> =>
  importFile({ name, bytes: bytes(text) }, { names: [], taken: [] });

/** All that import gave back: the articles and whatever the report names. */
const everything = ({ articles, diagnostics }: Import): string =>
  [...articles.map(({ text }) => text), ...diagnostics.map(({ facts }) => Object.values(facts).join(" "))].join("\n");

const SIGNS = [
  "*",
  "_",
  "[",
  "]",
  "[^",
  "^",
  "#",
  ">",
  "-",
  "|",
  "~~",
  "`",
  "<",
  "&",
  "\\",
  ":",
  "«",
  "»",
  '"',
  "١.",
  "12:30",
  "---",
  "{{",
  "%}",
];
const word = fc.constantFrom(
  "قال",
  "إن",
  "أن",
  "الحسكة",
  "مصادر",
  "مطلعة",
  "وأكد",
  "المتحدث",
  "في",
  "٢٠٢٢",
  "ISIS",
  "الـسجن",
  "نَصّ",
);
const line = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(" "));
const sentence = fc.tuple(line, fc.constantFrom(".", "؟", "", "…", ":")).map(([text, end]) => text + end);

describe("no word of the prose is lost", () => {
  test("plain text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("\n", "\n\n"),
        async (lines, gap) => {
          const text = lines.join(gap);
          expect(lostWords(fold(text), fold(everything(await bring("a.txt", text))))).toBe("");
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test("a page", async () => {
    const entities = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const tag = fc.constantFrom(
      "p",
      "h2",
      "b",
      "blockquote",
      "li",
      "td",
      "figcaption",
      "nav",
      "aside",
      "span",
      "a",
      "font",
      "article",
    );
    const element = fc
      .tuple(tag, sentence)
      .map(([name, text]) => ({ html: `<${name}>${entities(text)}</${name}>`, text }));
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 8 }), async (elements) => {
        const html = `<html><head><meta charset="utf-8"></head><body>${elements.map((each) => each.html).join(" ")}</body></html>`;
        const text = elements.map((each) => each.text).join("\n");
        expect(lostWords(text, everything(await bring("a.html", html)))).toBe("");
      }),
      { numRuns: runs(100) },
    );
  });
});

test("what it writes is an article that check reads: its only errors are the fields it left to fill", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 6 }), async (lines) => {
      const { articles } = await bring("a.txt", `عنوان المقال\n22/11/2022\n${lines.join("\n\n")}`);
      for (const { id, text } of articles) {
        const { noun, diagnostics } = parseFile({ path: `articles/${id}.md`, bytes: bytes(text) });
        expect(
          diagnostics.filter(({ code }) => code.startsWith("frontmatter")),
          text,
        ).toEqual([]);
        expect(noun?.kind, text).toBe("article");
        if (noun?.kind === "article") expect(noun.noun.records.every((record) => record.proposed)).toBe(true);
      }
    }),
    { numRuns: runs(50) },
  );
});

test("any bytes under any name: articles or a coded fault at a place, never a throw", async () => {
  const name = fc.constantFrom("a.txt", "a.html", "a.docx", "a.xml", "a", "a.pdf");
  const head = fc.constantFrom("", "PK\u0003\u0004", "<?xml version='1.0'?><rss>", "<html>", "\ufeff");
  await fc.assert(
    fc.asyncProperty(name, head, fc.uint8Array({ maxLength: 400 }), async (name, head, tail) => {
      const file = { name, bytes: Uint8Array.from([...bytes(head), ...tail]) };
      const { articles, diagnostics } = await importFile(file, { names: [], taken: [] });
      expect(articles.length + diagnostics.length).toBeGreaterThan(0);
      for (const { place } of diagnostics) expect(place).toMatchObject({ file: name, line: expect.any(Number) });
    }),
    { numRuns: runs(200) },
  );
});

describe("what the source says about itself becomes front matter", () => {
  test("a page: headline, day, author and its own address as the source", async () => {
    const { articles } = await bring(
      "page.html",
      `<head><meta charset=utf-8><link rel=canonical href="https://example.org/a"><meta property="article:published_time" content="2022-01-31T23:00:00+03:00"><meta name=author content="فلان"></head>
       <body><h1>عنوان: فيه نقطتان</h1><p>نص المقال.</p></body>`,
    );
    expect(articles[0]?.text).toContain('العنوان: "عنوان: فيه نقطتان"');
    expect(articles[0]?.text).toContain("التاريخ: 2022-01-31");
    expect(articles[0]?.text).toContain("الكاتب: فلان");
    expect(articles[0]?.text).toContain("الرابط: https://example.org/a");
    expect(articles[0]?.missing).toEqual([]);
  });

  test("a text without a date leaves it to fill, and says so", async () => {
    const { articles } = await bring("a.txt", "عنوان\n\nنص المقال هنا.");
    expect(articles[0]).toMatchObject({ missing: ["التاريخ"], id: "anwan" });
    expect(articles[0]?.text).toContain("\nالتاريخ:\n");
  });

  test("an id that is taken gets a number; one that the editor chose is kept", async () => {
    const file = { name: "a.txt", bytes: bytes("عنوان\n\nنص.") };
    expect((await importFile(file, { names: [], taken: ["anwan"] })).articles[0]?.id).toBe("anwan-2");
    expect((await importFile(file, { names: [], taken: ["x"], id: "x" })).articles[0]?.id).toBe("x");
  });
});
