/** Languages and time zones, as editors name them. */

import { isLanguageTag, SITE_LANGUAGES, siteLanguage } from "../../model/language.ts";
import type { Name } from "../../model/name.ts";
import type { Asking } from "./asking.ts";
import { nearestOf, termKey } from "./read-term.ts";

/** The languages that have an Arabic name here. */
const LANGUAGES: Readonly<Record<string, string>> = {
  العربية: "ar",
  عربي: "ar",
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
/** What may be typed for them. */
export const LANGUAGE_NAMES: readonly string[] = Object.keys(LANGUAGES);
const LANGUAGE_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGES).map(([name, tag]) => [termKey(name), tag]),
);

/** Reads a language: a BCP 47 tag, or its Arabic name. */
export function readLanguage({ refuse }: Asking, value: Name): string | undefined {
  const named = LANGUAGE_KEYS.get(termKey(value.text));
  if (named !== undefined) return named;
  if (isLanguageTag(value.text)) return value.text;
  refuse(value, nearestOf(value, Object.keys(LANGUAGES)));
  return undefined;
}

/** Reads the language in which the site itself speaks: one that the interface has words for. */
export function readSiteLanguage(asking: Asking, value: Name): string | undefined {
  const tag = readLanguage(asking, value);
  if (tag === undefined || siteLanguage(tag) !== undefined) return tag;
  asking.refuse(value, { expected: SITE_LANGUAGES.join("، ") });
  return undefined;
}

/** Reads a time zone by its IANA name. */
export function readTimezone({ refuse }: Asking, value: Name): string | undefined {
  const zones = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  if (zones.includes(value.text)) return value.text;
  refuse(value, nearestOf(value, zones));
  return undefined;
}
