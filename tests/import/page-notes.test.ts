/** What belongs to an article beside its paragraphs, as pages really write it: notes, figures around whole texts, texts of few letters. */
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";

const PROSE = "<p>قال الوزير إن الطريق مفتوح منذ الصباح، وإن المدارس تعمل كما كانت تعمل قبل العاصفة.</p>";

async function bring(body: string, title = "عنوان المقال"): Promise<string> {
  const html = `<html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  const { articles } = await importFile({ name: "a.html", bytes: strToU8(html) }, { names: [], taken: [] });
  return articles[0]?.text ?? "";
}

test("notes that stand outside the article, or beside it, come along", async () => {
  const notes = '<div class="post__footnotes"><p>كلام الحاشية الأولى.</p></div>';
  for (const page of [
    `<article>${PROSE}${PROSE}</article>${notes}`,
    `<article>${PROSE}${PROSE}<aside class="footnotes"><p>كلام الحاشية الأولى.</p></aside></article>`,
  ])
    expect(await bring(page)).toContain("كلام الحاشية الأولى.");
});

test("a note that is hidden within a line stands at the end, not in the sentence", async () => {
  const note = '<span class="footnote-content" style="display: none">كلام الحاشية.</span>';
  const text = await bring(
    `<article><p>سقط الجسر أمس عند الفجر بعد فيضان النهر${note} ولم يُصب أحد.</p>${PROSE}</article>`,
  );
  expect(text).toMatch(/فيضان النهر ولم يُصب أحد/u);
  expect(text.indexOf("كلام الحاشية.")).toBeGreaterThan(text.indexOf("المدارس"));
});

test("what leads to a note is none", async () => {
  const sign = '<aside class="footnote-ref">١</aside>';
  expect(await bring(`<article>${PROSE}${sign}${PROSE}</article>`)).not.toContain("١");
});

test("a figure around whole paragraphs is no picture's", async () => {
  expect(await bring(`<article><figure><div>${PROSE}<p>وقال إن الجسر سليم.</p></div></figure></article>`)).toContain(
    "إن [الجسر سليم]",
  );
});

test("one paragraph is never the whole story, however short the others are", async () => {
  const text = await bring(
    "<h1>أهلًا</h1><p>هذه صفحتي.</p><ul><li><a href='/a'>مشروع</a> صغير</li></ul><p>راسلوني على عنواني الذي تعرفونه من زمان.</p>",
  );
  for (const words of ["هذه صفحتي", "مشروع", "راسلوني"]) expect(text).toContain(words);
});

test("a name of the program's own that ends in «display: none» hides nothing", async () => {
  expect(await bring(`<main style="--footer-display: none">${PROSE}${PROSE}</main>`)).toContain("الطريق مفتوح");
});

test("a paragraph that is named after the heading it stands below is one", async () => {
  expect(await bring(`<main>${PROSE}<p class="article__p h2-related">كلام تحت عنوان فرعي.</p></main>`)).toContain(
    "كلام تحت عنوان فرعي.",
  );
});

test("a sentence is no headline, though a note's number stands behind it", async () => {
  const text = await bring(`<article><p>هذه جملة أولى.<sup>1</sup></p>${PROSE}</article>`, "عنوان الصفحة");
  expect(text).toContain("العنوان: عنوان الصفحة");
  expect(text).toContain("هذه جملة أولى.");
});
