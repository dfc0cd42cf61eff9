/** isnad as others have it: packed by npm, unpacked in a project of theirs, its dependencies beside it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pack } from "./pack.ts";

const ROOT = join(import.meta.dirname, "../..");

/**
 * Packs isnad and installs the tarball in the project at `folder`; gives the path of the command. `whole` as npm packs
 * it for others; `quick` leaves out the types, and compiles where it was unpacked.
 */
export function installPacked(folder: string, how: "whole" | "quick"): string {
  const modules = join(folder, "node_modules");
  const own = join(modules, "isnad");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  const tarball = pack(folder, how === "quick" ? ["--ignore-scripts"] : []);
  execFileSync("tar", ["-xzf", tarball, "-C", modules]);
  renameSync(join(modules, "package"), own);
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  if (how === "quick") compileThere(own);
  symlinkSync("../isnad/src/shell/isnad.js", join(modules, ".bin/isnad"));
  return join(modules, ".bin/isnad");
}

function compileThere(own: string): void {
  const compiler = pathToFileURL(join(own, "src/engine/compile.js")).href;
  const script = `import { compile } from ${JSON.stringify(compiler)}; await compile(${JSON.stringify(join(own, "dist"))});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script]);
}
