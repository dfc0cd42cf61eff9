/** What every report is made from, and the table of them. */
import type { Verdict } from "../judge.ts";
import type { Language } from "../tell.ts";
import { reportGithub } from "./github.ts";
import { reportJson } from "./json.ts";
import { reportJunit } from "./junit.ts";
import { reportPretty } from "./pretty.ts";
import { reportSarif } from "./sarif.ts";

/** A verdict with what is needed to tell it. */
export interface ReportInput {
  readonly verdict: Verdict;
  readonly language: Language;
  /** What stands before a file's path so that it can be opened from where the reader stands: `content/`. */
  readonly prefix: string;
  /** The text of a file as it was read; `undefined` where it is not text. Reports show lines of it. */
  readonly sourceOf: (file: string) => string | undefined;
  /** Colour by ANSI codes; only the pretty report has any. */
  readonly colour: boolean;
}

/** The reports by the name of `--format`; each ends with a line feed. */
export const REPORTS = {
  pretty: reportPretty,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
  junit: reportJunit,
} as const satisfies Record<string, (input: ReportInput) => string>;

/** A value of `--format`. */
export type ReportFormat = keyof typeof REPORTS;
