/** What a change of name changes, by examples: fields, lists, chains, marks and links of all files; and what it leaves. */
import { describe, expect, test } from "vitest";
import { writeClitic } from "../../src/arabic/write-clitic.ts";
import { applyEdits } from "../../src/base/text-edit.ts";
import { TOPIC_FIELDS } from "../../src/parse/fields/field-tables.ts";
import { addToList } from "../../src/shell/language-server/add-to-list.ts";
import { renameTo } from "../../src/shell/language-server/rename.ts";
import { moveTo } from "../../src/shell/language-server/rename-id.ts";
import { change, nameIn, open } from "./open-texts.ts";

const TEXTS = {
  "topics/hasakah.md": "---\nالاسم: الحسكة\nالنوع: مكان\n---\n",
  "topics/paper.md": "---\nالاسم: الصحيفة\nالنوع: وسيلة إعلام\nأسماء أخرى: [الجريدة]\n---\nتصدر في [[الحسكة]].\n",
  "sources/report.md": "---\nالعنوان: تقرير السد\nالناشر: الصحيفة\n---\n",
  "articles/dam.md": [
    "---",
    "العنوان: السد",
    "النوع: تحليل",
    "التاريخ: 2026-03-01",
    "المواضيع: [الحسكة، الصحيفة]",
    "---",
    "",
    "قالت الصحيفة إن [الماء قليل][^ماء] في [[الحسكة|المدينة]]، وراجع[^تقرير-السد، ص 3] و[التقرير](../sources/report.md).",
    "",
    "> في الحسكة ماء",
    "> — الصحيفة[^تقرير السد]",
    "",
    "وصل إلى الحسكة وللحسكة وبالحسكة، وقالت «أهل الحسكة».",
    "",
    "[^ماء]:",
    "    - القائل: مسؤول كبير (بالصفة؛ متحدث باسم: الصحيفة)",
    "    - السند: مسؤول كبير ثم الصحيفة",
    "    - المصدر: تقرير السد، ص 3",
    "    - المكان: الحسكه",
    "",
  ].join("\n"),
  "articles/later.md":
    "---\nالعنوان: بعده\nالنوع: تحليل\nالتاريخ: 2026-03-02\n---\n\nعاد [ذلك][^ذلك].\n\n[^ذلك]:\n    - القول: dam/ماء\n    - القائل: الصحيفة\n",
};
const room = open(TEXTS);

/** The texts after the change, and those after that of the prose too. */
function renamed(path: string, words: string, fresh: string) {
  const plan = renameTo(nameIn(room, path, words), fresh, room);
  if (plan.kind === "refused") throw new Error(plan.why.ar);
  return { texts: change(TEXTS, plan.edits), whole: change(TEXTS, [...plan.edits, ...plan.prose]) };
}
const refusal = (path: string, words: string, fresh: string): string => {
  const plan = renameTo(nameIn(room, path, words), fresh, room);
  return plan.kind === "refused" ? plan.why.ar : "";
};

describe("a topic", () => {
  test("is called otherwise in lists, links and records, whatever its spelling there; prose keeps its words, and the topic the old name", () => {
    const { texts } = renamed("articles/dam.md", "الحسكة، ", "مدينة الحسكة");
    expect(texts["topics/hasakah.md"]).toBe("---\nالاسم: مدينة الحسكة\nالنوع: مكان\nأسماء أخرى: [الحسكة]\n---\n");
    expect(texts["topics/paper.md"]).toContain("تصدر في [[مدينة الحسكة]].");
    expect(texts["articles/dam.md"]).toContain("المواضيع: [مدينة الحسكة، الصحيفة]");
    expect(texts["articles/dam.md"]).toContain("[[مدينة الحسكة|المدينة]]");
    expect(texts["articles/dam.md"]).toContain("المكان: مدينة الحسكة\n");
    expect(texts["articles/dam.md"]).toContain("وصل إلى الحسكة وللحسكة وبالحسكة");
  });

  test("in the prose too, with the small words that are written onto it; never in what others said", () => {
    const { whole } = renamed("topics/hasakah.md", "الحسكة", "قامشلو");
    expect(whole["articles/dam.md"]).toContain("وصل إلى قامشلو ولقامشلو وبقامشلو، وقالت «أهل الحسكة».");
    expect(whole["articles/dam.md"]).toContain("> في الحسكة ماء\n");
  });

  test("that speaks: publishers, speakers, chains, bodies in brackets, the last line of a quotation", () => {
    const { texts, whole } = renamed("topics/paper.md", "الصحيفة", "صحيفة النهر");
    expect(texts["sources/report.md"]).toContain("الناشر: صحيفة النهر\n");
    expect(texts["articles/dam.md"]).toContain("المواضيع: [الحسكة، صحيفة النهر]");
    expect(texts["articles/dam.md"]).toContain("(بالصفة؛ متحدث باسم: صحيفة النهر)");
    expect(texts["articles/dam.md"]).toContain("السند: مسؤول كبير ثم صحيفة النهر\n");
    expect(texts["articles/dam.md"]).toContain("> — صحيفة النهر[^تقرير السد]");
    expect(texts["articles/later.md"]).toContain("القائل: صحيفة النهر\n");
    expect(texts["topics/paper.md"]).toContain("أسماء أخرى: [الجريدة، الصحيفة]");
    expect(whole["articles/dam.md"]).toContain("قالت صحيفة النهر إن");
  });

  test("another name of it is changed alone", () => {
    const { texts } = renamed("topics/paper.md", "الجريدة", "اليومية");
    expect(texts["topics/paper.md"]).toContain("الاسم: الصحيفة\nالنوع: وسيلة إعلام\nأسماء أخرى: [اليومية]\n");
    expect(texts["sources/report.md"]).toBe(TEXTS["sources/report.md"]);
  });
});

test("a source: its title, fields, and marks, joined by hyphens where they were", () => {
  const { texts } = renamed("articles/dam.md", "تقرير-السد", "تقرير الهيئة عن السد");
  expect(texts["sources/report.md"]).toContain("العنوان: تقرير الهيئة عن السد\n");
  expect(texts["articles/dam.md"]).toContain("وراجع[^تقرير-الهيئة-عن-السد، ص 3]");
  expect(texts["articles/dam.md"]).toContain("> — الصحيفة[^تقرير الهيئة عن السد]");
  expect(texts["articles/dam.md"]).toContain("المصدر: تقرير الهيئة عن السد، ص 3\n");
});

test("a label: its mark, its record, and the claim where another article repeats it", () => {
  const { texts } = renamed("articles/later.md", "ماء", "قلة الماء");
  expect(texts["articles/dam.md"]).toContain("[الماء قليل][^قلة-الماء]");
  expect(texts["articles/dam.md"]).toContain("[^قلة-الماء]:\n");
  expect(texts["articles/later.md"]).toContain("القول: dam/قلة-الماء\n");
});

test("an agent in place: wherever it speaks or stands in a chain", () => {
  const { texts } = renamed("articles/dam.md", "مسؤول كبير (", "مصدر حكومي");
  expect(texts["articles/dam.md"]).toContain("القائل: مصدر حكومي (بالصفة؛");
  expect(texts["articles/dam.md"]).toContain("السند: مصدر حكومي ثم الصحيفة\n");
});

describe("a name is refused", () => {
  test.each([
    ["", "لا بد من اسم."],
    ["  ", "لا بد من اسم."],
    ["أ، ب", "لا يصلح «،» في اسم."],
    ["أ [ب]", "لا يصلح «[» في اسم."],
    ["أ\nب", "في الاسم محرف خفي أو سطر جديد."],
    ["أ\u202eب", "في الاسم محرف خفي أو سطر جديد."],
    ["- أ", "يبدأ الاسم بحرف أو رقم."],
    ["الجريدة", "«الجريدة» موضوع من قبل."],
    ["تقرير السد", "«تقرير السد» مصدر من قبل."],
    ["مسؤول كبير", "«مسؤول كبير» قائل من قبل."],
    ["السد", "«السد» عنوان مقال."],
    ["م".repeat(201), "اسم أطول من 200 حرف."],
  ])("%j", (fresh, why) => expect(refusal("topics/hasakah.md", "الحسكة", fresh)).toBe(why));

  test("a label that the article has, or that would be a source's", () => {
    expect(refusal("articles/later.md", "[^ذلك]", "ذلك/ماء")).toBe("لا يصلح «/» في اسم.");
    expect(refusal("articles/dam.md", "[^ماء]", "تقرير السد")).toBe("«تقرير السد» مصدر من قبل.");
  });

  test("a name of its own is one that it has", () =>
    expect(refusal("topics/paper.md", "الصحيفة", "الجريدة")).toBe("«الجريدة» اسم له من قبل."));
});

test("the same name spelt otherwise is no other name: nothing is kept", () => {
  const { texts } = renamed("topics/hasakah.md", "الحسكة", "الحسكه");
  expect(texts["topics/hasakah.md"]).toBe("---\nالاسم: الحسكه\nالنوع: مكان\n---\n");
});

test("a file under another id: what names it so, links to it, and its former address", () => {
  const moved = moveTo("sources/report.md", "dam-report", "/sources/report/", room);
  const texts = moved.kind === "moved" ? change(TEXTS, moved.edits) : TEXTS;
  expect(moved).toMatchObject({ to: "sources/dam-report.md" });
  expect(texts["articles/dam.md"]).toContain("[التقرير](../sources/dam-report.md)");
  expect(texts["sources/report.md"]).toContain("عناوين سابقة: [/sources/report/]\n");
  const article = moveTo("articles/dam.md", "the-dam", undefined, room);
  expect(article.kind === "moved" ? change(TEXTS, article.edits)["articles/later.md"] : "").toContain(
    "dam/ماء".replace("dam", "the-dam"),
  );
});

test("a value joins a list, however that is written", () => {
  const file = (fields: string) => `---\nالاسم: أ\n${fields}---\n\nنص.\n`;
  const added = (text: string) => applyEdits(text, addToList("t.md", text, TOPIC_FIELDS, "formerAddresses", "/b/"));
  expect(added(file(""))).toBe(file("عناوين سابقة: [/b/]\n"));
  expect(added(file("عناوين سابقة: [/a/]\n"))).toBe(file("عناوين سابقة: [/a/، /b/]\n"));
  expect(added(file("عنوان سابق: /a/\n"))).toBe(file("عنوان سابق: [/a/، /b/]\n"));
  expect(added(file("عناوين سابقة:\n  - /a/\n"))).toBe(file("عناوين سابقة:\n  - /b/\n  - /a/\n"));
  expect(added(file("عناوين سابقة:\n").replaceAll("\n", "\r\n"))).toBe(
    file("عناوين سابقة:\n  - /b/\n").replaceAll("\n", "\r\n"),
  );
  expect(added("نص.\n")).toBe("نص.\n");
});

test.each([
  ["ب", "الرقة", "بالرقة"],
  ["ول", "الحسكة", "وللحسكة"],
  ["ل", "اللاذقية", "للاذقية"],
  ["ل", "لبنان", "للبنان"],
  ["", "حلب", "حلب"],
  ["ب", "BBC", "بـBBC"],
])("«%s» before «%s» is written «%s»", (clitic, name, written) => expect(writeClitic(clitic, name)).toBe(written));
