/** The report for people at a terminal. */

import type { Severity } from "../../model/site.ts";
import type { Finding } from "../judge.ts";
import { type Language, tell } from "../tell.ts";
import type { ReportInput } from "./report-input.ts";
import { shownPath } from "./shown-path.ts";
import { pointAt } from "./source-line.ts";

const ANSI = { error: 31, warning: 33, note: 36 } as const satisfies Record<Severity, number>;

const WORDS = {
  ar: { error: "خطأ", warning: "تنبيه", note: "ملاحظة", expected: "المتوقع", related: "انظر أيضًا", mend: "الإصلاح" },
  en: { error: "error", warning: "warning", note: "note", expected: "expected", related: "see also", mend: "mend" },
} as const satisfies Record<Language, Record<Severity | "expected" | "related" | "mend", string>>;

/**
 * Prints each finding as `path:line:column code severity: sentence`, its line with carets, the nearest right value and
 * the mend; then the sum. A report line begins with the Latin part, because terminals reorder mixed lines.
 */
export function reportPretty(input: ReportInput): string {
  const { counts, findings } = input.verdict;
  const blocks = findings.map((finding) => `${blockOf(finding, input).join("\n")}\n`);
  return [...blocks, `${sumUp(counts, input.language)}\n`].join("\n");
}

function blockOf({ diagnostic, severity }: Finding, { language, prefix, sourceOf, colour }: ReportInput): string[] {
  const { code, place, expected, related = [] } = diagnostic;
  const { message, mend } = tell(diagnostic, language);
  const words = WORDS[language];
  const paint = (text: string): string => (colour ? `\u001b[${ANSI[severity]}m${text}\u001b[39m` : text);
  const where = `${shownPath(prefix, place.file)}:${place.line}:${place.column}`;
  const source = sourceOf(place.file);
  const pointed = source === undefined ? undefined : pointAt(source, place);
  const margin = " ".repeat(String(place.line).length);
  return [
    `${tame(where)} ${paint(code)} ${close(`${words[severity]}: ${message}`)}`,
    ...(pointed ? [`  ${place.line} | ${pointed.shown}`, `  ${margin} | ${paint(pointed.carets)}`] : []),
    ...(expected === undefined ? [] : [`  ${close(`${words.expected}: ${expected}`)}`]),
    `  ${close(`${words.mend}: ${mend}`)}`,
    ...related.map(
      (other) => `  ${tame(`${shownPath(prefix, other.file)}:${other.line}:${other.column}`)} ${words.related}`,
    ),
  ];
}

/** The mark at the end keeps the full stop at the sentence's end, where the line as a whole runs from the left. */
const close = (sentence: string): string => `${tame(sentence)}${/\p{Script=Arabic}/u.test(sentence) ? "\u200f" : ""}`;

/** Takes the power over the terminal out of what comes from files. */
const tame = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");

function sumUp({ error, warning, note }: Readonly<Record<Severity, number>>, language: Language): string {
  return language === "ar"
    ? `الأخطاء: ${error} · التنبيهات: ${warning} · الملاحظات: ${note}`
    : `errors: ${error} · warnings: ${warning} · notes: ${note}`;
}
