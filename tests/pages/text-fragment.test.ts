/** Links that open a work at the quoted words. */
import { expect, test } from "vitest";
import { linkToWords } from "../../src/pages/summaries/text-fragment.ts";

const URL = "https://example.org/story";
const decoded = (quote: string, ...excerpts: string[]) => {
  const link = linkToWords(URL, quote, excerpts);
  return link && decodeURIComponent(link.slice(`${URL}#:~:text=`.length));
};

test("a quotation is found in the words of the excerpt, though they are spelt otherwise", () => {
  expect(decoded("الجَوَازات تصدر في تركيا", "قال: إن الجوازات تصدر في تركيا منذ عام.")).toBe("الجوازات تصدر في تركيا");
});

test("only whole words are found", () => {
  expect(decoded("جواز", "الجوازات مزورة")).toBeUndefined();
});

test("punctuation between the words does not hide them", () => {
  expect(decoded("قال نعم", "ثم قال: «نعم»، ومضى")).toBe("قال: «نعم");
});

test("a long quotation is found by its first and last words", () => {
  const words = Array.from({ length: 20 }, (_, index) => `كلمة${index}`).join(" ");
  expect(decoded(words, `قبل ${words} بعد`)).toBe("كلمة0 كلمة1 كلمة2 كلمة3,كلمة16 كلمة17 كلمة18 كلمة19");
});

test("what is syntax in a directive is encoded", () => {
  expect(linkToWords(URL, "ألف-باء، A&B", ["ألف-باء، A&B"])).toBe(
    `${URL}#:~:text=${encodeURIComponent("ألف")}%2D${encodeURIComponent("باء، A&B")}`,
  );
});

test("an address that has a fragment keeps it", () => {
  expect(linkToWords(`${URL}#part`, "نعم", ["نعم"])).toBe(`${URL}#part:~:text=${encodeURIComponent("نعم")}`);
});

test("nothing is linked where no excerpt holds the words", () => {
  expect(decoded("نعم", "لا", "كلا")).toBeUndefined();
  expect(decoded("«»", "لا")).toBeUndefined();
});

test("words that stand on two lines of the excerpt are one run in the address", () => {
  expect(decoded("قال نعم", "ثم قال\n   نعم ومضى")).toBe("قال نعم");
});
