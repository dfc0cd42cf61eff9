/** The reports by name. */
import { reportGithub } from "./github.ts";
import { reportJson } from "./json.ts";
import { reportJunit } from "./junit.ts";
import { reportMarkdown } from "./markdown.ts";
import { reportPretty } from "./pretty.ts";
import type { ReportInput } from "./report-input.ts";
import { reportSarif } from "./sarif.ts";

/** The reports by the name of `--format`; each ends with a line feed. */
export const REPORTS = {
  pretty: reportPretty,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
  junit: reportJunit,
  markdown: reportMarkdown,
} as const satisfies Record<string, (input: ReportInput) => string>;

/** A value of `--format`. */
export type ReportFormat = keyof typeof REPORTS;
