/** Runs a command of isnad in this process, at a terminal that keeps what is said: for what does not hang on a process. */
import { main } from "../../src/shell/main.ts";
import { parseCommandLine } from "../../src/shell/parse-command-line.ts";
import type { Terminal } from "../../src/shell/terminal.ts";
import type { Ran } from "./run-isnad.ts";

/** A terminal that nobody sits at, and what was said on it: results, and each line for who waits. */
export function listen(interactive = false): {
  readonly terminal: Terminal;
  readonly said: { out: string; err: string };
} {
  const said = { out: "", err: "" };
  const terminal: Terminal = {
    print: (text) => {
      said.out += text;
    },
    note: (line) => {
      said.err += `${line}\n`;
    },
    progress: () => undefined,
    colour: false,
    interactive,
  };
  return { terminal, said };
}

/** Runs `isnad` with the words in the folder `cwd`; what it refuses is thrown. */
export async function isnadHere(words: readonly string[], cwd: string): Promise<Ran> {
  const { terminal, said } = listen();
  const line = parseCommandLine(words, cwd, terminal);
  if (line.kind !== "run") throw new Error("help was not asked for");
  const { run } = await line.command.load();
  return { code: await run(line.invocation), ...said };
}

/** The same from the front door: what it refuses is said, and ends with its exit code, as where a process runs it. */
export async function mainHere(words: readonly string[], cwd: string): Promise<Ran> {
  const { terminal, said } = listen();
  return { code: await main(words, terminal, cwd), ...said };
}
