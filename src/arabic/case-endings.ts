/** What Arabic grammar changes in a name and what changes no one: case endings, the article, number. */
import { foldKey } from "./fold.ts";

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
/** «ضابطًا»: the alif only carries the ending. */
const CARRIER = /(?:\u064bا|ا\u064b)(?!\p{L})/gu;

/** Folds a name so that its cases and its article make no difference: «المتحدثون باسم الجيش» is «متحدثين باسم جيش». */
export const withoutCases = (name: string): string =>
  foldKey(name.replace(CARRIER, "")).split(" ").map(withoutCase).join(" ");

/** Folds a name as {@link withoutCases} does, so that number makes no difference either: «متحدث باسم جيش». */
export const withoutNumber = (name: string): string =>
  withoutCases(name)
    .split(" ")
    .map((word) => word.replace(MANY, ""))
    .join(" ");

function withoutCase(word: string): string {
  const bare = word.replace(/^ال(?=\p{L}{3})/u, "");
  return FIVE_NOUNS[bare] ?? bare.replace(NOMINATIVE, "ين");
}
