/** What a text in the front matter means: a day, a term of a vocabulary, yes or no, an address, a language. */

import { parseDate } from "../../arabic/dates.ts";
import { foldKey } from "../../arabic/fold.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Name } from "../../model/name.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import type { Reading } from "../reading.ts";

/** Leaves out what stands behind ` #`: a note to oneself, in values that cannot hold one; in a text it is text. */
const withoutComment = (typed: string): string => typed.replace(/\s+#.*$/u, "");

/** Reads a day. Complains with `date-invalid`. */
export function readDate(reading: Reading, value: Name | undefined): CalendarDate | undefined {
  if (value === undefined) return undefined;
  const read = parseDate(withoutComment(value.text));
  if (read.kind === "date") return read.date;
  const extras =
    read.nearest === undefined ? {} : { expected: read.nearest, fix: { place: value.place, text: read.nearest } };
  reading.complain("date-invalid", value.place, { text: value.text, reason: read.reason }, extras);
  return undefined;
}

/** Finds the term of a vocabulary by its value, its label in either language, or another spelling of it. */
export function findTerm<V extends string>(vocabulary: Vocabulary<V>, typed: string): V | undefined {
  const wanted = termKey(withoutComment(typed));
  return valuesOf(vocabulary).find((value) =>
    spellings(vocabulary, value).some((spelling) => termKey(spelling) === wanted),
  );
}

/** The labels an editor would type, Arabic first; what the nearest is sought among. */
export function termLabels<V extends string>(vocabulary: Vocabulary<V>): string[] {
  const values = valuesOf(vocabulary);
  return [...values.flatMap((value) => [vocabulary[value].ar, ...(vocabulary[value].also ?? [])]), ...values];
}

/** One Arabic label for each value: what a list of all of them shows. */
export const labelsShown = <V extends string>(vocabulary: Vocabulary<V>): string[] =>
  valuesOf(vocabulary).map((value) => vocabulary[value].ar);

/** Reads a term. Complains with `frontmatter-value-unknown`, with the nearest label. */
export function readTerm<V extends string>(
  reading: Reading,
  key: string,
  value: Name | undefined,
  vocabulary: Vocabulary<V>,
): V | undefined {
  if (value === undefined) return undefined;
  const term = findTerm(vocabulary, value.text);
  if (term === undefined) refuse(reading, key, value, termLabels(vocabulary), labelsShown(vocabulary));
  return term;
}

const YES_NO = {
  true: { ar: "نعم", en: "yes", also: ["صحيح", "on", "y"] },
  false: { ar: "لا", en: "no", also: ["كلا", "off", "n"] },
} as const satisfies Vocabulary<string>;

/** Reads yes or no; absent is no. Complains with `frontmatter-value-unknown`. */
export function readYesNo(reading: Reading, key: string, value: Name | undefined): boolean {
  return readTerm(reading, key, value, YES_NO) === "true";
}

/** Reads an absolute address of the web, as typed. Complains with `url-invalid`. */
export function readUrl(reading: Reading, value: Name | undefined): string | undefined {
  if (value === undefined) return undefined;
  const address = withoutComment(value.text).replace(/^<(.*)>$/u, "$1");
  if (/^https?:\/\/[^\s/]+/iu.test(address) && URL.canParse(address) && !/\s/u.test(address)) return address;
  const guess = `https://${address}`;
  const near = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/u.test(address)
    ? { expected: guess, fix: { place: value.place, text: guess } }
    : {};
  reading.complain("url-invalid", value.place, { text: value.text }, near);
  return undefined;
}

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
const LANGUAGE_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGES).map(([name, tag]) => [termKey(name), tag]),
);

/** Reads a language: a BCP 47 tag, or its Arabic name. Complains with `frontmatter-value-unknown`. */
export function readLanguage(reading: Reading, key: string, value: Name | undefined): string | undefined {
  if (value === undefined) return undefined;
  const named = LANGUAGE_KEYS.get(termKey(value.text));
  if (named !== undefined) return named;
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(value.text)) return value.text;
  refuse(reading, key, value, Object.keys(LANGUAGES));
  return undefined;
}

/** More values than this (the time zones of the world) are no help when listed. */
const LONGEST_LIST = 20;

/** Complains with `frontmatter-value-unknown`, and names the nearest of what is allowed, or else all that is shown. */
export function refuse(
  reading: Reading,
  key: string,
  value: Name,
  allowed: readonly string[],
  shown: readonly string[] = allowed,
): void {
  const near = nearest(value.text, allowed);
  const expected = near ?? (shown.length > LONGEST_LIST ? "" : shown.join("، "));
  reading.complain(
    "frontmatter-value-unknown",
    value.place,
    { key, text: value.text },
    { ...(expected && { expected }), ...(near && { fix: { place: value.place, text: near } }) },
  );
}

function termKey(typed: string): string {
  return foldKey(typed)
    .split(" ")
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""))
    .join("");
}

const spellings = <V extends string>(vocabulary: Vocabulary<V>, value: V): string[] => [
  value,
  vocabulary[value].ar,
  vocabulary[value].en,
  ...(vocabulary[value].also ?? []),
];

function valuesOf<V extends string>(vocabulary: Vocabulary<V>): V[] {
  const values: V[] = [];
  for (const value in vocabulary) values.push(value);
  return values;
}
