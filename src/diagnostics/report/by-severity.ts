/** What reports for people share: errors first, the names of the severities, the sum of all. */
import type { Severity } from "../../model/site.ts";
import type { Finding, Verdict } from "../judge.ts";
import type { Language } from "../tell.ts";

/** What keeps a site from being published comes first. */
export const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** One of each severity, and what stands before the other parts of a finding. */
export const WORDS = {
  ar: { error: "خطأ", warning: "تنبيه", note: "ملاحظة", expected: "المتوقع", related: "انظر أيضًا", mend: "الإصلاح" },
  en: { error: "error", warning: "warning", note: "note", expected: "expected", related: "see also", mend: "mend" },
} as const satisfies Record<Language, Record<Severity | "expected" | "related" | "mend", string>>;

/** All of a severity. */
export const SUMS = {
  ar: { error: "الأخطاء", warning: "التنبيهات", note: "الملاحظات" },
  en: { error: "errors", warning: "warnings", note: "notes" },
} as const satisfies Record<Language, Record<Severity, string>>;

/** Sorts findings, those of one severity as they stood. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));

/** The sum of all; notes that are counted and not shown have the command beside them that shows them. */
export function sumUp({ counts, findings }: Verdict, language: Language): string {
  const sums = ORDER.map((severity) => `${SUMS[language][severity]}: ${counts[severity]}`).join(" · ");
  const isHidden = counts.note > 0 && !findings.some(({ severity }) => severity === "note");
  return isHidden ? `${sums} (check --notes)` : sums;
}
