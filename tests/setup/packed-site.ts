/** A site of its own, begun outside of this repository with the engine that npm packs. */
import { execFileSync } from "node:child_process";
import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { isnadHere } from "../shell/isnad-here.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Packs the engine into `root` and begins a site beside it, with its lockfile; gives the site's folder. A clone belongs there too. */
export async function beginPackedSite(root: string): Promise<string> {
  execFileSync("npm", ["pack", "--silent", "--pack-destination", root], { cwd: ROOT });
  renameSync(join(root, readdirSync(root).find((name) => name.endsWith(".tgz")) ?? ""), join(root, "isnad.tgz"));
  const { code, err } = await isnadHere(["init", "site", "--engine", "file:../isnad.tgz"], root);
  if (code !== 0) throw new Error(err);
  const site = join(root, "site");
  execFileSync("npm", ["install", "--package-lock-only", "--no-audit", "--no-fund"], { cwd: site });
  return site;
}
