// TypeScript for Node, without a loader. A package carries the sources compiled; in a checkout they are compiled once for
// each state they are in. Plain JavaScript, because it is what runs before there is any other.
import { createHash, randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ROOMS = ["src", "templates"];
const COMPILED = join(ROOT, "node_modules", ".cache", "isnad");
/** No package carries its settings: who has them works on the sources, and is never given an older `dist`. */
const IS_CHECKOUT = existsSync(join(ROOT, "tsconfig.json"));

/**
 * Loads one of the entries, by its path from the project's root. The first call after a change compiles (a second or
 * so); where nothing may be written, tsx translates file by file instead, at three times the starting time.
 */
export function load(entry) {
  const known = loaded.get(entry) ?? loadOnce(entry);
  loaded.set(entry, known);
  return known;
}

/** By entry: a thread asks for its function with every file, and nobody looks through the sources that often. */
const loaded = new Map();

async function loadOnce(entry) {
  const name = basename(entry).replace(/\.ts$/, ".js");
  if (!IS_CHECKOUT) return import(pathToFileURL(join(ROOT, "dist", name)).href);
  const folder = join(COMPILED, stateOfSources());
  try {
    if (!existsSync(folder)) await compileInto(folder);
  } catch (error) {
    if (!["EACCES", "EROFS", "EPERM"].includes(error.code)) throw error;
    const { register } = await import("tsx/esm/api");
    register({ tsconfig: join(ROOT, "tsconfig.json") });
    return import(pathToFileURL(join(ROOT, entry)).href);
  }
  return import(pathToFileURL(join(folder, name)).href);
}

/** Names, sizes and times of all sources: reading them all would take longer than all the rest. And what npm has installed. */
function stateOfSources() {
  const installed = statSync(join(ROOT, "node_modules/.package-lock.json"), { throwIfNoEntry: false });
  const hash = createHash("sha256").update(`${process.version} ${installed?.mtimeMs}\n`);
  for (const room of ROOMS) {
    for (const name of readdirSync(join(ROOT, room), { recursive: true }).sort()) {
      if (!/\.tsx?$|\bcompile\.js$/.test(name)) continue;
      const { size, mtimeMs } = statSync(join(ROOT, room, name));
      hash.update(`${room}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function compileInto(folder) {
  const { compile } = await import("./compile.js");
  // The compiler would not say why it could not write.
  accessSync([COMPILED, dirname(COMPILED), join(ROOT, "node_modules")].find(existsSync) ?? ROOT, constants.W_OK);
  // Threads and processes may compile side by side: each in a folder of its own.
  const unfinished = `${folder}.${randomUUID()}`;
  await compile(unfinished, { takesIn: true });
  forgetOlder();
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was quicker, with the same result.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** What was compiled more than a day ago is no longer running. Somebody else may be forgetting, or renaming, meanwhile. */
function forgetOlder() {
  for (const name of readdirSync(COMPILED)) {
    const path = join(COMPILED, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - made > 86_400_000) rmSync(path, { recursive: true, force: true });
  }
}
