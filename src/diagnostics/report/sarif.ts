/** The report for code scanners: SARIF 2.1.0 (OASIS). */

import type { Place } from "../../base/place.ts";
import type { Severity } from "../../model/site.ts";
import { CODES } from "../codes.ts";
import type { Finding } from "../judge.ts";
import { type Language, tell } from "../tell.ts";
import type { ReportInput } from "./report-input.ts";
import { shownPath } from "./shown-path.ts";

const LEVELS = { error: "error", warning: "warning", note: "note" } as const satisfies Record<Severity, string>;

/** Prints one run; columns are UTF-16 code units, as ours are, so they pass unchanged. */
export function reportSarif({ verdict, language, prefix }: ReportInput): string {
  const rules = [...new Set(verdict.findings.map(({ diagnostic }) => diagnostic.code))].sort();
  const run = {
    tool: {
      driver: {
        name: "isnad",
        rules: rules.map((id) => ({ id, defaultConfiguration: { level: LEVELS[CODES[id].severity] } })),
      },
    },
    columnKind: "utf16CodeUnits",
    results: verdict.findings.map((finding) => resultOf(finding, language, prefix)),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf({ diagnostic, severity }: Finding, language: Language, prefix: string): object {
  const { code, place, related, fix } = diagnostic;
  const { message, mend } = tell(diagnostic, language);
  const replacement = fix && { deletedRegion: regionOf(fix.place), insertedContent: { text: fix.text } };
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: `${message} ${mend}` },
    locations: [locationOf(place, prefix)],
    relatedLocations: related?.map((other) => locationOf(other, prefix)),
    fixes: replacement && [
      { artifactChanges: [{ artifactLocation: artifactOf(place, prefix), replacements: [replacement] }] },
    ],
  };
}

const locationOf = (place: Place, prefix: string): object => ({
  physicalLocation: { artifactLocation: artifactOf(place, prefix), region: regionOf(place) },
});

const artifactOf = ({ file }: Place, prefix: string): object => ({ uri: encodeURI(shownPath(prefix, file)) });

const regionOf = ({ line, column, endLine, endColumn }: Place): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});
