/** Findings as an editor shows them, file by file. */
import type { DiagnosticSeverity, Diagnostic as Shown } from "vscode-languageserver";
import type { Finding } from "../../diagnostics/judge.ts";
import { type Language, tell } from "../../diagnostics/tell.ts";
import type { Severity } from "../../model/site.ts";
import { toRange } from "./ranges.ts";

const SEVERITIES = { error: 1, warning: 2, note: 3 } as const satisfies Record<Severity, DiagnosticSeverity>;

/** Groups findings by file, each with its sentence, its mend, and the other places that belong to it. */
export function showFindings(
  findings: readonly Finding[],
  language: Language,
  uriOf: (file: string) => string,
): ReadonlyMap<string, readonly Shown[]> {
  const byFile = new Map<string, Shown[]>();
  for (const finding of findings) {
    const { file } = finding.diagnostic.place;
    byFile.set(file, [...(byFile.get(file) ?? []), show(finding, language, uriOf)]);
  }
  return byFile;
}

function show({ diagnostic, severity }: Finding, language: Language, uriOf: (file: string) => string): Shown {
  const { message, mend } = tell(diagnostic, language);
  // Of what is missing nothing was meant: what it may be is offered as mends.
  const isMissing = diagnostic.code === "genre-missing";
  const expected = diagnostic.expected === undefined || isMissing ? "" : hint(diagnostic.expected, language);
  return {
    range: toRange(diagnostic.place),
    severity: SEVERITIES[severity],
    code: diagnostic.code,
    source: "isnad",
    message: `${message}${expected}\n${mend}`,
    relatedInformation: (diagnostic.related ?? []).map((place) => ({
      location: { uri: uriOf(place.file), range: toRange(place) },
      message: language === "ar" ? "الموضع الآخر" : "the other place",
    })),
  };
}

const hint = (expected: string, language: Language): string =>
  language === "ar" ? ` أتقصد: ${expected}` : ` Did you mean: ${expected}`;
