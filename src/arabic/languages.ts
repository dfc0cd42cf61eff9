/** Languages by their Arabic names. */
import { foldKey } from "./fold.ts";

const LANGUAGES: Readonly<Record<string, string>> = {
  العربية: "ar",
  الإنجليزية: "en",
  إنكليزية: "en",
  الفرنسية: "fr",
  التركية: "tr",
  الكردية: "ku",
  الكرمانجية: "kmr",
  السورانية: "ckb",
  الفارسية: "fa",
  الألمانية: "de",
  الروسية: "ru",
  العبرية: "he",
  الإسبانية: "es",
  السريانية: "syr",
};
const keyOf = (name: string): string => foldKey(name.replace(/^\s*ال/u, "")).replace(/[يه]+$/u, "");
const TAGS: ReadonlyMap<string, string> = new Map(Object.entries(LANGUAGES).map(([name, tag]) => [keyOf(name), tag]));

/** The names, as they are proposed. */
export const LANGUAGE_NAMES: readonly string[] = Object.keys(LANGUAGES);

/** Gives the BCP 47 tag of a language: «الإنجليزية», «عربي»; `undefined` for a name that is none of these. */
export const languageTag = (name: string): string | undefined => TAGS.get(keyOf(name));
