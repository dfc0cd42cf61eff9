/** The languages in which a site speaks to its readers, and which way a language is written. */

/** Languages whose words the interface has: each has a file of its name in `templates/locales/`. */
export const SITE_LANGUAGES = ["ar", "en"] as const;
export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

/** Which way lines run. */
export type Direction = "rtl" | "ltr";

/** Scripts whose lines run from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);

/** Says whether a text is a language's tag (BCP 47), of two or three letters and what may follow. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(text)) return false;
  try {
    return new Intl.Locale(text).language !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Tells which way a language is written, by the script of its tag (BCP 47) or the one it is mostly written in. */
export const directionOf = (tag: string): Direction =>
  RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";

/** Gives the language of the interface for a tag: `en` for `en-GB`; nothing where the interface does not speak it. */
export const siteLanguage = (tag: string): SiteLanguage | undefined =>
  SITE_LANGUAGES.find((language) => language === new Intl.Locale(tag).language);
