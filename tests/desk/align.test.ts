/** Which words of a page are which of its source: told by letters, whatever marks stand between them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { alignPassages, between, lettersOf, lettersOfSource } from "../../desk/align.ts";

const SOURCE = [
  "---",
  "العنوان: منسوب السد",
  "---",
  "",
  "قالت [[هيئة المياه|الهيئة]] إن [المنسوب **انخفض** ٤ أمتار][^منسوب]، راجع [البيان](https://example.org/a).",
  "",
  "## ما لا يُعرف",
  "",
  "جملة ثانية[^تحقيق، ص 3] هنا.",
  "",
  "[^منسوب]:",
  "    - القائل: هيئة المياه",
].join("\n");

test("each passage of the page is found where it was typed", () => {
  const letters = lettersOfSource(SOURCE);
  const passages = [
    "منسوب السد",
    "قالت الهيئة إن المنسوب انخفض 4 أمتار، راجع البيان.",
    "ما لا يُعرف",
    "جملة ثانية هنا.",
    "ليس هنا",
  ];
  const starts = alignPassages(
    letters,
    passages.map((passage) => lettersOf(passage).text),
  );
  const lines = starts.map((start) => (start < 0 ? undefined : SOURCE.slice(0, letters.at[start]).split("\n").length));
  expect(lines).toEqual([2, 5, 7, 9, undefined]);
});

test("letters keep their place, whatever stands between them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { text: letters, at } = lettersOf(text);
      expect(at).toHaveLength(letters.length);
      expect(at.every((offset) => /^[\p{L}\p{N}]/u.test(text.slice(offset)))).toBe(true);
    }),
  );
});

test("between two known places one goes on evenly; before the first and behind the last one stays", () => {
  const places = [
    [0, 100],
    [10, 200],
    [20, 400],
  ] as const;
  expect([-5, 0, 5, 10, 15, 99].map((here) => between(places, here))).toEqual([100, 100, 150, 200, 300, 400]);
  expect(between([], 7)).toBe(0);
});
