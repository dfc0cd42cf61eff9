/** Runs the real command in a process of its own, as a user would. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const COMMAND = join(import.meta.dirname, "../../src/shell/isnad.js");

/** The newsroom that was written for tests. */
export const TEST_SITE = join(import.meta.dirname, "../site");

/** A process that ends after a second has nothing of code that was compiled a second time: a tenth of what tests cost. */
const SHORT_LIVED = ["--no-opt", "--no-regexp-tier-up"];

/** What a run left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `isnad` with the words in the folder `cwd`, until it ends. */
export const isnad = (
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => run(process.execPath, [...SHORT_LIVED, COMMAND, ...words], cwd, env);

/** Runs any command in the folder `cwd`, until it ends. */
export function run(
  command: string,
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = start(command, words, cwd, env);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

/** Starts `isnad` and leaves it running. */
export const startIsnad = (words: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) =>
  start(process.execPath, [COMMAND, ...words], cwd, env);

/** Starts any command and leaves it running. */
export const start = (command: string, words: readonly string[], cwd: string, env: Readonly<Record<string, string>>) =>
  spawn(command, [...words], { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });

/** Every file under a folder with the hash of its bytes. */
export function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")])
      .sort(),
  );
}
