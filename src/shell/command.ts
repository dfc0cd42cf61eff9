/** What a command of `isnad` is, and what it is given. */
import type { ReportFormat } from "../diagnostics/report/report.ts";
import type { Language } from "../diagnostics/tell.ts";
import type { Terminal } from "./terminal.ts";

/** 0 fine, 1 faults in content, 2 wrong usage, 3 our own bug. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One thing said in both languages. */
export type Sentence = Readonly<Record<Language, string>>;

/** An option of the command line; `value` names what follows it, absent for a switch. */
export interface Option {
  readonly about: Sentence;
  readonly value?: string;
  readonly short?: string;
}

/** A row of the table of commands. */
export interface Command {
  readonly about: Sentence;
  /** Names of what stands after the command: `["FILE"]`; those in brackets may be left out, the last may stand several times where it ends in `…`. */
  readonly operands: readonly string[];
  /** Options beside those that every command knows. */
  readonly options: Readonly<Record<string, Option>>;
  /** Loads the code only when the command is given, so that each starts quickly. */
  readonly load: () => Promise<{ readonly run: (invocation: Invocation) => Promise<ExitCode> }>;
}

/** A command line that was understood. Paths are absolute. */
export interface Invocation {
  readonly command: string;
  readonly operands: readonly string[];
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  /** Absolute address, with a final `/`. */
  readonly baseUrl?: string;
  readonly language: Language;
  readonly strict: boolean;
  readonly format: ReportFormat;
  /** The command's own options as typed: text, or `true` for a switch. */
  readonly own: Readonly<Record<string, string | true | undefined>>;
  /** The folder that the command was given in, absolute. */
  readonly cwd: string;
  readonly terminal: Terminal;
}
