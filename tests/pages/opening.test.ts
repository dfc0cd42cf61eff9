/** How an article begins, where it has no summary. */
import { h } from "hastscript";
import { expect, test } from "vitest";
import { opening, shorten } from "../../src/pages/summaries/opening.ts";
import { parseProse } from "../parse/parsing.ts";

test("what ends a paragraph, a heading or an item stays apart from what follows", () => {
  const body = h(null, [h("h2", "عنوان"), h("p", "جملة أولى."), h("ul", [h("li", "بند"), h("li", "بند آخر")])]);
  expect(opening({ ...parseProse("نص.").article, body })).toBe("عنوان جملة أولى. بند بند آخر");
});

test("a summary is said as it is", () => {
  expect(opening({ ...parseProse("نص.").article, description: "الملخص." })).toBe("الملخص.");
});

test("what is cut ends in a word and «…», behind no other sign", () => {
  const word = "كلمة ".repeat(38);
  expect(shorten(`${word}عُرف: استغرق`)).toBe(`${word}عُرف…`);
  expect(shorten(`${word}عُرف، (استغرق)`)).toBe(`${word}عُرف…`);
  expect(shorten("جملة قصيرة.")).toBe("جملة قصيرة.");
});

test("what is cut ends with a sentence where one fits", () => {
  const word = "كلمة ".repeat(20);
  expect(shorten(`${word}انتهت. ${word}`)).toBe(`${word}انتهت.`);
  expect(shorten(`${word}انتهت؟ وقال: «${"كلمة ".repeat(6)}تمت.» ${word}`)).toBe(
    `${word}انتهت؟ وقال: «${"كلمة ".repeat(6)}تمت.»`,
  );
});

test("a sign behind one letter, or behind a few words, ends nothing", () => {
  const word = "كلمة ".repeat(40).trim();
  expect(shorten(`${"كلمة ".repeat(20)}قال د. ${word}`)).toMatch(/كلمة…$/u);
  expect(shorten(`نعم. ${word}`)).toMatch(/كلمة…$/u);
});

test("where there is a summary, the text is not read for it", () => {
  const article = { ...parseProse("نص.").article, description: "الملخص." };
  const unread = Object.defineProperty(article, "body", { get: () => expect.unreachable("the text was read") });
  expect(opening(unread)).toBe("الملخص.");
});
