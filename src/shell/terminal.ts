/** The way out to whoever called: results on standard output, everything else on standard error. */

/** What a command may say, and how. */
export interface Terminal {
  /** Prints a result. */
  readonly print: (text: string) => void;
  /** Prints a line for the person who waits. */
  readonly note: (line: string) => void;
  /** Shows how far a long step is: in place on a terminal, not at all elsewhere. */
  readonly progress: (line: string) => void;
  /** Whether results are shown in colour. */
  readonly colour: boolean;
  /** Whether a person answers. */
  readonly interactive: boolean;
}

const ERASE_LINE = "\r\u001b[2K";

/** Opens the process's own terminal. A reader who stops reading (`| head`) ends the program in peace. */
export function openTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit();
    throw error;
  });
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write(ERASE_LINE);
    shown = false;
  };
  return {
    print: (text) => {
      clear();
      stdout.write(text);
    },
    note: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      stderr.write(ERASE_LINE + line);
      shown = true;
    },
    colour: stdout.isTTY === true && !env.NO_COLOR,
    interactive: stdin.isTTY === true && stderr.isTTY === true,
  };
}
