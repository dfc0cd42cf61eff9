/** The tarball that npm makes of isnad, made in a copy: packing writes into the folder that it packs, and tests run at one time. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
/** What is no part of the sources. */
const LEFT_OUT: ReadonlySet<string> = new Set(["node_modules", ".git", ".cache", "_site", "dist"]);

/** Packs into `folder`, `npm pack` being given `words` besides; gives the path of the tarball. */
export function pack(folder: string, words: readonly string[] = []): string {
  const copy = mkdtempSync(join(tmpdir(), "isnad-pack-"));
  try {
    cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(ROOT, path)) });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    const told = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder, ...words], {
      cwd: copy,
      encoding: "utf8",
    });
    return join(folder, told.trim().split("\n").at(-1) ?? "");
  } finally {
    rmSync(copy, { recursive: true });
  }
}
