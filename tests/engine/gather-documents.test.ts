/** Documents and recordings beside the texts: only what something published leads to is published, as it is, and told of first. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gatherDocuments } from "../../src/engine/gather-documents.ts";
import { linkedPaths } from "../../src/pages/check-content-links.ts";
import { planSite } from "../pages/plan-site.ts";
import { HEAD } from "../parse/parsing.ts";
import { DOCUMENT } from "../setup/guide-examples.ts";
import { readSite } from "../setup/read-site.ts";
import { render } from "../templates/rendering.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const PDF = DOCUMENT.bytes;
const SOURCE = "---\nالعنوان: تقرير السد\nالنوع: وثيقة\nالوثيقة: تقرير السد.pdf\n---\n\nنص.\n";

/** A site of these files: what is published of its documents, what is told, and its pages by address. */
async function build(files: Readonly<Record<string, string | Uint8Array>>) {
  const { graph, folder } = readSite(temporaryFolder(files), { drafts: false, today: "2026-11-22" });
  const { documents, files: published, diagnostics } = await gatherDocuments(folder, linkedPaths(graph));
  const plan = planSite(graph, { documents, fileNames: [...folder.images, ...folder.documents] });
  const pages = new Map(
    plan.pages.flatMap((page) => (page.kind === "html" ? [[page.address, render(page.view())]] : [])),
  );
  return { published, pages, told: [...diagnostics, ...plan.diagnostics, ...folder.diagnostics] };
}

const codes = (told: readonly { readonly code: string }[]): string[] => told.map(({ code }) => code);

describe("a PDF in a source's folder", () => {
  const files = {
    "sources/dam/dam.md": SOURCE,
    "sources/dam/تقرير السد.pdf": PDF,
    "articles/a.md": `${HEAD}قالت الهيئة إن [السد سليم][^سد]، وفيه[^تقرير السد، ص 3].\n\n[^سد]:\n    - القائل: الهيئة (مسمى)\n    - المصدر: تقرير السد، ص 12\n`,
  };

  test("is published to the byte, under a name that stays readable where it is saved", async () => {
    const { published, told } = await build(files);
    expect(published.map(({ address }) => address)).toEqual([
      expect.stringMatching(/^files\/[a-z-]+-[0-9a-f]{8}\.pdf$/u),
    ]);
    expect(Buffer.from(published[0]?.read() ?? []).equals(PDF)).toBe(true);
    expect(codes(told)).toEqual([]);
  });

  test("opens at the page that a record or a citation names", async () => {
    const { published, pages } = await build(files);
    const article = pages.get("articles/a/index.html") ?? "";
    for (const page of [12, 3]) expect(article).toContain(`../../${published[0]?.address}#page=${page}`);
  });

  test("is listed with what it is and how large, in the article and on the source's page", async () => {
    const { pages } = await build(files);
    for (const address of ["articles/a/index.html", "sources/dam/index.html"])
      expect(pages.get(address)).toMatch(/data-label="PDF، 1 كيلوبايت">/u);
  });
});

test("a way from the root leads to a document of the content folder as to a picture; what that does not hold may be the site's own", async () => {
  const article = `${HEAD}انظر [القرار](/documents/قرار.pdf) و[ملف الموقع](/press/kit.pdf).\n`;
  const { published, pages, told } = await build({ "documents/قرار.pdf": PDF, "articles/a.md": article });
  const page = pages.get("articles/a/index.html") ?? "";
  expect(page).toContain(`href="../../${published[0]?.address}"`);
  expect(page).toContain('href="../../press/kit.pdf"');
  expect(codes(told)).toEqual([]);
});

test("words of an article lead to a document beside it, at its page, however its name is composed or encoded", async () => {
  for (const way of ["قرار.pdf#page=3", `${encodeURI("قرار.pdf")}#page=3`, "../articles/قرار.pdf#page=3"]) {
    const { pages, told } = await build({
      "articles/a.md": `${HEAD}في [القرار](<${way}>) كلام.`,
      "articles/قرار.pdf": PDF,
    });
    expect(codes(told)).toEqual([]);
    expect(pages.get("articles/a/index.html")).toMatch(
      /<a href="..\/..\/files\/[a-z0-9-]+\.pdf#page=3" data-label="PDF، 1 كيلوبايت">القرار<\/a>/u,
    );
  }
});

test("what nothing published leads to stays where it is, and so does what only a draft leads to", async () => {
  const draft = HEAD.replace("---\n", "---\nمسودة: نعم\n");
  const { published, told } = await build({
    "articles/a.md": `${draft}[القرار](qarar.pdf)`,
    "articles/qarar.pdf": PDF,
    "sources/other.pdf": PDF,
  });
  expect(published).toEqual([]);
  expect(codes(told)).toEqual(["document-unused", "document-unused"]);
});

test("a name that is not there is answered with the nearest, as the way to it", async () => {
  const { told } = await build({ "articles/a.md": `${HEAD}[القرار](qrar.pdf)`, "sources/files/qarar.pdf": PDF });
  expect(told.find(({ code }) => code === "document-missing")).toMatchObject({
    place: { file: "articles/a.md", line: HEAD.split("\n").length },
    expected: "../sources/files/qarar.pdf",
  });
});

test.each([
  ["a text that is called a PDF", "a.pdf", "نص", "document-type"],
  ["a picture that is called a recording", "a.mp3", "\x89PNG\r\n", "document-type"],
  ["a drawing that is none", "a.svg", "<svg", "document-type"],
  ["a PDF that names its author", "a.pdf", Buffer.concat([PDF, Buffer.from("/Author (فلان)")]), "metadata-in-file"],
  ["a recording with its tags", "a.mp3", "ID3\x03\x00", "metadata-in-file"],
])("%s is told at its place", async (_, name, bytes, code) => {
  const { told } = await build({ "articles/a.md": `${HEAD}[الملف](${name})`, [`articles/${name}`]: bytes });
  expect(told.map(({ code: each, place }) => [each, place.file])).toEqual([[code, `articles/${name}`]]);
});

test("recordings are told of, not played unasked", async () => {
  const wave = Buffer.concat([Buffer.from("RIFF\x24\x00\x00\x00WAVEfmt "), Buffer.alloc(2_000_000)]);
  const { pages } = await build({ "articles/a.md": `${HEAD}في [التسجيل](voice.wav) صوت.`, "articles/voice.wav": wave });
  const article = pages.get("articles/a/index.html") ?? "";
  expect(article).toContain('data-label="تسجيل صوتي، 2 ميغابايت">التسجيل</a>');
  expect(article).not.toMatch(/<(?:audio|video|embed|object)/u);
});

test("a drawing is published cleaned, whether it is shown or linked", async () => {
  const svg = '<svg viewBox="0 0 9 9"><script>alert(1)</script><rect onclick="x()" width="9" height="9"/></svg>';
  const { published, told } = await build({ "articles/a.md": `${HEAD}[الرسم](a.svg)`, "articles/a.svg": svg });
  const text = Buffer.from(published[0]?.read() ?? []).toString();
  expect(text).toContain("<rect");
  expect(text).not.toMatch(/script|onclick/u);
  expect(codes(told)).toEqual(["drawing-cleaned"]);
});

test("an unread document costs no memory: its bytes are read as it is written", async () => {
  const root = temporaryFolder({ "articles/a.md": `${HEAD}[ملف](a.pdf)`, "articles/a.pdf": PDF });
  const { graph, folder } = readSite(root, { drafts: false, today: "2026-11-22" });
  const { files } = await gatherDocuments(folder, linkedPaths(graph));
  expect(files[0]?.read()).toEqual(readFileSync(join(root, "articles/a.pdf")));
  expect(files[0]).not.toHaveProperty("content");
});
