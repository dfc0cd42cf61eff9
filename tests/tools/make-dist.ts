/** Makes `dist/`, what a package is run from: `npm pack` calls it, and takes it away again. */
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildAssets } from "../../src/engine/assets/build-assets.ts";
import { buildDesk } from "../../src/engine/assets/build-desk.ts";
import { OWN_FOLDERS, versionOfOwn } from "../../src/engine/assets/own-memory.ts";
import { compile } from "../../src/engine/compile.js";

const ROOT = join(import.meta.dirname, "../..");

rmSync(join(ROOT, "dist"), { recursive: true, force: true });
await compile(join(ROOT, "dist"));
const { status } = spawnSync("tsc", ["-p", "tsconfig.package.json"], { cwd: ROOT, stdio: "inherit" });
if (status !== 0) throw new Error(`tsc ended with ${status}`);
// What every site shows is made now, not by each reader's first build.
await buildAssets({ title: "", description: "", language: "ar" });
await buildDesk();
const folderIn = (folder: string): string => join(ROOT, folder, versionOfOwn());
// Not what earlier sources made, which lies beside it.
cpSync(folderIn(OWN_FOLDERS.checkout), folderIn(OWN_FOLDERS.package), { recursive: true });
