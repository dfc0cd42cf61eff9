/** `content/site.yaml` to the settings of the site. */
import { CODES } from "../diagnostics/codes.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Name } from "../model/name.ts";
import { DEFAULT_SITE, type Severity, type Site } from "../model/site.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { SITE_FIELDS } from "./front-matter/field-tables.ts";
import { readLanguage, readTerm, readUrl, refuse } from "./front-matter/field-values.ts";
import { readSettings, textsOf } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

const NUMERALS = {
  latn: { ar: "لاتينية", en: "Latin", also: ["123", "0-9"] },
  arab: { ar: "عربية", en: "Arabic", also: ["هندية", "مشرقية", "١٢٣"] },
} as const satisfies Vocabulary<string>;
const MONTHS = {
  levantine: { ar: "شامية", en: "Levantine", also: ["سريانية", "مشرقية"] },
  egyptian: { ar: "مصرية", en: "Egyptian" },
  maghrebi: { ar: "مغاربية", en: "Maghrebi", also: ["تونسية", "جزائرية"] },
} as const satisfies Vocabulary<string>;
const SEVERITIES = {
  error: { ar: "خطأ", en: "error" },
  warning: { ar: "تنبيه", en: "warning", also: ["تحذير"] },
  note: { ar: "ملاحظة", en: "note" },
  off: { ar: "صامت", en: "off", also: ["إيقاف"] },
} as const satisfies Vocabulary<string>;

/** Reads the settings; what is not set is as {@link DEFAULT_SITE} has it. */
export function parseSite(reading: Reading): Site {
  const fields = readSettings(reading, SITE_FIELDS);
  const url = readUrl(reading, fields.text("url"));
  return {
    title: fields.text("title")?.text ?? DEFAULT_SITE.title,
    description: fields.text("description")?.text ?? DEFAULT_SITE.description,
    ...(url && { url: url.endsWith("/") ? url : `${url}/` }),
    language: readLanguage(reading, fields.called("language"), fields.text("language")) ?? DEFAULT_SITE.language,
    editors: textsOf(fields.texts("editors")),
    timezone: readTimezone(reading, fields.called("timezone"), fields.text("timezone")),
    numerals: readTerm(reading, fields.called("numerals"), fields.text("numerals"), NUMERALS) ?? DEFAULT_SITE.numerals,
    months: readTerm(reading, fields.called("months"), fields.text("months"), MONTHS) ?? DEFAULT_SITE.months,
    severities: readSeverities(reading, fields.pairs("severities")),
    mirrors: fields.texts("mirrors").flatMap((mirror) => readUrl(reading, mirror) ?? []),
  };
}

function readTimezone(reading: Reading, key: string, name: Name | undefined): string {
  if (name === undefined) return DEFAULT_SITE.timezone;
  const zones = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  if (zones.includes(name.text)) return name.text;
  refuse(reading, key, name, zones);
  return DEFAULT_SITE.timezone;
}

function readSeverities(
  reading: Reading,
  pairs: readonly { readonly key: Name; readonly value: Name }[],
): Record<string, Severity | "off"> {
  const severities: Record<string, Severity | "off"> = {};
  for (const { key, value } of pairs) {
    const severity = readTerm(reading, key.text, value, SEVERITIES);
    if (!Object.hasOwn(CODES, key.text)) complainOfCode(reading, key);
    else if (severity !== undefined) severities[key.text] = severity;
  }
  return severities;
}

function complainOfCode(reading: Reading, key: Name): void {
  const near = nearest(key.text, Object.keys(CODES));
  const extras = near === undefined ? {} : { expected: near, fix: { place: key.place, text: near } };
  reading.complain("severity-code-unknown", key.place, { code: key.text }, extras);
}
