/** What every report is made from. */
import type { Verdict } from "../judge.ts";
import type { Language } from "../tell.ts";

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
