/** Versions of the newsroom, by git itself: nothing is ever forced, and no word of it is shown. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listPaths } from "../../engine/read-content.ts";
import { changedClaims } from "./changed-claims.ts";
import type { Changed, Versioned } from "./messages.ts";

/** What is done with versions, one thing after another. */
export interface Versions {
  /** Keeps a version of all that stands in the content folder. */
  readonly keep: (sentence: string) => Promise<Versioned>;
  /** Keeps a version apart from what is published, and sends it where there is somewhere to. */
  readonly send: (sentence: string, day: string) => Promise<Versioned>;
  readonly changes: () => Promise<Changed>;
}

/** Where what is to be read by others is kept, apart from what is published. */
const APART = "review/";

/** Opens the versions of the folder that holds `content`; it may have none yet. */
export function openVersions(content: string): Versions {
  const root = dirname(content);
  const folder = basename(content);
  const git = (...words: string[]): Promise<Said> => run(root, words);
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  const keep = async (sentence: string): Promise<Versioned> => {
    const isKept = (await git("rev-parse", "--is-inside-work-tree")).code === 0;
    const steps: Said[] = [...(isKept ? [] : [await git("init")]), await git("add", "--all", "--", folder)];
    const failed = steps.find(({ code }) => code !== 0);
    if (failed !== undefined) return failure(failed);
    if ((await git("diff", "--cached", "--quiet", "--", folder)).code === 0) return { kind: "nothing" };
    const who = (await git("config", "user.email")).code === 0 ? [] : AS_DESK;
    const said = await git(...who, "commit", `--message=${sentence}`, "--", folder);
    return said.code === 0 ? { kind: "kept" } : failure(said);
  };

  const send = async (sentence: string, day: string): Promise<Versioned> => {
    const first = (await git("rev-parse", "--verify", "--quiet", "HEAD")).code === 0 ? undefined : await keep(sentence);
    if (first?.kind === "failed") return first;
    const { out } = await git("symbolic-ref", "--short", "--quiet", "HEAD");
    if (!out.startsWith(APART)) {
      const apart = await git("switch", "--create", `${APART}${day}-${randomBytes(3).toString("hex")}`);
      if (apart.code !== 0) return failure(apart);
    }
    const kept = await keep(sentence);
    if (kept.kind === "failed") return kept;
    const remotes = (await git("remote")).out.split("\n").filter(Boolean);
    const remote = remotes.includes("origin") ? "origin" : remotes[0];
    if (remote === undefined) return { kind: "sentNowhere" };
    const pushed = await git("push", "--set-upstream", remote, "HEAD");
    return pushed.code === 0 ? { kind: "sent" } : { kind: "notSent", why: wordsOf(pushed) };
  };

  const changes = async (): Promise<Changed> => {
    const prefix = (await git("rev-parse", "--show-prefix")).out.trim();
    const isFirst = (await git("rev-parse", "--verify", "--quiet", "HEAD")).code !== 0;
    const { out } = await git("status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", folder);
    // `XY path`, each ended by NUL; paths are told from the top of the repository.
    const moved = out
      .split("\0")
      .filter(Boolean)
      .map((line) => line.slice(3));
    // Before the first version git knows of nothing, and everything is new.
    const told = isFirst ? [...listPaths(content)].sort().map((path) => `${prefix}${folder}/${path}`) : moved;
    const paths = told
      .map((path) => path.slice(prefix.length + folder.length + 1))
      .filter((path) => path.endsWith(".md"));
    const claims = await Promise.all(
      paths.map(async (path) => {
        const old = await git("show", `HEAD:${prefix}${folder}/${path}`);
        const file = join(content, path);
        const now = existsSync(file) ? readFileSync(file, "utf8") : "";
        return changedClaims(path, old.code === 0 ? old.out : "", now);
      }),
    );
    return { isFirst, files: told.map((path) => path.slice(prefix.length)), claims: claims.flat() };
  };

  return {
    keep: (sentence) => inTurn(() => keep(sentence)),
    send: (sentence, day) => inTurn(() => send(sentence, day)),
    changes: () => inTurn(changes),
  };
}

/** Where nobody has told git who he is. */
const AS_DESK = ["-c", "user.name=isnad", "-c", "user.email=desk@localhost"];

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs git without a shell; it asks for nothing, and says its errors in one language. */
function run(cwd: string, words: readonly string[]): Promise<Said> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  return new Promise((resolve) => {
    execFile("git", [...words], { cwd, env, maxBuffer: 64_000_000, timeout: 60_000 }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, out, err: err === "" && error !== null ? error.message : err });
    });
  });
}

const failure = (said: Said): Versioned => ({ kind: "failed", why: wordsOf(said) });
const wordsOf = ({ err, out }: Said): string => (err || out).trim().slice(0, 500);
