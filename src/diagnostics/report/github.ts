/** The report that GitHub Actions turns into annotations beside the lines of a pull request. */

import type { Severity } from "../../model/site.ts";
import { tell } from "../tell.ts";
import type { ReportInput } from "./report-input.ts";
import { shownPath } from "./shown-path.ts";

const COMMANDS = { error: "error", warning: "warning", note: "notice" } as const satisfies Record<Severity, string>;

/** Prints one workflow command a finding (docs.github.com, “Workflow commands”); `%`, line ends, `:` and `,` escaped. */
export function reportGithub({ verdict, language, prefix }: ReportInput): string {
  const lines = verdict.findings.map(({ diagnostic, severity }) => {
    const { place, code } = diagnostic;
    const { message, mend } = tell(diagnostic, language);
    const properties = {
      file: shownPath(prefix, place.file),
      line: place.line,
      endLine: place.endLine,
      col: place.column,
      // GitHub refuses columns on an annotation of several lines.
      endColumn: place.endLine === place.line ? place.endColumn : undefined,
      title: code,
    };
    const listed = Object.entries(properties).filter(([, value]) => value !== undefined);
    const where = listed.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
    return `::${COMMANDS[severity]} ${where}::${escapeData(`${message} ${mend}`)}\n`;
  });
  return lines.join("");
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
