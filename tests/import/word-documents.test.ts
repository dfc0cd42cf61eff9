/** Word documents as they come from a desk: fields, notes, merged cells, tracked changes, remarks, hidden text (all invented for this test). */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Import, importFile } from "../../src/import/import-file.ts";

const SCHEMAS = "http://schemas.openxmlformats.org";
const NAMES = [
  ["w", `${SCHEMAS}/wordprocessingml/2006/main`],
  ["r", `${SCHEMAS}/officeDocument/2006/relationships`],
  ["mc", `${SCHEMAS}/markup-compatibility/2006`],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
]
  .map(([name, uri]) => `xmlns:${name}="${uri}"`)
  .join(" ");
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${SCHEMAS}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (inside: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="${SCHEMAS}/package/2006/relationships">${inside}</Relationships>`;

/** A document of a body and further parts, each with the kind of its relation. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}, main = "document.xml"): Uint8Array {
  const others = Object.keys(parts).map((path, index) => relation(`r${index}`, path.replace(/\d*\.xml$/u, ""), path));
  const texts = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(relation("r", "officeDocument", `word/${main}`)),
    [`word/_rels/${main}.rels`]: relations(others.join("")),
    [`word/${main}`]: `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [`word/${path}`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, xml]) => [path, strToU8(xml)])));
}
const run = (words: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const HEAD = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run("عنوان المستند")}</w:p>`;
const part = (name: string, inside: string): string => `<w:${name} ${NAMES}>${inside}</w:${name}>`;
const field = (instruction: string, words: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (words: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(words))}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

const bring = (bytes: Uint8Array): Promise<Import> => importFile({ name: "a.docx", bytes }, { names: [], taken: [] });
const bodyOf = ({ articles }: Import): string => articles[0]?.text.split("\n---\n\n")[1] ?? "";
const dropped = ({ diagnostics }: Import): string[] =>
  diagnostics.map(({ facts }) => ("words" in facts ? `${"what" in facts ? facts.what : ""}: ${facts.words}` : ""));

describe("what Word shows comes over", () => {
  test.each([
    ["a link by its field", p(field(' HYPERLINK "https://e.org/a?b=1" ', "هنا")), "[هنا](https://e.org/a?b=1)\n"],
    [
      "with a place in the page, and a hint",
      p(field(' HYPERLINK "https://e.org/a" \\l "س" \\o "تلميح" ', "هنا")),
      "[هنا](https://e.org/a#%D8%B3)\n",
    ],
    [
      "in one element",
      p(`<w:fldSimple w:instr=' HYPERLINK "https://e.org/a" '>${run("هنا")}</w:fldSimple>`),
      "[هنا](https://e.org/a)\n",
    ],
    [
      "runs that only set a direction",
      p(`<w:bdo w:val="rtl">${run("أولًا ")}</w:bdo><w:dir w:val="rtl">${run("ثانيًا")}</w:dir>`),
      "أولًا ثانيًا\n",
    ],
    [
      "cells that span columns and rows",
      `<w:tbl>${row(cell("رأس", '<w:gridSpan w:val="2"/>'), cell("ج"))}${row(cell("عمود", '<w:vMerge w:val="restart"/>'), cell("ب١"), cell("ج١"))}${row(cell("", "<w:vMerge/>"), cell("ب٢"), cell("ج٢"))}</w:tbl>`,
      "| | | |\n| - | - | - |\n| رأس | | ج |\n| عمود | ب١ | ج١ |\n| | ب٢ | ج٢ |\n",
    ],
    [
      "a box of text, which is there in two forms",
      p(
        `${run("قبل")}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p(run("في صندوق"))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(run("في صندوق"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      "قبل\n\nفي صندوق\n",
    ],
    [
      "or in the newer one alone",
      p(
        `${run("قبل")}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p(run("في صندوق"))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
      ),
      "قبل\n\nفي صندوق\n",
    ],
    [
      "what was put in while changes were tracked",
      p(`<w:ins>${run("زيد")}</w:ins><w:moveTo>${run(" ونُقل")}</w:moveTo>`),
      "زيد ونُقل\n",
    ],
    ["what is set to be shown after all", p(run("ظاهر", '<w:vanish w:val="0"/>')), "ظاهر\n"],
  ])("%s", async (_, body, expected) => {
    const imported = await bring(docx(HEAD + p(run("كلام أول.")) + body));
    expect(bodyOf(imported)).toBe(`كلام أول.\n\n${expected}`);
    expect(dropped(imported)).toEqual([]);
  });

  test("notes of the foot and of the end; one that nothing leads to is told", async () => {
    const notes = (kind: string, id: string, words: string): string =>
      `<w:${kind} w:id="${id}">${p(run(words))}</w:${kind}>`;
    const imported = await bring(
      docx(
        `${HEAD}${p(`${run("جملة")}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`)}${p(run("ختام."))}`,
        {
          "footnotes.xml": part("footnotes", notes("footnote", "1", "سفلى") + notes("footnote", "7", "يتيمة")),
          "endnotes.xml": part("endnotes", notes("endnote", "2", "ختامية")),
        },
      ),
    );
    expect(bodyOf(imported)).toContain("جملة[^حاشية-1][^حاشية-2]");
    expect(bodyOf(imported)).toMatch(/سفلى[\s\S]*ختامية/u);
    expect(dropped(imported)).toEqual(["ما لا مقابل له في ماركداون: يتيمة"]);
  });

  test("a document that its archive calls otherwise", async () => {
    expect(bodyOf(await bring(docx(HEAD + p(run("كلام أول.")), {}, "document2.xml")))).toBe("كلام أول.\n");
  });
});

describe("what Word shows nobody is never published, and told", () => {
  test.each([
    [
      "deleted words",
      p(`<w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del>${run("باق")}`),
      {},
      "كلام محذوف في تتبع التغييرات: محذوف",
    ],
    [
      "words moved away",
      p(`<w:moveFrom>${run("محذوف")}</w:moveFrom>${run("باق")}`),
      {},
      "كلام محذوف في تتبع التغييرات: محذوف",
    ],
    ["hidden words", p(run("محذوف", "<w:vanish/>") + run("باق")), {}, "نص مخفي في المستند: محذوف"],
    [
      "words that a style hides",
      p(run("محذوف", '<w:rStyle w:val="x"/>') + run("باق")),
      {
        "styles.xml": part("styles", '<w:style w:type="character" w:styleId="x"><w:rPr><w:vanish/></w:rPr></w:style>'),
      },
      "نص مخفي في المستند: محذوف",
    ],
    [
      "remarks of editors",
      p(`${run("باق")}<w:r><w:commentReference w:id="0"/></w:r>`),
      { "comments.xml": part("comments", `<w:comment w:id="0" w:author="رئيس">${p(run("محذوف"))}</w:comment>`) },
      "تعليق جانبي في المستند، لا يُنشر: محذوف",
    ],
    [
      "the head of every page",
      p(run("باق")),
      { "header1.xml": part("hdr", p(run("محذوف"))) },
      "رأس الصفحات أو ذيلها: محذوف",
    ],
    [
      "the foot of every page",
      p(run("باق")),
      { "footer2.xml": part("ftr", p(run("محذوف"))) },
      "رأس الصفحات أو ذيلها: محذوف",
    ],
    [
      "a cell under another",
      `<w:tbl>${row(cell("باق", '<w:vMerge w:val="restart"/>'))}${row(cell("محذوف", "<w:vMerge/>"))}</w:tbl>`,
      {},
      "ما لا مقابل له في ماركداون: محذوف",
    ],
    [
      "a text in another file",
      `${p(run("باق"))}<w:altChunk r:id="x"/>`,
      {},
      "نص في ملف مضمن داخل المستند: افتحه في وورد واحفظه من جديد: altChunk",
    ],
  ])("%s", async (_, body, parts, told) => {
    const imported = await bring(docx(HEAD + p(run("كلام أول.")) + body, parts));
    expect(bodyOf(imported)).toContain("باق");
    expect(bodyOf(imported)).not.toContain("محذوف");
    expect(dropped(imported)).toEqual([told]);
  });
});
