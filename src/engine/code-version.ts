/** Which code made something: what is remembered under one version is never taken for another's. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `src`, `templates` and `public`: where isnad itself stands, wherever it is called from. */
export const PROJECT_ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The rooms that a parsed text depends on. */
export const PARSE_ROOMS = ["src/base", "src/arabic", "src/model", "src/diagnostics", "src/parse"] as const;
/** The rooms that a rendered page depends on, beside its view. */
export const RENDER_ROOMS = ["src/base", "src/arabic", "src/model", "src/pages", "templates"] as const;

/** Hashes every source file of the rooms and the lockfile, so that any change of code forgets what older code made. */
export function codeVersion(rooms: readonly string[]): string {
  const hash = createHash("sha256");
  hash.update(readFileSync(join(PROJECT_ROOT, "package-lock.json")));
  for (const room of rooms) {
    for (const file of listSources(join(PROJECT_ROOT, room))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
