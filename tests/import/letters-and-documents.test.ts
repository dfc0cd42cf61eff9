/** OpenDocument texts and letters: what of them becomes an article (all invented for this test). */
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { convertFile } from "../../src/import/import-file.ts";
import { proseOf } from "../../src/import/words.ts";
import { serialise } from "../../src/import/write-article.ts";

const NAMES = ["office", "text", "table", "xlink"].map((name) => `xmlns:${name}="${name}"`).join(" ");
const odt = (body: string): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content ${NAMES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
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
  expect(text).toContain("فقرة [أولى](https://example.org/) (حاشية) .\n\n## قسم\n\n- بند\n");
  expect(text).toContain("| - | - |\n| أ | ب |\n| ١ | ٢ |");
  expect(text).not.toContain("محذوف");
});

test.each([
  ["no archive", strToU8("ليس أرشيفًا"), "import-archive-broken"],
  ["an archive without a text", zipSync({ "a.txt": strToU8("x") }), "import-archive-broken"],
  ["broken XML", zipSync({ "content.xml": strToU8("<a>") }), "import-archive-broken"],
  ["a bomb", zipSync({ "content.xml": new Uint8Array(49 * 1024 * 1024) }), "import-archive-bomb"],
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
