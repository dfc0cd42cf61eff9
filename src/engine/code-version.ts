/** Which code made something: what is remembered under one version is never taken for another's. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** The folder that holds `src`, `templates` and `public`: where isnad itself stands, wherever it is called from. */
export const PROJECT_ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** npm's own list of what stands in `node_modules`: that of a checkout, and that of a project which we are installed in. */
export const INSTALLED = ["node_modules/.package-lock.json", "../.package-lock.json"].map((path) =>
  join(PROJECT_ROOT, path),
);

/** The rooms that a parsed text depends on. */
export const PARSE_ROOMS = ["src/base", "src/arabic", "src/model", "src/diagnostics", "src/parse"] as const;
/** The rooms that a graph depends on, beside what content holds. */
export const GRAPH_ROOMS = [...PARSE_ROOMS, "src/graph"] as const;
/** The rooms that a view depends on, beside what content holds. */
export const VIEW_ROOMS = [...GRAPH_ROOMS, "src/pages", "templates"] as const;
/** The rooms that a rendered page depends on, beside its view. */
export const RENDER_ROOMS = ["src/base", "src/arabic", "src/model", "src/pages", "templates"] as const;

/** Hashes our pins and every source file of the rooms: the same wherever this code stands, so a site may bear it. */
export function sourceVersion(rooms: readonly string[]): string {
  const key = rooms.join(" ");
  const known = versions.get(key) ?? versionOf(rooms);
  versions.set(key, known);
  return known;
}

/** By rooms: what runs is what was loaded, whatever becomes of its sources meanwhile; a build asks a dozen times. */
const versions = new Map<string, string>();

function versionOf(rooms: readonly string[]): string {
  const hash = createHash("sha256").update(readFileSync(join(PROJECT_ROOT, "package.json")));
  for (const room of rooms) {
    for (const file of listSources(room)) hash.update(file).update(readFileSync(join(PROJECT_ROOT, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Which isnad this is, to tell it from every other: its number, a digest of all that it is made of, and the Node that runs it. */
export function engineName(node: string): string {
  const { version } = VERSIONED.parse(JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")));
  const hash = createHash("sha256").update(sourceVersion(["src", "templates"]));
  for (const file of listFiles("public")) hash.update(file).update(readFileSync(join(PROJECT_ROOT, file)));
  return `${version}-${hash.digest("hex").slice(0, 10)} (Node ${node})`;
}

const VERSIONED = z.object({ version: z.string() });

/** What is remembered depends on the sources, and on what npm says is installed: any change forgets what older code made. */
export function codeVersion(rooms: readonly string[]): string {
  const hash = createHash("sha256").update(sourceVersion(rooms));
  for (const list of INSTALLED) if (existsSync(list)) hash.update(readFileSync(list));
  return hash.digest("hex").slice(0, 16);
}

/** Paths from the root, with `/`, in one order on every machine. A package carries its sources. */
const listSources = (room: string): string[] => listFiles(room).filter((path) => /\.(?:ts|tsx|js)$/.test(path));

function listFiles(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT_ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
