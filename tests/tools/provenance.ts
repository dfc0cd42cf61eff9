/** Prints what a release is made from, as JSON: `npm run provenance`. What stands in it a stranger can make again and compare. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../src/base/digest.ts";
import { groupBy } from "../../src/base/group-by.ts";
import { readLockfile } from "./read-lockfile.ts";

const ROOT = join(import.meta.dirname, "../..");
const git = (...words: readonly string[]): string =>
  execFileSync("git", [...words], { cwd: ROOT, encoding: "utf8" }).trim();
const digest = (path: string): string => sha256(readFileSync(join(ROOT, path)));

const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const packages = readLockfile(ROOT).filter(({ dev }) => !dev);
const licences = groupBy(packages, ({ licence }) => licence);

console.log(
  JSON.stringify(
    {
      name,
      version,
      commit: git("rev-parse", "HEAD"),
      tree: git("rev-parse", "HEAD^{tree}"),
      isAltered: git("status", "--porcelain") !== "",
      node: process.version,
      lockfile: digest("package-lock.json"),
      packages: packages.length,
      licences: Object.fromEntries([...licences].map(([licence, { length }]) => [licence, length]).toSorted()),
    },
    undefined,
    2,
  ),
);
