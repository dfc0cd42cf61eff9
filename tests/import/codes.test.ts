/** Every code of import, each with the smallest file that earns it, and the exact place and English sentence. */
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { IMPORT_CODES } from "../../src/diagnostics/codes/import.ts";
import { tell } from "../../src/diagnostics/tell.ts";
import { importFile } from "../../src/import/import-file.ts";
import { bomb } from "./bomb.ts";

/** Told by the shell, which alone knows paths and budgets; their test is tests/shell/import.test.ts. */
const TOLD_BY_THE_SHELL = ["import-id-taken", "import-left-to-fill", "import-proposed", "import-too-heavy"];
/** Told of the posts of another site; their tests are migration.test.ts, wordpress.test.ts, and tests/shell/migrate.test.ts. */
const TOLD_OF_A_SITE = [
  "import-address-taken",
  "import-changed-since",
  "import-comments-left",
  "import-field-unknown",
  "import-front-matter-unreadable",
  "import-kept-as-words",
  "import-media-absent",
  "import-media-refused",
  "import-not-public",
  "import-page-computed",
  "import-picture-described",
  "import-short-code",
  "import-tag-undecided",
  "import-text-left",
];

const page = (body: string): string => `<meta charset=utf-8>\n${body}\n<p>نص المقال.</p>`;

const SMALLEST: readonly (readonly [
  code: string,
  name: string,
  content: string | Uint8Array,
  report: readonly string[],
])[] = [
  ["import-format-unknown", "a.pdf", "%PDF", ["1:1 The kind of the file “a.pdf” is not known."]],
  [
    "import-too-large",
    "a.txt",
    new Uint8Array(64 * 1024 * 1024 + 1),
    ["1:1 The file holds 65 MB; the limit is 64 MB."],
  ],
  [
    "import-encoding-unknown",
    "a.txt",
    Uint8Array.of(0x61, 0xff),
    ["1:1 The file's encoding is not known: it is not UTF-8 (first invalid byte: 2) and declares no other."],
  ],
  [
    "import-encoding-wrong",
    "a.html",
    Uint8Array.from([...strToU8("<meta charset=utf-8>"), 0xff]),
    ["1:1 The file cannot be read in the encoding it declares, “UTF-8”."],
  ],
  [
    "import-bytes-unreadable",
    "a.html",
    Uint8Array.from([...strToU8("<meta charset=utf-8>\n<p>هذا نص المقال كما كتبه صاحبه"), 0xd9, ...strToU8(".</p>")]),
    ["2:32 Cut characters in the page cannot be read; places: 1. Each became “\ufffd”."],
  ],
  [
    "import-archive-broken",
    "a.docx",
    "نص",
    ["1:1 The file is not a sound document (docx, odt): its archive does not open."],
  ],
  [
    "import-archive-bomb",
    "a.docx",
    bomb("word/document.xml", 49 * 1024 * 1024),
    ["1:1 Unpacked, the document's text holds 49 MB or more; the limit is 48 MB."],
  ],
  [
    "import-xml-broken",
    "a.xml",
    "<rss>\n<a></b></rss>",
    ["2:4 The XML is not well formed: Missing end tag for element a"],
  ],
  ["import-not-an-export", "a.xml", "<a/>", ["1:1 The XML is no WordPress export: it holds no items."]],
  ["import-too-deep", "a.html", "<div>".repeat(401), ["1:1 The file's elements are nested more than 400 deep."]],
  [
    "import-empty",
    "a.txt",
    "",
    ["1:1 Nothing of “a.txt” is left once what does not belong to the article is dropped."],
  ],
  [
    "import-dropped",
    "a.txt",
    "عنوان\nاظهر المزيد\nنص المقال.",
    ["2:1 Dropped from the text (زر عرض المزيد): “اظهر المزيد”"],
  ],
  ["import-picture-dropped", "a.html", page("<img src=a.png>"), ["2:1 Pictures are not imported: “a.png”."]],
  [
    "import-link-unwrapped",
    "a.html",
    page('<p><a href="/x">هنا</a></p>'),
    ["2:4 The words of the link “هنا” were kept, its address “/x” dropped: it means nothing outside its page."],
  ],
  [
    "import-misreading-undone",
    "a.txt",
    `${Buffer.from("عنوان\nنص المقال كله هنا.").toString("latin1")}`,
    ["1:1 The text had been read in a wrong encoding once (“Ø¹Ù\u0086Ù\u0088Ø§Ù\u0086\nÙ…”); it is Arabic again."],
  ],
  [
    "import-attachment-left",
    "a.eml",
    'Subject: x\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n--B\r\n\r\nنص الرسالة.\r\n--B\r\nContent-Type: text/csv; name="a.csv"\r\nContent-Disposition: attachment\r\n\r\n1\r\n--B--\r\n',
    ["1:1 An attachment stays in the letter and is not imported: “a.csv”."],
  ],
  ["import-quotes-mended", "a.txt", "عنوان\nقال <<نعم>>.", ["2:1 Quotation marks were changed: <<نعم>> became «نعم»"]],
  ["import-invisible-dropped", "a.txt", "عنوان\nنص\u202e المقال.", ["1:1 Invisible characters were dropped: 1."]],
];

describe("each earns exactly its report", () => {
  test.each(SMALLEST)("%s", async (code, name, content, report) => {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    const { diagnostics } = await importFile({ name, bytes }, { names: [], taken: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual([code]);
    const told = diagnostics.map((each) => `${each.place.line}:${each.place.column} ${tell(each, "en").message}`);
    expect(told).toEqual(report);
  });
});

test("no code is without its example", () => {
  const codes = [...SMALLEST.map(([code]) => code), ...TOLD_BY_THE_SHELL, ...TOLD_OF_A_SITE];
  expect(codes.sort()).toEqual(Object.keys(IMPORT_CODES).sort());
});
