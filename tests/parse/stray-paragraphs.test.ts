/** What stands behind the notes at the end of a text: whose it is, the editor is asked. */
import { describe, expect, test } from "vitest";
import { parseProse } from "./parsing.ts";

const told = (text: string) =>
  parseProse(text).diagnostics.flatMap(({ code, place, facts }) =>
    code === "note-paragraph" ? [{ line: place.line, text: "text" in facts ? facts.text : "" }] : [],
  );
const textsTold = (text: string) => told(text).map((each) => each.text);

describe("a paragraph that may be a note's second", () => {
  test.each([
    ["نص[^أ].\n\n[^أ]: كلام الحاشية.\n\nوتتمته.\n", ["وتتمته."]],
    ["نص[^أ] ونص[^ب].\n\n[^أ]: كلام.\n\nوتتمته.\n\nوتتمة تتمته.\n\n[^ب]: آخر.\n", ["وتتمته.", "وتتمة تتمته."]],
    ["نص[^أ].\n\n[^أ]: كلام\n    يطول.\n\nسطر أول\nوسطر ثان.\n", ["سطر أول"]],
  ])("is told at its first line: %j", (text, texts) => expect(textsTold(text)).toEqual(texts));

  test.each([
    ["indented, it is the note's", "نص[^أ].\n\n[^أ]: كلام.\n\n    وتتمته.\n"],
    ["where the text goes on, it is the text's", "نص[^أ].\n\n[^أ]: كلام.\n\nفقرة.\n\n## قسم\n\nنص.\n"],
    ["with a mark, it is the text's", "نص[^أ].\n\n[^أ]: كلام.\n\nفقرة[^ب].\n\n[^ب]: كلام.\n"],
    ["behind a record, it is no note's", "[قول][^أ].\n\n[^أ]:\n    - القائل: الهيئة (مسمى)\n\nفقرة.\n"],
    ["without notes, there is nothing to ask", "فقرة.\n\nوفقرة.\n"],
  ])("is not told where it is plain: %s", (_, text) => expect(told(text)).toEqual([]));

  test("is read as it stands: shown in the text, and no word of it is lost", () => {
    const { article } = parseProse("نص[^أ].\n\n[^أ]: كلام.\n\nوتتمته.\n");
    expect(JSON.stringify(article.body)).toContain("وتتمته.");
  });
});

describe("a line of seven equals signs", () => {
  const codes = (text: string) => parseProse(text).diagnostics.map(({ code }) => code);
  test("alone, it is what git left", () => expect(codes("نص.\n\n=======\n\nنص.\n")).toEqual(["conflict-marks"]));
  test("below a line, it makes a heading, which is told", () =>
    expect(codes("نص.\n=======\n\nنص.\n")).toEqual(["near-miss-rule"]));
  test("among the others, they are told, each once", () =>
    expect(
      codes("<<<<<<< HEAD\nنص.\n\n=======\n\nنص.\n>>>>>>> b\n").filter((code) => code === "conflict-marks"),
    ).toHaveLength(2));
});
