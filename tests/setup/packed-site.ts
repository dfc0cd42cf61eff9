/** A site of its own, begun outside of this repository with the engine that npm packs. */
import { execFileSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { isnadHere } from "../shell/isnad-here.ts";
import { pack } from "./pack.ts";

/** Packs the engine into `root` and begins a site beside it, with its lockfile; gives the site's folder. */
export async function beginPackedSite(root: string): Promise<string> {
  renameSync(pack(root), join(root, "isnad.tgz"));
  const { code, err } = await isnadHere(["init", "site", "--engine", "isnad.tgz"], root);
  if (code !== 0) throw new Error(err);
  const site = join(root, "site");
  execFileSync("npm", ["install", "--package-lock-only", "--no-audit", "--no-fund"], { cwd: site });
  return site;
}
