/** What is wanted at a position is told by the table of the field that stands there. */
import { describe, expect, test } from "vitest";
import { CORRECTION_KINDS, GENRES, YES_NO } from "../../../src/model/vocabulary.ts";
import {
  CORRECTION_FIELDS,
  RECORD_FIELDS,
  SITE_FIELDS,
  SOURCE_ENTRY_FIELDS,
} from "../../../src/parse/fields/field-tables.ts";
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
