/** A Latin id proposed for an Arabic title, so that an editor need not switch the keyboard. */
import { fold } from "./fold.ts";

/**
 * Proposes an id (`a-z0-9-`, at most `longest` characters, whole words) from a title: letters by a plain table, «ال»
 * as `al-`, harakat used where they are typed. A proposal, not a scholarly transliteration; may be empty.
 */
export function proposeId(title: string, longest = 48): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let id = "";
  for (const word of words.map(latinWord).filter((latin) => latin !== "")) {
    const longer = id === "" ? word : `${id}-${word}`;
    if (longer.length > longest) break;
    id = longer;
  }
  return id;
}

function latinWord(word: string): string {
  const article = /^[اٱ]ل(?=\p{L}{2})/u.exec(word)?.[0] ?? "";
  const rest = word.slice(article.length);
  const latin = /\p{Script=Arabic}/u.test(rest) ? voiced(rest) : plain(rest);
  return article && latin ? `al-${latin}` : latin;
}

/** Latin words keep their letters, without accents. */
function plain(word: string): string {
  return word.normalize("NFD").replace(/[^a-z0-9]/gu, "");
}

/** Arabic letters by the table; between two consonants that nothing joins, an `a` makes the word sayable. */
function voiced(word: string): string {
  const parts = [...word.replaceAll(/(.)\u0651/gu, "$1$1")].map((letter) => LATIN[letter] ?? plain(fold(letter)));
  let latin = "";
  for (const part of parts) {
    const joins = /[^aeiouy]$/u.test(latin) && /^[^aeiou]/u.test(part) && latin.length < 3 && !/[aeiou]/u.test(latin);
    latin += (joins ? "a" : "") + part;
  }
  return latin;
}

const LATIN: Readonly<Record<string, string>> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ٱ: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ي: "i",
  ى: "a",
  ة: "a",
  ء: "",
  ؤ: "u",
  ئ: "i",
  پ: "p",
  چ: "ch",
  ژ: "zh",
  ڤ: "v",
  گ: "g",
  ک: "k",
  ی: "i",
  "\u064e": "a",
  "\u064f": "u",
  "\u0650": "i",
};
