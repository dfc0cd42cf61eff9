/** What a reader is told of an answer, and which words of a sentence are marked; where a key is kept. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/arabic/fold.ts";
import { wordKey } from "../../../src/arabic/word-keys.ts";
import { type AnswerWords, tellAnswer } from "../../../src/pages/search/answer-words.ts";
import { markWords } from "../../../src/pages/search/mark-words.ts";
import { shelfOf } from "../../../src/pages/search/shelves.ts";

describe("an answer in words", () => {
  const WORDS: AnswerWords = {
    language: "ar",
    numerals: "arab",
    none: "لا نتائج",
    partial: "لا صفحة فيها كل الكلمات.",
    failed: "تعذر البحث",
    mean: "هل تقصد «#»؟",
    rest: "المزيد",
    counted: ["صفر", "نتيجة واحدة", "نتيجتان"],
    more: { few: "# نتائج", many: "# نتيجة", other: "# نتيجة أخرى" },
  };
  const told = (count: number, complete = true) =>
    tellAnswer(
      {
        hits: Array.from({ length: count }, () => ({ document: 0, score: 1, sentence: 0 })),
        keys: [],
        complete,
        missing: [],
      },
      WORDS,
    );

  test.each([
    [0, "لا نتائج"],
    [1, "نتيجة واحدة."],
    [2, "نتيجتان."],
    [3, "٣ نتائج."],
    [11, "١١ نتيجة."],
    [100, "١٠٠ نتيجة أخرى."],
  ])("%i: %s", (count, words) => expect(told(count)).toBe(words));

  test("says so where no page has all the words", () => {
    expect(told(2, false)).toBe("لا صفحة فيها كل الكلمات. نتيجتان.");
  });
});

describe("marked words", () => {
  const marked = (sentence: string, keys: readonly string[], longest?: number) =>
    markWords(sentence, keys, longest)
      .map(({ text, marked: is }) => (is ? `[${text}]` : text))
      .join("");

  test.each<[string, string[], string]>([
    ["تقع سري كانيه على الحدود.", ["سري كانيه"], "تقع [سري كانيه] على الحدود."],
    ["تقع سري كانيه على الحدود.", ["سري", "سري كانيه"], "تقع [سري كانيه] على الحدود."],
    ["سري كانيه", ["كانيه", "سري"], "[سري] [كانيه]"],
    ["وصل بالحَسَكة ليلًا، وعاد", [wordKey(fold("الحسكة"))], "وصل [بالحَسَكة] ليلًا، وعاد"],
    ["لا شيء", ["قمح"], "لا شيء"],
    ["سري ثم كانيه", ["سري كانيه"], "سري ثم كانيه"],
  ])("%s by %j", (sentence, keys, expected) => expect(marked(sentence, keys)).toBe(expected));

  const around = (before: number, after: number) => `${"كلمة ".repeat(before)}قمح${" كلمة".repeat(after)}`;

  test("of a long sentence are shown with what stands around them, whole words, and dots where it is cut", () => {
    expect(marked(around(60, 60), ["قمح"], 60)).toMatch(/^…(?:كلمة )+\[قمح\](?: كلمة)+…$/u);
    expect(marked(around(0, 60), ["قمح"], 60)).toMatch(/^\[قمح\](?: كلمة)+…$/u);
    expect(marked(around(60, 0), ["قمح"], 60)).toMatch(/^…(?:كلمة )+\[قمح\]$/u);
    expect(marked(around(60, 60), ["شعير"], 60)).toMatch(/^كلمة(?: كلمة)+…$/u);
  });

  test("of what has no space to be cut at are shown with as much as was asked for", () => {
    expect(marked(`قمح${"،كلمة".repeat(20)}`, ["قمح"], 20)).toBe("[قمح]،كلمة،كلمة،كلمة،ك…");
  });

  test("stand in no more than was asked for, and nothing is cut that fits", () => {
    expect(marked(around(60, 60), ["قمح"], 60).length).toBeLessThanOrEqual(60 + 4);
    expect(marked(around(5, 6), ["قمح"], around(5, 6).length)).toBe(around(5, 6).replace("قمح", "[قمح]"));
  });
});

test("keys that begin with the same three letters of a word stand together; a shelf is one there is", () => {
  const key = fc.string({ unit: fc.constantFrom(..."ابتثجح "), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(key, fc.integer({ min: 1, max: 50 }), (typed, shelves) => {
      const beginning = (typed.split(" ")[0] ?? "").slice(0, 3);
      expect(shelfOf(typed, shelves)).toBe(shelfOf(beginning, shelves));
      expect(shelfOf(typed, shelves)).toBeLessThan(shelves);
    }),
  );
  expect(new Set(["قمح", "قمر", "قمع", "قمل"].map((each) => shelfOf(each, 1000))).size).toBe(4);
});
