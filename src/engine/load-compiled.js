// TypeScript for Node, without a loader: the sources are compiled once for each state they are in, and loaded from there.
// Plain JavaScript, because it is what runs before there is any other.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ROOMS = ["src", "templates"];
const COMPILED = join(ROOT, "node_modules", ".cache", "isnad");
/** What is loaded by name; everything else is found from these. */
const ENTRIES = [
  "src/shell/main.ts",
  "src/shell/eleventy/bare-eleventy.ts",
  "src/shell/preview/newsroom-thread.ts",
  "src/import/import-file.ts",
  "src/engine/parse-to-json.ts",
];

/**
 * Loads one of the entries, by its path from the project's root. The first call after a change compiles (a second or
 * so); where nothing may be written, tsx translates file by file instead, at three times the starting time.
 */
export async function load(entry) {
  const folder = join(COMPILED, stateOfSources());
  try {
    if (!existsSync(folder)) await compile(folder);
  } catch (error) {
    if (!["EACCES", "EROFS", "EPERM"].includes(error.code)) throw error;
    const { register } = await import("tsx/esm/api");
    register({ tsconfig: join(ROOT, "tsconfig.json") });
    return import(pathToFileURL(join(ROOT, entry)).href);
  }
  return import(pathToFileURL(join(folder, basename(entry).replace(/\.ts$/, ".js"))).href);
}

/** Names, sizes and times of all sources: reading them all would take longer than all the rest. */
function stateOfSources() {
  const hash = createHash("sha256").update(process.version);
  for (const room of ROOMS) {
    for (const name of readdirSync(join(ROOT, room), { recursive: true }).sort()) {
      if (!/\.tsx?$/.test(name)) continue;
      const { size, mtimeMs } = statSync(join(ROOT, room, name));
      hash.update(`${room}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function compile(folder) {
  const { build } = await import("esbuild");
  // Threads and processes may compile side by side: each in a folder of its own.
  const unfinished = `${folder}.${randomUUID()}`;
  await build({
    absWorkingDir: ROOT,
    tsconfig: join(ROOT, "tsconfig.json"),
    entryPoints: ENTRIES,
    entryNames: "[name]",
    outdir: unfinished,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    logLevel: "silent",
    plugins: [{ name: "own-address", setup: keepAddresses }],
  });
  forgetOlder();
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was quicker, with the same result.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** A compiled module goes on finding what stands beside its source. */
function keepAddresses({ onLoad }) {
  onLoad({ filter: /\.tsx?$/, namespace: "file" }, ({ path }) => ({
    contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
    loader: path.endsWith("x") ? "tsx" : "ts",
  }));
}

/** What was compiled more than a day ago is no longer running. Somebody else may be forgetting, or renaming, meanwhile. */
function forgetOlder() {
  for (const name of readdirSync(COMPILED)) {
    const path = join(COMPILED, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - made > 86_400_000) rmSync(path, { recursive: true, force: true });
  }
}
