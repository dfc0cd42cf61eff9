/** OpenDocument texts and letters: what of them becomes an article (all invented for this test). */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { convertFile } from "../../src/import/import-file.ts";
import { proseOf } from "../../src/import/words.ts";
import { serialise } from "../../src/import/write-article.ts";
import { bomb } from "./bomb.ts";
import { windows1256 } from "./windows-1256.ts";

const NAMES = ["office", "text", "table", "xlink", "draw", "svg", "style", "fo", "dc"]
  .map((name) => `xmlns:${name}="${name}"`)
  .join(" ");
const odt = (body: string, styles = ""): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });

test("an OpenDocument text: title, headings, lists, tables, links, notes", async () => {
  const { drafts } = await convertFile({
    name: "a.odt",
    bytes: odt(
      `<text:p text:style-name="Title">عنوان المستند</text:p><text:p>فقرة <text:a xlink:href="https://example.org/">أولى</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>حاشية</text:p></text:note-body></text:note>.</text:p>
       <text:h text:outline-level="1">قسم</text:h><text:list><text:list-item><text:p>بند</text:p></text:list-item></text:list>
       <table:table><table:table-row><table:table-cell><text:p>أ</text:p></table:table-cell><table:table-cell><text:p>ب</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>١</text:p></table:table-cell><table:table-cell><text:p>٢</text:p></table:table-cell></table:table-row></table:table>
       <text:tracked-changes><text:p>محذوف</text:p></text:tracked-changes>`,
    ),
  });
  expect(drafts[0]?.headline).toBe("عنوان المستند");
  const text = drafts[0] === undefined ? "" : serialise(drafts[0].tree);
  expect(text).toContain("فقرة [أولى](https://example.org/)[^حاشية-1].\n\n## قسم\n\n- بند\n");
  expect(text).toContain("[^حاشية-1]:\n    حاشية\n");
  expect(text).toContain("| - | - |\n| أ | ب |\n| ١ | ٢ |");
  expect(text).not.toContain("محذوف");
});

const HEAD = `<text:p text:style-name="Title">عنوان المستند</text:p><text:p>كلام أول.</text:p>`;
const p = (inside: string, style = ""): string =>
  `<text:p${style === "" ? "" : ` text:style-name="${style}"`}>${inside}</text:p>`;
const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

test.each([
  [
    "numbered lists, and bullets in them",
    `<text:list text:style-name="L"><text:list-item>${p("أول")}<text:list><text:list-item>${p("فرعي")}</text:list-item></text:list></text:list-item><text:list-item>${p("ثان")}</text:list-item></text:list>`,
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
    "1. أول\n\n   - فرعي\n\n2. ثان\n",
  ],
  [
    "the head of a list",
    `<text:list><text:list-header>${p("رأس")}</text:list-header><text:list-item>${p("بند")}</text:list-item></text:list>`,
    "",
    "رأس\n\n- بند\n",
  ],
  [
    "bold and italic by their styles",
    p(
      'كلمة <text:span text:style-name="B">عريضة</text:span> و<text:span text:style-name="I">مائلة</text:span>'.replace(
        "و<",
        "و <",
      ),
    ),
    textStyle("B", 'fo:font-weight="bold"') + textStyle("I", 'fo:font-style="italic"'),
    "كلمة **عريضة** و *مائلة*\n",
  ],
  [
    "cells that span, and repeated ones",
    `<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2">${p("رأس")}</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2">${p("مكرر")}</table:table-cell></table:table-row></table:table>`,
    "",
    "| رأس | |\n| - | - |\n| مكرر | مكرر |\n",
  ],
  ["a quotation by its style", p("قول طويل.", "Quotations"), "", "> قول طويل.\n"],
])("an OpenDocument text keeps %s", async (_, body, styles, expected) => {
  const { drafts, diagnostics } = await convertFile({ name: "a.odt", bytes: odt(HEAD + body, styles) });
  expect(drafts[0] === undefined ? "" : serialise(drafts[0].tree)).toBe(`كلام أول.\n\n${expected}`);
  expect(diagnostics).toEqual([]);
});

test("a title by a style that has it from another", async () => {
  const styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>';
  const { drafts } = await convertFile({ name: "a.odt", bytes: odt(p("عنوان", "P1") + p("كلام."), styles) });
  expect(drafts[0]?.headline).toBe("عنوان");
});

test.each([
  [
    "deletions",
    `<text:tracked-changes><text:changed-region><text:deletion>${p("محذوف")}</text:deletion></text:changed-region></text:tracked-changes>`,
    "كلام محذوف في تتبع التغييرات",
  ],
  [
    "remarks",
    p(`باق<office:annotation><dc:creator>رئيس</dc:creator>${p("محذوف")}</office:annotation>`),
    "تعليق جانبي في المستند، لا يُنشر",
  ],
  ["a hidden section", `<text:section text:display="none">${p("محذوف")}</text:section>`, "نص مخفي في المستند"],
  ["words that a style hides", p('باق <text:span text:style-name="H">محذوف</text:span>'), "نص مخفي في المستند"],
  [
    "a table of contents",
    `<text:table-of-content><text:index-body>${p("محذوف")}</text:index-body></text:table-of-content>`,
    "فهرس يصنعه البرنامج",
  ],
  ["the description of a picture", p("باق<draw:frame><svg:desc>محذوف</svg:desc></draw:frame>"), "النص البديل للصورة"],
])("an OpenDocument text never publishes %s, and tells them", async (_, body, what) => {
  const bytes = odt(HEAD + body, textStyle("H", 'text:display="none"'));
  const { drafts, diagnostics } = await convertFile({ name: "a.odt", bytes });
  expect(drafts[0] === undefined ? "" : proseOf(drafts[0].tree)).not.toContain("محذوف");
  expect(diagnostics).toMatchObject([{ code: "import-dropped", facts: { words: "محذوف", what } }]);
});

test("pictures and formulas of an OpenDocument text are told", async () => {
  const drawn =
    '<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame><draw:object xlink:href="./Object 1"/>';
  const { diagnostics } = await convertFile({ name: "a.odt", bytes: odt(HEAD + p(`باق${drawn}`)) });
  expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
    ["import-picture-dropped", { address: "Pictures/a.png" }],
    ["import-picture-dropped", { address: "Object 1" }],
  ]);
});

test.each([
  ["no archive", strToU8("ليس أرشيفًا"), "import-archive-broken"],
  ["an archive without a text", zipSync({ "a.txt": strToU8("x") }), "import-archive-broken"],
  ["broken XML", zipSync({ "content.xml": strToU8("<a>") }), "import-archive-broken"],
  ["a bomb", bomb("content.xml", 49 * 1024 * 1024), "import-archive-bomb"],
  ["deep nesting", zipSync({ "content.xml": strToU8("<a>".repeat(10_000)) }), "import-too-deep"],
])("%s is answered", async (_, bytes, code) => {
  expect((await convertFile({ name: "a.odt", bytes })).diagnostics).toMatchObject([{ code }]);
});

const letter = (type: string, body: string): Uint8Array =>
  strToU8(
    [
      "From: =?UTF-8?B?2LPZhdixINin2YTYrdmE2KjZig==?= <s@example.org>",
      "Subject: Fwd: =?UTF-8?B?2KfZhNiz2K8g2YrZhtmH2KfYsQ==?=",
      "Date: Sat, 05 Aug 2023 10:00:00 +0300",
      `Content-Type: ${type}; charset=utf-8`,
      "Content-Transfer-Encoding: 8bit",
      "",
      body,
    ].join("\r\n"),
  );

test.each([
  ["text/html", "<p>انهار السد ليلًا، وقال الناجون إن الماء سبق الإنذار.</p>"],
  ["text/plain", "انهار السد ليلًا، وقال الناجون إن الماء سبق الإنذار.\n\nوهذه فقرة أخرى."],
])("a letter, %s: subject, sender, day", async (type, body) => {
  const { drafts } = await convertFile({ name: "a.eml", bytes: letter(type, body) });
  expect(drafts[0]).toMatchObject({ headline: "السد ينهار", authors: ["سمر الحلبي"], datePublished: "2023-08-05" });
  expect(drafts[0] === undefined ? "" : proseOf(drafts[0].tree)).toContain("الماء سبق الإنذار");
});

test("a letter without a text is empty", async () => {
  const { diagnostics } = await convertFile({ name: "a.eml", bytes: strToU8("Subject: x\r\n\r\n") });
  expect(diagnostics.map(({ code }) => code)).toContain("import-empty");
});

describe("letters in the encodings of their time", () => {
  const BODY = "قال المتحدث إن الطريق مفتوح منذ الصباح، وإن الناس عادوا من الوادي إلى بيوتهم.";
  const written = (headers: string, bytes: Uint8Array): Uint8Array =>
    Uint8Array.from([...strToU8(`Subject: x\r\n${headers}\r\n\r\n`), ...bytes]);
  const quoted = (bytes: Uint8Array): Uint8Array =>
    strToU8(
      [...bytes]
        .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join("")
        .replace(/(.{72})/gu, "$1=\r\n"),
    );
  const read = async (bytes: Uint8Array, encoding?: string) =>
    await convertFile({ name: "a.eml", bytes, ...(encoding === undefined ? {} : { encoding }) });
  const proseIn = ({ drafts }: { drafts: readonly { tree: Parameters<typeof proseOf>[0] }[] }): string =>
    drafts.map(({ tree }) => proseOf(tree)).join();

  test.each([
    ["windows-1256 as it stands", "Content-Type: text/plain; charset=windows-1256", windows1256(BODY)],
    [
      "windows-1256 by another name, quoted",
      "Content-Type: text/plain; charset=cp1256\r\nContent-Transfer-Encoding: quoted-printable",
      quoted(windows1256(BODY)),
    ],
  ])("%s", async (_, headers, bytes) => {
    expect(proseIn(await read(written(headers, bytes)))).toBe(BODY);
  });

  test.each([
    ["no encoding named", "Content-Type: text/plain"],
    ["a wrong one named", "Content-Type: text/plain; charset=utf-8"],
  ])("%s: the likeliest is proposed, nothing is guessed; named, it reads", async (_, headers) => {
    const bytes = written(headers, windows1256(BODY));
    expect((await read(bytes)).diagnostics).toMatchObject([
      { code: "import-encoding-unknown", expected: "--encoding windows-1256" },
    ]);
    expect(proseIn(await read(bytes, "windows-1256"))).toBe(BODY);
  });

  test("one that nobody knows is no Latin", async () => {
    const bytes = written("Content-Type: text/plain; charset=x-unheard", windows1256(BODY));
    expect((await read(bytes)).diagnostics).toMatchObject([
      { code: "import-encoding-wrong", facts: { encoding: "x-unheard" } },
    ]);
  });

  test("the day is that of the sender's clock", async () => {
    const bytes = written(
      "Date: Sat, 05 Aug 2023 23:30:00 -0500\r\nContent-Type: text/plain; charset=utf-8",
      strToU8(BODY),
    );
    expect((await read(bytes)).drafts[0]?.datePublished).toBe("2023-08-05");
  });

  test("parts of a letter are one text, what hangs on it is told", async () => {
    const bytes = strToU8(
      'Subject: x\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nالجزء الأول من الرسالة.\r\n--B\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment\r\n\r\nx\r\n--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nوالجزء الثاني.\r\n--B--\r\n',
    );
    const read = await convertFile({ name: "a.eml", bytes });
    expect(proseIn(read)).toMatch(/الأول[\s\S]*والجزء الثاني/u);
    expect(read.diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ["import-attachment-left", { name: "a.pdf" }],
    ]);
  });
});

test("the mark of a field that was pasted without its link becomes one", async () => {
  const bytes = strToU8(
    '<meta charset=utf-8><h1>عنوان</h1><p>انظر HYPERLINK "https://e.org/b" \\o "تلميح" الصفحة كلها.</p>',
  );
  const { drafts, diagnostics } = await convertFile({ name: "a.html", bytes });
  expect(drafts[0] === undefined ? "" : serialise(drafts[0].tree)).toContain("انظر <https://e.org/b> الصفحة كلها.");
  expect(diagnostics.map(({ code }) => code)).toEqual(["import-short-code"]);
});
