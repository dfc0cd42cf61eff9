/** The command line's front door: from words to an exit code. */
import { Refusal, refuseSystemError } from "../engine/refusal.ts";
import type { ExitCode } from "./command.ts";
import { guessLanguage, parseCommandLine } from "./parse-command-line.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

/**
 * Runs one command in the folder `cwd`. Content's faults end with 1; wrong usage, and what the machine refuses (a full disk, a missing
 * permission), with 2; an error of our own with its stack and 3.
 */
export async function main(
  words: readonly string[],
  terminal: Terminal = openTerminal(),
  cwd: string = process.cwd(),
): Promise<ExitCode> {
  try {
    return await runCommand(words, terminal, cwd);
  } catch (error) {
    const refused = refuseSystemError(error);
    if (refused instanceof Refusal) {
      terminal.note(refused[guessLanguage(words)]);
      return 2;
    }
    terminal.note(stackOf(refused));
    return 3;
  }
}

async function runCommand(words: readonly string[], terminal: Terminal, cwd: string): Promise<ExitCode> {
  const line = parseCommandLine(words, cwd, terminal);
  if (line.kind === "help") {
    terminal.print(usage(line.language, line.command));
    return 0;
  }
  const { run } = await line.command.load();
  return run(line.invocation);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
