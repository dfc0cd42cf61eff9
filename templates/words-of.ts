/** Finds the words in which a site speaks. */
import { type SiteLanguage, siteLanguage } from "../src/model/language.ts";
import type { Site } from "../src/model/site.ts";
import { ar } from "./locales/ar.ts";
import { en } from "./locales/en.ts";
import type { Words } from "./words.ts";

/** What a site settles about its own words. */
export type SiteStyle = Pick<Site, "title" | "language" | "numerals" | "months">;

const LOCALES: Readonly<Record<SiteLanguage, (style: SiteStyle) => Words>> = { ar, en };

/** Gives the words of a site: in the language that it names, or in Arabic where the interface does not speak it. */
export const wordsOf = (style: SiteStyle): Words => LOCALES[siteLanguage(style.language) ?? "ar"](style);
