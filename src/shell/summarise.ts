/** Many findings in few lines: by kind, with counts, the worst and the most frequent first, which is the order of work. */
import { groupBy } from "../base/group-by.ts";
import type { Finding, Verdict } from "../diagnostics/judge.ts";
import { type Language, tell } from "../diagnostics/tell.ts";

/** So many places of a kind are named. */
const SHOWN = 3;
const ORDER = ["error", "warning", "note"] as const;
const WORDS = {
  ar: { error: "خطأ", warning: "تنبيه", note: "ملاحظة", more: "وغيرها" },
  en: { error: "error", warning: "warning", note: "note", more: "and more" },
} as const;

/** Tells what was found: a line with the count, severity and code of each kind; below it an example, the mend, and the first places. */
export function summarise({ findings }: Verdict, language: Language): string {
  const kinds = [...groupBy(findings, ({ severity, diagnostic }) => `${severity} ${diagnostic.code}`).values()];
  const rank = ([first]: readonly Finding[]): number => ORDER.indexOf(first?.severity ?? "note");
  const sorted = kinds.toSorted((a, b) => rank(a) - rank(b) || b.length - a.length);
  return sorted.map((kind) => tellKind(kind, language)).join("\n");
}

function tellKind(kind: readonly Finding[], language: Language): string {
  const [first] = kind;
  if (first === undefined) return "";
  const { message, mend } = tell(first.diagnostic, language);
  const words = WORDS[language];
  const places = kind.slice(0, SHOWN).map(({ diagnostic: { place } }) => `    ${place.file}:${place.line}`);
  const more = kind.length > SHOWN ? [`    … ${words.more}`] : [];
  return [
    `${kind.length} × ${words[first.severity]} ${first.diagnostic.code}`,
    `  ${message}`,
    `  ${mend}`,
    ...places,
    ...more,
    "",
  ].join("\n");
}
