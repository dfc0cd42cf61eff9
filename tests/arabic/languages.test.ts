/** Languages by the names that editors type. */
import { expect, test } from "vitest";
import { LANGUAGE_NAMES, languageTag } from "../../src/arabic/languages.ts";

test.each([
  ["العربية", "ar"],
  ["عربي", "ar"],
  ["الإنجليزية", "en"],
  ["إنكليزي", "en"],
  ["الألمانية", "de"],
  ["ألماني", "de"],
  ["كردية", "ku"],
  ["صينية", undefined],
  ["", undefined],
])("%s is %s", (name, tag) => {
  expect(languageTag(name)).toBe(tag);
});

test("every name that is proposed is known", () => {
  expect(LANGUAGE_NAMES.filter((name) => languageTag(name) === undefined)).toEqual([]);
});
