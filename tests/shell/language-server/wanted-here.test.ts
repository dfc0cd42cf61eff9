/** What is wanted at a position is told by the table of the field that stands there. */
import { describe, expect, test } from "vitest";
import {
  AUTHENTICATED,
  CORRECTION_KINDS,
  DIFFERENCES,
  GENRES,
  STANCES,
  YES_NO,
} from "../../../src/model/vocabulary.ts";
import { CORRECTION_FIELDS, SITE_FIELDS, SOURCE_ENTRY_FIELDS } from "../../../src/parse/fields/field-tables.ts";
import { RECORD_FIELDS } from "../../../src/parse/fields/record-fields.ts";
import { fieldCardAt } from "../../../src/shell/language-server/field-card.ts";
import { wantedAt } from "../../../src/shell/language-server/wanted-here.ts";

/** The text up to the cursor, which stands at its end. */
function at(text: string, path = "articles/a.md") {
  const lines = text.split("\n");
  return wantedAt(path, text, { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 });
}

describe("a value", () => {
  test.each([
    ["---\nالنوع: ت", GENRES],
    ["---\nالمواضيع: داعش، تر", "topic"],
    ["---\nالمواضيع:\n  - داعش\n  - تر", "topic"],
    ["---\nمبني على: ", "source"],
    ["---\nمسودة: ", YES_NO],
    ["---\nتصحيحات:\n  - النوع: ", CORRECTION_KINDS],
    ["---\nالمصادر:\n  guardian:\n    الناشر: ", "agent"],
  ])("%j is one of those its field reads", (text, kind) => expect(at(text)?.kind).toBe(kind));

  test("that is free text is not offered", () => expect(at("---\nالعنوان: ما")).toBeUndefined());
});

describe("a field", () => {
  test("in front matter is one of the entries it stands among", () => {
    expect(at("---\nتصحيحات:\n  - التاريخ: 2026-11-22\n    الن")?.table).toBe(CORRECTION_FIELDS);
    expect(at("---\nتصحيحات:\n  - الن")).toMatchObject({ table: CORRECTION_FIELDS, from: 4, typed: "الن" });
    expect(at("---\nالمصادر:\n  guardian:\n    الن")?.table).toBe(SOURCE_ENTRY_FIELDS);
    expect(at("الدر", "site.yaml")?.table).toBe(SITE_FIELDS);
  });

  test("in a note is one of a record's", () =>
    expect(at("---\nالعنوان: ع\n---\n\nنص[^أ].\n\n[^أ]:\n    - القا")?.table).toBe(RECORD_FIELDS));
});

describe("what may stand behind a name or a semicolon", () => {
  const record = (line: string) => at(`---\nالعنوان: ع\n---\n\nنص[^أ].\n\n[^أ]:\n    - ${line}`);

  test.each<readonly [string, unknown, string]>([
    ["القائل: جندي (", expect.arrayContaining(["مجهول", "متحدث باسم:", "العدد:", "السبب:", "نفسه:"]), ""],
    ["السند: شاهد ثم الوكالة (حر", expect.arrayContaining(["حرّف"]), "حر"],
    ["يستند إلى: لقاء الوزير (", ["محرّف"], ""],
    ["يناقض: قديم؛ ", ["الفرق:", "الجانب:", "السبب:", "بحسب:"], ""],
    ["يناقض: قديم؛ الفرق: زم", DIFFERENCES, "زم"],
    ["الحالات: محل خلاف؛ ", ["السبب:", "قرره:"], ""],
    ["الصيغة: متوقع؛ ال", ["الشرط:", "الموعد:"], "ال"],
    ["المآل: تحقق؛ المصدر: بي", "source", "بي"],
    ["الرقم: 10 قتلى؛ ", ["حتى", "أولي", "من"], ""],
    ["الموقف: ين", STANCES, "ين"],
    ["المصدر: بيان؛ خ", "source", "خ"],
  ])("%j", (line, kind, typed) => {
    const wanted = record(line);
    expect(wanted?.kind).toEqual(kind);
    expect(wanted?.typed).toBe(typed);
  });

  test("in the fields of sources and topics", () => {
    expect(at("---\nتحقق منه: مختبر (", "sources/a.md")?.kind).toBe(AUTHENTICATED);
    expect(at("---\nتحقق منه: مخ", "sources/a.md")?.kind).toBe("agent");
    expect(at("---\nجزء من: الجيش (", "topics/a.md")?.kind).toEqual(["من", "إلى"]);
    expect(at("---\nالتواريخ:\n  - المصدر: ", "topics/a.md")?.kind).toBe("source");
  });
});

describe("the card of a field", () => {
  test("tells what it reads, its values, and how else it is called", () => {
    const text = "---\nالعنوان: ع\n---\n\nنص[^أ].\n\n[^أ]:\n    - الصيغة: متوقع";
    const { card, range } = fieldCardAt("articles/a.md", text, { line: 7, character: 8 }) ?? {};
    expect(card).toMatch(/^\*\*الصيغة\*\*\n\n/u);
    expect(card).toMatch(/ويُكتب كذلك: modality$/u);
    expect(card).toContain("جازم، محتمل، مشروط، متوقع");
    expect(range).toEqual({ start: { line: 7, character: 6 }, end: { line: 7, character: 12 } });
  });

  test("is shown by its name alone, under any of its names", () => {
    const text = "---\ndate: 2026-11-22\n---\n\nنص: كلام\n";
    expect(fieldCardAt("articles/a.md", text, { line: 1, character: 2 })?.card).toMatch(
      /^\*\*التاريخ\*\* · لا بد منه\n\n/u,
    );
    expect(fieldCardAt("articles/a.md", text, { line: 1, character: 9 })).toBeUndefined();
    expect(fieldCardAt("articles/a.md", text, { line: 4, character: 1 })).toBeUndefined();
  });
});

describe("the way to a file", () => {
  test.each([
    ["---\nالصورة: dam", "picture", "dam"],
    ['---\nالصورة: "صور السد', "picture", "صور السد"],
    ["---\nالعنوان: ع\n---\n\n![السد](dam%20", "shown", "dam%20"],
    ["---\nالعنوان: ع\n---\n\nفي [التقرير](../وثائق السد", "link", "../وثائق السد"],
    ["---\nالعنوان: ع\n---\n\nفي [التقرير](<تقرير السد", "link", "تقرير السد"],
  ])("%j", (text, kind, typed) => expect(at(text)).toMatchObject({ kind, typed }));

  test("of a source's copies, several in a list", () => {
    expect(at("---\nالوثيقة: [أ.pdf، ب", "sources/a.md")).toMatchObject({ kind: "document", typed: "ب" });
    expect(at("---\nالوثائق:\n  - بي", "sources/a.md")).toMatchObject({ kind: "document", typed: "بي" });
  });

  test("of no page elsewhere, and not behind the link's end", () => {
    expect(at("---\nالعنوان: ع\n---\n\n[أ](https://exa")).toBeUndefined();
    expect(at("---\nالعنوان: ع\n---\n\n[أ](a.pdf) ثم")).toBeUndefined();
  });
});
