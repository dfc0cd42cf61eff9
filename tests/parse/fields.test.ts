/** The tables of fields: every name leads to one field, and the printed page says what they say. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  ARTICLE_FIELDS,
  CORRECTION_FIELDS,
  PAGE_FIELDS,
  SITE_FIELDS,
  SOURCE_ENTRY_FIELDS,
  SOURCE_FIELDS,
  TOPIC_FIELDS,
} from "../../src/parse/fields/field-tables.ts";
import { findField } from "../../src/parse/fields/find-field.ts";
import { RECORD_FIELDS } from "../../src/parse/fields/record-fields.ts";
import { COMMANDS } from "../../src/shell/commands.ts";
import { FORMS } from "../../src/shell/new-forms.ts";
import { FIELDS_PAGE, printFields } from "../tools/print-fields.ts";
import { parseArticleText } from "./parsing.ts";

test("docs/fields.md is what the tables say now (npm run docs prints it)", () => {
  expect(readFileSync(FIELDS_PAGE, "utf8")).toBe(printFields());
});

test.each(
  Object.entries({
    ARTICLE_FIELDS,
    CORRECTION_FIELDS,
    PAGE_FIELDS,
    RECORD_FIELDS,
    SITE_FIELDS,
    SOURCE_ENTRY_FIELDS,
    SOURCE_FIELDS,
    TOPIC_FIELDS,
  }),
)("in %s every name leads to its own field", (_, table) => {
  for (const [name, { ar, also = [] }] of Object.entries<{ ar: string; also?: readonly string[] }>(table))
    for (const key of [name, ar, ...also]) expect(findField(table, key), key).toBe(name);
});

test("what `isnad new` asks can be answered by an option of the command, and begins with the title", () => {
  const options = Object.keys(COMMANDS.new.options);
  for (const { questions } of Object.values(FORMS)) {
    expect(questions[0]).toMatchObject({ option: "title", required: true });
    for (const { option } of questions) expect(options).toContain(option);
  }
});

describe("a time of day", () => {
  const timed = (typed: string) => parseArticleText(`---\nالعنوان: ع\nالتاريخ: ${typed}\n---\n\nنص.\n`);

  test.each([
    ["2026-11-22 14:30", "14:30"],
    ["2026-11-22T23:30:00+03:00", "23:30:00+03:00"],
    ["22 تشرين الثاني 2026، الساعة 2:30 مساءً", "14:30"],
  ])("stands behind the day: %s", (typed, time) => {
    const { article, diagnostics } = timed(typed);
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({ datePublished: "2026-11-22", timePublished: time });
  });

  test("is not there where none is typed", () => expect(timed("2026-11-22").article.timePublished).toBeUndefined());

  test("that no clock shows makes the date unreadable", () =>
    expect(timed("2026-11-22 25:00").diagnostics).toMatchObject([{ code: "date-invalid" }]));

  test("in a field that holds a day alone is left out", () => {
    const { article } = parseArticleText(
      "---\nالعنوان: ع\nالتاريخ: 2026-11-22\nتصحيحات:\n  - التاريخ: 2026-11-23 09:00\n    النص: ت\n---\n\nنص.\n",
    );
    expect(article.corrections).toMatchObject([{ date: "2026-11-23" }]);
  });
});
