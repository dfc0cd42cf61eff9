/** Who wrote a text and when, as lines and elements of pages say it; all names and lines invented for this test. */
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { convertFile } from "../../src/import/import-file.ts";
import { namesIn, readByline } from "../../src/import/page/bylines.ts";
import { proseOf } from "../../src/import/words.ts";

describe("a line with author and day", () => {
  test.each([
    ["كتبه سامر الأيوبي — 3 آذار 2026", ["سامر الأيوبي"], "2026-03-03"],
    ["بقلم: سامر الأيوبي | 12/3/2026", ["سامر الأيوبي"], "2026-03-12"],
    ["12 غشت 2025 - بقلم سعاد محمد", ["سعاد محمد"], "2025-08-12"],
    ["كتبته سعاد محمد في 3 أفريل 2026", ["سعاد محمد"], "2026-04-03"],
    ["نشرته سعاد محمد بتاريخ 5 جويلية 2024", ["سعاد محمد"], "2024-07-05"],
    ["إعداد: سامر الأيوبي، سعاد محمد، الخميس 12 مارس 2026 - 14:30", ["سامر الأيوبي", "سعاد محمد"], "2026-03-12"],
    ["كتبه سامر الأيوبي — 23 رمضان 1447هـ الموافق 12 مارس 2026م", ["سامر الأيوبي"], "2026-03-12"],
    ["by John Smith, 12 March 2026", ["John Smith"], "2026-03-12"],
    ["نشر في 3 آذار 2026", [], "2026-03-03"],
    ["نُشرت بتاريخ: 12 دجنبر 2025", [], "2025-12-12"],
    ["نشر يوم الخميس 12 مارس 2026 الساعة 10:15 صباحا", [], "2026-03-12"],
    ["تحرير: سعاد محمد", ["سعاد محمد"], undefined],
  ])("%s", (line, names, day) => {
    expect(readByline(line)).toEqual({ names, day });
  });

  test.each([
    ["a day of the Hijri calendar alone is not certain", "كتبه سامر الأيوبي — 15 رمضان 1447"],
    ["nor in numbers", "كتبه سامر الأيوبي 12/9/1447"],
    ["nor with the year first", "نشر في 1447/9/12"],
    ["a day that does not exist", "تحرير: سعاد محمد - 31/2/2026"],
    ["the month before the day", "بقلم سعاد محمد 11/22/2026"],
    ["a weekday of another date", "بقلم سعاد محمد — الأحد 12 مارس 2026"],
    ["a sentence", "كتبها سامر وهو في السجن"],
    ["a sentence with a year", "كتبه في السجن ونشره سنة 1990"],
    ["a label in English", "By the numbers:"],
    ["more than the day", "بقلم سعاد محمد من 12 مارس 2026 إلى 14 مارس 2026 في دمشق"],
  ])("%s is none", (_, line) => {
    expect(readByline(line)).toBeUndefined();
  });

  const STORY = "<p>هذه هي القصة الكاملة عن السد الذي انهار في الليل، وعن الناس الذين كانوا تحته.</p>".repeat(3);
  const bring = async (body: string) => {
    const html = `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
    const { drafts, diagnostics } = await convertFile({ name: "a.html", bytes: strToU8(html) });
    const [draft] = drafts;
    const told = diagnostics.map(({ facts }) => Object.values(facts).join(" ")).join("\n");
    return { ...draft, prose: draft === undefined ? "" : proseOf(draft.tree), told };
  };

  test.each([
    ["a paragraph", (line: string) => `<article><h1>عنوان</h1><p>${line}</p>${STORY}</article>`],
    ["a box over the text", (line: string) => `<main><h1>عنوان</h1><div>${line}</div><div>${STORY}</div></main>`],
    ["the end", (line: string) => `<article><h1>عنوان</h1>${STORY}<p>${line}</p></article>`],
    [
      "an element by its class",
      (line: string) => `<h1>عنوان</h1><div class="date">${line}</div><article>${STORY}</article>`,
    ],
  ])("from %s it goes into the front matter, and is told", async (_, page) => {
    const { authors, datePublished, prose, told } = await bring(page("كتبه سامر الأيوبي — 3 آذار 2026"));
    expect(datePublished).toBe("2026-03-03");
    if (!_.includes("class")) expect(authors).toEqual(["سامر الأيوبي"]);
    expect(prose).not.toContain("سامر");
    expect(told).toContain("كتبه سامر الأيوبي — 3 آذار 2026");
  });

  test("stays where the page tells another day elsewhere", async () => {
    const { datePublished, prose } = await bring(
      `<article><h1>عنوان</h1><time datetime="2026-03-05">أمس</time><p>كتبه سامر الأيوبي — 3 آذار 2026</p>${STORY}</article>`,
    );
    expect(datePublished).toBe("2026-03-05");
    expect(prose).toContain("كتبه سامر الأيوبي — 3 آذار 2026");
  });

  test("with a Hijri day alone stays, and gives no day", async () => {
    const { datePublished, prose } = await bring(
      `<article><h1>عنوان</h1><p>كتبه سامر الأيوبي — 15 رمضان 1447</p>${STORY}</article>`,
    );
    expect(datePublished).toBeUndefined();
    expect(prose).toContain("15 رمضان 1447");
  });
});

describe("what an element names as authors", () => {
  test.each([
    ["von Erika Muster", ["Erika Muster"]],
    ["Von Erika Muster Fr, 18. Oktober 2019", ["Erika Muster"]],
    ["Veröffentlicht von Muster", ["Muster"]],
    ["Text und Interview: Erika Muster", ["Erika Muster"]],
    ["Muster am 29.12.2010, 13:36 Uhr", ["Muster"]],
    ["Erika Muster @emuster", ["Erika Muster"]],
    ["Jane Doe, PhD, XYZ", ["Jane Doe"]],
    ["Erika Muster und Hans Beispiel", ["Erika Muster", "Hans Beispiel"]],
    ["Muster, E. B.", ["E. B. Muster"]],
    ["Muster & Söhne", ["Muster & Söhne"]],
    ["د. سعاد محمد", ["د. سعاد محمد"]],
    ["م. ع.", ["م. ع."]],
    ["Paris Muster", ["Paris Muster"]],
    ["Von Muster", ["Von Muster"]],
    ["example.org", []],
    ["admin", []],
    ["مدير الموقع", []],
    ["Published May 22", []],
    ["كل المقالات ←→", []],
    ["I write about bridges.", []],
    ["Redacci&oacute;n", []],
  ])("%s", (said, names) => {
    expect(namesIn(said)).toEqual(names);
  });
});
