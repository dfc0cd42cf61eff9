/** The alphabetical order of an Arabic index: skips «ال», gathers أإآ, the same on every machine. */
import { byCodeUnits } from "../base/order.ts";
import { foldKey } from "./fold.ts";

/** Compares two names as an Arabic index orders them; names with one key are told apart by their code units. */
export function compareArabic(a: string, b: string): number {
  return byCodeUnits(arabicSortKey(a), arabicSortKey(b)) || byCodeUnits(a, b);
}

/**
 * The key by which an index orders a name: folded, without quotes and punctuation, without «ال» before any of its
 * words; digits first, then Arabic letters in their order, then all other scripts. Keys compare by code unit.
 */
export function arabicSortKey(name: string): string {
  return indexedWords(name)
    .map((word) => [...word].map((letter) => LETTER_KEYS.get(letter) ?? otherKey(letter)).join(""))
    .join(" ");
}

/** The letter under which an index lists a name: «ا» for أحمد, «ح» for الحسكة, «#» for digits, a Latin letter in upper case. */
export function indexLetter(name: string): string {
  const first = indexedWords(name)[0]?.[0] ?? "#";
  if (!/\p{L}/u.test(first)) return "#";
  return first === "ء" ? "ا" : first.toUpperCase();
}

function indexedWords(name: string): string[] {
  const typed = name.normalize("NFC").match(/[\p{L}\p{M}\p{N}\u0640]+/gu) ?? [];
  return typed.map((word) => {
    const folded = foldKey(word);
    return hasArticle(word, folded) ? folded.slice(2) : folded;
  });
}

/** «ألمانيا» and «التزام» begin with the two letters of the article and do not have it. */
function hasArticle(typed: string, folded: string): boolean {
  if (!/^ال\p{L}{2}/u.test(folded) || /^[أإآ]/u.test(typed)) return false;
  return !WITHOUT_ARTICLE.some((stem) => folded.startsWith(stem));
}

/** Beginnings of words whose «ال» belongs to the word, folded: verbal nouns of the eighth form, and names. */
const WITHOUT_ARTICLE: readonly string[] = [
  "الله",
  "التزام",
  "التماس",
  "التقاط",
  "التحاق",
  "التفاف",
  "التباس",
  "التهاب",
  "التقاء",
  "التفات",
  "التيام",
  "التحام",
  "التواء",
  "التجاء",
  "التهام",
  "التصاق",
  "الكترون",
  "المانيا",
  "البانيا",
  "الغاء",
  "الياس",
];

/** Letters that do not stand in Unicode where they stand in the alphabet: hamza with alif, Persian ones behind theirs. */
const LETTER_KEYS: ReadonlyMap<string, string> = new Map([
  ["ء", "ا"],
  ["پ", "ب\u06ff"],
  ["چ", "ج\u06ff"],
  ["ژ", "ز\u06ff"],
  ["ڤ", "ف\u06ff"],
  ["ڨ", "ق\u06ff"],
  ["گ", "ك\u06ff"],
]);

/** Digits and Arabic letters as they are; every other letter behind them all. */
const otherKey = (letter: string): string => (/[\d\u0621-\u064a]/u.test(letter) ? letter : `\uf8ff${letter}`);
