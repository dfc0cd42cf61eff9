/** What the desk's bar writes: each insertion as an editor would have typed it, read back by the parser. */
import { describe, expect, test } from "vitest";
import {
  type Change,
  freeLabel,
  writeClaim,
  writeNote,
  writePicture,
  writeQuotation,
  writeSource,
  writeTable,
  writeTopic,
} from "../../desk/insert.ts";
import { parseFile } from "../../src/parse/parse-file.ts";

/** Makes changes as an editor does: all told in offsets of the old text. */
const made = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);

const HEAD = "---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\n";
const TEXT = `${HEAD}قالت الهيئة إن المنسوب انخفض أربعة أمتار في شهرين.\n`;
const where = (words: string, text = TEXT) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });

function article(text: string) {
  const { noun, diagnostics } = parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(text) });
  if (noun?.kind !== "article") throw new Error("no article");
  return { article: noun.noun, codes: diagnostics.map(({ code }) => code) };
}

describe("a claim", () => {
  const ANSWERS = {
    who: ["هيئة المياه"],
    through: ["صحيفة الضفاف"],
    stance: "ينفي",
    readIn: "تحقيق الضفاف",
    restsOn: "قوله",
  };

  test("becomes brackets, a mark and a record with every answer", () => {
    const text = made(TEXT, writeClaim(TEXT, where("المنسوب انخفض أربعة أمتار"), ANSWERS));
    expect(text).toBe(
      `${HEAD}قالت الهيئة إن [المنسوب انخفض أربعة أمتار][^المنسوب-انخفض] في شهرين.\n\n[^المنسوب-انخفض]:\n    - القائل: هيئة المياه\n    - السند: هيئة المياه ثم صحيفة الضفاف\n    - الموقف: ينفي\n    - المصدر: تحقيق الضفاف\n    - يستند إلى: قوله\n`,
    );
    const { article: read, codes } = article(text);
    expect(codes).toEqual([]);
    expect(read.records).toMatchObject([{ label: "المنسوب-انخفض", chain: { text: "هيئة المياه ثم صحيفة الضفاف" } }]);
    expect(read.marks).toHaveLength(1);
  });

  test("of two who have said it together is one voice, and its chain begins with either", () => {
    const text = made(
      TEXT,
      writeClaim(TEXT, where("المنسوب انخفض"), { ...ANSWERS, who: ["هيئة المياه", "وزارة الري"], stance: "يثبت" }),
    );
    expect(text).toContain("    - القائلون: هيئة المياه، وزارة الري\n    - السند: هيئة المياه ثم صحيفة الضفاف\n");
    expect(article(text).codes).toEqual([]);
  });

  test.each([
    ["القنوات لم تصن منذ سنتين", "القنوات-لم-تصن"],
    ["لا خطر على السكان", "لا-خطر-على"],
    ["المنسوب انخفض ولن يعود", "المنسوب-انخفض"],
    ["في بلد", "بلد"],
    ["هو لم", "هو-لم"],
  ])("«%s» is labelled by what tells it, and never by its contrary: %s", (words, label) => {
    expect(freeLabel("", words)).toBe(label);
  });

  test("what is affirmed, with nothing else known, is a record of one line", () => {
    const text = made(
      TEXT,
      writeClaim(TEXT, where("المنسوب"), { who: ["الهيئة"], through: [], stance: "يثبت", readIn: "", restsOn: "" }),
    );
    expect(text).toContain("[^المنسوب]:\n    - القائل: الهيئة\n");
    expect(article(text).codes).toEqual([]);
  });

  test("a second one stands below the first, under a label of its own", () => {
    const first = made(TEXT, writeClaim(TEXT, where("المنسوب انخفض"), ANSWERS));
    expect(freeLabel(first, "المنسوب انخفض كثيرًا")).toBe("المنسوب-انخفض-2");
    const second = made(first, writeClaim(first, where("في شهرين", first), ANSWERS));
    expect(second).toContain("    - يستند إلى: قوله\n[^شهرين]:\n    - القائل");
    expect(article(second).article.records).toHaveLength(2);
  });
});

describe("what else the bar writes", () => {
  test("a quotation behind its paragraph, with its speaker and its source", () => {
    const text = made(TEXT, writeQuotation(TEXT, TEXT.indexOf("المنسوب"), "لن ينخفض\nأكثر", "مدير السد", "بيان السد"));
    expect(text).toBe(`${TEXT.trimEnd()}\n\n> لن ينخفض\n> أكثر\n> — مدير السد[^بيان-السد]\n`);
    expect(article(text).article.marks).toHaveLength(1);
  });

  test("a source, a topic, a note, a picture, a table", () => {
    expect(made(TEXT, writeSource(where("شهرين"), "تحقيق الضفاف", "ص 3"))).toContain("شهرين[^تحقيق-الضفاف، ص 3].");
    expect(made(TEXT, writeTopic(where("الهيئة"), "هيئة المياه", "الهيئة"))).toContain(
      "قالت [[هيئة المياه|الهيئة]] إن",
    );
    const note = made(TEXT, writeNote(TEXT, where("شهرين"), "آذار\nونيسان"));
    expect(note).toContain("في شهرين[^آذار-ونيسان].\n\n[^آذار-ونيسان]: آذار ونيسان\n");
    expect(article(note).article.footnotes).toHaveLength(1);
    const picture = made(TEXT, writePicture(TEXT, TEXT.length, "dam.jpg", "السد من الجو", 'تصوير: "فلان"'));
    expect(article(picture).article.pictures).toMatchObject([{ src: "dam.jpg", alt: "السد من الجو" }]);
    const table = made(TEXT, writeTable(TEXT, TEXT.length, ["الشهر", "المنسوب"], 2, "…"));
    expect(table).toContain("\n\n| الشهر | المنسوب |\n| --- | --- |\n| … | … |\n| … | … |\n");
    expect(article(table).codes).toEqual([]);
  });
});
