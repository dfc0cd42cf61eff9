/** The packages of the lockfile. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const LOCKFILE = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().default(""),
      license: z.string().default(""),
      dev: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
      integrity: z.string().default(""),
    }),
  ),
});

/** A package as it will be installed; `licence` is its SPDX expression. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether only we need it, for tests and tools. */
  readonly dev: boolean;
  readonly hasInstallScript: boolean;
  readonly integrity: string;
}

/** Reads `package-lock.json` in the folder `root`, in the order of paths. */
export function readLockfile(root: string): LockedPackage[] {
  const { packages } = LOCKFILE.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { license, ...rest }]) => ({
      name: path.replace(/^.*node_modules\//u, ""),
      licence: license,
      ...rest,
    }));
}
