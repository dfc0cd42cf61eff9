/** The report for programs: one JSON object, its shape held by the guide of the command line. */

import { tell } from "../tell.ts";
import type { ReportInput } from "./report-input.ts";
import { shownPath } from "./shown-path.ts";

/** Prints `{diagnostics: [{file, line, column, endLine, endColumn, code, severity, message, mend, expected?, related?}], summary}`. */
export function reportJson({ verdict, language, prefix }: ReportInput): string {
  const diagnostics = verdict.findings.map(({ diagnostic, severity }) => {
    const { code, place, expected, related } = diagnostic;
    return {
      ...place,
      file: shownPath(prefix, place.file),
      code,
      severity,
      ...tell(diagnostic, language),
      expected,
      related: related?.map((other) => ({ ...other, file: shownPath(prefix, other.file) })),
    };
  });
  const { error, warning, note } = verdict.counts;
  const summary = { errors: error, warnings: warning, notes: note, failed: verdict.failed };
  return `${JSON.stringify({ diagnostics, summary }, undefined, 2)}\n`;
}
