/** Versions of the newsroom, by git itself: nothing is ever forced, and no word of it is shown. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listPaths } from "../../engine/read-content.ts";
import { parseFile } from "../../parse/parse-file.ts";
import { changedClaims } from "./changed-claims.ts";
import { type Moved, toldFile } from "./changed-files.ts";
import { branchHere, gitIn, hasVersion, type Said, wordsOf } from "./git.ts";
import type { Changed, KeptAs, Versioned, Went, WhereOne } from "./messages.ts";
import { APART, goTo, rememberFrom, whereOne } from "./version-spots.ts";

/** What is done with versions, one thing after another. */
export interface Versions {
  /** Keeps a version of all that stands in the content folder. */
  readonly keep: (sentence: string) => Promise<Versioned>;
  /** Keeps a version apart from what is published, and sends it where there is somewhere to. */
  readonly send: (sentence: string, day: string) => Promise<Versioned>;
  readonly changes: () => Promise<Changed>;
  readonly where: () => Promise<WhereOne>;
  /** Goes to one of the versions that `where` tells of. */
  readonly go: (branch: string) => Promise<Went>;
  /** What the last version has of a file. */
  readonly keptAs: (path: string) => Promise<KeptAs>;
}

/** Opens the versions of the folder that holds `content`; it may have none yet. */
export function openVersions(content: string): Versions {
  const folder = basename(content);
  const git = gitIn(dirname(content));
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
    const first = (await hasVersion(git)) ? undefined : await keep(sentence);
    if (first?.kind === "failed") return first;
    const from = await branchHere(git);
    if (!from?.startsWith(APART)) {
      const branch = `${APART}${day}-${randomBytes(3).toString("hex")}`;
      const apart = await git("switch", "--create", branch);
      if (apart.code !== 0) return failure(apart);
      if (from !== undefined) await rememberFrom(git, branch, from);
    }
    const kept = await keep(sentence);
    if (kept.kind === "failed") return kept;
    const remotes = (await git("remote")).out.split("\n").filter(Boolean);
    const remote = remotes.includes("origin") ? "origin" : remotes[0];
    if (remote === undefined) return { kind: "sentNowhere" };
    const pushed = await git("push", "--set-upstream", remote, "HEAD");
    return pushed.code === 0 ? { kind: "sent" } : { kind: "notSent", why: wordsOf(pushed) };
  };

  /** Paths within the content folder that no version has as they are now. */
  const moved = async (): Promise<Moved[]> => {
    // Before the first version git knows of nothing, and everything is new.
    if (!(await hasVersion(git))) return [...listPaths(content)].sort().map((path) => ({ path, sign: "??" }));
    const above = `${await prefix()}${folder}/`;
    const { out } = await git("status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", folder);
    // `XY path`, each ended by NUL; paths are told from the top of the repository.
    return out
      .split("\0")
      .filter(Boolean)
      .map((line) => ({ sign: line.slice(0, 2), path: line.slice(3 + above.length) }));
  };
  const prefix = async (): Promise<string> => (await git("rev-parse", "--show-prefix")).out.trim();

  const kept = async (path: string): Promise<string | undefined> => {
    const { code, out } = await git("show", `HEAD:${await prefix()}${folder}/${path}`);
    return code === 0 ? out : undefined;
  };

  const keptAs = async (path: string): Promise<KeptAs> => {
    if (!(await hasVersion(git))) return "none";
    const text = await kept(path);
    return text === undefined ? "nothing" : isDraft(path, text) ? "draft" : "text";
  };

  const changes = async (): Promise<Changed> => {
    const isFirst = !(await hasVersion(git));
    const told = await Promise.all(
      (await moved()).map(async (one) => {
        if (!/\.(?:md|yaml)$/u.test(one.path))
          return { file: toldFile(content, one, undefined, undefined), claims: [] };
        const before = isFirst ? undefined : await kept(one.path);
        const file = join(content, one.path);
        const now = existsSync(file) ? readFileSync(file, "utf8") : undefined;
        return {
          file: toldFile(content, one, before, now),
          claims: changedClaims(one.path, before ?? "", now ?? ""),
        };
      }),
    );
    return { isFirst, files: told.map(({ file }) => file), claims: told.flatMap(({ claims }) => claims) };
  };

  return {
    keep: (sentence) => inTurn(() => keep(sentence)),
    send: (sentence, day) => inTurn(() => send(sentence, day)),
    changes: () => inTurn(changes),
    where: () => inTurn(() => whereOne(git)),
    go: (branch) => inTurn(() => goTo(git, branch, async () => (await changes()).files)),
    keptAs: (path) => inTurn(() => keptAs(path)),
  };
}

function isDraft(path: string, text: string): boolean {
  const { noun } = parseFile({ path, bytes: new TextEncoder().encode(text) });
  return noun?.kind === "article" && noun.noun.draft;
}

/** Where nobody has told git who he is. */
const AS_DESK = ["-c", "user.name=isnad", "-c", "user.email=desk@localhost"];

const failure = (said: Said): Versioned => ({ kind: "failed", why: wordsOf(said) });
