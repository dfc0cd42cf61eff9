/** The line of the source under a complaint, and the carets that point into it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pointAt } from "../../src/diagnostics/report/source-line.ts";
import { anyCharacter } from "../setup/any-character.ts";

const at = (line: number, column: number, endColumn: number) => ({ file: "f", line, column, endLine: line, endColumn });
const visible = (text: string | undefined) => text?.replace(/[\u200e\u200f]/g, "").trimEnd();

test.each([
  ["Latin", "one two", 5, 8, "    ^^^"],
  ["Arabic", "واحد اثنان", 6, 11, "     ^^^^^"],
  ["harakat take no room", "قَالَ نعم", 7, 10, "    ^^^"],
  ["wide signs take two", "漢字 x", 4, 5, "     ^"],
  ["one column past the end", "نص", 3, 3, "  ^"],
  ["an empty place", "abc", 2, 2, " ^"],
])("carets stand under the words: %s", (_, text, column, endColumn, carets) => {
  expect(visible(pointAt(text, at(1, column, endColumn))?.carets)).toBe(carets);
});

test("the caret line has, letter for letter, the direction of the line above", () => {
  const { carets } = pointAt("قال NATO أمس", at(1, 5, 9)) ?? { carets: "" };
  expect(carets).toBe("\u200f \u200f \u200f  \u200e^\u200e^\u200e^\u200e^ \u200f \u200f \u200f ");
});

test("a long paragraph is cut to what is meant", () => {
  const text = `${"كلمة ".repeat(200)}هنا ${"كلمة ".repeat(200)}`;
  const { shown, carets } = pointAt(text, at(1, 1001, 1004)) ?? { shown: "", carets: "" };
  expect(shown).toMatch(/^….* هنا .*…$/);
  expect(shown.length).toBeLessThan(90);
  const start = visible(carets)?.indexOf("^") ?? 0;
  expect(shown.slice(start, start + 3)).toBe("هنا");
});

test("lines end as the file ends them", () => {
  expect(pointAt("a\r\nb\rc\nd", at(4, 1, 2))?.shown).toBe("d");
  expect(pointAt("a", at(9, 1, 2))).toBeUndefined();
  expect(pointAt("a\n \n", at(2, 1, 1))).toBeUndefined();
});

test("for any line and place: one caret at least, and never wider than the line and one", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, minLength: 1 }), fc.nat(40), fc.nat(40), (text, column, length) => {
      const line = text.replace(/[\r\n]/g, "");
      fc.pre(line.trim() !== "" && column <= line.length);
      const pointed = pointAt(line, at(1, column + 1, column + 1 + length));
      expect(visible(pointed?.carets)?.length ?? 0).toBeLessThanOrEqual(2 * line.length + 2);
      expect(pointed?.shown).not.toMatch(/[\n\r\u202e]/);
    }),
  );
});
