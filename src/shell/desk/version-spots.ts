/** Which version one stands in, and the way to another: by git's own switch, which moves nothing that is not kept. */
import { present } from "../../base/present.ts";
import { branchHere, type Git, hasVersion, wordsOf } from "./git.ts";
import type { ChangedFile, VersionSpot, Went, WhereOne } from "./messages.ts";

/** Where what is to be read by others is kept, apart from what is published. */
export const APART = "review/";

/** Remembers beside a branch that is apart which one it began from: git forgets it, and forgets this with the branch. */
export const rememberFrom = (git: Git, branch: string, from: string) => git("config", keyOf(branch), from);

const keyOf = (branch: string): string => `branch.${branch}.isnadFrom`;

/**
 * Tells where one stands and where one can go: from what is published to whatever was sent to be read; from there to the
 * others of these, and to what it began from, or to all that it may have begun from.
 */
export async function whereOne(git: Git): Promise<WhereOne> {
  const here = await branchHere(git);
  const spots = await readSpots(git);
  const own = spots.find(({ branch }) => branch === here);
  // On a branch that has no version yet nothing is known of it but that one stands there.
  if (own === undefined) return { ...present({ here: here === undefined ? undefined : spotOf(here) }), others: spots };
  const from = own.kind === "review" ? (await git("config", keyOf(own.branch))).out.trim() : own.branch;
  const isHome = spots.some(({ branch }) => branch === from);
  const others = spots.filter(
    (spot) => spot !== own && (spot.kind === "review" || (own.kind === "review" && (!isHome || spot.branch === from))),
  );
  const taken = isHome ? await takenInto(git, from) : new Set<string>();
  const told = (spot: VersionSpot): VersionSpot => ({
    ...spot,
    isTaken: spot.kind === "review" && taken.has(spot.branch),
  });
  return { here: told(own), others: others.map(told) };
}

const spotOf = (branch: string): VersionSpot => ({
  branch,
  kind: branch.startsWith(APART) ? "review" : "main",
  isTaken: false,
});

/** All branches of this machine, the last that was kept first. */
async function readSpots(git: Git): Promise<VersionSpot[]> {
  const format = "--format=%(refname:lstrip=2)%00%(committerdate:short)%00%(contents:subject)";
  const { out } = await git("for-each-ref", "--sort=-committerdate", format, "refs/heads/");
  return out.split("\n").flatMap((line) => {
    const [branch = "", day, sentence] = line.split("\0");
    return branch === "" ? [] : [{ ...spotOf(branch), ...present({ day, sentence }) }];
  });
}

/** The branches all of which stands in another. */
async function takenInto(git: Git, branch: string): Promise<ReadonlySet<string>> {
  const { out } = await git(
    "for-each-ref",
    `--merged=refs/heads/${branch}`,
    "--format=%(refname:lstrip=2)",
    `refs/heads/${APART}`,
  );
  return new Set(out.split("\n"));
}

/** Goes there. What of the content folder is in no version stays where it is, and so does one: `unkept` tells its files. */
export async function goTo(git: Git, branch: string, unkept: () => Promise<readonly ChangedFile[]>): Promise<Went> {
  const { others } = await whereOne(git);
  // What is asked for is one of those that were told, and can be no option of git's.
  if (!others.some((spot) => spot.branch === branch)) return { kind: "unknown" };
  const files = await unkept();
  if (files.length > 0) return { kind: "unkept", files };
  if (!(await hasVersion(git))) return { kind: "unknown" };
  // Files that git is told to pass over are written over by default.
  const went = await git("switch", "--no-guess", "--no-overwrite-ignore", branch);
  return went.code === 0 ? { kind: "there", ...(await bringNews(git)) } : { kind: "failed", why: wordsOf(went) };
}

/** What others have added to it where it was sent to: it is gone on with, never joined with what is here alone. */
async function bringNews(
  git: Git,
): Promise<{ readonly news: "brought" | "none" | "apart" | "unreached"; readonly why?: string }> {
  const branch = (await branchHere(git)) ?? "";
  const remote = (await git("config", `branch.${branch}.remote`)).out.trim();
  if (remote === "" || remote === "." || (await git("rev-parse", "--verify", "--quiet", "@{upstream}")).code !== 0)
    return { news: "none" };
  const fetched = await git("fetch", "--quiet", remote);
  if (fetched.code !== 0) return { news: "unreached", why: wordsOf(fetched) };
  const count = Number((await git("rev-list", "--count", "HEAD..@{upstream}")).out);
  if (count === 0) return { news: "none" };
  const merged = await git("merge", "--ff-only", "--no-overwrite-ignore", "@{upstream}");
  return merged.code === 0 ? { news: "brought" } : { news: "apart", why: wordsOf(merged) };
}
