/** Languages and time zones, as editors name them. */

import { LANGUAGE_NAMES, languageTag } from "../../arabic/languages.ts";
import { zoneOfCity } from "../../arabic/time-zones.ts";
import { isLanguageTag, SITE_LANGUAGES, siteLanguage } from "../../model/language.ts";
import type { Name } from "../../model/name.ts";
import type { Asking } from "./asking.ts";
import { nearestOf } from "./read-term.ts";

/** Reads a language: a BCP 47 tag, or its Arabic name. */
export function readLanguage({ refuse }: Asking, value: Name): string | undefined {
  const named = languageTag(value.text);
  if (named !== undefined) return named;
  if (isLanguageTag(value.text)) return value.text;
  refuse(value, nearestOf(value, LANGUAGE_NAMES));
  return undefined;
}

/** Reads the language in which the site itself speaks: one that the interface has words for. */
export function readSiteLanguage(asking: Asking, value: Name): string | undefined {
  const tag = readLanguage(asking, value);
  if (tag === undefined || siteLanguage(tag) !== undefined) return tag;
  asking.refuse(value, { expected: SITE_LANGUAGES.join("، ") });
  return undefined;
}

/** Reads a time zone by its IANA name, or by the city that it is called after: «دمشق». */
export function readTimezone({ refuse }: Asking, value: Name): string | undefined {
  const named = zoneOfCity(value.text);
  if (named !== undefined) return named;
  const zones = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  if (zones.includes(value.text)) return value.text;
  refuse(value, nearestOf(value, zones));
  return undefined;
}
