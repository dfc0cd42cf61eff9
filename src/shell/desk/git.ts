/** Runs git itself, without a shell; nothing is ever forced, and it asks for nothing. */
import { execFile } from "node:child_process";

/** What it said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Git in one folder. */
export type Git = (...words: readonly string[]) => Promise<Said>;

/** How long it may take, in milliseconds: what is far away may not answer. */
const PATIENCE_MS = 60_000;

/** Git in a folder; its errors are told in one language. */
export const gitIn =
  (cwd: string): Git =>
  (...words) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    return new Promise((resolve) => {
      execFile("git", [...words], { cwd, env, maxBuffer: 64_000_000, timeout: PATIENCE_MS }, (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
        resolve({ code, out, err: err === "" && error !== null ? error.message : err });
      });
    });
  };

/** Its own words, for whoever looks after the machine. */
export const wordsOf = ({ err, out }: Said): string => (err || out).trim().slice(0, 500);

/** The branch that is stood on; nothing where there is none. */
export async function branchHere(git: Git): Promise<string | undefined> {
  const { code, out } = await git("symbolic-ref", "--short", "--quiet", "HEAD");
  return code === 0 ? out.trim() : undefined;
}

/** Whether anything was kept yet. */
export const hasVersion = async (git: Git): Promise<boolean> =>
  (await git("rev-parse", "--verify", "--quiet", "HEAD")).code === 0;
