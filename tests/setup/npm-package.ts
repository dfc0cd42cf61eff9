/** Packages that one long test needs and nobody else: installed by the test itself, into a folder of its own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Installs `name@version` without its scripts, and gives what it exports; the folder goes with the tests of the file. */
export function npmPackage(name: string, version: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "isnad-package-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), "{}");
  const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", `${name}@${version}`];
  execFileSync("npm", install, { cwd: folder });
  return createRequire(join(folder, "x.js"))(name);
}
