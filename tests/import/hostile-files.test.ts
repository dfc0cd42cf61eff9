/** Files that were made to break a reader, or that came broken: each is answered with its code. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";
import { inOneByte, windows1256 } from "./windows-1256.ts";

const codes = async (name: string, bytes: Uint8Array, encoding?: string): Promise<string[]> => {
  const file = { name, bytes, ...(encoding === undefined ? {} : { encoding }) };
  return (await importFile(file, { names: [], taken: [] })).diagnostics.map(({ code }) => code);
};

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document of some paragraphs, each a style and a text. */
function docx(paragraphs: readonly (readonly [string, string])[]): Uint8Array {
  const body = paragraphs.map(
    ([style, text]) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
  );
  return archive(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`,
  );
}

const archive = (document: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(RELATIONS),
    "word/document.xml": strToU8(document),
  });

describe("encodings", () => {
  const page = (declared: string): string =>
    `<html>${declared}<h1>عنوان</h1><p>قال المتحدث إن الطريق مفتوح منذ الصباح.</p>`;

  test("windows-1256 works where the page declares it, or the editor does", async () => {
    const declared = windows1256(page('<meta charset="windows-1256">'));
    const { articles } = await importFile({ name: "a.html", bytes: declared }, { names: [], taken: [] });
    expect(articles[0]?.text).toContain("الطريق مفتوح منذ الصباح");
    expect(await codes("a.html", windows1256(page("")), "windows-1256")).toEqual([]);
  });

  test("undeclared, it is answered with the option that would read it", async () => {
    const { diagnostics } = await importFile(
      { name: "a.html", bytes: windows1256(page("")) },
      { names: [], taken: [] },
    );
    expect(diagnostics).toMatchObject([{ code: "import-encoding-unknown", expected: "--encoding windows-1256" }]);
  });

  test("a page that declares UTF-8 and is not", async () => {
    expect(await codes("a.html", windows1256(page('<meta charset="utf-8">')))).toEqual(["import-encoding-wrong"]);
  });

  test("an encoding that a page declares further down than sniffing looks is the page's all the same", async () => {
    const late = windows1256(page(`<head><!--${" ".repeat(1100)}--><meta charset="windows-1256"></head>`));
    const { articles } = await importFile({ name: "a.html", bytes: late }, { names: [], taken: [] });
    expect(articles[0]?.text).toContain("الطريق مفتوح منذ الصباح");
  });

  test("a character that a program cut is told, a page in which many are wrong is asked about", async () => {
    const sound = new TextEncoder().encode(page('<meta charset="utf-8">'));
    const cut = Uint8Array.from([...sound, 0xd9, 0x20]);
    expect(await codes("a.html", cut)).toEqual(["import-bytes-unreadable"]);
    const many = Uint8Array.from([...sound, ...Array.from({ length: 10 }, () => [0xd9, 0x20]).flat()]);
    expect(await codes("a.html", many)).toEqual(["import-encoding-wrong"]);
  });

  test("UTF-16 with its mark", async () => {
    const text = "عنوان\n\nنص المقال.\n";
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    const { articles } = await importFile({ name: "a.txt", bytes }, { names: [], taken: [] });
    expect(articles[0]?.text).toContain("نص المقال.");
  });

  const TEXT = "عنوان\n\nقال المتحدث إن الطريق مفتوح من الصباح، وإن الناس عادوا إلى بيوتهم.\n";
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), little);
    return new Uint8Array(view.buffer);
  };
  const read = async (bytes: Uint8Array, encoding?: string): Promise<string> => {
    const file = { name: "a.txt", bytes, ...(encoding === undefined ? {} : { encoding }) };
    return (await importFile(file, { names: [], taken: [] })).articles[0]?.text ?? "";
  };

  test("UTF-16 without its mark, either way round", async () => {
    for (const little of [true, false]) expect(await read(utf16(TEXT, little))).toContain("المتحدث إن");
  });

  test("MacArabic, where the editor names it", async () => {
    // «قال» and a comma, as a Mac of 1990 wrote them, its lines ended by a carriage return alone.
    const bytes = Uint8Array.from([
      0xd9, 0xe6, 0xe8, 0xc7, 0xe6, 0x0d, 0xe2, 0xc7, 0xe4, 0xac, 0x20, 0xe3, 0xe4, 0xc7, 0xe5, 0x2e,
    ]);
    expect(await read(bytes, "x-mac-arabic")).toContain("قال، كلام.");
  });

  test.each(["windows-1256", "iso-8859-6"])("%s is told from the others of one byte a letter", async (encoding) => {
    const { diagnostics } = await importFile(
      { name: "a.txt", bytes: inOneByte(TEXT.replace("،", ""), encoding) },
      { names: [], taken: [] },
    );
    expect(diagnostics).toMatchObject([{ code: "import-encoding-unknown", expected: `--encoding ${encoding}` }]);
  });

  test.each([
    ["UTF-8", strToU8(TEXT)],
    ["windows-1256", windows1256(TEXT)],
  ])("%s that was once read as Latin is Arabic again, and that is told", async (_, bytes) => {
    const misread = strToU8(Buffer.from(bytes).toString("latin1"));
    expect(await read(misread)).toContain("المتحدث إن");
    expect(await codes("a.txt", misread)).toContain("import-misreading-undone");
  });

  test("a text of Latin letters with accents is what it is", async () => {
    const french = strToU8("Été à la forêt\n\nÀ l’orée, où l’été naît, le cœur s’égaie.\n");
    expect(await codes("a.txt", french)).toEqual([]);
  });

  test.each([
    ["RTF", "{\\rtf1\\ansi"],
    ["PDF", "%PDF-1.7"],
    ["a document of old Word", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"],
  ])("%s is no text, whatever it is called", async (_, head) => {
    expect(await codes("a.txt", Buffer.from(head, "latin1"))).toEqual(["import-format-unknown"]);
  });

  test("UTF-32, whose mark begins like that of UTF-16, is asked for, not read as every second letter", async () => {
    const letters = Uint32Array.from("\ufeffعنوان", (letter) => letter.codePointAt(0) ?? 0);
    expect(await codes("a.txt", new Uint8Array(letters.buffer))).toEqual(["import-encoding-unknown"]);
  });
});

describe("Word documents", () => {
  test("styles become headings, the title the headline", async () => {
    const file = {
      name: "a.docx",
      bytes: docx([
        ["Title", "عنوان المستند"],
        ["Normal", "فقرة أولى."],
        ["Heading2", "قسم"],
        ["Normal", "فقرة &amp; أخرى."],
      ]),
    };
    const [article] = (await importFile(file, { names: [], taken: [] })).articles;
    expect(article?.text).toContain("العنوان: عنوان المستند\n");
    expect(article?.text).toContain("\nفقرة أولى.\n\n## قسم\n\nفقرة & أخرى.\n");
  });

  test("a formula that does not come along is told", async () => {
    const bytes = archive(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body><w:p><w:r><w:t>المعادلة هنا:</w:t></w:r><m:oMath><m:r><m:t>سرعة</m:t></m:r></m:oMath></w:p></w:body></w:document>`,
    );
    const { diagnostics } = await importFile({ name: "a.docx", bytes }, { names: [], taken: [] });
    expect(diagnostics.map(({ code, facts }) => [code, "words" in facts ? facts.words : ""])).toContainEqual([
      "import-dropped",
      "سرعة",
    ]);
  });

  test("not an archive, a damaged one, one without a text", async () => {
    const sound = docx([["Normal", "نص."]]);
    expect(await codes("a.docx", strToU8("ليس أرشيفًا"))).toEqual(["import-archive-broken"]);
    expect(await codes("a.docx", sound.subarray(0, sound.length - 30))).toEqual(["import-archive-broken"]);
    expect(await codes("a.docx", zipSync({ "a.txt": strToU8("x") }))).toEqual(["import-archive-broken"]);
    expect(await codes("a.docx", archive("<w:document><w:body>"))).toEqual(["import-archive-broken"]);
  });

  test("a bomb is refused by its directory, before a byte of it is unpacked", async () => {
    const bomb = docx([["Normal", "ا".repeat(26_000_000)]]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codes("a.docx", bomb)).toEqual(["import-archive-bomb"]);
  });

  test("deep nesting", async () => {
    expect(await codes("a.docx", archive("<w:p>".repeat(100_000)))).toEqual(["import-too-deep"]);
  });
});

describe("pages and exports", () => {
  test("deep nesting", async () => {
    expect(await codes("a.html", strToU8("<div>".repeat(100_000)))).toEqual(["import-too-deep"]);
    expect(await codes("a.xml", strToU8(`<rss>${"<a>".repeat(100_000)}`))).toEqual(["import-too-deep"]);
  });

  test("tags in scripts and comments are none, and the end of a block ends what was left open in it", async () => {
    const story = "<h1>عنوان</h1><p>قال المتحدث إن الطريق مفتوح منذ الصباح.</p>";
    const script = `<script>const drawn = "${"<div>".repeat(500)}";</script><!--${"<div>".repeat(500)}-->`;
    expect(await codes("a.html", strToU8(`<meta charset=utf-8>${script}${story}`))).toEqual([]);
    const open = "<div><span>نص في سطر من الصفحة.</div>".repeat(500);
    expect(await codes("a.html", strToU8(`<meta charset=utf-8>${open}${story}`))).not.toContain("import-too-deep");
    expect(await codes("a.html", strToU8(`<meta charset=utf-8>${"<div><b>نص</div>".repeat(500)}`))).toEqual([
      "import-too-deep",
    ]);
  });

  test("paragraphs that are never closed are not deep", async () => {
    expect(await codes("a.html", strToU8(`<meta charset=utf-8><h1>ع</h1>${"<p>نص<li>بند".repeat(600)}`))).toEqual([]);
  });

  test("XML that is broken is placed; entities are never unfolded", async () => {
    const { diagnostics } = await importFile(
      { name: "a.xml", bytes: strToU8("<rss>\n<channel><item></channel></rss>") },
      { names: [], taken: [] },
    );
    expect(diagnostics).toMatchObject([{ code: "import-xml-broken", place: { line: 2 } }]);
    const bomb = `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><rss><channel><item><title>&c;</title></item></channel></rss>`;
    expect(await codes("a.xml", strToU8(bomb))).toEqual(["import-xml-broken"]);
    expect(await codes("a.xml", strToU8("<feed/>"))).toEqual(["import-not-an-export"]);
  });

  test("files of other kinds, and empty ones", async () => {
    expect(await codes("a.pdf", strToU8("%PDF"))).toEqual(["import-format-unknown"]);
    expect(await codes("a.txt", new Uint8Array())).toEqual(["import-empty"]);
    expect(await codes("a.txt", new Uint8Array(65 * 1024 * 1024))).toEqual(["import-too-large"]);
  });
});

describe("a page that says what its links are relative to", () => {
  const link = async (base: string, href: string): Promise<string | undefined> => {
    const page = `<meta charset="utf-8"><link rel="canonical" href="https://example.org/a/b"><article><h1>عنوان</h1><base href="${base}"><p>قال المتحدث إن <a href="${href}">الطريق مفتوح</a> منذ الصباح.</p><img src="x"></article>`;
    const bytes = new TextEncoder().encode(page);
    const { articles } = await importFile({ name: "a.html", bytes }, { names: [], taken: [] });
    expect(articles[0]?.text).toContain("الطريق مفتوح");
    return /\]\((?<to>[^)]+)\)/u.exec(articles[0]?.text ?? "")?.groups?.to;
  };

  test("is taken at its word where that is an address", async () => {
    expect(await link("https://other.example/x/", "y")).toBe("https://other.example/x/y");
    expect(await link("/x/", "y")).toBe("https://example.org/x/y");
  });

  test.each([
    ["http://[", "https://example.org/a/y"],
    ["x:", undefined],
    ["", "https://example.org/a/y"],
  ])("«%s» is none, and ends nothing", async (base, to) => expect(await link(base, "y")).toBe(to));

  test("a link that is no address leaves its words", async () =>
    expect(await link("https://other.example/", "http://[")).toBeUndefined());
});
