/** The content folder as the repository's commits hold it; git itself is asked, and nothing is written. */
import { execFileSync, spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { sha256 } from "../base/digest.ts";
import { classifyFile } from "./classify-file.ts";
import type { HashedFile } from "./read-content.ts";
import { errorCode, Refusal } from "./refusal.ts";

/** A commit that touched the content. */
export interface Commit {
  readonly id: string;
  /** Committed at, RFC 3339. */
  readonly at: string;
}

/** The repository that a content folder stands in. */
export interface ContentHistory {
  /** Oldest first: those on the way to `until` (the present commit) that touched the content. */
  readonly commits: (until?: string) => readonly Commit[];
  /** The commit that a name means: `main`, `HEAD~1`. */
  readonly resolve: (name: string) => Commit;
  /** Whether the one commit lies on the way to the other. */
  readonly isBefore: (one: string, other: string) => boolean;
  /** Where the ways to two commits parted. */
  readonly fork: (one: Commit, other: Commit) => Commit;
  /** The files of the content folder that are not as they were in a commit, by path within it. */
  readonly changedSince: (commit: Commit) => readonly string[];
  /** A digest of the content folder in a commit: the same content, the same digest; `undefined` where there is none. */
  readonly digestAt: (commit: string) => string | undefined;
  /** The texts of the content folder in a commit, by path. */
  readonly filesAt: (commit: string) => readonly HashedFile[];
}

/**
 * Opens it. Refuses a folder that stands in no repository, and a clone that holds only the last commits: a history that
 * begins in the middle would say that everything appeared there.
 */
export function openHistory(content: string): ContentHistory {
  const git = (words: readonly string[], input?: string): Buffer => askGit(content, words, input);
  const [isShallow, ...path] = git(["rev-parse", "--is-shallow-repository", "--show-toplevel"]).toString().split("\n");
  const top = path.join("\n").trim();
  if (isShallow === "true")
    throw new Refusal(
      "في هذه النسخة آخر الإيداعات فقط، فلا يُعرف ما قبلها. اجلب المستودع كله: git fetch --unshallow (وفي GitHub Actions: fetch-depth: 0).",
      "This clone holds only the last commits, and nothing is known of those before. Fetch all of it: git fetch --unshallow (in GitHub Actions: fetch-depth: 0).",
    );
  const folder = relative(realpathSync(top), realpathSync(content)).split(sep).join("/");
  const inside = folder === "" ? "" : `${folder}/`;
  const commitsOf = (words: readonly string[]): Commit[] =>
    git(["log", "--reverse", "--topo-order", "--first-parent", "--format=%H %cI", ...words])
      .toString()
      .split("\n")
      .filter(Boolean)
      .map((line) => ({ id: line.slice(0, line.indexOf(" ")), at: line.slice(line.indexOf(" ") + 1) }));
  const blobs = new Map<string, Uint8Array>();
  const digests = new Map<string, string | undefined>();
  /** Commits that were listed, of which nobody has asked yet: git tells of all of them at once. */
  const unasked = new Set<string>();
  const askDigests = (commits: readonly string[]): void => {
    const asked = commits.map((commit) => (folder === "" ? `${commit}^{tree}\n` : `${commit}:${folder}\n`)).join("");
    const told = git(["cat-file", "--batch-check"], asked).toString().split("\n");
    for (const [at, commit] of commits.entries())
      digests.set(commit, /^(?<tree>[0-9a-f]+) tree /u.exec(told[at] ?? "")?.groups?.tree);
    unasked.clear();
  };
  const resolve = (name: string): Commit => {
    const [commit] = commitsOf(["-1", "--end-of-options", name]);
    if (commit === undefined) throw unknown(name);
    return commit;
  };
  return {
    commits: (until = "HEAD") => {
      const commits = commitsOf([until, "--", `:(top)${folder}`]);
      for (const { id } of commits) if (!digests.has(id)) unasked.add(id);
      return commits;
    },
    resolve,
    // A commit that is no longer there at all lies on no way.
    isBefore: (one, other) => tryGit(content, ["merge-base", "--is-ancestor", one, other]) !== undefined,
    fork: (one, other) => {
      const base = tryGit(content, ["merge-base", one.id, other.id]);
      if (base === undefined) throw unrelated();
      return resolve(base.trim());
    },
    changedSince: ({ id }) =>
      git(["diff", "--name-only", "--no-renames", "-z", id, "--", `:(top)${folder}`])
        .toString()
        .split("\0")
        .filter(Boolean)
        .map((path) => path.slice(inside.length)),
    digestAt: (commit) => {
      if (!digests.has(commit)) askDigests([...unasked.add(commit)]);
      return digests.get(commit);
    },
    filesAt: (commit) => {
      const entries = listTexts(git(["ls-tree", "-r", "-z", "--full-tree", commit, inside || "."]).toString(), inside);
      const missing = [...new Set(entries.map(({ blob }) => blob))].filter((blob) => !blobs.has(blob));
      for (const [blob, bytes] of readBlobs(git(["cat-file", "--batch"], `${missing.join("\n")}\n`)))
        blobs.set(blob, bytes);
      return entries.map(({ path, blob }) => {
        const bytes = blobs.get(blob);
        if (bytes === undefined) throw new Error(`git gave no bytes of ${path}`);
        return { path, bytes, hash: sha256(bytes) };
      });
    },
  };
}

/** Regular files that are texts of content; links and everything else are passed over, as the build refuses them. */
function listTexts(listed: string, inside: string): { readonly path: string; readonly blob: string }[] {
  return listed.split("\0").flatMap((line) => {
    const {
      mode = "",
      blob = "",
      path = "",
    } = /^(?<mode>\d+) blob (?<blob>[0-9a-f]+)\t(?<path>.+)$/su.exec(line)?.groups ?? {};
    const own = path.slice(inside.length);
    return mode.startsWith("100") && classifyFile(own).kind === "text" ? [{ path: own, blob }] : [];
  });
}

/** Takes `git cat-file --batch` apart: a line with id, kind and size, then the bytes and a line end. */
function* readBlobs(batch: Buffer): Generator<readonly [blob: string, bytes: Uint8Array]> {
  for (let at = 0; at < batch.length; ) {
    const end = batch.indexOf(10, at);
    const [blob = "", , size = "0"] = batch.toString("latin1", at, end).split(" ");
    const bytes = batch.subarray(end + 1, end + 1 + Number(size));
    yield [blob, bytes];
    at = end + 2 + Number(size);
  }
}

function askGit(cwd: string, words: readonly string[], input?: string): Buffer {
  try {
    return execFileSync("git", ["-c", "core.quotePath=off", "-c", "log.showSignature=false", ...words], {
      cwd,
      maxBuffer: 2 ** 31 - 1,
      stdio: ["pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    throw refusalOf(error, words.at(-1) ?? "");
  }
}

/** What git says; `undefined` where it says no. */
function tryGit(cwd: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", words, { cwd, encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

function refusalOf(error: unknown, asked: string): unknown {
  if (errorCode(error) === "ENOENT")
    return new Refusal("برنامج git غير موجود على هذا الجهاز.", "git is not on this machine.");
  const said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
  if (/not a git repository/iu.test(said))
    return new Refusal(
      "المحتوى ليس في مستودع git، فلا تاريخ له.",
      "The content stands in no git repository, and has no history.",
    );
  return /unknown revision|bad revision|Needed a single revision|ambiguous argument/iu.test(said)
    ? unknown(asked)
    : error;
}

const unknown = (name: string): Refusal => new Refusal(`لا إيداع اسمه «${name}».`, `There is no commit “${name}”.`);

const unrelated = (): Refusal =>
  new Refusal("لا أصل مشتركًا لهذين الإيداعين.", "These two commits have no common origin.");
