/** How an article is cited. */
import { expect, test } from "vitest";
import { articleId } from "../../../src/model/ids.ts";
import { bibtexOf } from "../../../src/pages/cite/bibtex.ts";
import type { Citation } from "../../../src/pages/cite/citation.ts";
import { risOf } from "../../../src/pages/cite/ris.ts";

const CITATION: Citation = {
  id: articleId("passports"),
  authors: ["هيئة التحرير", "سمر & علي"],
  headline: "90% من {الجوازات}\nمزورة_",
  site: "إسناد",
  date: "2026-11-02",
  inLanguage: "ar",
  url: "https://example.org/articles/passports/",
  text: "",
};

test("BibTeX: authors stand in braces, TeX's own characters are words", () => {
  expect(bibtexOf(CITATION)).toBe(`@online{passports,
  author = {{هيئة التحرير} and {سمر \\& علي}},
  title = {{90\\% من \\{الجوازات\\} مزورة\\_}},
  organization = {إسناد},
  date = {2026-11-02},
  year = {2026},
  url = {https://example.org/articles/passports/},
  langid = {arabic},
}
`);
});

test("RIS: one value a line, lines end in CRLF, the record is closed", () => {
  expect(risOf(CITATION).split("\r\n")).toEqual([
    "TY  - NEWS",
    "ID  - passports",
    "AU  - هيئة التحرير",
    "AU  - سمر & علي",
    "TI  - 90% من {الجوازات} مزورة_",
    "T2  - إسناد",
    "PY  - 2026",
    "DA  - 2026/11/02",
    "LA  - ar",
    "UR  - https://example.org/articles/passports/",
    "ER  - ",
    "",
  ]);
});
