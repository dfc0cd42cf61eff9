/** What Arabic grammar changes in a name and what changes no one: case endings, the article, number. */
import { rememberTexts } from "../base/remember-texts.ts";
import { foldKey } from "./fold.ts";
import { OFFICES, UNNAMED_ONE } from "./speakers.ts";

/** The five nouns by their folded forms: «أبو»، «أبي»، «أبا» are one. */
const FIVE_NOUNS: Readonly<Record<string, string>> = {
  ابي: "ابو",
  ابا: "ابو",
  اخي: "اخو",
  اخا: "اخو",
  ذي: "ذو",
  ذا: "ذو",
  بن: "ابن",
};
/** An ending, with a stem of three letters before it: «ون» and «ان» are «ين» in the other cases. */
const NOMINATIVE = /(?<=\p{L}{3})(?:ون|ان)$/u;
const MANY = /(?<=\p{L}{3})ين$/u;
const MANY_WOMEN = /(?<=\p{L}{3})ات$/u;
/** «ضابطًا»: the alif only carries the ending. */
const CARRIER = /(?:\u064bا|ا\u064b)(?!\p{L})/gu;

/** Folds a name so that its cases and its article make no difference: «المتحدثون باسم الجيش» is «متحدثين باسم جيش». */
export const withoutCases = rememberTexts((name) => {
  const words = foldKey(name.replace(CARRIER, ""))
    .replace(/(?<![^ ])عبد ال/gu, "عبدال")
    .split(" ");
  const [first = "", second = ""] = words;
  // «ضابطا سابقا»; of two the «ن» falls, and what they are of follows: «مسؤولا الوزارة».
  const accusative = /ا$/u.test(first) && isMan(first.slice(0, -1)) && !second.startsWith("ال");
  return words
    .map((word, at) => withoutCase(accusative ? word.replace(/(?<=\p{L}{3})ا$/u, "") : word, words[at + 1]))
    .join(" ");
});

/** Folds a name as {@link withoutCases} does, so that number makes no difference either: «متحدث باسم جيش». */
export const withoutNumber = (name: string): string =>
  withoutCases(name)
    .split(" ")
    .map((word) => word.replace(MANY, "").replace(MANY_WOMEN, "ه"))
    .join(" ");

function withoutCase(word: string, next: string | undefined): string {
  const bare = word.replace(/^ال(?=\p{L}{3})/u, "");
  const [, stem] = /^(\p{L}{3,})[واي]$/u.exec(bare) ?? [];
  // «مراسلو الوكالة»، «مراسلي الوكالة»، «نائبا الرئيس»: of many or two the «ن» falls before what they are of.
  if (stem !== undefined && next !== undefined && isMan(stem)) return `${stem}ين`;
  return FIVE_NOUNS[bare] ?? bare.replace(NOMINATIVE, "ين");
}

const isMan = (folded: string): boolean => OFFICES.has(folded) || UNNAMED_ONE.has(folded);
