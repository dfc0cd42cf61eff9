/** Finds the words in which a site speaks. */
import { type SiteLanguage, siteLanguage } from "../src/model/language.ts";
import type { Site } from "../src/model/site.ts";
import { ar } from "./locales/ar.ts";
import { en } from "./locales/en.ts";
import type { Words } from "./words.ts";

/** What a site settles about its own words. */
export type SiteStyle = Pick<Site, "title" | "language" | "numerals" | "months">;

const LOCALES: Readonly<Record<SiteLanguage, (style: SiteStyle) => Words>> = { ar, en };

/** By style, as JSON: the words of a site are made once, and are the same object ever after. */
const made = new Map<string, Words>();

/** Gives the words of a site: in the language that it names, or in Arabic where the interface does not speak it. */
export function wordsOf({ title, language, numerals, months }: SiteStyle): Words {
  const key = JSON.stringify([title, language, numerals, months]);
  const words = made.get(key) ?? LOCALES[siteLanguage(language) ?? "ar"]({ title, language, numerals, months });
  made.set(key, words);
  return words;
}
